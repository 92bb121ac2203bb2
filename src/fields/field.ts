// One field of a record: the interface of all fields, and their maker.
import type { SymbolReader, SymbolWriter } from '../coding/interval';
import { demand, notCalledError, typeError, valueError } from '../error';
import type { SceneErrorReason } from '../error';
import { isFunction, isObject, isString } from '../object';
import type { FieldDefinition } from './definition';

/** The cost of a field's values, in bits. */
export interface Bits {
  /** The cost of the cheapest value. */
  readonly min: number;
  /** The cost of the dearest value; Infinity where there is no bound. */
  readonly max: number;
}

/** One field of a record: it writes a value as symbols, and reads it back. The functions of this package make fields; nobody writes one by hand. */
export interface Field<T> {
  /** The field as data: its kind and its options, with every default written out. */
  readonly definition: FieldDefinition;
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

/** The spelling of a number in decimals. */
export const NUMERAL = /^-?\d+(\.\d+)?$/;

type Type = 'any' | 'number' | 'string' | 'array' | 'object';

/** The parts of a field. */
interface Parts<T> {
  /** The cost of every value, or of the cheapest and the dearest. */
  bits: number | Bits;
  /**
   * The accepted values in words, for the error message.
   *
   * @default ''
   */
  accepts?: string;
  /**
   * The type of the values: {@link refuses} gets no other.
   *
   * @default 'string'
   */
  valueType?: Type;
  /**
   * The reason why the field does not carry a value, if there is one.
   *
   * @default none
   */
  refuses?(value: T): SceneErrorReason | false;
  /** Pushes the symbols of an accepted value. */
  write(value: T, to: SymbolWriter, path: string): void;
  read(from: SymbolReader): T;
  /** @default the text itself */
  parse?(text: string): unknown;
}

/** Makes a field of its parts: it refuses every value of another type, and every value that the parts refuse. */
export function makeField<T>(
  definition: FieldDefinition,
  {
    bits,
    accepts = '',
    valueType = 'string',
    refuses = () => false,
    write,
    read,
    parse = (text) => text,
  }: Parts<T>,
): Field<T> {
  const needed = valueType === 'string' ? `a string (${accepts})` : accepts;
  return Object.freeze({
    definition: Object.freeze(definition),
    bits: typeof bits === 'number' ? { min: bits, max: bits } : bits,
    write(value: unknown, to: SymbolWriter, path: string) {
      const isTyped = isOfType(value, valueType);
      const reason = isTyped ? refuses(value as T) : 'type';
      const advice = adviceFor(valueType, value);
      // A text that spells no number is shown: no type would help.
      const isShown = isTyped || (valueType === 'number' && isString(value) && !advice);
      if (reason && isShown && value !== undefined) throw valueError(value, path, accepts, reason);
      if (reason) throw typeError(value, path, accepts, needed, advice);
      write(value as T, to, path);
    },
    read,
    parse,
  });
}

/** The same field under another definition. */
export function redefine<T>(field: Field<T>, definition: FieldDefinition, parse = field.parse): Field<T> {
  return Object.freeze(Object.assign({}, field, { definition: Object.freeze(definition), parse }));
}

function isOfType(value: unknown, type: Type): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  return type === 'any' || typeof value === type;
}

/** The advice for a number or a string that should be the other one. */
function adviceFor(type: Type, value: unknown): string {
  const isNumeric = typeof value === 'bigint' || (isString(value) && NUMERAL.test(value));
  if (type !== 'string') return type === 'number' && isNumeric ? '; use Number(…)' : '';
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return '; use String(…)';
  return typeof value === 'number' ? ', whose last digits may be lost already' : '';
}

/** The given field, if it is one that functions of this package have made, be it of another copy. */
export function checkField<T>(field: Field<T>, path = ''): Field<T> {
  const { definition, bits, write, read, parse } = Object(field) as Field<T>;
  if (isFunction(field) && field.name) throw notCalledError(field, path);
  const isField = isObject(definition) && isObject(bits) && [write, read, parse].every(isFunction);
  demand(isField, 'a field is needed, such as text()', field, path);
  return field;
}

/** The cost of a value of each field, together. */
export function sumBits(fields: readonly Field<unknown>[]): Bits {
  return {
    min: fields.reduce((sum, { bits }) => sum + bits.min, 0),
    max: fields.reduce((sum, { bits }) => sum + bits.max, 0),
  };
}

/** The path of a part inside the whole at `path`. */
export function join(path: string, part: string | number): string {
  return path ? `${path}.${part}` : String(part);
}
