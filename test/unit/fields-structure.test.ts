// Structures: the paths of their parts, and names of fields that every object has.
import { describe, expect, test } from 'vitest';
import {
  defineScene,
  digits,
  flag,
  id,
  integer,
  list,
  oneOf,
  optional,
  phone,
  record,
  snowflake,
  text,
  tuple,
  variant,
  type Field,
} from '../../src';
import { carry, refusal } from './support/carrying';
import { errorOf } from './support/expectations';
import { placeFields } from './support/field-cases/structure';
import { own } from './support/own';

describe('a part of a structure', () => {
  function define(): Field<unknown> {
    const place = record({ at: tuple(flag(), record(placeFields())) });
    const branches = variant('type', { table: { number: integer({ max: 500 }) }, none: {} });
    return record({ place: optional(place), kinds: optional(list(branches, { max: 3 })) });
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
  ])('is refused at its own path: %s', (path, it, value) => {
    const error = refusal(define(), it);
    expect(error).toMatchObject({ code: 'value', path });
    expect(error.value).toBe(value);
    expect(error.allowed).not.toBe('');
    expect(error.message).toContain(error.allowed);
    expect(error.message.startsWith(`${path}: `)).toBe(true);
  });

  test.each<[unknown, string]>([
    [undefined, 'is missing, needs an object'],
    [null, 'needs an object, got null'],
    ['a', 'needs an object, got a string'],
    [1, 'needs an object, got a number'],
    [[], 'needs an object, got an array'],
    [() => true, 'needs an object, got a function'],
  ])('is not named where the whole record is refused: %s', (whole, said) => {
    const scene = defineScene({ a: flag() });
    const error = errorOf(() => scene.encode(whole as never));
    expect(error).toMatchObject({ code: 'value', path: '', value: whole, message: `the value: ${said}` });
  });

  test('is refused with the names that there are where its own is none of them', () => {
    expect(refusal(record({ a: flag(), b: flag() }), { a: true, b: true, c: 1 })).toMatchObject({
      path: 'it.c',
      reason: 'unknown-field',
      message: 'it.c: 1 is not expected: the fields are a, b',
    });
  });

  test.each<[unknown, string]>([
    ['a"b', '"a\\"b"'],
    ['1'.repeat(40), `"${'1'.repeat(40)}"`],
    ['1'.repeat(5000), `"${'1'.repeat(40)}…"`],
  ])('is refused with a message that shows the value, or the start of a long value: %#', (value, shown) => {
    const error = refusal(digits(8), value);
    expect(error.message).toBe(`it: ${shown} is not 8 digits`);
    expect(error).toMatchObject({ value, reason: 'format' });
  });

  test.each<[unknown, string]>([
    [12, '12'],
    [5n, '5n'],
    [true, 'true'],
    [null, 'null'],
    [Symbol('five'), 'Symbol(five)'],
    [['12345678'], 'an array'],
    [{ a: '12345678' }, 'an object'],
    [() => 5, 'a function'],
  ])('is refused with a message that shows any value: %#', (value, shown) => {
    const error = refusal(oneOf(['12345678']), value);
    expect(error.message).toBe(`it: ${shown} is not one of 12345678`);
    expect(error).toMatchObject({ value, reason: 'choice' });
  });

  const snowflakeNeeded = 'needs a string (digits from 0 to 18446744073709551615), got';
  const idNeeded = 'needs a string (1 to 58 digits without leading zeros), got';
  test.each<[Field<unknown>, unknown, string]>([
    [integer({ max: 9 }), '42', 'needs a whole number from 0 to 9, got a string; use Number(…)'],
    [integer({ max: 9 }), 4n, 'needs a whole number from 0 to 9, got a bigint; use Number(…)'],
    [integer({ max: 9 }), 'x', '"x" is not a whole number from 0 to 9'],
    [integer({ max: 9 }), '', '"" is not a whole number from 0 to 9'],
    [integer({ max: 9 }), undefined, 'is missing, needs a whole number from 0 to 9'],
    [integer({ max: 9 }), null, 'needs a whole number from 0 to 9, got null'],
    [integer({ max: 9 }), { n: 1 }, 'needs a whole number from 0 to 9, got an object'],
    [snowflake(), 1795324876512231400, `${snowflakeNeeded} a number, whose last digits may be lost already`],
    [snowflake(), 42, `${snowflakeNeeded} a number; use String(…)`],
    [id(), 42n, `${idNeeded} a bigint; use String(…)`],
    [id(), [42], `${idNeeded} an array`],
    [phone(), 13800138000, 'needs a string (a mobile number of mainland China), got a number; use String(…)'],
    [digits(8), 31207, 'needs a string (8 digits), got a number; use String(…)'],
    [digits(8), undefined, 'is missing, needs a string (8 digits)'],
    [digits(8), true, 'needs a string (8 digits), got a boolean'],
    [text(), Symbol('a'), 'needs a string (well-formed text of at most 4096 characters), got a symbol'],
    [list(flag(), { max: 2 }), 'ab', 'needs an array of at most 2 values, got a string'],
    [list(flag(), { max: 2 }), '42', 'needs an array of at most 2 values, got a string'],
    [oneOf(['a', 'b']), undefined, 'is missing, needs one of a, b'],
  ])('is refused with what is needed, what was given, and what to write: %#', (field, value, said) => {
    const error = refusal(field, value);
    expect(error.message).toBe(`it: ${said}`);
    expect(error).toMatchObject({ value, reason: value === undefined ? 'missing' : 'type' });
  });
});

describe('names that every object has', () => {
  const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'length', ''];

  test.each(NAMES)('can name a field: %s', (name) => {
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

  test.each(NAMES)('can name a field of a record, the tag of a variant and its branches: %s', (name) => {
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

  test.each(NAMES)('are unknown keys where no field has the name: %s', (name) => {
    const field = record({ a: optional(flag()) });
    expect(refusal(field, own([name, 1]))).toMatchObject({ code: 'value', path: `it.${name}`, value: 1 });
  });

  test('are own keys: a record does not give the keys that it inherits', () => {
    const scene = defineScene({ n: integer({ max: 9 }) });
    expect(errorOf(() => scene.encode(Object.create({ n: 1 }) as never))).toMatchObject({
      path: 'n',
      value: undefined,
    });
    const optionalOne = defineScene(own<Field<unknown>>(['toString', optional(flag())]));
    expect(optionalOne.decode(optionalOne.encode({}))).toStrictEqual({});
  });

  test('leave the prototype of all objects as it is', () => {
    expect(Object.keys(Object.prototype)).toStrictEqual([]);
  });
});
