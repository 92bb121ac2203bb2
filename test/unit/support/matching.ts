import { expect } from 'vitest';
import type { ReferenceAsk } from './reference-chinese';
import type { CodedSymbol } from './reference-tape';

/** Answers a reference with symbols that the library wrote, each in a model with the same slots. */
export function matching(symbols: readonly CodedSymbol[]): { ask: ReferenceAsk; left: () => number } {
  let at = 0;
  return {
    ask(frequencies) {
      const { model, symbol } = symbols[at++]!;
      const starts = frequencies.slice(0, symbol).reduce((sum, each) => sum + each, 0);
      const total = frequencies.slice(symbol).reduce((sum, each) => sum + each, starts);
      expect([model.start(symbol), model.frequency(symbol), model.total]).toStrictEqual([
        starts,
        frequencies[symbol],
        total,
      ]);
      return symbol;
    },
    left: () => symbols.length - at,
  };
}
