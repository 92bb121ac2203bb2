import type { SymbolWriter } from '../../coding/interval';
import type { Model } from '../../coding/model';

/** Keeps symbols, and adds up what they cost, in 256ths of a bit, by whole numbers alone: every engine must come to the same. */
export class Price implements SymbolWriter {
  sum = 0;
  private readonly pushed: [model: Model, symbol: number][] = [];

  push(model: Model, symbol: number): void {
    this.sum += logarithm(model.total) - logarithm(model.size(symbol));
    this.pushed.push([model, symbol]);
  }

  copyTo(to: SymbolWriter): void {
    for (const [model, symbol] of this.pushed) to.push(model, symbol);
  }
}

/** 256 · log2(n), rounded down at every step: each squaring doubles the logarithm, and so gives its next bit. */
function logarithm(n: number): number {
  let result = 31 - Math.clz32(n);
  // From 1 to 2, as 2^15 to 2^16.
  let part = Math.floor((n * 0x8000) / Math.pow(2, result));
  for (let bit = 0; bit < 8; bit++) {
    part = Math.floor((part * part) / 0x8000);
    result *= 2;
    if (part >= 0x10000) {
      part = part >>> 1;
      result++;
    }
  }
  return result;
}
