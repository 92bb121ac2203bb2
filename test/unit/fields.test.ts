import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  code,
  date,
  decimal,
  defineScene,
  digits,
  flag,
  hex,
  id,
  integer,
  list,
  objectId,
  oneOf,
  openid,
  optional,
  phone,
  record,
  SceneError,
  snowflake,
  text,
  timestamp,
  tuple,
  uuid,
  variant,
  type Field,
} from '../../src';
import { Symbols, type SymbolReader, type SymbolWriter } from '../../src/coding/interval';
import type { Model } from '../../src/coding/model';
import { deepFreeze, errorOf } from './support/expectations';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const INVITATION = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const GREATEST = Number.MAX_SAFE_INTEGER;

/** Symbols as they are pushed, for what no scene could hold. */
class Tape implements SymbolWriter, SymbolReader {
  private readonly pushed: [Model, number][] = [];

  push(model: Model, symbol: number): void {
    expect(symbol).toBeGreaterThanOrEqual(0);
    expect(symbol).toBeLessThan(model.total);
    this.pushed.push([model, symbol]);
  }

  pop(model: Model): number {
    const [pushed, symbol] = this.pushed.shift()!;
    expect(model).toBe(pushed);
    return symbol;
  }

  get isEmpty(): boolean {
    return this.pushed.length === 0;
  }
}

function bitsOf(field: Field<unknown>, value: unknown): number {
  const symbols = new Symbols();
  field.write(value, symbols, '');
  return symbols.bits();
}

function carry(field: Field<unknown>, value: unknown): unknown {
  const scene = defineScene({ it: field });
  return scene.decode(scene.encode({ it: value }))['it'];
}

function carryOnTape(field: Field<unknown>, value: unknown): unknown {
  const tape = new Tape();
  field.write(value, tape, '');
  const read = field.read(tape);
  expect(tape.isEmpty).toBe(true);
  return read;
}

function refusal(field: Field<unknown>, value: unknown): SceneError {
  return errorOf(() => defineScene({ it: field }).encode({ it: value }));
}

/** An object that has this key itself, even if it is `__proto__`. */
const own = <T>(...entries: [string, T][]): Record<string, T> =>
  Object.fromEntries(entries) as Record<string, T>;

const isWellFormed = (value: string) => Buffer.from(value).toString() === value;

const stringOf = (alphabet: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });

/** Whole numbers, more often than not close to the ends. */
const wholes = (min: number, max: number) =>
  fc.oneof(
    fc.integer({ min, max }),
    fc.nat(Math.min(9, max - min)).map((n) => min + n),
    fc.nat(Math.min(9, max - min)).map((n) => max - n),
  );

/** A field, and what it does and does not carry. It is defined inside of a test, so that a field that cannot be is a test that fails. */
interface Case {
  name: string;
  define: () => Field<unknown>;
  values: fc.Arbitrary<unknown>;
  /** Least, greatest and peculiar values; all come back as they are. */
  carried: unknown[];
  /** What is just beyond, or only looks alike; each is refused as a whole. */
  refused: unknown[];
  /** What the error of each says instead. */
  allowed: string;
  /** What each value costs, where all cost the same. */
  bits?: number;
}

const plain = { noNullPrototype: true };
const placeFields = () => ({
  lat: decimal({ min: -90, max: 90, digits: 5 }),
  floor: optional(integer({ max: 99 })),
});

