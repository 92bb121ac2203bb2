import type { SymbolReader, SymbolWriter } from '../coding/interval';
import { SceneError } from '../error';

/** What a value of a field costs, in bits: at the least and at the most (Infinity without a bound). */
export interface Bits {
  readonly min: number;
  readonly max: number;
}

/** One field of a record: a value <-> symbols. Made by the functions of this package, not by hand. */
export interface Field<T> {
  /** What a value costs, in bits: at the least and at the most (Infinity without a bound). */
  readonly bits: Bits;
  /**
   * Pushes a value's symbols.
   *
   * @throws SceneError `value` for what the field cannot carry.
   */
  write(value: unknown, to: SymbolWriter, path: string): void;
  /**
   * Pops the value that {@link write} pushed.
   *
   * @throws SceneError `scene` where no value of this field stands.
   */
  read(from: SymbolReader): T;
  /** The value that a hand-made scene spells in plain text, to be checked by {@link write}. */
  parse(text: string): unknown;
}

/**
 * Makes a field.
 *
 * @param bits what every value costs, or the least and the most.
 * @param allowed what a value may be, in words, for who gave another.
 * @param parse the value of a plain text; the text itself if left out.
 */
export function makeField<T>(
  bits: number | Bits,
  allowed: string,
  accepts: (value: T) => boolean,
  push: (value: T, to: SymbolWriter, path: string) => void,
  read: (from: SymbolReader) => T,
  parse: (text: string) => unknown = (text) => text,
): Field<T> {
  return {
    bits: typeof bits === 'number' ? { min: bits, max: bits } : bits,
    write(value, to, path) {
      if (!accepts(value as T)) throw refuse(value, path, allowed);
      push(value as T, to, path);
    },
    read,
    parse,
  };
}

/** A field as it was given, if it is one. */
export function checkField<T>(field: Field<T>): Field<T> {
  if (!field || !field.bits) throw misdefined('no field', field);
  return field;
}

/** The type of a field's values. */
export type ValueOf<F> = F extends Field<infer T> ? T : never;

/** The bits of values that follow each other. */
export function sumBits(parts: readonly Bits[]): Bits {
  return parts.reduce((sum, { min, max }) => ({ min: sum.min + min, max: sum.max + max }), {
    min: 0,
    max: 0,
  });
}

/** The error for a value that its field cannot carry. */
export function refuse(value: unknown, path: string, allowed: string): SceneError {
  return new SceneError(
    'value',
    `${path || 'the value'}: ${show(value)} is not ${allowed}`,
    value,
    allowed,
    path,
  );
}

/** The error for a definition that makes no sense. */
export function misdefined(message: string, value?: unknown): SceneError {
  return new SceneError('schema', message, value);
}

/** Whether a value is a whole number in a range, both ends included. */
export function isWhole(value: unknown, min: number, max: number): boolean {
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
}

/** The path of a part inside the whole at `path`. */
export function join(path: string, part: string | number): string {
  return path ? `${path}.${part}` : String(part);
}

function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  return value !== null && /^[of]/.test(typeof value) ? `this ${typeof value}` : String(value);
}
