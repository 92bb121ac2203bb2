// Numbers -> whole numbers, decimals and moments, with room for later ones.
import { valueError } from '../../error';
import { MAX_SAFE } from '../../object';
import { isClosed, median, placesOf, takesAll } from './finding';
import type { Finding, Subject } from './finding';

const LATITUDE = /^lat|latitude|纬/i;
const LONGITUDE = /^(lng|lon)|longitude|经/i;
const MEASURE = /price|amount|fee|cost|money|total|pay|balance|weight|rate|score|价|费|额/i;
const TIME = /time|date|stamp|exp|start|begin|end|ts$|at$|^(in|out|from|to)$|时|期/i;

/** The most steps of a decimal from zero, where it goes as far below. */
const MOST_STEPS = 1125899906842624;

/** Fewer values than these tell little. */
const FEW = 10;

/** The field of numbers. */
export function numberField(values: readonly number[], subject: Subject): Finding {
  const { name, path, say, ask } = subject;
  const decimals = greatestOf(values.map(decimalsOf));
  if (decimals > 0 || (MEASURE.test(name) && values.length < FEW))
    return decimalField(values, decimals, subject);

  const size = greatestOf(values.map(Math.abs));
  const unit = size > 4294967295 ? 'ms' : 's';
  const second = unit === 's' ? 1 : 1000;
  // From 2001 to 2039.
  const isMoment = values.every((value) => value >= 1e9 * second && value < 2.2e9 * second);
  if (isMoment && (TIME.test(name) || placesOf(values).size > 2))
    return { field: { kind: 'timestamp', unit }, why: say('timestamp', unit) };

  const isNegative = values.some((value) => value < 0);
  const max = roomFor(values, size, isNegative ? (MAX_SAFE - 1) / 2 : MAX_SAFE);
  const field = { kind: 'integer', min: isNegative ? -max : 0, max } as const;
  if (max < size) throw valueError(size, path, `a number from ${-max} to ${max}`, 'range');
  ask(path, 'range', say('askRange', max));
  return { field, why: say('integer', size, max) };
}

function decimalField(values: readonly number[], decimals: number, subject: Subject): Finding {
  const { name, path, say, ask } = subject;
  const size = greatestOf(values.map(Math.abs));
  const isNegative = values.some((value) => value < 0);
  const place = LATITUDE.test(name) ? 90 : LONGITUDE.test(name) ? 180 : 0;
  const isPlace = size <= place;

  const fieldOf = (digits: number) => {
    const max = isPlace ? place : roomFor(values, size, MOST_STEPS / Number(`1e${digits}`));
    return { kind: 'decimal', min: isPlace || isNegative ? -max : 0, max, digits } as const;
  };
  // A last zero is not written, so few values show fewer decimals than there are; a price has two.
  const likely = decimals < 3 ? 2 : decimals + (values.length < 3 ? 1 : 0);
  const fields = [likely, decimals, 6, 4, 2, 0]
    .filter((digits) => digits < 16)
    .map(fieldOf)
    .filter(({ max }) => max >= size);
  const exact = fields.find((field) => takesAll(field, values));
  // Numbers that were calculated have more decimals than are meant, and than there is room for.
  const field = exact || fields.find(({ digits }) => digits < 7);
  if (!field) throw valueError(size, path, 'a number with fewer digits', 'range');
  if (!exact) ask(path, 'range', say('askRound', field.digits));
  if (!isPlace) ask(path, 'range', say('askRange', field.max));
  return {
    field,
    why: isPlace ? say('place', field.digits) : say('decimal', size, field.digits, field.max),
  };
}

/**
 * The greatest value that may come: the least 9, 99, 999 … with room for a hundred times the greatest so far; of 10 values or more,
 * for ten times, or for as much as the greatest is above the middle one, twice over, if that is more; and for half as much again where the
 * values look like all that there are. From 8 digits on, ten times are enough.
 *
 * @param limit the greatest that the field allows.
 */
function roomFor(values: readonly number[], size: number, limit: number): number {
  const middle = median(values.map(Math.abs)) || 1;
  const growth = Math.max(10, Math.min(1000, (size / middle) * (size / middle)));
  const isFew = values.length < FEW && size < 1e8;
  const room = size * (isClosed(values) ? 1.5 : isFew ? 100 : growth);
  let power = 10;
  while (power - 1 < room) power *= 10;
  while (power - 1 > limit && power / 10 > size) power /= 10;
  return Math.min(power - 1, Math.floor(limit));
}

function greatestOf(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

/** The decimals of a number, as JavaScript writes it. */
function decimalsOf(value: number): number {
  const [digits, exponent = 0] = String(value).split('e');
  const [, behind = ''] = digits!.split('.');
  return Math.max(0, behind.length - Number(exponent));
}
