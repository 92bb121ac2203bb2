// Naturals, compared with BigInt.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Natural } from '../../src/coding/natural';
import { approximate, BASE, divideModulo, FACTOR_LIMIT, multiplyAdd } from '../../src/coding/natural';

describe('a natural', () => {
  const toBigInt = (n: Natural) => n.reduceRight((sum, limb) => sum * BigInt(BASE) + BigInt(limb), 0n);
  const toNatural = (value: bigint) => {
    const n: Natural = [];
    for (let rest = value; rest > 0n; rest /= BigInt(BASE)) n.push(Number(rest % BigInt(BASE)));
    return n;
  };
  const isNormal = (n: Natural) =>
    n.every((limb) => Number.isInteger(limb) && limb >= 0 && limb < BASE) && n[n.length - 1] !== 0;

  // Carries run through limbs of all ones and of none.
  const natural = fc.oneof(
    fc.bigInt({ min: 0n, max: 2n ** 300n - 1n }),
    fc.integer({ min: 0, max: 300 }).map((bits) => 2n ** BigInt(bits) - 1n),
    fc.integer({ min: 0, max: 300 }).map((bits) => 2n ** BigInt(bits)),
    fc
      .array(fc.constantFrom(0, 1, BASE - 1, BASE - 2, BASE / 2), { maxLength: 12 })
      .map((limbs) => toBigInt(limbs)),
  );
  const factor = fc.oneof(
    fc.integer({ min: 1, max: FACTOR_LIMIT }),
    fc.constantFrom(1, 2, 71, 71 ** 4, 82 ** 4, BASE - 1, BASE, BASE + 1, FACTOR_LIMIT - 1, FACTOR_LIMIT),
  );
  const addend = fc.oneof(
    fc.integer({ min: 0, max: FACTOR_LIMIT }),
    fc.constantFrom(0, 1, BASE - 1, BASE, FACTOR_LIMIT),
  );

  test('is multiplied and added to like a BigInt', () => {
    fc.assert(
      fc.property(natural, factor, addend, (value, times, plus) => {
        const n = toNatural(value);
        multiplyAdd(n, times, plus);
        expect(toBigInt(n)).toBe(value * BigInt(times) + BigInt(plus));
        expect(isNormal(n)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('is divided like a BigInt', () => {
    fc.assert(
      fc.property(natural, factor, (value, divisor) => {
        const n = toNatural(value);
        expect(BigInt(divideModulo(n, divisor))).toBe(value % BigInt(divisor));
        expect(toBigInt(n)).toBe(value / BigInt(divisor));
        expect(isNormal(n)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('is divided with the least remainder and with the greatest', () => {
    fc.assert(
      fc.property(natural, factor, fc.constantFrom(-1n, 0n, 1n), (quotient, divisor, beside) => {
        const value = (quotient + 1n) * BigInt(divisor) + beside;
        const n = toNatural(value);
        expect(BigInt(divideModulo(n, divisor))).toBe(value % BigInt(divisor));
        expect(toBigInt(n)).toBe(value / BigInt(divisor));
      }),
      { numRuns: 1000 },
    );
  });

  test('is as before when a division undoes a multiplication and an addition', () => {
    fc.assert(
      fc.property(natural, factor, fc.nat(), (value, times, any) => {
        const n = toNatural(value);
        multiplyAdd(n, times, any % times);
        expect(divideModulo(n, times)).toBe(any % times);
        expect(n).toStrictEqual(toNatural(value));
      }),
    );
  });

  test('is approximated by its four upper limbs within 2^-48 of its value', () => {
    fc.assert(
      fc.property(natural, (value) => {
        const n = toNatural(value);
        for (const from of [0, Math.max(0, n.length - 4)]) {
          const near = BigInt(approximate(n, from)) << BigInt(24 * from);
          const error = near > value ? near - value : value - near;
          expect(error << 48n <= value).toBe(true);
        }
      }),
    );
  });

  test('below 2^53 is approximated exactly', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(approximate(toNatural(BigInt(value)))).toBe(value);
      }),
    );
    expect(approximate([])).toBe(0);
    expect(approximate(toNatural(2n ** 53n - 1n))).toBe(Number.MAX_SAFE_INTEGER);
  });
});
