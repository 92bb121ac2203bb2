import { consistsOf } from '../coding/alphabet';
import { characters, DIGITS, LOWER, UPPER } from '../coding/characters';
import { uniform, weighted } from '../coding/model';
import { span } from '../coding/span';
import { isWhole, makeField, misdefined } from './field';
import type { Field } from './field';

const DECIMAL = /^(0|[1-9]\d*)$/;
const HEXADECIMAL = DIGITS + 'abcdef';

function strings(before: string, alphabet: string, length: number, allowed: string): Field<string> {
  if (!isWhole(length, 1, 64)) throw misdefined('a length is 1 to 64', length);
  const rest = characters(alphabet);
  const tail = (value: string) => value.slice(before.length);
  return makeField(
    length * Math.log2(alphabet.length),
    allowed,
    (value) =>
      isString(value, /^/) &&
      value.length === before.length + length &&
      value.startsWith(before) &&
      consistsOf(tail(value), alphabet),
    (value, to) => rest.push(tail(value), to),
    (from) => before + rest.pop(length, from),
  );
}

/**
 * A string of exactly `length` (1 to 64) characters, each one of `alphabet` (2 to 4096 different UTF-16 units).
 *
 * Costs length · log2(size of the alphabet) bits.
 * @throws SceneError `schema` for another length or alphabet.
 * @example code('ABCDEFGHJKLMNPQRSTUVWXYZ23456789', 6) // an invitation code: 30 bits
 */
export function code(alphabet: string, length: number): Field<string> {
  const distinct =
    typeof alphabet === 'string' && alphabet.split('').every((c, i) => alphabet.indexOf(c) === i);
  if (!distinct || alphabet.length < 2 || alphabet.length > 4096) {
    throw misdefined('an alphabet has 2 to 4096 different characters', alphabet);
  }
  return strings('', alphabet, length, `${length} characters of ${alphabet}`);
}

/**
 * A string of exactly `length` (1 to 64) decimal digits, leading zeros kept.
 *
 * Costs 3.32 bits a digit.
 * @throws SceneError `schema` for another length.
 * @example digits(8) // '00031207'
 */
export function digits(length: number): Field<string> {
  return strings('', DIGITS, length, `${length} digits`);
}

/**
 * A string of exactly `length` (1 to 64) hexadecimal digits in lower case, such as an MD5 sum.
 *
 * Costs 4 bits a digit. Upper case is refused, because it would not come back: see {@link code} for it.
 * @throws SceneError `schema` for another length.
 * @example hex(32) // a cloud database's _id: 128 bits
 */
export function hex(length: number): Field<string> {
  return strings('', HEXADECIMAL, length, `${length} hexadecimal digits in lower case`);
}

/**
 * A MongoDB ObjectId: 24 hexadecimal digits in lower case, 96 bits.
 *
 * @example objectId() // '66a1f0c27b3d4e5f6a7b8c9d'
 */
export function objectId(): Field<string> {
  return hex(24);
}

/**
 * A WeChat openid or unionid: 28 characters of A-Z, a-z, 0-9, `-` and `_`, the first an `o`.
 *
 * Costs 162 bits, and 6 less for each further character of `prefix`, the start that all openids of one app share.
 * @throws SceneError `schema` for a prefix that no openid has: an `o` and up to 26 more.
 * @example openid({ prefix: 'oXk4T5' }) // 132 bits
 */
export function openid({ prefix = 'o' }: { prefix?: string } = {}): Field<string> {
  if (!isString(prefix, /^o[\w-]{0,26}$/)) throw misdefined('openid() takes a prefix like oXk4T5', prefix);
  return strings(
    prefix,
    UPPER + LOWER + DIGITS + '-_',
    28 - prefix.length,
    `an openid that begins with ${prefix}`,
  );
}

/**
 * A mobile number of mainland China, 11 digits as a string, in 32.7 bits.
 *
 * @example phone() // '13800138000'
 */
