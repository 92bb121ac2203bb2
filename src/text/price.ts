import type { Model } from '../coding/model';

/**
 * What a share of size / total costs, in sixteenths of a bit, by whole numbers alone:
 * it decides between spellings, so that every engine must come to the same.
 */
export function price(total: number, size: number): number {
  return logarithm(total) - logarithm(size);
}

/** What each symbol of a model costs, in sixteenths of a bit. */
export function pricesOf({ total, size }: Model, count: number): number[] {
  return Array.from({ length: count }, (_, symbol) => price(total, size(symbol)));
}

// 16 · log2(n), straight between the powers of two.
function logarithm(n: number): number {
  const whole = 31 - Math.clz32(n);
  return 16 * whole + Math.floor((16 * n) / Math.pow(2, whole)) - 16;
}
