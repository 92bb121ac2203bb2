// Prices of symbols in integers.
import type { Model } from './model';

/**
 * The cost of a symbol with this frequency, in sixteenths of a bit.
 *
 * Prices decide between spellings, so every engine must come to the same: they are whole numbers.
 */
export function price(total: number, frequency: number): number {
  return sixteenths(total) - sixteenths(frequency);
}

/** The prices of the first `count` symbols of a model, in sixteenths of a bit. */
export function pricesOf({ total, frequency }: Model, count: number): number[] {
  return Array.from({ length: count }, (_, symbol) => price(total, frequency(symbol)));
}

/** 16 · log2(n) + 16, interpolated linearly between the powers of two. */
function sixteenths(n: number): number {
  const whole = 31 - Math.clz32(n);
  return 16 * whole + Math.floor((16 * n) / Math.pow(2, whole));
}
