// Unsigned integers of any size, for the interval coder.

/**
 * An unsigned integer of any size, changed in place: limbs of 24 bits, the least significant one first, no zero limb at the
 * top. A limb times a factor of at most 2^27, plus a carry, stays exact in a double.
 */
export type Natural = number[];

/** The radix of the limbs. */
export const BASE = 0x1000000;

/** Half of the greatest factor, divisor and addend that the functions of this file take. */
export const FACTOR_LIMIT = 0x4000000;

/** Sets n to n · factor + addend. */
export function multiplyAdd(n: Natural, factor: number, addend: number): void {
  let carry = addend;
  for (let i = 0; i < n.length || carry > 0; i++) {
    const t = (n[i] || 0) * factor + carry;
    carry = Math.floor(t / BASE);
    n[i] = t - carry * BASE;
  }
  trim(n);
}

/** Sets n to n / divisor, rounded down, and returns the remainder. */
export function divideModulo(n: Natural, divisor: number): number {
  let rest = 0;
  // A multiplication takes half the time of a division. Where the quotient is an integer, it may fall short by one.
  const inverse = 1 / divisor;
  for (let i = n.length - 1; i >= 0; i--) {
    const t = rest * BASE + n[i]!;
    let quotient = Math.floor(t * inverse);
    rest = t - quotient * divisor;
    if (rest >= divisor) {
      quotient++;
      rest -= divisor;
    }
    n[i] = quotient;
  }
  trim(n);
  return rest;
}

/** A double near n / 2^(24 · from): its relative error is below 2^-48, and it is exact where n is below 2^53 and `from` is 0. */
export function approximate(n: Natural, from = 0): number {
  let value = 0;
  for (let i = n.length - 1; i >= from; i--) value = value * BASE + n[i]!;
  return value;
}

function trim(n: Natural): void {
  while (n[n.length - 1] === 0) n.pop();
}
