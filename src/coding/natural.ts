/**
 * An unsigned integer of any size, changed in place: limbs of 24 bits, the least significant first, none of them zero at the
 * top. A limb times a factor of at most 2^27, plus a carry, stays exact in a double.
 */
export type Natural = number[];

export const BASE = 0x1000000;

/** Half of the greatest factor, divisor and addend that the functions here take. */
export const FACTOR_LIMIT = 0x4000000;

/** n becomes n · factor + addend. */
export function multiplyAdd(n: Natural, factor: number, addend: number): void {
  let carry = addend;
  for (let i = 0; i < n.length || carry > 0; i++) {
    const t = (n[i] || 0) * factor + carry;
    carry = Math.floor(t / BASE);
    n[i] = t - carry * BASE;
  }
  trim(n);
}

/** n becomes n / divisor, rounded down; gives the rest. */
export function divideModulo(n: Natural, divisor: number): number {
  let rest = 0;
  // Multiplying is twice as fast as dividing; where the quotient is an integer it may fall short by one.
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

/** A double near n / 2^(24 · from): less than 2^-48 of it away, and exact where n is below 2^53 and `from` is 0. */
export function approximate(n: Natural, from = 0): number {
  let value = 0;
  for (let i = n.length - 1; i >= from; i--) value = value * BASE + n[i]!;
  return value;
}

function trim(n: Natural): void {
  while (n[n.length - 1] === 0) n.pop();
}