const cases: Case[] = [
  {
    name: 'integer',
    define: () => integer({ min: -5, max: 500 }),
    values: wholes(-5, 500),
    carried: [-5, 500, 0, -1],
    refused: [-6, 501, 0.5, 499.99999999999994, '7', '', 1e300, -GREATEST],
    allowed: 'a whole number from -5 to 500',
    bits: Math.log2(506),
  },
  {
    name: 'integer from 0, of two symbols',
    define: () => integer({ max: 9_999_999_999 }),
    values: wholes(0, 9_999_999_999),
    carried: [0, 67108863, 67108864, 67108865, 9_999_999_999],
    refused: [-1, 1e10, 9_999_999_998.5],
    allowed: 'a whole number from 0 to 9999999999',
    bits: Math.log2(1e10),
  },
  {
    name: 'integer of one value',
    define: () => integer({ min: 7, max: 7 }),
    values: fc.constant(7),
    carried: [7],
    refused: [6, 8, '7'],
    allowed: 'a whole number from 7 to 7',
    bits: 0,
  },
  {
    name: 'integer as wide as can be',
    define: () => integer({ max: GREATEST - 1 }),
    values: wholes(0, GREATEST - 1),
    carried: [0, 1, 2 ** 26, 2 ** 52, GREATEST - 1],
    refused: [-1, GREATEST, 2 ** 53, 0.5],
    allowed: 'a whole number from 0 to 9007199254740990',
    bits: 53,
  },
  {
    name: 'integer as wide as can be around 0',
    define: () => integer({ min: -(2 ** 52) + 1, max: 2 ** 52 - 1 }),
    values: wholes(-(2 ** 52) + 1, 2 ** 52 - 1),
    carried: [-(2 ** 52) + 1, -1, 0, 1, 2 ** 52 - 1],
    refused: [-(2 ** 52), 2 ** 52, -GREATEST, GREATEST],
    allowed: 'a whole number from -4503599627370495 to 4503599627370495',
    bits: 53,
  },
  {
    name: 'integer of the least numbers',
    define: () => integer({ min: -GREATEST, max: -GREATEST + 5 }),
    values: wholes(-GREATEST, -GREATEST + 5),
    carried: [-GREATEST, -GREATEST + 5],
    refused: [-(2 ** 53), -GREATEST + 6],
    allowed: 'a whole number from -9007199254740991 to -9007199254740986',
    bits: Math.log2(6),
  },
  {
    name: 'decimal as a latitude',
    define: () => placeFields().lat,
    values: wholes(-9_000_000, 9_000_000).map((steps) => Number(`${steps}e-5`)),
    carried: [-90, 90, 0, 0.00001, -0.00001, 31.23041, 89.99999],
    refused: [90.00001, -90.00001, 0.000001, 31.230415, 31.230410000000003, '31.2'],
    allowed: 'a number from -90 to 90 with at most 5 decimals',
    bits: Math.log2(18_000_001),
  },
  {
    name: 'decimal as a longitude',
    define: () => decimal({ min: -180, max: 180, digits: 5 }),
    values: wholes(-18_000_000, 18_000_000).map((steps) => Number(`${steps}e-5`)),
    carried: [-180, 180, 121.4737, 0.1 + 0.5],
    refused: [180.00001, -180.00001, 0.1 + 0.2],
    allowed: 'a number from -180 to 180 with at most 5 decimals',
    bits: Math.log2(36_000_001),
  },
  {
    name: 'decimal as a price',
    define: () => decimal({ min: 0, max: 99999.99, digits: 2 }),
    values: wholes(0, 9_999_999).map((cents) => Number(`${cents}e-2`)),
    carried: [0, 0.01, 0.07, 1.1, 4.35, 8.2, 1.15, 99999.99],
    refused: [-0.01, 100000, 1.005, 4.3500000001],
    allowed: 'a number from 0 to 99999.99 with at most 2 decimals',
    bits: Math.log2(1e7),
  },
  {
    name: 'flag',
    define: () => flag(),
    values: fc.boolean(),
    carried: [true, false],
    refused: [0, 1, 'true', ''],
    allowed: 'one of false, true',
    bits: 1,
  },
  {
    name: 'oneOf',
    define: () => oneOf(['poster', 'share', '', '__proto__', 1, '1', true, 0]),
    values: fc.constantFrom('poster', 'share', '', '__proto__', 1, '1', true, 0),
    carried: ['poster', '', '__proto__', 1, '1', true, 0],
    refused: ['Poster', 'poster ', false, 2, '0', 'true', 'constructor', 'length'],
    allowed: 'one of poster, share, , __proto__, 1, 1, true, 0',
    bits: 3,
  },
  {
    name: 'oneOf with one choice',
    define: () => oneOf(['only']),
    values: fc.constant('only'),
    carried: ['only'],
    refused: ['', 'ONLY', 0],
    allowed: 'one of only',
    bits: 0,
  },
  {
    name: 'digits',
    define: () => digits(8),
    values: stringOf(DIGITS, 8),
    carried: ['00000000', '99999999', '00031207'],
    refused: ['0000000', '000000000', '', '1234567a', '12345.67', ' 1234567', '１２３４５６７８', 12345678],
    allowed: '8 digits',
    bits: 8 * Math.log2(10),
  },
  {
    name: 'id',
    define: () => id(),
    values: fc.oneof(
      fc.bigInt({ min: 0n, max: 10n ** 40n }).map(String),
      fc.nat(1000).map(String),
      stringOf(DIGITS, 25).map((rest) => `7${rest}`),
    ),
    carried: ['0', '9', '10', '99', '100', '18446744073709551615', '1' + '0'.repeat(55)],
    refused: ['', '00', '01', '-1', '+1', '1.5', '1e3', ' 1', '1 ', '1\n', '٣', 'x', 1, '9'.repeat(59)],
    allowed: '1 to 58 digits without leading zeros',
  },
  {
    name: 'snowflake',
    define: () => snowflake(),
    values: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String),
    carried: [
      '0',
      '1',
      '9999999999',
      '10000000000',
      '9007199254740993',
      '9999999999999999999',
      '10000000000000000000',
      '18446744073709551615',
    ],
    refused: [
      '18446744073709551616',
      '18446744074000000000',
      '99999999999999999999',
      '100000000000000000000',
      '',
      '00',
      '01',
      '-1',
      '1.0',
      '1e3',
      ' 1',
      1,
    ],
    allowed: 'decimal digits from 0 to 18446744073709551615',
    bits: 64,
  },
  {
    name: 'uuid',
    define: () => uuid(),
    values: stringOf(DIGITS + 'abcdef', 32).map((hex) =>
      hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    ),
    carried: ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
    refused: [
      '',
      '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b3',
      '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b345',
      '53f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34',
      '3f2b8c1e9d47-4a6e-b1c2-7e5f0a9d8b34',
      '3f2b8c1e-9d474a6eb1c2-7e5f0a9d8b34',
      '{3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34}',
      '3g2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34',
      '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34\n',
    ],
    allowed: 'a UUID',
    bits: 128,
  },
  {
    name: 'hex',
    define: () => hex(16),
    values: stringOf(DIGITS + 'abcdef', 16),
    carried: ['0'.repeat(16), 'f'.repeat(16), '0123456789abcdef'],
    refused: ['0'.repeat(15), '0'.repeat(17), '', '0123456789ABCDEF', '0123456789abcdeg', '0x23456789abcdef'],
    allowed: '16 hexadecimal digits in lower case',
    bits: 64,
  },
  {
    name: 'objectId',
    define: () => objectId(),
    values: stringOf(DIGITS + 'abcdef', 24),
    carried: ['0'.repeat(24), 'f'.repeat(24), '66a1f0c27b3d4e5f6a7b8c9d'],
    refused: ['0'.repeat(23), '0'.repeat(25), '66A1F0C27B3D4E5F6A7B8C9D', ''],
    allowed: '24 hexadecimal digits in lower case',
    bits: 96,
  },
  {
    name: 'openid',
    define: () => openid(),
    values: stringOf(LETTERS + DIGITS + '-_', 27).map((rest) => 'o' + rest),
    carried: ['o' + 'A'.repeat(27), 'o' + '_'.repeat(27), 'oXk4T5-3f2b8c1e9d474a6eb1c27'],
    refused: ['o' + 'A'.repeat(26), 'o' + 'A'.repeat(28), 'O' + 'A'.repeat(27), 'o' + '+'.repeat(27), ''],
    allowed: 'an openid that begins with o',
    bits: 162,
  },
  {
    name: 'openid with a prefix',
    define: () => openid({ prefix: 'oXk4T5' }),
    values: stringOf(LETTERS + DIGITS + '-_', 22).map((rest) => 'oXk4T5' + rest),
    carried: ['oXk4T5' + 'A'.repeat(22), 'oXk4T5' + '_'.repeat(22)],
    refused: ['oXk4T4' + 'A'.repeat(22), 'oXk4T5' + 'A'.repeat(21), 'oXk4T5' + 'A'.repeat(23), 'oXk4T5'],
    allowed: 'an openid that begins with oXk4T5',
    bits: 132,
  },
  {
    name: 'openid with the longest prefix',
    define: () => openid({ prefix: 'o' + 'a'.repeat(26) }),
    values: stringOf(LETTERS + DIGITS + '-_', 1).map((rest) => 'o' + 'a'.repeat(26) + rest),
    carried: ['o' + 'a'.repeat(26) + 'A', 'o' + 'a'.repeat(26) + '_'],
    refused: ['o' + 'a'.repeat(26), 'o' + 'a'.repeat(28)],
    allowed: 'an openid that begins with oaaaaaaaaaaaaaaaaaaaaaaaaaa',
    bits: 6,
  },
  {
    name: 'phone',
    define: () => phone(),
    values: wholes(13_000_000_000, 19_999_999_999).map(String),
    carried: ['13000000000', '13800138000', '19999999999'],
    refused: [
      '12999999999',
      '20000000000',
      '1380013800',
      '138001380000',
      '+8613800138000',
      '138 0013 8000',
      13800138000,
    ],
    allowed: 'a mobile number of mainland China',
    bits: Math.log2(7e9),
  },
  {
    name: 'code',
    define: () => code(INVITATION, 6),
    values: stringOf(INVITATION, 6),
    carried: ['AAAAAA', '999999', 'K7Q2M9'],
    refused: ['AAAAA', 'AAAAAAA', 'k7q2m9', 'K7Q2M0', 'K7Q2MI', ''],
    allowed: '6 characters of ABCDEFGHJKLMNPQRSTUVWXYZ23456789',
    bits: 30,
  },
  {
    name: 'code of two Chinese characters',
    define: () => code('甲乙', 64),
    values: stringOf('甲乙', 64),
    carried: ['甲'.repeat(64), '乙'.repeat(64)],
    refused: ['甲'.repeat(63), '甲'.repeat(65), '丙'.repeat(64)],
    allowed: '64 characters of 甲乙',
    bits: 64,
  },
  {
    name: 'date',
    define: () => date(),
    values: wholes(0, 36524).map((n) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10)),
    carried: ['2000-01-01', '2000-02-29', '2024-02-29', '2026-08-31', '2099-12-31'],
    refused: [
      '1999-12-31',
      '2100-01-01',
      '2023-02-29',
      '2024-02-30',
      '2024-04-31',
      '2024-13-01',
      '2024-00-10',
      '2024-01-00',
      '2024-1-1',
      '24-01-01',
      '2024/01/01',
      '20240101',
      '2024-01-01T00:00:00Z',
      '2024-01-01\n',
      '２０２４-01-01',
      '',
      20240101,
    ],
    allowed: 'a day from 2000-01-01 to 2099-12-31',
    bits: Math.log2(36525),
  },
  {
    name: 'date as wide as can be',
    define: () => date({ min: '1000-01-01', max: '9999-12-31' }),
    values: wholes(0, 3287181).map((n) => new Date(Date.UTC(1000, 0, 1 + n)).toISOString().slice(0, 10)),
    carried: ['1000-01-01', '1582-10-10', '1600-02-29', '1969-12-31', '1970-01-01', '9999-12-31'],
    refused: ['0999-12-31', '10000-01-01', '+010000-01-01', '1900-02-29', '9999-12-32'],
    allowed: 'a day from 1000-01-01 to 9999-12-31',
    bits: Math.log2(3287182),
  },
  {
    name: 'date of one day',
    define: () => date({ min: '2024-02-29', max: '2024-02-29' }),
    values: fc.constant('2024-02-29'),
    carried: ['2024-02-29'],
    refused: ['2024-02-28', '2024-03-01'],
    allowed: 'a day from 2024-02-29 to 2024-02-29',
    bits: 0,
  },
  {
    name: 'timestamp in seconds',
    define: () => timestamp(),
    values: wholes(0, 4294967295),
    carried: [0, 1721012345, 4294967295],
    refused: [-1, 4294967296, 1.5, '1721012345', 1721012345000],
    allowed: 'a whole number from 0 to 4294967295',
    bits: 32,
  },
  {
    name: 'timestamp in milliseconds',
    define: () => timestamp({ unit: 'ms' }),
    values: wholes(0, 4294967295999),
    carried: [0, 1721012345678, 4294967295999],
    refused: [-1, 4294967296000, 1721012345678.5],
    allowed: 'a whole number from 0 to 4294967295999',
    bits: Math.log2(4294967296000),
  },
  {
    name: 'text',
    define: () => text({ max: 4 }),
    values: fc.string({ unit: 'binary', maxLength: 4 }).filter(isWellFormed),
    carried: ['', 'a', '0', '幸福西饼', '😀😀😀😀', '👩‍👦', '\0', '\n', '\u{10ffff}', '￿', '\u0301é', '%3D'],
    refused: [
      '幸福西饼店',
      '😀😀😀😀😀',
      'abcde',
      '\ud800',
      '\udc00',
      'a\udc00',
      '\ud83d',
      '\ude00\ud83d',
      0,
    ],
    allowed: 'well-formed text of at most 4 characters',
  },
  {
    name: 'text without a bound',
    define: () => text(),
    values: fc.string({ unit: 'binary', maxLength: 4 }).filter(isWellFormed),
    carried: ['', '幸福西饼店', '😀'.repeat(5), '0'.repeat(50)],
    refused: ['\ud800', 'a\udc00', 'a'.repeat(4097), 0],
    allowed: 'well-formed text',
  },
  {
    name: 'text of no character',
    define: () => text({ max: 0 }),
    values: fc.constant(''),
    carried: [''],
    refused: ['a', ' '],
    allowed: 'well-formed text of at most 0 characters',
  },
  {
    name: 'optional',
    define: () => optional(integer({ min: 1, max: 500 })),
    values: fc.option(wholes(1, 500), { nil: undefined }),
    carried: [1, 500, undefined],
    refused: [0, 501, '1'],
    allowed: 'a whole number from 1 to 500',
  },
  {
    name: 'list',
    define: () => list(integer({ max: 9 }), { max: 3 }),
    values: fc.array(fc.nat(9), { maxLength: 3 }),
    carried: [[], [0], [5], [9, 9, 9]],
    refused: [[1, 2, 3, 4], new Array(4), '123', { length: 1, 0: 1 }, new Uint8Array(2), new Set([1])],
    allowed: 'an array of at most 3 values',
  },
  {
    name: 'tuple',
    define: () => tuple(flag(), digits(2)),
    values: fc.tuple(fc.boolean(), stringOf(DIGITS, 2)),
    carried: [
      [true, '00'],
      [false, '99'],
    ],
    refused: [[], [true], [true, '00', 1], { length: 2, 0: true, 1: '00' }, '00'],
    allowed: 'an array of 2 values',
    bits: 1 + 2 * Math.log2(10),
  },
  {
    name: 'record',
    define: () => record(placeFields()),
    values: fc.record(
      { lat: fc.integer({ min: -90, max: 90 }), floor: fc.nat(99) },
      { requiredKeys: ['lat'], noNullPrototype: true },
    ),
    carried: [{ lat: -90 }, { lat: 90, floor: 99 }, { lat: 0.5, floor: 0 }],
    refused: ['lat', 90, [90, 99]],
    allowed: 'an object',
  },
  {
    name: 'variant',
    define: () =>
      variant('type', {
        table: { number: integer({ max: 500 }) },
        goods: { sku: id(), gift: flag() },
        none: {},
      }),
    values: fc.oneof(
      fc.record({ type: fc.constant('table'), number: fc.nat(500) }, plain),
      fc.record({ type: fc.constant('goods'), sku: fc.nat().map(String), gift: fc.boolean() }, plain),
      fc.constant({ type: 'none' }),
    ),
    carried: [{ type: 'table', number: 500 }, { type: 'goods', sku: '0', gift: false }, { type: 'none' }],
    refused: ['table', 0, ['table'], [{ type: 'none' }]],
    allowed: 'an object',
  },
];

