// decimal: exactly the doubles that are decimals of the given number of digits.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, type Field } from '../../src';
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

  test('gives back the same double, or refuses it, up to 2^53 steps', () => {
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
