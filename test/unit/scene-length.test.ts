// The number of characters that a scene takes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defineScene,
  flag,
  id,
  integer,
  list,
  objectId,
  oneOf,
  optional,
  phone,
  record,
  snowflake,
  text,
  timestamp,
  uuid,
  variant,
  type AlphabetName,
  type Field,
} from '../../src';
import { ALPHABET_NAMES, bitsPerCharacter, capacityOf } from './support/alphabets';
import { errorOf } from './support/expectations';
import { boundedPart, fixedPart, schemaOf } from './support/schema-parts';
import type { AnyScene, Values } from './support/any-scene';

const alphabets = fc.constantFrom<AlphabetName>(...ALPHABET_NAMES);
const checks = fc.integer({ min: 0, max: 20 });

describe('32 portable characters', () => {
  const zeros = '00000000-0000-0000-0000-000000000000';
  const ones = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
  const greatest = '18446744073709551615';
  const uuids = fc.uuid();
  const snowflakes = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String);
  const objectIds = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 24, maxLength: 24 });
  const fits: [string, Record<string, Field<unknown>>, fc.Arbitrary<Values>, Values[]][] = [
    [
      'a UUID and a snowflake',
      { a: uuid(), b: snowflake() },
      fc.record({ a: uuids, b: snowflakes }, { noNullPrototype: true }),
      [
        { a: zeros, b: '0' },
        { a: ones, b: greatest },
        { a: zeros, b: greatest },
        { a: ones, b: '0' },
      ],
    ],
    [
      'two ObjectIds',
      { a: objectId(), b: objectId() },
      fc.record({ a: objectIds, b: objectIds }, { noNullPrototype: true }),
      [
        { a: '0'.repeat(24), b: '0'.repeat(24) },
        { a: 'f'.repeat(24), b: 'f'.repeat(24) },
        { a: 'f'.repeat(24), b: '0'.repeat(24) },
      ],
    ],
    [
      'three snowflakes',
      { a: snowflake(), b: snowflake(), c: snowflake() },
      fc.record({ a: snowflakes, b: snowflakes, c: snowflakes }, { noNullPrototype: true }),
      [
        { a: '0', b: '0', c: '0' },
        { a: greatest, b: greatest, c: greatest },
        { a: '0', b: greatest, c: '0' },
      ],
    ],
  ];

  test.each(fits)('hold %s', (_, fields, records, extremes) => {
    const scene = defineScene(fields);
    expect(scene.maxLength).toBe(32);
    const check = (values: Values) => {
      const encoded = scene.encode(values);
      expect(encoded).toMatch(/^[\w\-.!~*()]{32}$/);
      expect(scene.decode(encoded)).toStrictEqual(values);
      expect(scene.measure(values)).toMatchObject({ length: 32, fits: true });
    };
    extremes.forEach(check);
    fc.assert(fc.property(records, check));
  });

  test('keep all bits that the record leaves for the check', () => {
    const { header } = defineScene({ a: uuid(), b: snowflake() }).measure({ a: ones, b: greatest });
    expect(header).toBeCloseTo(32 * Math.log2(70) - 192, 6);
  });

  test('hold a hundredth of a bit less than their capacity, and not a hundredth more', () => {
    const room = 32 * Math.log2(70) - Math.log2(1024 / 757) - 128;
    const under = Math.floor(2 ** (room - 32 - 0.01));
    const over = Math.ceil(2 ** (room - 32 + 0.01));
    const tight = defineScene({ a: uuid(), b: timestamp(), c: integer({ max: under - 1 }) });
    for (const values of [
      { a: zeros, b: 0, c: 0 },
      { a: ones, b: 4294967295, c: under - 1 },
    ]) {
      expect(tight.encode(values)).toHaveLength(32);
      expect(tight.decode(tight.encode(values))).toStrictEqual(values);
    }
    expect(
      errorOf(() => defineScene({ a: uuid(), b: timestamp(), c: integer({ max: over - 1 }) })).code,
    ).toBe('schema');
  });

  test('do not hold a millionth of a bit more than their capacity: that takes a 33rd character', () => {
    const room = (70n ** 32n * 757n) / 1024n;
    const over = Math.ceil(Number(room >> 168n) * (1 + 2 ** -20));
    const tight = defineScene({ a: uuid(), b: integer({ max: 2 ** 40 - 1 }), c: integer({ max: over - 1 }) });
    const values = { a: zeros, b: 0, c: 0 };
    const error = errorOf(() => tight.encode(values));
    expect(error.code).toBe('length');
    expect(error.message).toMatch(/^needs 33 characters,/);
    expect(tight.measure(values)).toMatchObject({ length: 33, fits: false });
  });
});