const byName = cases.map((one) => [one.name, one] as const);
const fixed = byName.filter(([, { bits }]) => bits !== undefined);

// What no field carries, and what makes careless checks throw errors of their own.
const ODD: unknown[] = [
  undefined,
  null,
  NaN,
  Infinity,
  -Infinity,
  5n,
  Symbol('five'),
  Symbol.iterator,
  () => 5,
  Object,
  {},
  Object.create(null),
  [],
  [[]],
  ['5'],
  [5],
  Object(5),
  Object('5'),
  Object(true),
  Object(5n),
  Object(Symbol('five')),
  new Date(0),
  new Date(NaN),
  /5/,
  new Map(),
  new Error('five'),
  Promise.resolve(5),
  {
    toString() {
      throw new TypeError('not to be asked');
    },
    valueOf() {
      throw new TypeError('not to be asked');
    },
    [Symbol.toPrimitive]() {
      throw new TypeError('not to be asked');
    },
  },
];

describe.each(byName)('%s', (_, { define, values, carried, refused, allowed }) => {
  test('carries its least, its greatest and its peculiar values', () => {
    const field = define();
    for (const value of carried) expect(carry(field, value)).toStrictEqual(value);
  });

  test('carries every value, to the bits that it declares', () => {
    const field = define();
    fc.assert(
      fc.property(values, (value) => {
        const bits = bitsOf(field, value);
        expect(bits).toBeGreaterThanOrEqual(field.bits.min - 1e-6);
        expect(bits).toBeLessThanOrEqual(field.bits.max + 1e-6);
        expect(carryOnTape(field, value)).toStrictEqual(value);
        expect(carry(field, value)).toStrictEqual(value);
      }),
    );
  });

  test('refuses what is beyond, and tells where, what, and what would be allowed', () => {
    const field = define();
    for (const value of refused) {
      const error = refusal(field, value);
      expect(error).toMatchObject({ name: 'SceneError', code: 'value', path: 'it', allowed });
      expect(error.value).toBe(value);
      expect(error.message).toMatch(/^it: /);
      expect(error.message.endsWith(` is not ${allowed}`)).toBe(true);
    }
  });

  test('is refused at its path inside others', () => {
    const field = define();
    const nested = defineScene({ items: list(record({ x: field }), { max: 2 }) });
    const [good, bad] = [carried[0], refused[0]];
    const error = errorOf(() => nested.encode({ items: [{ x: good }, { x: bad }] }));
    expect(error).toMatchObject({ code: 'value', path: 'items.1.x' });
    expect(error.value).toBe(bad);
    const twofold = defineScene({ v: variant('kind', { a: { t: tuple(flag(), field) } }) });
    const inVariant = errorOf(() => twofold.encode({ v: { kind: 'a', t: [true, bad] } }));
    expect(inVariant).toMatchObject({ code: 'value', path: 'v.t.1' });
  });

  test('refuses odd values with no error but its own', () => {
    const field = define();
    const isCarried = (value: unknown) => carried.some((each) => isDeepStrictEqual(each, value));
    for (const odd of ODD.filter((each) => !isCarried(each))) {
      const error = refusal(field, odd);
      expect(error.code, String(typeof odd)).toBe('value');
      expect(error.path).toMatch(/^it\b/);
      expect(error.allowed).not.toBe('');
    }
  });

  test('takes or refuses whatever it is given, and touches nothing', () => {
    const field = define();
    const scene = defineScene({ it: field });
    const anything = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(fc.oneof(anything, fc.array(values), fc.string(), fc.double()), (value) => {
        deepFreeze(value);
        try {
          scene.encode({ it: value });
        } catch (error) {
          expect(error).toBeInstanceOf(SceneError);
          expect(error).toMatchObject({ code: 'value' });
        }
      }),
    );
  });

  test('touches none of its values', () => {
    const field = define();
    fc.assert(
      fc.property(values, (value) => {
        const before = structuredClone(value);
        carry(field, deepFreeze(value));
        expect(value).toStrictEqual(before);
      }),
      { numRuns: 20 },
    );
  });
});

