// decimal: exactly the doubles that are decimals of the given number of digits.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '../../src';
import { errorOf } from './support/expectations';
import { carry, carryOnTape, refusal } from './support/carrying';
import { GREATEST } from './support/field-case';

describe('decimal', () => {
  test('carries every decimal of 15 digits as its double', () => {
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

  const MOST = 2 ** 51;

  test('carries every decimal that its definition admits, up to 2^51 steps on either side of zero', () => {
    const steps = fc.oneof(
      fc.integer({ min: -MOST, max: MOST }),
      fc.integer({ min: MOST - 2 ** 20, max: MOST }),
      fc.integer({ min: -MOST, max: -MOST + 2 ** 20 }),
    );
    fc.assert(
      fc.property(steps, fc.nat(15), (step, digits) => {
        const bound = Number(`${MOST}e-${digits}`);
        const value = Number(`${step}e-${digits}`);
        expect(carryOnTape(decimal({ min: -bound, max: bound, digits }), value)).toBe(value + 0);
        // As a bound of its own, too.
        expect(carryOnTape(decimal({ min: value, max: value, digits }), value)).toBe(value + 0);
      }),
      { numRuns: 1000 },
    );
  });

  test('has no definition of more steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: MOST + 1, max: GREATEST }), fc.nat(15), (step, digits) => {
        const value = Number(`${step}e-${digits}`);
        expect(errorOf(() => decimal({ min: 0, max: value, digits })).code).toBe('schema');
        expect(errorOf(() => decimal({ min: -value, max: 0, digits })).code).toBe('schema');
      }),
      { numRuns: 500 },
    );
  });

  test('refuses every double that is not a decimal of so many digits', () => {
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
