import type { SymbolReader, SymbolWriter } from '../coding/interval';
import type { Model } from '../coding/model';
import { uniform, weighted } from '../coding/model';
import { compare, FACTOR_LIMIT, fromDecimal, multiplyAdd, toDecimal, ZERO } from '../coding/natural';
import type { Natural } from '../coding/natural';
import { makeField, misdefined } from './field';
import { span } from '../coding/span';
import type { Field } from './field';

const DIGITS = '0123456789';
const DECIMAL = /^(0|[1-9]\d*)$/;
const HEXADECIMAL = '0123456789abcdef';
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Strings of one length over one alphabet <-> symbols of as many characters as fit one. */
export function characters(alphabet: string, length: number) {
  const radix = alphabet.length;
  const groups: Model[] = [];
  const lengths: number[] = [];
  for (let left = length; left > 0;) {
    let taken = 0;
    let size = 1;
    while (taken < left && size * radix <= FACTOR_LIMIT) {
      size *= radix;
      taken++;
    }
    groups.push(uniform(size));
    lengths.push(taken);
    left -= taken;
  }
  return {
    bits: length * Math.log2(radix),
    matches(text: string): boolean {
      if (text.length !== length) return false;
      for (let i = 0; i < length; i++) if (alphabet.indexOf(text[i]!) < 0) return false;
      return true;
    },
    push(text: string, to: SymbolWriter): void {
      let at = 0;
      groups.forEach((group, i) => {
        let symbol = 0;
        for (const end = at + lengths[i]!; at < end; at++)
          symbol = symbol * radix + alphabet.indexOf(text[at]!);
        to.push(group, symbol);
      });
    },
    pop(from: SymbolReader): string {
      let text = '';
      groups.forEach((group, i) => {
        let part = '';
        let symbol = from.pop(group);
        for (let n = lengths[i]!; n > 0; n--) {
          part = alphabet[symbol % radix]! + part;
          symbol = Math.floor(symbol / radix);
        }
        text += part;
      });
      return text;
    },
  };
}

function strings(before: string, alphabet: string, length: number, allowed: string): Field<string> {
  const rest = characters(alphabet, length);
  return makeField(
    rest.bits,
    allowed,
    (value) => isString(value, /^/) && value.slice(0, before.length) === before && rest.matches(value.slice(before.length)),
    (value, to) => rest.push(value.slice(before.length), to),
    (from) => before + rest.pop(from),
  );
}

/**
 * A string of exactly `length` (1 to 64) characters, each one of `alphabet` (2 to 4096 different UTF-16 units).
 *
 * Costs length · log2(size of the alphabet) bits.
 * @example code('ABCDEFGHJKLMNPQRSTUVWXYZ23456789', 6) // an invitation code: 30 bits
 */
export function code(alphabet: string, length: number): Field<string> {
  const distinct =
    typeof alphabet === 'string' && alphabet.split('').every((c, i) => alphabet.indexOf(c) === i);
  if (!distinct || alphabet.length < 2 || alphabet.length > 4096) {
    throw misdefined('code() takes an alphabet of 2 to 4096 different characters', alphabet);
  }
  checkLength('code', length);
  return strings('', alphabet, length, `a string of ${length} characters out of ${alphabet}`);
}

/**
 * A string of exactly `length` (1 to 64) decimal digits, leading zeros kept.
 *
 * Costs 3.32 bits a digit.
 * @example digits(8) // '00031207'
 */
export function digits(length: number): Field<string> {
  checkLength('digits', length);
  return strings('', DIGITS, length, `a string of ${length} digits`);
}

/**
 * A string of exactly `length` (1 to 64) hexadecimal digits in lower case, such as an MD5 sum.
 *
 * Costs 4 bits a digit. Upper case is refused, because it would not come back: see {@link code} for it.
 * @example hex(32) // a cloud database's _id: 128 bits
 */