describe('bits', () => {
  test.each(fixed)(
    'of %s are what it declares, whatever the value',
    (_, { define, values, carried, bits }) => {
      const field = define();
      expect(field.bits.min).toBeCloseTo(bits!, 6);
      expect(field.bits.max).toBeCloseTo(bits!, 6);
      for (const value of carried) expect(bitsOf(field, value)).toBeCloseTo(bits!, 6);
      fc.assert(fc.property(values, (value) => Math.abs(bitsOf(field, value) - bits!) < 1e-6));
    },
  );

  test('of common fields are as few as the documents say', () => {
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

  test('of an optional value are one more, and one where there is none', () => {
    const field = optional(snowflake());
    expect(field.bits).toStrictEqual({ min: 1, max: 65 });
    expect(bitsOf(field, undefined)).toBe(1);
    expect(bitsOf(field, '0')).toBeCloseTo(65, 6);
  });

  test('of a list are those of its length and of its values', () => {
    const field = list(integer({ max: 9 }), { max: 3 });
    expect(field.bits.min).toBe(2);
    expect(field.bits.max).toBeCloseTo(2 + 3 * Math.log2(10), 6);
    expect(bitsOf(field, [])).toBe(2);
    expect(bitsOf(field, [1, 2])).toBeCloseTo(2 + 2 * Math.log2(10), 6);
    expect(list(id(), { max: 2 }).bits.max).toBe(Infinity);
  });

  test('of a variant are those of the kind and of its fields', () => {
    const field = variant('type', { a: { n: integer({ max: 15 }) }, b: { s: snowflake() }, c: {}, d: {} });
    expect(field.bits).toStrictEqual({ min: 2, max: 66 });
    expect(bitsOf(field, { type: 'a', n: 3 })).toBe(6);
    expect(bitsOf(field, { type: 'd' })).toBe(2);
  });

  test('of an id are at most 6.6 more than those of all ids as long, and grow with its length', () => {
    let before = 0;
    for (let length = 1; length <= 58; length++) {
      const bits = bitsOf(id(), '7'.repeat(length));
      expect(bits).toBeGreaterThan(before);
      before = bits;
      for (const other of ['9'.repeat(length), '1'.padEnd(length, '0')])
        expect(bitsOf(id(), other)).toBe(bits);
      const bare = length > 1 ? Math.log2(9) + (length - 1) * Math.log2(10) : Math.log2(10);
      expect(bits - bare).toBeGreaterThan(0);
      if (length <= 20) expect(bits - bare).toBeLessThan(6.6);
    }
    expect(id().bits).toStrictEqual({ min: bitsOf(id(), '0'), max: Infinity });
  });

  test('of a text are never more than its bound says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (value) => {
        fc.pre(isWellFormed(value));
        const count = Array.from(value).length;
        expect(bitsOf(text(), value)).toBeLessThanOrEqual(text({ max: count }).bits.max);
      }),
    );
    expect(text().bits.max).toBe(Infinity);
  });
});

