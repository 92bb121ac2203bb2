// Numbers -> whole numbers, decimals and moments, with room for later ones.
import { MAX_SAFE } from '../../object';
import { kindsOf, room, speltSo, takesAll } from './finding';
import type { Finding, Subject } from './finding';

const MEASURE = /price|amount|fee|cost|money|pay|价|费|额/i;
const TIME = /time|date|exp|at$|时|期/i;

/** The most steps of a decimal on either side of zero. */
const MOST_STEPS = 1125899906842624;

/**
 * The field of numbers.
 *
 * Its bound is the least of 9, 99, 999 … with room for a hundred times the greatest number. Of 10 numbers or more, ten times are enough,
 * unless they grow: then as much as the greatest is above the middle one, twice over. Numbers below zero have the same bound.
 */
export function numberField(values: readonly number[], { name, path, say, ask }: Subject): Finding {
  const sizes = values.map(Math.abs).sort((a, b) => a - b);
  const size = sizes[sizes.length - 1]!;
  const isFew = values.length < 10;
  const kinds = kindsOf(values);

  const unit = size > 4294967295 ? 'ms' : 's';
  const second = unit === 's' ? 1 : 1000;
  // From 2001 to 2039.
  const isMoment = values.every((value) => value >= 1e9 * second && value < 2.2e9 * second);
  const moment = { kind: 'timestamp', unit } as const;
  if (isMoment && (TIME.test(name) || kinds.length > 2) && takesAll(moment, values))
    return { field: moment, why: speltSo(say) };

  const decimals = Math.max(...kindsOf(values.map(decimalsOf)));
  const isMeasure = decimals > 0 || (isFew && MEASURE.test(name));
  // A last zero is not written, so one or two numbers may show fewer decimals than there are.
  const likely = decimals > 2 ? decimals + (values.length < 3 ? 1 : 0) : isMeasure ? 2 : 0;
  const isNegative = values.some((value) => value < 0);
  const limitOf = (digits: number) =>
    digits > 0 ? MOST_STEPS / Number(`1e${digits}`) : isNegative ? (MAX_SAFE - 1) / 2 : MAX_SAFE;
  let digits = Math.min(15, likely);
  while (digits > 0 && size > limitOf(digits)) digits--;

  const middle = sizes[sizes.length >> 1] || 1;
  const growth = isMeasure ? 10 : Math.min(1000, Math.max(10, (size / middle) * (size / middle)));
  const times = isFew ? 100 : growth;
  let power = 10;
  while (power - 1 < size * times) power *= 10;
  const degrees = /^lat|纬/i.test(name) ? 90 : /^(lng|lon)|经/i.test(name) ? 180 : 0;
  const isPlace = decimals > 0 && size <= degrees;
  const max = isPlace ? degrees : Math.min(power - 1, Math.floor(limitOf(digits)));
  const min = isPlace || isNegative ? -max : 0;

  const field =
    digits > 0 ? ({ kind: 'decimal', min, max, digits } as const) : ({ kind: 'integer', min, max } as const);
  if (!isPlace)
    ask(
      path,
      'range',
      say(`Is the max known? Less than ${max} is shorter.`, `最大会是多少？小于 ${max} 更短。`),
    );
  return { field, why: isPlace ? speltSo(say) : room(say, size, max) };
}

/** The decimals of a number, as JavaScript writes it. */
function decimalsOf(value: number): number {
  const [digits, exponent = 0] = String(value).split('e');
  const [, behind = ''] = digits!.split('.');
  return Math.max(0, behind.length - Number(exponent));
}
