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

// 16 · log2(n), rounded down, for 1 <= n < 2^31: the square of a mantissa doubles its logarithm.
function logarithm(n: number): number {
  let result = 31 - Math.clz32(n);
  let mantissa = n * Math.pow(2, 24 - result);
  for (let i = 0; i < 4; i++) {
    mantissa = Math.floor((mantissa * mantissa) / 0x1000000);
    result *= 2;
    if (mantissa >= 0x2000000) {
      mantissa = Math.floor(mantissa / 2);
      result++;
    }
  }
  return result;
}
