// Numbers and yes or no.
import { uniformInteger } from '../coding/uniform-integer';
import { schemaError, show } from '../error';
import { isWhole } from '../object';
import { checkNoOptions, checkOptions } from '../options';
import { makeField } from './field';
import type { Field } from './field';
import { oneOf } from './structure';

const MAX_SAFE = 9007199254740991;

/**
 * A whole number from `min` to `max`, both included.
 *
 * Costs log2(max - min + 1) bits. Refuses numbers outside the range, fractions and strings.
 * @param range.min a safe integer. @default 0
 * @param range.max a safe integer.
 * @throws SceneError `schema` where `min` is above `max`, or one of them is no safe integer, and for an option that there is not.
 * @example integer({ max: 9_999_999 }) // 23.3 bits
 */
export function integer(range: { min?: number; max: number }): Field<number> {
  const { min = 0, max } = checkOptions('integer', range, ['min', 'max']);
  return stepped('integer() needs whole numbers, min <= max, less than 2^53 apart', min, max, 0);
}

/**
 * A decimal fraction with at most `digits` digits behind the point, from `min` to `max`, both included.
 *
 * Costs the log2 of the count of such numbers. Refuses a number that would have to be rounded: none below 2^51 steps (15
 * digits, those behind the point included), and a few numbers beyond.
 * @param range.digits 0 to 15.
 * @throws SceneError `schema` where `min` is above `max`, one of them has more digits, or there are more than 2^53 steps between
 * them, and for an option that there is not.
 * @example decimal({ min: -180, max: 180, digits: 5 }) // a longitude to the metre: 25.1 bits
 */
export function decimal(range: { min: number; max: number; digits: number }): Field<number> {
  const { min, max, digits } = checkOptions('decimal', range, ['min', 'max', 'digits']);
  const rule = `decimal() needs digits from 0 to 15, here ${show(digits)}, min <= max of so many digits, less than 2^53 steps apart`;
  return stepped(rule, min, max, digits);
}

/**
 * The numbers from `min` to `max` in steps of one unit in the last of `digits`.
 *
 * @param rule the message where the three make no sense.
 */
function stepped(
  rule: string,
  min: number | undefined,
  max: number | undefined,
  digits: number | undefined,
): Field<number> {
  const refusal = () => schemaError(`${rule}; got min ${show(min)}, max ${show(max)}`, [min, max]);
  if (typeof min !== 'number' || typeof max !== 'number' || !isDigits(digits)) throw refusal();
  const scale = Math.pow(10, digits);
  const stepOf = (value: number) => Math.round(value * scale);
  const first = stepOf(min);
  const last = stepOf(max) - first;
  function refuses(value: number) {
    if (!(value >= min! && value <= max!)) return 'range';
    // The step divided by the scale gives back the very double that was written in decimals; otherwise it had more digits.
    const isStep = stepOf(value) / scale === value && Math.abs(stepOf(value)) <= MAX_SAFE;
    return !isStep && 'format';
  }
  if (refuses(min) || refuses(max) || !isWhole(last, 0, MAX_SAFE)) throw refusal();
  const steps = uniformInteger(last + 1);
  const bounds = `from ${min} to ${max}`;
  return makeField({
    bits: Math.log2(last + 1),
    allowed: digits > 0 ? `a number ${bounds} with at most ${digits} decimals` : `a whole number ${bounds}`,
    type: 'number',
    refuses,
    write: (value, to) => steps.push(stepOf(value) - first, to),
    read: (from) => (steps.pop(from) + first) / scale,
    // A minus zero loses its sign. A text that is no number stays text, and is refused as such.
    parse: (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) + 0 : text),
  });
}

/**
 * true or false, in 1 bit. A hand-made scene may spell it `1`, `true`, `0` or `false`.
 *
 * @throws SceneError `schema` for options: it has none.
 * @example flag()
 */
export function flag(): Field<boolean>;
export function flag(...given: unknown[]): Field<boolean> {
  checkNoOptions('flag', given);
  const both = oneOf([false, true]);
  const parse = (text: string) => both.parse(text === '1' ? 'true' : text === '0' ? 'false' : text);
  return Object.freeze(Object.assign({}, both, { parse }));
}

function isDigits(digits: unknown): digits is number {
  return isWhole(digits, 0, 15);
}
