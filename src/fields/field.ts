// One field of a record: the interface of all fields, and their maker.
import type { SymbolReader, SymbolWriter } from '../coding/interval';
import { schemaError, valueError } from '../error';

/** The cost of a field's values, in bits. */
export interface Bits {
  /** The cost of the cheapest value. */
  readonly min: number;
  /** The cost of the dearest value; Infinity where there is no bound. */
  readonly max: number;
}

/** One field of a record: it writes a value as symbols, and reads it back. The functions of this package make fields; nobody writes one by hand. */
export interface Field<T> {
  /** The cost of the field's values, in bits. */
  readonly bits: Bits;
  /**
   * Pushes the symbols of a value.
   *
   * @throws SceneError `value` for a value that the field cannot carry.
   */
  write(value: unknown, to: SymbolWriter, path: string): void;
  /**
   * Pops the value that {@link write} pushed.
   *
   * @throws SceneError `scene` where no value of this field stands.
   */
  read(from: SymbolReader): T;
  /** The value that a hand-made scene spells in plain text; {@link write} checks it. */
  parse(text: string): unknown;
}

/** The type of a field's values. */
export type ValueOf<F> = F extends Field<infer T> ? T : never;

/** The parts of a field. */
interface Parts<T> {
  /** The cost of every value, or of the cheapest and the dearest. */
  bits: number | Bits;
  /**
   * The accepted values in words, for the error message.
   *
   * @default ''
   */
  allowed?: string;
  /** @default every value */
  accepts?(value: T): boolean;
  /** Pushes the symbols of an accepted value. */
  write(value: T, to: SymbolWriter, path: string): void;
  read(from: SymbolReader): T;
  /** @default the text itself */
  parse?(text: string): unknown;
}

/** Makes a field of its parts: it refuses every value that the parts do not accept. */
export function makeField<T>({
  bits,
  allowed = '',
  accepts = () => true,
  write,
  read,
  parse = (text) => text,
}: Parts<T>): Field<T> {
  return {
    bits: typeof bits === 'number' ? { min: bits, max: bits } : bits,
    write(value, to, path) {
      if (!accepts(value as T)) throw valueError(value, path, allowed);
      write(value as T, to, path);
    },
    read,
    parse,
  };
}

/** The given field, if it is one. */
export function checkField<T>(field: Field<T>): Field<T> {
  if (!field || !field.bits) throw schemaError('no field', field);
  return field;
}

/** The cost of values that follow each other. */
export function sumBits(parts: readonly Bits[]): Bits {
  return parts.reduce((sum, { min, max }) => ({ min: sum.min + min, max: sum.max + max }), {
    min: 0,
    max: 0,
  });
}

/** The path of a part inside the whole at `path`. */
export function join(path: string, part: string | number): string {
  return path ? `${path}.${part}` : String(part);
}