export function hex(length: number): Field<string> {
  checkLength('hex', length);
  return strings('', HEXADECIMAL, length, `a string of ${length} lower-case hexadecimal digits`);
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
 * @example openid({ prefix: 'oXk4T5' }) // 132 bits
 */
export function openid(options: { prefix?: string } = {}): Field<string> {
  const prefix = options.prefix === undefined ? 'o' : options.prefix;
  if (typeof prefix !== 'string' || !/^o[\w-]{0,26}$/.test(prefix)) {
    throw misdefined('openid() takes a prefix of 1 to 27 characters that begins with o', prefix);
  }
  return strings(prefix, BASE64URL, 28 - prefix.length, `an openid: 28 characters that begin with ${prefix}`);
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
    'a mobile number of mainland China: 11 digits that begin with 13 to 19',
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
  const bare = characters(HEXADECIMAL, 32);
  const dashed = (digits: string) => digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  const undashed = (value: string) => value.replace(/-/g, '').toLowerCase();
  const accepts = (value: string) => isString(value, /^[\da-f]{8}(-?)([\da-f]{4}\1){3}[\da-f]{12}$/i);
  return makeField(
    128,
    'a UUID',
    accepts,
    (value, to) => bare.push(undashed(value), to),
    (from) => dashed(bare.pop(from)),
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
  const parts = [uniform(0x10000), uniform(0x1000000), uniform(0x1000000)];
  return makeField(
    64,
    'a string of decimal digits from 0 to 18446744073709551615',
    (value) => isString(value, DECIMAL) && value.length <= 20 && compare(fromDecimal(value), [0, 0, 0x10000]) < 0,
    (value, to) => {
      const limbs = fromDecimal(value);
      parts.forEach((part, i) => to.push(part, limbs[2 - i] || 0));
    },
    (from) => toDecimal(parts.reduce<Natural>((n, part) => multiplyAdd(n, 0x1000000, from.pop(part)), ZERO)),
  );
}

// How likely an id has 1, 2, 3 … 20 digits, and last: more. Auto-increments, timestamps, phones and snowflakes stand out.
const ID_LENGTHS = [14, 16, 20, 22, 28, 28, 20, 18, 12, 16, 8, 5, 8, 3, 3, 4, 3, 8, 14, 3, 3];
const LONGEST_ID = 84;

/**
 * An unsigned number as a decimal string without leading zeros; the shorter, the cheaper.
 *
 * Costs 3.2 to 6.5 bits more than the bare number of an id of 1 to 20 digits. Takes up to 84 digits, more than ever fit.
 * A JavaScript number is refused: take {@link integer} for those.
 * @example id() // '42' in 10.5 bits, '1795324876512231425' in 67.2
 */
export function id(): Field<string> {
  const lengths = weighted(ID_LENGTHS);
  const listed = ID_LENGTHS.length - 1;
  const more = uniform(LONGEST_ID - listed);
  // The first digits, up to what a double holds, from the least number without a leading zero on.
  const headOf = (length: number) => Math.min(length, 15);
  const leastOf = (head: number) => (head > 1 ? Math.pow(10, head - 1) : 0);
  const heads = (head: number) => span(Math.pow(10, head) - leastOf(head));
  return makeField(
    { min: Math.log2((10 * lengths.total) / lengths.size(0)), max: Infinity },
    `a string of 1 to ${LONGEST_ID} decimal digits without leading zeros`,
    (value) => isString(value, DECIMAL) && value.length <= LONGEST_ID,
    (value, to) => {
      const length = value.length;
      const head = headOf(length);
      to.push(lengths, Math.min(length - 1, listed));
      if (length > listed) to.push(more, length - listed - 1);
      heads(head).push(Number(value.slice(0, head)) - leastOf(head), to);
      characters(DIGITS, length - head).push(value.slice(head), to);
    },
    (from) => {
      let length = from.pop(lengths) + 1;
      if (length > listed) length += from.pop(more);
      const head = headOf(length);
      return heads(head).pop(from) + leastOf(head) + characters(DIGITS, length - head).pop(from);
    },
  );
}

function isString(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

function checkLength(name: string, length: number): void {
  if (!Number.isInteger(length) || length < 1 || length > 64) throw misdefined(`${name}() takes a length from 1 to 64`, length);
}
