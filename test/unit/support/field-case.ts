// The form of the cases in field-cases/, and makers of values for them.
import fc from 'fast-check';
import type { Field } from '../../../src';

/**
 * A field, with values that it carries and values that it refuses.
 *
 * The name begins with the name of the function that makes the field. The field is made inside of a test, so that a field that
 * cannot be made is a test that fails.
 */
export interface FieldCase {
  readonly name: string;
  readonly define: () => Field<unknown>;
  readonly values: fc.Arbitrary<unknown>;
  /** The least, the greatest and peculiar values; all come back as they are. */
  readonly carried: readonly unknown[];
  /** Values just beyond the bounds, and values that only look alike; each is refused as a whole. */
  readonly refused: readonly unknown[];
  /** The accepted values, in the words of the error. */
  readonly allowed: string;
  /** The bits of each value, where all values have the same. */
  readonly bits?: number;
}

export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const DIGITS = '0123456789';
export const GREATEST = Number.MAX_SAFE_INTEGER;

/** Strings of a length, of the characters of an alphabet. */
export const stringOf = (alphabet: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });

/** Whole numbers, most of them close to an end. */
export const wholes = (min: number, max: number) =>
  fc.oneof(
    fc.integer({ min, max }),
    fc.nat(Math.min(9, max - min)).map((n) => min + n),
    fc.nat(Math.min(9, max - min)).map((n) => max - n),
  );

export const isWellFormed = (value: string) => Buffer.from(value).toString() === value;
