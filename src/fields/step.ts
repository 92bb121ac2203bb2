// Decimal fractions in whole steps.

// Math.pow is not exact in every engine.
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** A number in units of the last of its digits behind the point. */
export function stepOf(value: number, digits: number): number {
  return Math.round(value * POWERS[digits]!);
}

/** The number of a step. */
export function valueOf(step: number, digits: number): number {
  return step / POWERS[digits]!;
}