describe('more than a scene could hold', () => {
  test.each([
    ['hex', () => hex(64), '0123456789abcdef', 64],
    ['digits', () => digits(64), DIGITS, 64],
    [
      'code',
      () => code(Array.from({ length: 4096 }, (_, i) => String.fromCharCode(i + 0x4e00)).join(''), 64),
      '一丁丂七',
      64,
    ],
  ])('is still carried by %s', (_, define, alphabet, length) => {
    const field = define();
    fc.assert(fc.property(stringOf(alphabet, length), (value) => carryOnTape(field, value) === value));
    expect(errorOf(() => defineScene({ it: field }))).toMatchObject({ code: 'schema' });
  });

  test('is still carried by id, up to 58 digits', () => {
    for (const value of ['9'.repeat(58), '1'.padEnd(58, '0')]) expect(carryOnTape(id(), value)).toBe(value);
    expect(refusal(id(), '9'.repeat(58)).code).toBe('length');
    const wechat = defineScene({ it: id() }, { alphabet: 'wechat' });
    expect(wechat.decode(wechat.encode({ it: '9'.repeat(58) }))).toStrictEqual({ it: '9'.repeat(58) });
  });

  test('is still carried by text', () => {
    const long = '社区团购自提点'.repeat(50);
    expect(carryOnTape(text(), long)).toBe(long);
    expect(refusal(text(), long).code).toBe('length');
  });

  test('is still carried by list, up to 1000 values', () => {
    const field = list(oneOf(['same']), { max: 1000 });
    const values = new Array<string>(1000).fill('same');
    expect(carry(field, values)).toStrictEqual(values);
    expect(refusal(field, values.concat('same'))).toMatchObject({ code: 'value', path: 'it' });
  });
});

describe('decimal', () => {
  test('knows every decimal of 15 digits by its double', () => {
    const decimals = fc.tuple(fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }), fc.nat(15));
    fc.assert(
      fc.property(decimals, ([steps, digits]) => {
        const bound = Number(`999999999999999e-${digits}`);
        const value = Number(`${steps}e-${digits}`);
        const field = decimal({ min: -bound, max: bound, digits });
        expect(carryOnTape(field, value)).toBe(value + 0);
      }),
      { numRuns: 500 },
    );
  });

  test('gives back the very double, or refuses it, up to 2^53 steps', () => {
    const decimals = fc.tuple(fc.integer({ min: 2 ** 50, max: GREATEST - 1 }), fc.nat(15));
    fc.assert(
      fc.property(decimals, ([steps, digits]) => {
        const value = Number(`${steps}e-${digits}`);
        let field: Field<number>;
        try {
          field = decimal({ min: 0, max: Number(`9007199254740990e-${digits}`), digits });
        } catch (error) {
          expect(error).toMatchObject({ code: 'schema' });
          return;
        }
        try {
          expect(carryOnTape(field, value)).toBe(value);
        } catch (error) {
          expect(error).toMatchObject({ code: 'value' });
        }
      }),
      { numRuns: 500 },
    );
  });

  test('refuses every double that is no decimal of so many digits', () => {
    const doubles = fc.tuple(fc.double({ min: -1000, max: 1000, noNaN: true }), fc.nat(6));
    fc.assert(
      fc.property(doubles, ([value, digits]) => {
        const field = decimal({ min: -1000, max: 1000, digits });
        if (Number(value.toFixed(digits)) === value) expect(carry(field, value)).toBe(value + 0);
        else expect(refusal(field, value)).toMatchObject({ code: 'value', value });
      }),
    );
  });
});

