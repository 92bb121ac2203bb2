// Decimal fractions in whole steps.

// The powers of ten. Math.pow is not exact in every engine, and the reading of a number is.
const POWERS = /* @__PURE__ */ Array.from({ length: 16 }, (_, digits) => Number(`1e${digits}`));

/** A number in units of the last of its digits behind the point. */
export function stepOf(value: number, digits: number): number {
  return Math.round(value * POWERS[digits]!);
}

/** The number of a step. */
export function valueOf(step: number, digits: number): number {
  return step / POWERS[digits]!;
}
