// Identifiers: strings of digits and letters that stand for something elsewhere.
import { consistsOf } from '../coding/alphabet';
import { BASE64URL, characters, DIGITS, HEXADECIMAL } from '../coding/characters';
import { uniform, weighted } from '../coding/model';
import { uniformInteger } from '../coding/uniform-integer';
import { demand } from '../error';
import type { SceneErrorReason } from '../error';
import { isString, isWhole } from '../object';
import { checkNoOptions, checkOptions } from '../options';
import type { FieldDefinition } from './definition';
import { makeField, redefine } from './field';
import type { Field } from './field';

const DECIMAL = /^(0|[1-9]\d*)$/;
const LONGEST = 64;

function checkLength(of: string, length: unknown): void {
  demand(isWhole(length, 1, LONGEST), `${of}() takes a length of 1 to ${LONGEST}`, length);
}

/** A string of a fixed length: a prefix that costs nothing, and `length` characters of an alphabet. */
function fixedString(
  definition: FieldDefinition,
  alphabet: string,
  length: number,
  accepts: string,
  prefix = '',
): Field<string> {
  const tail = characters(alphabet);
  const tailOf = (value: string) => value.slice(prefix.length);
  return makeField(definition, {
    bits: length * Math.log2(alphabet.length),
    accepts,
    refuses: (value) =>
      !(
        value.length === prefix.length + length &&
        value.startsWith(prefix) &&
        consistsOf(tailOf(value), alphabet)
      ) && 'format',
    write: (value, to) => tail.push(tailOf(value), to),
    read: (from) => prefix + tail.pop(length, from),
  });
}

/**
 * A string of exactly `length` characters, each one of `alphabet`.
 *
 * Costs length · log2(size of the alphabet) bits.
 * @param alphabet 2 to 4096 different UTF-16 units; their order is part of the format.
 * @param length 1 to 64 characters.
 * @throws SceneError `schema` for another length or alphabet.
 * @example code('ABCDEFGHJKLMNPQRSTUVWXYZ23456789', 6) // an invitation code: 30 bits
 */
export function code(alphabet: string, length: number): Field<string> {
  const isAlphabet =
    isString(alphabet) &&
    isWhole(alphabet.length, 2, 4096) &&
    alphabet.split('').every((c, i) => alphabet.indexOf(c) === i);
  demand(isAlphabet, 'code() takes an alphabet of 2 to 4096 different characters', alphabet);
  checkLength('code', length);
  return fixedString(
    { kind: 'code', alphabet, length },
    alphabet,
    length,
    `${length} characters of ${alphabet}`,
  );
}

/**
 * A string of exactly `length` decimal digits; leading zeros are kept.
 *
 * Costs 3.32 bits a digit.
 * @param length 1 to 64 digits.
 * @throws SceneError `schema` for another length.
 * @example digits(8) // '00031207'
 */
export function digits(length: number): Field<string> {
  checkLength('digits', length);
  return fixedString({ kind: 'digits', length }, DIGITS, length, `${length} digits`);
}

/**
 * A string of exactly `length` hexadecimal digits in lower case, such as an MD5 sum.
 *
 * Costs 4 bits a digit. Upper case is refused, because it would not come back: see {@link code} for it.
 * @param length 1 to 64 digits.
 * @throws SceneError `schema` for another length.
 * @example hex(32) // a cloud database's _id: 128 bits
 */
export function hex(length: number): Field<string> {
  checkLength('hex', length);
  return fixedString(
    { kind: 'hex', length },
    HEXADECIMAL,
    length,
    `${length} hexadecimal digits in lower case`,
  );
}

/**
 * A MongoDB ObjectId: 24 hexadecimal digits in lower case, 96 bits.
 *
 * @throws SceneError `schema` for options: it has none.
 * @example objectId() // '66a1f0c27b3d4e5f6a7b8c9d'
 */
export function objectId(): Field<string>;
export function objectId(...given: unknown[]): Field<string> {
  checkNoOptions('objectId', given);
  return redefine(hex(24), { kind: 'objectId' });
}

/**
 * A WeChat openid or unionid: 28 characters of A-Z, a-z, 0-9, `-` and `_`, the first one an `o`.
 *
 * Costs 162 bits, and 6 bits less for each further character of `prefix`.
 * @param options.prefix the start that all openids of one app share: an `o` and up to 26 more characters. @default 'o'
 * @throws SceneError `schema` for a prefix that no openid has, and for an option that there is not.
 * @example openid({ prefix: 'oXk4T5' }) // 132 bits
 */
export function openid(options?: { prefix?: string }): Field<string> {
  const { prefix = 'o' } = checkOptions('openid', options, ['prefix']);
  const isPrefix = isString(prefix) && /^o[\w-]{0,26}$/.test(prefix);
  demand(isPrefix, 'openid() takes a prefix like oXk4T5', prefix);
  return fixedString(
    { kind: 'openid', prefix },
    BASE64URL,
    28 - prefix.length,
    `an openid that begins with ${prefix}`,
    prefix,
  );
}

/**
 * A mobile number of mainland China: 11 digits as a string, 32.7 bits.
 *
 * @throws SceneError `schema` for options: it has none.
 * @example phone() // '13800138000'
 */