describe('what may be spelt in more than one way comes out in one', () => {
  test('a UUID, with or without dashes and in either case', () => {
    fc.assert(
      fc.property(fc.uuid(), (value) => {
        const bare = value.replace(/-/g, '');
        const mixed = value.slice(0, 18) + value.slice(18).toUpperCase();
        const scene = defineScene({ it: uuid() });
        const scenes = [value, bare, value.toUpperCase(), bare.toUpperCase(), mixed].map((it) =>
          scene.encode({ it }),
        );
        expect(new Set(scenes).size).toBe(1);
        expect(scene.decode(scenes[0]!)).toStrictEqual({ it: value });
      }),
    );
  });

  test('-0, which is 0', () => {
    for (const field of [
      integer({ max: 9 }),
      integer({ min: -9, max: 9 }),
      decimal({ min: -1, max: 1, digits: 3 }),
    ]) {
      expect(carry(field, -0)).toBe(0);
      const scene = defineScene({ it: field });
      expect(scene.encode({ it: -0 })).toBe(scene.encode({ it: 0 }));
    }
    expect(carry(integer({ min: -0, max: 9 }), 0)).toBe(0);
    expect(carry(integer({ min: -9, max: -0 }), 0)).toBe(0);
    expect(carry(oneOf([0, 1]), -0)).toBe(0);
  });

  test('an absent value, left out or undefined', () => {
    const scene = defineScene({ a: optional(flag()), b: record({ c: optional(flag()) }) });
    expect(scene.encode({ a: undefined, b: { c: undefined } } as never)).toBe(scene.encode({ b: {} }));
    const read = scene.decode(scene.encode({ b: {} }));
    expect(Object.keys(read)).toStrictEqual(['b']);
    expect(Object.keys(read.b)).toStrictEqual([]);
  });

  test('a hole in a list, which is undefined', () => {
    const scene = defineScene({ it: list(optional(flag()), { max: 3 }) });
    const read = scene.decode(scene.encode({ it: [true, , false] }));
    expect(read).toStrictEqual({ it: [true, undefined, false] });
  });

  test('but not hexadecimal digits in upper case: they would not come back', () => {
    for (const field of [hex(24), objectId()]) {
      expect(refusal(field, '66A1F0C27B3D4E5F6A7B8C9D')).toMatchObject({ code: 'value' });
      expect(refusal(field, '66a1f0c27b3d4e5f6a7b8c9D')).toMatchObject({ code: 'value' });
    }
  });
});

describe('in a hand-made scene', () => {
  const numbers = () => decimal({ min: -99, max: 99, digits: 2 });
  const mixed = () => oneOf(['a', 1, '1', 2, true]);
  const UUID = '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34';
  test.each<[string, string, () => Field<unknown>, unknown]>([
    ['integer', '42', () => integer({ max: 99 }), 42],
    ['integer', '007', () => integer({ max: 99 }), 7],
    ['decimal', '-12.34', numbers, -12.34],
    ['decimal', '0.50', numbers, 0.5],
    ['decimal', '-0', numbers, 0],
    ['flag', '1', flag, true],
    ['flag', 'true', flag, true],
    ['flag', '0', flag, false],
    ['flag', 'false', flag, false],
    ['oneOf', 'a', mixed, 'a'],
    ['oneOf', '2', mixed, 2],
    ['oneOf', 'true', mixed, true],
    ['optional', '1', () => optional(flag()), true],
    ['optional', '', () => optional(flag()), undefined],
    ['uuid', UUID, uuid, UUID],
    ['uuid', UUID.toUpperCase(), uuid, UUID],
    ['uuid', UUID.replace(/-/g, ''), uuid, UUID],
  ])('%s knows its value by its text: %s', (_, text, define, value) => {
    expect(define().parse(text)).toBe(value);
  });

  test.each<[string, () => Field<unknown>, string[]]>([
    ['decimal', numbers, ['', 'x', '7a', 'a7', '1e1', '.5', '5.', '1.2.3', ' 7', '+7', '--7', '0x7', '٣']],
    ['flag', flag, ['', 'yes', 'True', '01', '10', '11', '00', '2']],
    ['oneOf, even where two values are spelt alike', mixed, ['1', '', 'b', '01', ' a']],
    ['uuid', uuid, ['', 'X', UUID.slice(1), `${UUID} `, UUID.replace('-', '')]],
    ['optional', () => optional(text()), ['0', 'undefined']],
    ['every other field', () => digits(8), ['', '00031207', '1']],
  ])('the text stays as it is with %s', (_, define, texts) => {
    for (const each of texts) expect(define().parse(each)).toBe(each);
  });
});

describe('a part of a structure is refused at its own path', () => {
  function define(): Field<unknown> {
    const place = record({ at: tuple(flag(), record(placeFields())) });
    const kinds = variant('type', { table: { number: integer({ max: 500 }) }, none: {} });
    return record({ place: optional(place), kinds: optional(list(kinds, { max: 3 })) });
  }
  test.each<[string, unknown, unknown]>([
    ['it.place.at.1.lat', { place: { at: [true, { lat: 91 }] } }, 91],
    ['it.place.at.1.lat', { place: { at: [true, {}] } }, undefined],
    ['it.place.at.1.floor', { place: { at: [true, { lat: 0, floor: null }] } }, null],
    ['it.place.at.1.flor', { place: { at: [true, { lat: 0, flor: 3 }] } }, 3],
    ['it.place.at.0', { place: { at: ['yes', { lat: 0 }] } }, 'yes'],
    ['it.place.at', { place: { at: 'here' } }, 'here'],
    ['it.place', { place: 7 }, 7],
    ['it.plaice', { plaice: undefined }, undefined],
    ['it.kinds.1.type', { kinds: [{ type: 'none' }, {}] }, undefined],
    ['it.kinds.0.type', { kinds: [{ type: 'constructor' }] }, 'constructor'],
    ['it.kinds.0.type', { kinds: [{ type: 0 }] }, 0],
    [
      'it.kinds.2.number',
      { kinds: [{ type: 'none' }, { type: 'none' }, { type: 'table', number: 501 }] },
      501,
    ],
    ['it.kinds.0.number', { kinds: [{ type: 'none', number: 1 }] }, 1],
    ['it.kinds.0', { kinds: [null] }, null],
    ['it.kinds', { kinds: null }, null],
  ])('%s', (path, it, value) => {
    const error = refusal(define(), it);
    expect(error).toMatchObject({ code: 'value', path });
    expect(error.value).toBe(value);
    expect(error.allowed).not.toBe('');
    expect(error.message).toContain(error.allowed);
    expect(error.message.startsWith(`${path}: `)).toBe(true);
  });

  test('and the whole where it has none', () => {
    const scene = defineScene({ a: flag() });
    for (const whole of [undefined, null, 'a', 1, [], () => true]) {
      expect(errorOf(() => scene.encode(whole as never))).toMatchObject({
        code: 'value',
        path: '',
        value: whole,
        message: expect.stringMatching(/^the value: .+ is not an object$/),
      });
    }
  });

  test.each<[unknown, string]>([
    ['a"b', '"a\\"b"'],
    ['1'.repeat(40), `"${'1'.repeat(40)}"`],
    ['1'.repeat(5000), `"${'1'.repeat(40)}…"`],
    [12, '12'],
    [5n, '5'],
    [true, 'true'],
    [undefined, 'undefined'],
    [null, 'null'],
    [Symbol('five'), 'Symbol(five)'],
    [['12345678'], 'this object'],
    [() => 5, 'this function'],
  ])('with a message that shows the value, the start of a long one: %#', (value, shown) => {
    const error = refusal(digits(8), value);
    expect(error.message).toBe(`it: ${shown} is not 8 digits`);
    expect(error.value).toBe(value);
  });
});

