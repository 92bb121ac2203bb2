// The price of symbols, finer than that of the core's text model.
import type { SymbolWriter } from '../../coding/interval';
import type { Model } from '../../coding/model';

/** Keeps symbols and adds up their prices, in 256ths of a bit. Every engine must come to the same: they are whole numbers. */
export class Price implements SymbolWriter {
  sum = 0;
  private readonly pushed: { model: Model; symbol: number }[] = [];

  push(model: Model, symbol: number): void {
    this.sum += logarithm256(model.total) - logarithm256(model.frequency(symbol));
    this.pushed.push({ model, symbol });
  }

  copyTo(to: SymbolWriter): void {
    for (const { model, symbol } of this.pushed) to.push(model, symbol);
  }
}

/** 256 · log2(n), rounded down at every step: each squaring doubles the logarithm, and so gives its next bit. */
function logarithm256(n: number): number {
  let result = 31 - Math.clz32(n);
  // The mantissa, from 1 to 2, as 2^15 to 2^16.
  let mantissa = Math.floor((n * 0x8000) / Math.pow(2, result));
  for (let bit = 0; bit < 8; bit++) {
    mantissa = Math.floor((mantissa * mantissa) / 0x8000);
    result *= 2;
    if (mantissa >= 0x10000) {
      mantissa = mantissa >>> 1;
      result++;
    }
  }
  return result;
}
