// Days and moments.
import { uniformInteger } from '../coding/uniform-integer';
import { boundsError, demand } from '../error';
import { isString } from '../object';
import { checkOptions } from '../options';
import { makeField, redefine } from './field';
import type { Field } from './field';
import { integer } from './number';

/**
 * A calendar day as `'YYYY-MM-DD'`, from `min` to `max`, both included.
 *
 * Costs log2 of the number of days: 15.2 bits for a century. There is no time zone in it: a day is a day.
 * @param options.min a day of the years 1000 to 9999. @default '2000-01-01'
 * @param options.max a day of the years 1000 to 9999. @default '2099-12-31'
 * @throws SceneError `schema` where one of them is no such day, or `min` is after `max`, and for an option that there is not.
 * @example date() // '2026-08-31'
 */
export function date(options?: { min?: string; max?: string }): Field<string> {
  const { min = '2000-01-01', max = '2099-12-31' } = checkOptions('date', options, ['min', 'max']);
  const first = dayNumber(min);
  const size = dayNumber(max) - first + 1;
  if (!(size > 0)) throw boundsError("date() needs days 'YYYY-MM-DD', min <= max", min, max);
  const days = uniformInteger(size);
  return makeField(
    { kind: 'date', min, max },
    {
      bits: Math.log2(size),
      accepts: `a day from ${min} to ${max}`,
      refuses(value) {
        const number = dayNumber(value) - first;
        return isNaN(number) ? 'format' : !(number >= 0 && number < size) && 'range';
      },
      write: (value, to) => days.push(dayNumber(value) - first, to),
      read: (from) => dayOf(days.pop(from) + first),
    },
  );
}

/**
 * A moment in Unix time, from 1970 to 2106.
 *
 * Costs 32 bits in seconds and 42 bits in milliseconds.
 * @param options.unit `'s'` for seconds, `'ms'` for milliseconds. @default 's'
 * @throws SceneError `schema` for another unit, and for an option that there is not.
 * @example timestamp({ unit: 's' }) // 1721012345
 */
export function timestamp(options?: { unit?: 's' | 'ms' }): Field<number> {
  const { unit = 's' } = checkOptions('timestamp', options, ['unit']);
  demand(unit === 's' || unit === 'ms', "timestamp() takes the unit 's' or 'ms'", unit);
  return redefine(integer({ max: 4294967296 * (unit === 's' ? 1 : 1000) - 1 }), { kind: 'timestamp', unit });
}

const MILLISECONDS = 86400000;

/** Days since 1970, by the UTC calendar of Date; NaN for text that is no day, or is spelt otherwise. */
function dayNumber(day: unknown): number {
  const parts = isString(day) && /([1-9]\d{3})-(\d\d)-(\d\d)/.exec(day);
  if (!parts) return NaN;
  const number = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / MILLISECONDS;
  // Date takes 30 February for 2 March.
  return dayOf(number) === day ? number : NaN;
}

function dayOf(number: number): string {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}
