/**
 * An unsigned integer of any size: limbs of 24 bits, the least significant first, none of them zero at the top.
 * A limb times a factor below 2^26, plus a carry, stays exact in a double.
 */
export type Natural = readonly number[];

const BASE = 0x1000000;

/** The greatest factor, divisor and addend that the functions here take. */
export const FACTOR_LIMIT = 0x4000000;

export const ZERO: Natural = [];

/** n · factor + addend. */
export function multiplyAdd(n: Natural, factor: number, addend: number): Natural {
  const product: number[] = [];
  let carry = addend;
  for (let i = 0; i < n.length; i++) {
    const t = n[i]! * factor + carry;
    const limb = t % BASE;
    product.push(limb);
    carry = (t - limb) / BASE;
  }
  while (carry > 0) {
    product.push(carry % BASE);
    carry = (carry - (carry % BASE)) / BASE;
  }
  return trim(product);
}

/** The quotient and the rest of n / divisor. */
export function divideModulo(n: Natural, divisor: number): { quotient: Natural; rest: number } {
  const quotient: number[] = n.slice();
  let rest = 0;
  for (let i = n.length - 1; i >= 0; i--) {
    const t = rest * BASE + n[i]!;
    rest = t % divisor;
    quotient[i] = (t - rest) / divisor;
  }
  return { quotient: trim(quotient), rest };
}

/** a + b. */
export function add(a: Natural, b: Natural): Natural {
  const sum: number[] = [];
  const length = Math.max(a.length, b.length);
  let carry = 0;
  for (let i = 0; i < length; i++) {
    const t = (i < a.length ? a[i]! : 0) + (i < b.length ? b[i]! : 0) + carry;
    carry = t < BASE ? 0 : 1;
    sum.push(t - carry * BASE);
  }
  if (carry > 0) sum.push(carry);
  return sum;
}

/** a - b, for a not below b. */
export function subtract(a: Natural, b: Natural): Natural {
  const difference: number[] = [];
  let borrow = 0;
  for (let i = 0; i < a.length; i++) {
    const t = a[i]! - (i < b.length ? b[i]! : 0) - borrow;
    borrow = t < 0 ? 1 : 0;
    difference.push(t + borrow * BASE);
  }
  return trim(difference);
}

/** Below zero where a < b, zero where they are equal, above it where a > b. */
export function compare(a: Natural, b: Natural): number {
  if (a.length !== b.length) return a.length - b.length;
  for (let i = a.length - 1; i >= 0; i--) {
    if (a[i] !== b[i]) return a[i]! - b[i]!;
  }
  return 0;
}

/** A double near n: exact below 2^53, else within 2^-45 of it. */
export function approximate(n: Natural): number {
  let value = 0;
  for (let i = n.length - 1; i >= 0; i--) value = value * BASE + n[i]!;
  return value;
}

/** The natural that a string of decimal digits spells. */
export function fromDecimal(digits: string): Natural {
  let n = ZERO;
  for (let i = 0; i < digits.length; i += 7) {
    const part = digits.slice(i, i + 7);
    n = multiplyAdd(n, Math.pow(10, part.length), Number(part));
  }
  return n;
}

/** The decimal digits of n, `'0'` for zero. */
export function toDecimal(n: Natural): string {
  let digits = '';
  let left = n;
  while (left.length > 0) {
    const { quotient, rest } = divideModulo(left, 10000000);
    digits = (quotient.length > 0 ? ('0000000' + rest).slice(-7) : String(rest)) + digits;
    left = quotient;
  }
  return digits || '0';
}

function trim(limbs: number[]): Natural {
  while (limbs.length > 0 && limbs[limbs.length - 1] === 0) limbs.pop();
  return limbs;
}
