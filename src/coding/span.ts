import type { SymbolReader, SymbolWriter } from './interval';
import type { Model } from './model';
import { uniform } from './model';
import { FACTOR_LIMIT } from './natural';

/** Whole numbers from 0 to size - 1, all alike. */
export interface Span {
  push(value: number, to: SymbolWriter): void;
  /** May give size or a little above it, where no value stands: who re-encodes refuses it. */
  pop(from: SymbolReader): number;
}

/** A span of up to 2^53 numbers: one symbol, or a high and a low one that together waste less than 2^-25 bits. */
export function span(size: number): Span {
  if (size <= FACTOR_LIMIT) {
    const model = uniform(size);
    return { push: (value, to) => to.push(model, value), pop: (from) => from.pop(model) };
  }
  const highs = ceilDivide(size, FACTOR_LIMIT);
  const lows = ceilDivide(size, highs);
  const high: Model = uniform(highs);
  const low: Model = uniform(lows);
  return {
    push(value, to) {
      const rest = value % lows;
      to.push(high, (value - rest) / lows);
      to.push(low, rest);
    },
    pop(from) {
      const first = from.pop(high);
      return first * lows + from.pop(low);
    },
  };
}

function ceilDivide(n: number, divisor: number): number {
  const rest = n % divisor;
  return (n - rest) / divisor + (rest > 0 ? 1 : 0);
}