describe('a definition that makes no sense', () => {
  const circular = ['a', 'b', 'a'];
  const tooMany = Array.from({ length: 4097 }, (_, i) => String.fromCharCode(i)).join('');
  test.each<[string, () => unknown, unknown]>([
    ['integer: min above max', () => integer({ min: 2, max: 1 }), [2, 1]],
    ['integer: a fraction as max', () => integer({ max: 1.5 }), [0, 1.5]],
    ['integer: a fraction as min', () => integer({ min: 0.5, max: 1 }), [0.5, 1]],
    ['integer: NaN', () => integer({ max: NaN }), [0, NaN]],
    ['integer: NaN as min', () => integer({ min: NaN, max: 1 }), [NaN, 1]],
    ['integer: Infinity', () => integer({ max: Infinity }), [0, Infinity]],
    ['integer: -Infinity', () => integer({ min: -Infinity, max: 1 }), [-Infinity, 1]],
    ['integer: a max below 0', () => integer({ max: -1 }), [0, -1]],
    ['integer: beyond 2^53', () => integer({ max: 2 ** 53 + 2 }), [0, 2 ** 53 + 2]],
    [
      'integer: both ends beyond 2^53',
      () => integer({ min: 2 ** 53, max: 2 ** 53 + 4 }),
      [2 ** 53, 2 ** 53 + 4],
    ],
    [
      'integer: more than 2^53 numbers',
      () => integer({ min: -GREATEST, max: GREATEST }),
      [-GREATEST, GREATEST],
    ],
    ['integer: no max', () => integer({} as never), [0, undefined]],
    ['integer: text', () => integer({ max: '9' as never }), [0, '9']],
    ['decimal: min above max', () => decimal({ min: 2, max: 1, digits: 1 }), [2, 1]],
    ['decimal: a bound of more digits', () => decimal({ min: 0, max: 0.05, digits: 1 }), [0, 0.05]],
    ['decimal: digits below 0', () => decimal({ min: 0, max: 100, digits: -1 }), [0, 100]],
    ['decimal: a fraction of digits', () => decimal({ min: 0, max: 1, digits: 0.5 }), [0, 1]],
    ['decimal: 16 digits', () => decimal({ min: 0, max: 0.1, digits: 16 }), [0, 0.1]],
    ['decimal: no digits', () => decimal({ min: 0, max: 1 } as never), [0, 1]],
    ['decimal: too many steps', () => decimal({ min: 0, max: 10, digits: 15 }), [0, 10]],
    ['decimal: steps beyond 2^53', () => decimal({ min: 1e15, max: 1e15 + 1, digits: 2 }), [1e15, 1e15 + 1]],
    ['decimal: NaN', () => decimal({ min: NaN, max: NaN, digits: 1 }), [NaN, NaN]],
    ['oneOf: no choice', () => oneOf([]), []],
    ['oneOf: the same twice', () => oneOf(circular), circular],
    ['oneOf: NaN', () => oneOf([NaN]), [NaN]],
    ['oneOf: null', () => oneOf([null as never]), [null]],
    ['oneOf: objects', () => oneOf([{} as never]), [{}]],
    ['oneOf: a bigint', () => oneOf([1n as never]), [1n]],
    ['oneOf: a hole', () => oneOf(['a', , 'b'] as never), ['a', , 'b']],
    ['oneOf: text', () => oneOf('abc' as never), 'abc'],
    ['oneOf: nothing', () => oneOf(undefined as never), undefined],
    ['list: max 0', () => list(flag(), { max: 0 }), 0],
    ['list: max below 0', () => list(flag(), { max: -1 }), -1],
    ['list: max 1001', () => list(flag(), { max: 1001 }), 1001],
    ['list: a fraction', () => list(flag(), { max: 1.5 }), 1.5],
    ['list: Infinity', () => list(flag(), { max: Infinity }), Infinity],
    ['list: NaN', () => list(flag(), { max: NaN }), NaN],
    ['list: text', () => list(flag(), { max: '3' as never }), '3'],
    ['optional: no field', () => optional(undefined as never), undefined],
    ['list: a field that was not called', () => list(flag as never, { max: 3 }), flag],
    ['tuple: a value for a field', () => tuple(flag(), true as never), true],
    ['record: a field that was not called', () => record({ a: flag(), b: flag as never }), flag],
    ['variant: a field that was not called', () => variant('type', { a: { b: flag as never } }), flag],
    ['record: no object', () => record(undefined as never), undefined],
    ['record: an array', () => record([flag()] as never), expect.any(Array)],
    ['record: text', () => record('abc' as never), 'abc'],
    ['variant: no kind', () => variant('type', {}), []],
    ['variant: a kind with the key', () => variant('type', { a: { type: flag() } }), 'a'],
    ['variant: a later kind with the key', () => variant('n', { a: {}, b: { n: integer({ max: 1 }) } }), 'b'],
    ['variant: no object', () => variant('type', null as never), null],
    ['code: one character', () => code('A', 4), 'A'],
    ['code: no character', () => code('', 4), ''],
    ['code: the same character twice', () => code('ABCA', 4), 'ABCA'],
    ['code: halves of emoji that are alike', () => code('😀😁', 4), '😀😁'],
    ['code: 4097 characters', () => code(tooMany, 1), tooMany],
    ['code: no text', () => code(['A', 'B'] as never, 2), ['A', 'B']],
    ['code: no characters long', () => code('AB', 0), 0],
    ['code: 65 long', () => code('AB', 65), 65],
    ['digits: a fraction long', () => digits(1.5), 1.5],
    ['digits: 0 long', () => digits(0), 0],
    ['digits: below 0', () => digits(-1), -1],
    ['digits: NaN long', () => digits(NaN), NaN],
    ['digits: Infinity long', () => digits(Infinity), Infinity],
    ['hex: 65 long', () => hex(65), 65],
    ['hex: of no length', () => hex(undefined as never), undefined],
    ['openid: another first letter', () => openid({ prefix: 'x' }), 'x'],
    ['openid: an o further on', () => openid({ prefix: 'xoXk4T5' }), 'xoXk4T5'],
    ['openid: an empty prefix', () => openid({ prefix: '' }), ''],
    ['openid: all of it as a prefix', () => openid({ prefix: 'o' + 'a'.repeat(27) }), 'o' + 'a'.repeat(27)],
    ['openid: a character that none has', () => openid({ prefix: 'o+' }), 'o+'],
    ['openid: a line break', () => openid({ prefix: 'oX\n' }), 'oX\n'],
    ['openid: no text', () => openid({ prefix: 5 as never }), 5],
    ['date: a day that does not exist', () => date({ min: '2023-02-29' }), ['2023-02-29', '2099-12-31']],
    ['date: a last day that does not exist', () => date({ max: '2023-04-31' }), ['2000-01-01', '2023-04-31']],
    [
      'date: min after max',
      () => date({ min: '2024-01-02', max: '2024-01-01' }),
      ['2024-01-02', '2024-01-01'],
    ],
    ['date: another spelling', () => date({ min: '2024-1-2' }), ['2024-1-2', '2099-12-31']],
    ['date: a year before 1000', () => date({ min: '0999-12-31' }), ['0999-12-31', '2099-12-31']],
    ['date: a year after 9999', () => date({ max: '10000-01-01' }), ['2000-01-01', '10000-01-01']],
    ['date: no text', () => date({ min: 20240101 as never }), [20240101, '2099-12-31']],
    ['date: null', () => date({ max: null as never }), ['2000-01-01', null]],
    ['timestamp: an unknown unit', () => timestamp({ unit: 'm' as never }), 'm'],
    ['timestamp: a key of every object', () => timestamp({ unit: 'toString' as never }), 'toString'],
    ['text: max below 0', () => text({ max: -1 }), -1],
    ['text: NaN', () => text({ max: NaN }), NaN],
    ['text: a fraction', () => text({ max: 1.5 }), 1.5],
  ])('is refused: %s', (_, define, value) => {
    const error = errorOf(define);
    expect(error.code).toBe('schema');
    expect(error.message).not.toBe('');
    expect(error.value).toStrictEqual(value);
  });

  test('does not depend on what happens to it afterwards', () => {
    const choices = ['a', 'b', 'c'];
    const field = oneOf(choices);
    const scene = defineScene({ it: field });
    const before = scene.encode({ it: 'a' });
    choices.reverse();
    expect(scene.encode({ it: 'a' })).toBe(before);
  });

  test('is not touched by being defined', () => {
    const fields = deepFreeze({ a: { n: integer({ max: 9 }) }, b: {} });
    const scene = defineScene(
      deepFreeze({
        v: variant('type', fields),
        o: oneOf(deepFreeze(['x', 'y'])),
        l: list(flag(), deepFreeze({ max: 3 })),
        r: record(deepFreeze({ z: flag() })),
      }),
      deepFreeze({ check: 3, legacy: [] }),
    );
    const value = deepFreeze({ v: { type: 'a' as const, n: 3 }, o: 'y', l: [true], r: { z: false } });
    expect(scene.decode(scene.encode(value))).toStrictEqual(value);
    expect(
      scene.next(deepFreeze({ z: flag() }), () => ({ z: true })).decode(scene.encode(value)),
    ).toStrictEqual({
      z: true,
    });
  });
});