export function phone(): Field<string>;
export function phone(...given: unknown[]): Field<string> {
  checkNoOptions('phone', given);
  const first = 13000000000;
  const count = 7000000000;
  const numbers = uniformInteger(count);
  return makeField(
    { kind: 'phone' },
    {
      bits: Math.log2(count),
      accepts: 'a mobile number of mainland China',
      refuses: unlike(/^1[3-9]\d{9}$/),
      write: (value, to) => numbers.push(Number(value) - first, to),
      read: (from) => String(numbers.pop(from) + first),
    },
  );
}

/**
 * A UUID of any version, with or without dashes, in either case; it comes out in lower case with dashes.
 *
 * Costs 128 bits. For 32 digits that must come out without dashes take {@link hex}.
 * @throws SceneError `schema` for options: it has none.
 * @example uuid() // '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34'
 */
export function uuid(): Field<string>;
export function uuid(...given: unknown[]): Field<string> {
  checkNoOptions('uuid', given);
  const digits = characters(HEXADECIMAL);
  const dashed = (bare: string) => bare.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  const undashed = (value: string) => value.replace(/-/g, '').toLowerCase();
  const spelling = /^[\da-f]{8}(-?)([\da-f]{4}\1){3}[\da-f]{12}$/i;
  return makeField(
    { kind: 'uuid' },
    {
      bits: 128,
      accepts: 'a UUID',
      refuses: unlike(spelling),
      write: (value, to) => digits.push(undashed(value), to),
      read: (from) => dashed(digits.pop(32, from)),
      parse: (text) => (spelling.test(text) ? dashed(undashed(text)) : text),
    },
  );
}

/**
 * An unsigned 64-bit number as a decimal string, such as a snowflake id: 64 bits.
 *
 * Takes '0' to '18446744073709551615' without leading zeros. A JavaScript number is refused, because it would have been rounded.
 * @throws SceneError `schema` for options: it has none.
 * @example snowflake() // '1795324876512231425'
 */
export function snowflake(): Field<string>;
export function snowflake(...given: unknown[]): Field<string> {
  checkNoOptions('snowflake', given);
  const greatest = '18446744073709551615';
  // Ten digits each. The high half takes a few numbers more than there are, which costs a billionth of a bit.
  const high = uniformInteger(1844674408);
  const low = uniformInteger(10000000000);
  return makeField(
    { kind: 'snowflake' },
    {
      bits: 64,
      accepts: `decimal digits from 0 to ${greatest}`,
      refuses(value) {
        const isLess = value.length < 20 || (value.length === 20 && value <= greatest);
        return unlike(DECIMAL)(value) || (!isLess && 'range');
      },
      write(value, to) {
        high.push(Number(value.slice(0, -10)), to);
        low.push(Number(value.slice(-10)), to);
      },
      read: (from) => `${high.pop(from)}${`000000000${low.pop(from)}`.slice(-10)}`.replace(/^0+(?=.)/, ''),
    },
  );
}

// The frequency of ids with 1, 2, 3 … digits: auto-increments, timestamps, phone numbers and snowflakes stand out.
const ID_LENGTHS = [56, 64, 80, 88, 112, 112, 80, 72, 48, 64, 32, 20, 32, 12, 12, 16, 12, 32, 56, 12];
const LONGEST_ID = 58;

/**
 * An unsigned number as a decimal string without leading zeros; the shorter, the cheaper.
 *
 * Costs 3.2 to 6.5 bits more than the bare number for an id of 1 to 20 digits: '42' costs 10.5, '1795324876512231425' 67.2.
 * Takes up to 58 digits, which no scene exceeds.
 * A JavaScript number is refused: take {@link integer} for those.
 * @throws SceneError `schema` for options: it has none.
 * @example id() // '42'
 */
export function id(): Field<string>;
export function id(...given: unknown[]): Field<string> {
  checkNoOptions('id', given);
  const lengths = weighted(ID_LENGTHS.concat(new Array<number>(LONGEST_ID - ID_LENGTHS.length).fill(1)));
  const tail = characters(DIGITS);
  // Only an id of a single digit may begin with a zero.
  const leastOf = (length: number) => (length > 1 ? 1 : 0);
  const first = [uniform(10), uniform(9)];
  return makeField(
    { kind: 'id' },
    {
      bits: { min: Math.log2((10 * lengths.total) / lengths.frequency(0)), max: Infinity },
      accepts: `1 to ${LONGEST_ID} digits without leading zeros`,
      refuses: (value) => unlike(DECIMAL)(value) || (value.length > LONGEST_ID && 'range'),
      write(value, to) {
        const least = leastOf(value.length);
        to.push(lengths, value.length - 1);
        to.push(first[least]!, Number(value[0]) - least);
        tail.push(value.slice(1), to);
      },
      read(from) {
        const length = from.pop(lengths) + 1;
        const least = leastOf(length);
        return from.pop(first[least]!) + least + tail.pop(length - 1, from);
      },
    },
  );
}

/** Refuses texts of another spelling. */
function unlike(spelling: RegExp): (value: string) => SceneErrorReason | false {
  return (value) => !spelling.test(value) && 'format';
}
