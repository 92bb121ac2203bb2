// Laws that hold for every field, with the cases of support/field-cases.
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { defineScene, flag, list, record, SceneError, tuple, variant } from '../../src';
import { anyValue } from './support/any-value';
import { bitsOfValue, carry, carryOnTape, refusal } from './support/carrying';
import { deepFreeze, errorOf } from './support/expectations';
import { fieldCases } from './support/field-cases';

const byName = fieldCases.map((each) => [each.name, each] as const);

// Values that no field carries. Some of them make a careless check throw an error of its own.
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

  test('carries every value, in as many bits as it declares', () => {
    const field = define();
    fc.assert(
      fc.property(values, (value) => {
        const bits = bitsOfValue(field, value);
        expect(bits).toBeGreaterThanOrEqual(field.bits.min - 1e-6);
        expect(bits).toBeLessThanOrEqual(field.bits.max + 1e-6);
        expect(carryOnTape(field, value)).toStrictEqual(value);
        expect(carry(field, value)).toStrictEqual(value);
      }),
    );
  });

  test('refuses values beyond its bounds, and names the path, the value and the accepted values', () => {
    const field = define();
    for (const value of refused) {
      const error = refusal(field, value);
      expect(error).toMatchObject({ name: 'SceneError', code: 'value', path: 'it', allowed });
      expect(error.value).toBe(value);
      expect(error.message).toMatch(/^it: /);
      // A value of another type is told by its type, or is missing.
      const isMistyped = error.message.includes('needs');
      expect(isMistyped ? ['type', 'missing'] : ['type', 'format', 'range', 'choice']).toContain(
        error.reason,
      );
      if (isMistyped) expect(error.message).toMatch(/^it: (?:is missing, needs .|needs .*, got .)/);
      if (!isMistyped) expect(error.message.endsWith(` is not ${allowed}`)).toBe(true);
    }
  });

  test('refuses a value at its path inside of other fields', () => {
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

  test('refuses odd values with a SceneError', () => {
    const field = define();
    const isCarried = (value: unknown) => carried.some((each) => isDeepStrictEqual(each, value));
    for (const odd of ODD.filter((each) => !isCarried(each))) {
      const error = refusal(field, odd);
      expect(error.code, String(typeof odd)).toBe('value');
      expect(error.path).toMatch(/^it\b/);
      expect(error.allowed).not.toBe('');
    }
  });

  test('carries or refuses any value, and changes none', () => {
    const field = define();
    const scene = defineScene({ it: field });
    fc.assert(
      fc.property(fc.oneof(anyValue, fc.array(values), fc.string(), fc.double()), (value) => {
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

  test('changes none of the values that it carries', () => {
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
