// Numbers and yes or no.
import { uniformInteger } from '../coding/uniform-integer';
import { boundsError, show } from '../error';
import { isWhole, MAX_SAFE } from '../object';
import { checkNoOptions, checkOptions } from '../options';
import type { FieldDefinition } from './definition';
import { makeField, NUMERAL, redefine } from './field';
import type { Field } from './field';
import { stepOf, valueOf } from './step';
import { oneOf } from './structure';

// Up to here the step of every decimal fraction is exact.
const MAX_STEPS = 2251799813685248;

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
  return stepped({ kind: 'integer', min, max: max! }, 0, MAX_SAFE);
}

/**
 * A decimal fraction with at most `digits` digits behind the point, from `min` to `max`, both included.
 *
 * Costs the log2 of the count of such numbers. Refuses a number that would have to be rounded.
 * @param range.digits 0 to 15.
 * @throws SceneError `schema` where `min` is above `max`, one of them has more digits or is more than 2^51 steps from zero (15 digits, those
 * behind the point included), and for an option that there is not.
 * @example decimal({ min: -180, max: 180, digits: 5 }) // a longitude to the metre: 25.1 bits
 */
export function decimal(range: { min: number; max: number; digits: number }): Field<number> {
  const { min, max, digits } = checkOptions('decimal', range, ['min', 'max', 'digits']);
  return stepped({ kind: 'decimal', min: min!, max: max!, digits: digits! }, digits!, MAX_STEPS);
}

/**
 * The numbers from `min` to `max` in steps of one unit in the last of `digits`.
 *
 * @param definition with bounds and digits that nobody has checked.
 * @param limit the most steps from zero to a bound, and from one bound to the other.
 */
function stepped(
  definition: FieldDefinition & { readonly min: number; readonly max: number },
  digits: number,
  limit: number,
): Field<number> {
  const { kind, min, max } = definition;
  const rule =
    kind === 'integer'
      ? 'whole numbers less than 2^53 apart'
      : `of ${show(digits)} digits (0 to 15), within 2^51 steps`;
  const refusal = () => boundsError(`${kind}() needs min <= max, ${rule}`, min, max);
  if (typeof min !== 'number' || typeof max !== 'number' || !isWhole(digits, 0, 15)) throw refusal();
  const first = stepOf(min, digits);
  const last = stepOf(max, digits) - first;
  function refuses(value: number) {
    if (!(value >= min && value <= max)) return 'range';
    // The step divided by the scale gives back the very double that was written in decimals; otherwise it had more digits.
    return valueOf(stepOf(value, digits), digits) !== value && 'format';
  }
  const isInReach = Math.max(-first, first + last) <= limit && isWhole(last, 0, MAX_SAFE);
  if (refuses(min) || refuses(max) || !isInReach) throw refusal();
  const steps = uniformInteger(last + 1);
  const bounds = `from ${min} to ${max}`;
  return makeField(definition, {
    bits: Math.log2(last + 1),
    accepts: digits > 0 ? `a number ${bounds} with at most ${digits} decimals` : `a whole number ${bounds}`,
    valueType: 'number',
    refuses,
    write: (value, to) => steps.push(stepOf(value, digits) - first, to),
    read: (from) => valueOf(steps.pop(from) + first, digits),
    // A minus zero loses its sign. A text that is no number stays text, and is refused as such.
    parse: (text) => (NUMERAL.test(text) ? Number(text) + 0 : text),
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
  return redefine(both, { kind: 'flag' }, parse);
}
