import { uniform } from '../coding/model';
import { span } from '../coding/span';
import { makeField, misdefined } from './field';
import type { Field } from './field';

const MAX_SAFE = 9007199254740991;

/**
 * A whole number from `min` (0 if left out) to `max`, both included and safe integers.
 *
 * Costs log2(max - min + 1) bits. Refuses numbers outside the range, fractions and strings.
 * @example integer({ max: 9_999_999 }) // 23.3 bits
 */
export function integer({ min = 0, max }: { min?: number; max: number }): Field<number> {
  const size = max - min + 1;
  if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || !(size > 0 && size <= MAX_SAFE)) {
    throw misdefined('integer() takes safe integers, min <= max, less than 2^53 - 1 apart', [min, max]);
  }
  const numbers = span(size);
  return makeField(
    Math.log2(size),
    `a whole number from ${min} to ${max}`,
    (value) => Number.isInteger(value) && value >= min && value <= max,
    (value, to) => numbers.push(value - min, to),
    (from) => numbers.pop(from) + min,
    parseNumber,
  );
}

/**
 * A decimal fraction with at most `digits` digits behind the point (0 to 15), from `min` to `max`, both included.
 *
 * Costs the log2 of how many there are. Refuses what would have to be rounded.
 * @example decimal({ min: -180, max: 180, digits: 5 }) // a longitude to the metre: 25.1 bits
 */
export function decimal({ min, max, digits }: { min: number; max: number; digits: number }): Field<number> {
  const scale = Math.pow(10, digits);
  const lowest = Math.round(min * scale);
  const size = Math.round(max * scale) - lowest + 1;
  // Dividing the step again gives the very double that was written in decimals, or the value had more of them.
  const accepts = (value: number) => value >= min && value <= max && Math.round(value * scale) / scale === value;
  if (!Number.isInteger(digits) || digits < 0 || digits > 15 || !accepts(min) || !accepts(max) || size > MAX_SAFE) {
    throw misdefined('decimal() takes 0 to 15 digits and min <= max with no more, less than 2^53 steps apart', [min, max]);
  }
  const steps = span(size);
  return makeField(
    Math.log2(size),
    `a number from ${min} to ${max} with at most ${digits} digits behind the point`,
    (value) => typeof value === 'number' && accepts(value),
    (value, to) => steps.push(Math.round(value * scale) - lowest, to),
    (from) => (steps.pop(from) + lowest) / scale,
    parseNumber,
  );
}

/**
 * true or false, in 1 bit. In a hand-made scene `1`, `true`, `0` and `false` are read.
 *
 * @example flag()
 */
export function flag(): Field<boolean> {
  const both = uniform(2);
  return makeField(
    1,
    'true or false',
    (value) => typeof value === 'boolean',
    (value, to) => to.push(both, value ? 1 : 0),
    (from) => from.pop(both) === 1,
    (text) => (/^(true|1)$/.test(text) ? true : /^(false|0)$/.test(text) ? false : text),
  );
}

// Text that is no plain number, or one that a double would round, stays text, and is refused as such.
function parseNumber(text: string): number | string {
  const number = Number(text);
  return /^-?\d+(\.\d+)?$/.test(text) && Math.abs(number) <= MAX_SAFE ? number : text;
}
