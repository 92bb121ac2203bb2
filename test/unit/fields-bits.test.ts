// The bits of values: what a field declares is what the interval coder counts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  code,
  date,
  decimal,
  defineScene,
  digits,
  hex,
  id,
  integer,
  list,
  oneOf,
  openid,
  optional,
  phone,
  snowflake,
  text,
  timestamp,
  variant,
} from '../../src';
import { bitsOfValue, carry, carryOnTape, refusal } from './support/carrying';
import { errorOf } from './support/expectations';
import { DIGITS, isWellFormed, stringOf } from './support/field-case';
import { fieldCases } from './support/field-cases';

const fixed = fieldCases.filter(({ bits }) => bits !== undefined).map((each) => [each.name, each] as const);

describe('the bits', () => {
  test.each(fixed)(
    'of every value of %s are those that the field declares',
    (_, { define, values, carried, bits }) => {
      const field = define();
      expect(field.bits.min).toBeCloseTo(bits!, 6);
      expect(field.bits.max).toBeCloseTo(bits!, 6);
      for (const value of carried) expect(bitsOfValue(field, value)).toBeCloseTo(bits!, 6);
      fc.assert(fc.property(values, (value) => Math.abs(bitsOfValue(field, value) - bits!) < 1e-6));
    },
  );

  test('of common fields are those that the documents name', () => {
    const all = {
      goods: integer({ max: 9_999_999 }),
      lat: decimal({ min: -90, max: 90, digits: 5 }),
      lng: decimal({ min: -180, max: 180, digits: 5 }),
      phone: phone(),
      date: date(),
      seconds: timestamp({ unit: 's' }),
      milliseconds: timestamp({ unit: 'ms' }),
      channel: oneOf(['poster', 'share', 'ad']),
    };
    expect(Object.entries(all).map(([name, { bits }]) => `${name} ${bits.max.toFixed(1)}`)).toStrictEqual([
      'goods 23.3',
      'lat 24.1',
      'lng 25.1',
      'phone 32.7',
      'date 15.2',
      'seconds 32.0',
      'milliseconds 42.0',
      'channel 1.6',
    ]);
  });

  test('of an openid are 6 less for each character of its prefix', () => {
    for (let k = 1; k <= 27; k++) {
      expect(openid({ prefix: 'o'.padEnd(k, 'X') }).bits).toStrictEqual({
        min: 168 - 6 * k,
        max: 168 - 6 * k,
      });
    }
  });

  test('of an optional value are one more than those of the value, and one without a value', () => {
    const field = optional(snowflake());
    expect(field.bits).toStrictEqual({ min: 1, max: 65 });
    expect(bitsOfValue(field, undefined)).toBe(1);
    expect(bitsOfValue(field, '0')).toBeCloseTo(65, 6);
  });

  test('of a list are those of its length and those of its values', () => {
    const field = list(integer({ max: 9 }), { max: 3 });
    expect(field.bits.min).toBe(2);
    expect(field.bits.max).toBeCloseTo(2 + 3 * Math.log2(10), 6);
    expect(bitsOfValue(field, [])).toBe(2);
    expect(bitsOfValue(field, [1, 2])).toBeCloseTo(2 + 2 * Math.log2(10), 6);
    expect(list(id(), { max: 2 }).bits.max).toBe(Infinity);
  });

  test('of a variant are those of its tag and those of the fields of its branch', () => {
    const field = variant('type', { a: { n: integer({ max: 15 }) }, b: { s: snowflake() }, c: {}, d: {} });
    expect(field.bits).toStrictEqual({ min: 2, max: 66 });
    expect(bitsOfValue(field, { type: 'a', n: 3 })).toBe(6);
    expect(bitsOfValue(field, { type: 'd' })).toBe(2);
  });

  test('of an id grow with its length, and are at most 6.6 more than those of a field for ids of that length', () => {
    let before = 0;
    for (let length = 1; length <= 58; length++) {
      const bits = bitsOfValue(id(), '7'.repeat(length));
      expect(bits).toBeGreaterThan(before);
      before = bits;
      for (const other of ['9'.repeat(length), '1'.padEnd(length, '0')])
        expect(bitsOfValue(id(), other)).toBe(bits);
      const bare = length > 1 ? Math.log2(9) + (length - 1) * Math.log2(10) : Math.log2(10);
      expect(bits - bare).toBeGreaterThan(0);
      if (length <= 20) expect(bits - bare).toBeLessThan(6.6);
    }
    expect(id().bits).toStrictEqual({ min: bitsOfValue(id(), '0'), max: Infinity });
  });

  test('of a text are at most those that its bound declares', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (value) => {
        fc.pre(isWellFormed(value));
        const count = Array.from(value).length;
        expect(bitsOfValue(text(), value)).toBeLessThanOrEqual(text({ max: count }).bits.max);
      }),
    );
    expect(text().bits.max).toBe(Infinity);
  });
});

describe('a value that no scene has room for', () => {
  test.each([
    ['hex', () => hex(64), '0123456789abcdef', 64],
    ['digits', () => digits(64), DIGITS, 64],
    [
      'code',
      () => code(Array.from({ length: 4096 }, (_, i) => String.fromCharCode(i + 0x4e00)).join(''), 64),
      '一丁丂七',
      64,
    ],
  ])('is carried by %s', (_, define, alphabet, length) => {
    const field = define();
    fc.assert(fc.property(stringOf(alphabet, length), (value) => carryOnTape(field, value) === value));
    expect(errorOf(() => defineScene({ it: field }))).toMatchObject({ code: 'schema' });
  });

  test('is carried by id, up to 58 digits', () => {
    for (const value of ['9'.repeat(58), '1'.padEnd(58, '0')]) expect(carryOnTape(id(), value)).toBe(value);
    expect(refusal(id(), '9'.repeat(58)).code).toBe('length');
    const wechat = defineScene({ it: id() }, { alphabet: 'wechat' });
    expect(wechat.decode(wechat.encode({ it: '9'.repeat(58) }))).toStrictEqual({ it: '9'.repeat(58) });
  });

  test('is carried by text', () => {
    const long = '社区团购自提点'.repeat(36);
    expect(carryOnTape(text(), long)).toBe(long);
    expect(refusal(text(), long).code).toBe('length');
  });

  test('is carried by list, up to 1000 values', () => {
    const field = list(oneOf(['same']), { max: 1000 });
    const values = new Array<string>(1000).fill('same');
    expect(carry(field, values)).toStrictEqual(values);
    expect(refusal(field, values.concat('same'))).toMatchObject({ code: 'value', path: 'it' });
  });
});