describe('names that every object has', () => {
  const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'length', ''];

  test.each(NAMES)('are good for a field: %s', (name) => {
    const scene = defineScene(own<Field<unknown>>([name, integer({ max: 9 })], ['other', optional(flag())]));
    const value = own([name, 7]);
    const read = scene.decode(scene.encode(value));
    expect(Object.getOwnPropertyNames(read)).toStrictEqual([name]);
    expect(Object.getOwnPropertyDescriptor(read, name)).toMatchObject({
      value: 7,
      enumerable: true,
      writable: true,
      configurable: true,
    });
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(errorOf(() => scene.encode({}))).toMatchObject({ code: 'value', path: name, value: undefined });
  });

  test.each(NAMES)('are good for a field of a record, a variant and its kinds: %s', (name) => {
    const inner = own<Field<unknown>>([name, integer({ max: 9 })]);
    expect(carry(record(inner), own([name, 7]))).toStrictEqual(own([name, 7]));
    expect(carry(variant('kind', { a: inner }), own<unknown>(['kind', 'a'], [name, 7]))).toStrictEqual(
      own<unknown>(['kind', 'a'], [name, 7]),
    );
    const named = variant('kind', own([name, { n: flag() }], ['other', {}]));
    expect(carry(named, { kind: name, n: true })).toStrictEqual({ kind: name, n: true });
    const keyed = variant(name, { a: { n: flag() } });
    expect(carry(keyed, own<unknown>([name, 'a'], ['n', true]))).toStrictEqual(
      own<unknown>([name, 'a'], ['n', true]),
    );
  });

  test.each(NAMES)('are unknown keys where no field has them: %s', (name) => {
    const field = record({ a: optional(flag()) });
    expect(refusal(field, own([name, 1]))).toMatchObject({ code: 'value', path: `it.${name}`, value: 1 });
  });

  test('are not looked for in what a record inherits', () => {
    const scene = defineScene({ n: integer({ max: 9 }) });
    expect(errorOf(() => scene.encode(Object.create({ n: 1 }) as never))).toMatchObject({
      path: 'n',
      value: undefined,
    });
    const optionalOne = defineScene(own<Field<unknown>>(['toString', optional(flag())]));
    expect(optionalOne.decode(optionalOne.encode({}))).toStrictEqual({});
  });

  test('leave the prototype of all objects alone', () => {
    expect(Object.keys(Object.prototype)).toStrictEqual([]);
  });
});
