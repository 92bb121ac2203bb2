import { span } from '../coding/span';
import { isWhole, makeField, misdefined } from './field';
import type { Field } from './field';
import { oneOf } from './structure';

const MAX_SAFE = 9007199254740991;

/**
 * A whole number from `min` (0 if left out) to `max`, both included and safe integers.
 *
 * Costs log2(max - min + 1) bits. Refuses numbers outside the range, fractions and strings.
 * @throws SceneError `schema` where `min` is above `max`, or one of them no safe integer.
 * @example integer({ max: 9_999_999 }) // 23.3 bits
 */
export function integer(range: { min?: number; max: number }): Field<number> {
  const { min = 0, max } = Object(range) as typeof range;
  return decimal({ min, max, digits: 0 });
}

/**
 * A decimal fraction with at most `digits` digits behind the point (0 to 15), from `min` to `max`, both included.
 *
 * Costs the log2 of how many there are. Refuses what would have to be rounded: nothing below 2^51 steps (15 digits, those
 * behind the point included), and a few numbers beyond.
 * @throws SceneError `schema` where `min` is above `max`, one of them has more digits, or there are more than 2^53 steps between them.
 * @example decimal({ min: -180, max: 180, digits: 5 }) // a longitude to the metre: 25.1 bits
 */
export function decimal(range: { min: number; max: number; digits: number }): Field<number> {
  const { min, max, digits } = Object(range) as typeof range;
  const scale = Math.pow(10, digits);
  const stepOf = (value: number) => Math.round(value * scale);
  const first = stepOf(min);
  const last = stepOf(max) - first;
  // Dividing the step again gives the very double that was written in decimals, or there were more of them.
  const accepts = (value: number) =>
    value >= min && value <= max && stepOf(value) / scale === value && Math.abs(stepOf(value)) <= MAX_SAFE;
  if (!isWhole(digits, 0, 15) || !accepts(min) || !accepts(max) || !isWhole(last, 0, MAX_SAFE)) {
    throw misdefined('a number needs min <= max, up to 15 digits and 2^53 steps', [min, max]);
  }
  const steps = span(last + 1);
  return makeField(
    Math.log2(last + 1),
    digits > 0
      ? `a number from ${min} to ${max} with at most ${digits} decimals`
      : `a whole number from ${min} to ${max}`,
    (value) => typeof value === 'number' && accepts(value),
    (value, to) => steps.push(stepOf(value) - first, to),
    (from) => (steps.pop(from) + first) / scale,
    (text) => {
      // A zero without its sign. What is no number stays text, and is refused as such.
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) + 0 : text;
    },
  );
}

/**
 * true or false, in 1 bit. In a hand-made scene `1`, `true`, `0` and `false` are read.
 *
 * @example flag()
 */
export function flag(): Field<boolean> {
  const both = oneOf([false, true]);
  return Object.assign({}, both, {
    parse: (text: string) => both.parse(text.replace(/^1$/, 'true').replace(/^0$/, 'false')),
  });
}