describe('the length of a scene', () => {
  test('is the least that holds the bits of the record, the version and the check, where all records have the same bits', () => {
    fc.assert(
      fc.property(fc.array(fixedPart, { maxLength: 5 }), alphabets, checks, (parts, alphabet, check) => {
        const { fields, records } = schemaOf(parts);
        const payload = parts.reduce((sum, { field }) => sum + field.bits.max, 0);
        const capacity = capacityOf(alphabet);
        const version = Math.log2(1024 / 757);
        const characters = (payload + version + check) / bitsPerCharacter(alphabet);
        // Close to a whole number, either length is right: the doubles here are rounded.
        fc.pre(Math.abs(characters - Math.round(characters)) > 1e-6);
        fc.pre(payload + version < capacity - 1e-6);
        const scene = defineScene(fields, { alphabet, check });
        const expected = Math.min(32, Math.ceil(characters));
        expect(scene.maxLength).toBe(expected);
        for (const values of records) {
          const encoded = scene.encode(values);
          expect(encoded).toHaveLength(expected);
          expect(scene.decode(encoded)).toStrictEqual(values);
          const { header, length, fits } = scene.measure(values);
          expect({ length, fits }).toStrictEqual({ length: expected, fits: true });
          expect(header).toBeCloseTo(version + Math.min(check, capacity - version - payload), 6);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is at most maxLength where that is finite, and every record fits where that is at most 32', () => {
    fc.assert(
      fc.property(fc.array(boundedPart, { maxLength: 4 }), alphabets, checks, (parts, alphabet, check) => {
        const { fields, records } = schemaOf(parts);
        let scene: AnyScene;
        try {
          scene = defineScene(fields, { alphabet, check });
        } catch (error) {
          expect(error).toMatchObject({ code: 'schema' });
          return;
        }
        expect(scene.maxLength).toBeLessThan(Infinity);
        for (const values of records) {
          const { length, fits, limit } = scene.measure(values);
          expect(length).toBeLessThanOrEqual(scene.maxLength);
          expect(fits).toBe(length <= limit);
          if (!fits) {
            expect(scene.maxLength).toBeGreaterThan(32);
            expect(errorOf(() => scene.encode(values)).code).toBe('length');
            continue;
          }
          const encoded = scene.encode(values);
          expect(encoded).toHaveLength(length);
          expect(scene.decode(encoded)).toStrictEqual(values);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('reaches maxLength', () => {
    const scene = defineScene({ a: optional(snowflake()), b: list(phone(), { max: 2 }) });
    expect(scene.encode({ a: '0', b: ['13800138000', '13800138000'] })).toHaveLength(scene.maxLength);
    expect(scene.encode({ b: [] }).length).toBeLessThan(5);
    expect(defineScene({ a: optional(uuid()), b: optional(uuid()) }).maxLength).toBeGreaterThan(32);
  });

  test.each<[string, Record<string, Field<unknown>>]>([
    ['id()', { a: id() }],
    ['text() without max', { a: text() }],
    ['an optional id()', { a: optional(id()), b: flag() }],
    ['a list of texts', { a: list(text(), { max: 2 }) }],
    ['a variant with a text', { a: variant('t', { a: {}, b: { c: text() } }) as Field<unknown> }],
    ['a record with an id', { a: record({ b: id() }) as Field<unknown> }],
  ])('has no bound with %s', (_, fields) => {
    expect(defineScene(fields).maxLength).toBe(Infinity);
  });

  test('is at least one character, and few characters where the record is empty', () => {
    const nothing = defineScene({});
    expect(nothing.decode(nothing.encode({}))).toStrictEqual({});
    expect(nothing.maxLength).toBe(Math.ceil((Math.log2(1024 / 757) + 12) / Math.log2(70)));
    const bare = defineScene({ only: oneOf(['one']) }, { check: 0 });
    expect(bare.maxLength).toBe(1);
    expect(bare.decode(bare.encode({ only: 'one' }))).toStrictEqual({ only: 'one' });
  });
});
