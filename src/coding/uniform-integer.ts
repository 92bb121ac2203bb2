// Whole numbers of a range, all equally likely.
import type { SymbolReader, SymbolWriter } from './interval';
import { uniform } from './model';
import { FACTOR_LIMIT } from './natural';

/** Writes and reads whole numbers from 0 to size - 1, all equally likely. */
export interface UniformInteger {
  push(value: number, to: SymbolWriter): void;
  /** May return `size` or slightly more for an invalid scene; re-encoding rejects it. */
  pop(from: SymbolReader): number;
}

/**
 * The coding of up to 2^53 numbers: one symbol, or a high and a low one.
 *
 * Two symbols together waste less than 2^-25 bits.
 */
export function uniformInteger(size: number): UniformInteger {
  if (size <= FACTOR_LIMIT) {
    const model = uniform(size);
    return { push: (value, to) => to.push(model, value), pop: (from) => from.pop(model) };
  }
  const highs = ceilDivide(size, FACTOR_LIMIT);
  const lows = ceilDivide(size, highs);
  const high = uniform(highs);
  const low = uniform(lows);
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