export function phone(): Field<string> {
  const first = 13000000000;
  const numbers = span(7000000000);
  return makeField(
    Math.log2(7000000000),
    'a mobile number of mainland China',
    (value) => isString(value, /^1[3-9]\d{9}$/),
    (value, to) => numbers.push(Number(value) - first, to),
    (from) => String(numbers.pop(from) + first),
  );
}

/**
 * A UUID of any version, with or without dashes, in either case; it comes out in lower case with dashes.
 *
 * Costs 128 bits. For 32 digits that have to come out without dashes take {@link hex}.
 * @example uuid() // '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34'
 */
export function uuid(): Field<string> {
  const bare = characters(HEXADECIMAL);
  const dashed = (digits: string) => digits.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  const undashed = (value: string) => value.replace(/-/g, '').toLowerCase();
  const accepts = (value: string) => isString(value, /^[\da-f]{8}(-?)([\da-f]{4}\1){3}[\da-f]{12}$/i);
  return makeField(
    128,
    'a UUID',
    accepts,
    (value, to) => bare.push(undashed(value), to),
    (from) => dashed(bare.pop(32, from)),
    (text) => (accepts(text) ? dashed(undashed(text)) : text),
  );
}

/**
 * An unsigned 64-bit number as a decimal string, such as a snowflake id: 64 bits.
 *
 * Takes '0' to '18446744073709551615' without leading zeros. A JavaScript number is refused: it would have been rounded.
 * @example snowflake() // '1795324876512231425'
 */
export function snowflake(): Field<string> {
  const greatest = '18446744073709551615';
  // Ten digits each; what the high one has too many is a billionth of a bit.
  const high = span(1844674408);
  const low = span(10000000000);
  return makeField(
    64,
    `decimal digits from 0 to ${greatest}`,
    (value) => isString(value, DECIMAL) && (value.length < 20 || (value.length === 20 && value <= greatest)),
    (value, to) => {
      high.push(Number(value.slice(0, -10)), to);
      low.push(Number(value.slice(-10)), to);
    },
    (from) => `${high.pop(from)}${`000000000${low.pop(from)}`.slice(-10)}`.replace(/^0+(?=.)/, ''),
  );
}

// How likely an id has 1, 2, 3 … digits: auto-increments, timestamps, phones and snowflakes stand out.
const ID_LENGTHS = [56, 64, 80, 88, 112, 112, 80, 72, 48, 64, 32, 20, 32, 12, 12, 16, 12, 32, 56, 12];
const LONGEST_ID = 58;

/**
 * An unsigned number as a decimal string without leading zeros; the shorter, the cheaper.
 *
 * Costs 3.2 to 6.5 bits more than the bare number of an id of 1 to 20 digits: '42' costs 10.5, '1795324876512231425' 67.2.
 * Takes up to 58 digits, which no scene exceeds.
 * A JavaScript number is refused: take {@link integer} for those.
 * @example id() // '42'
 */
export function id(): Field<string> {
  const lengths = weighted(ID_LENGTHS.concat(new Array<number>(LONGEST_ID - ID_LENGTHS.length).fill(1)));
  const tail = characters(DIGITS);
  // Only a single digit can be a zero.
  const leastOf = (length: number) => (length > 1 ? 1 : 0);
  const first = [uniform(10), uniform(9)];
  return makeField(
    { min: Math.log2((10 * lengths.total) / lengths.size(0)), max: Infinity },
    `1 to ${LONGEST_ID} digits without leading zeros`,
    (value) => isString(value, DECIMAL) && value.length <= LONGEST_ID,
    (value, to) => {
      const least = leastOf(value.length);
      to.push(lengths, value.length - 1);
      to.push(first[least]!, Number(value[0]) - least);
      tail.push(value.slice(1), to);
    },
    (from) => {
      const length = from.pop(lengths) + 1;
      const least = leastOf(length);
      return from.pop(first[least]!) + least + tail.pop(length - 1, from);
    },
  );
}

function isString(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}
