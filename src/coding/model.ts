// The models of the coder: how likely each symbol is.

/**
 * A static distribution over the symbols 0, 1, 2 …: of `total` slots, each symbol owns `frequency(symbol)`, from
 * slot `start(symbol)` on. A symbol costs log2(total / frequency) bits.
 */
export interface Model {
  /** The number of slots, at most 2^27. */
  readonly total: number;
  /** The first slot of a symbol: the frequencies of all symbols before it, added up. */
  start(symbol: number): number;
  /** The number of slots of a symbol. */
  frequency(symbol: number): number;
  /** The symbol that owns a slot. */
  symbolAt(slot: number): number;
}

/** Every symbol below `count` is equally likely. */
export function uniform(count: number): Model {
  return {
    total: count,
    start: (symbol) => symbol,
    frequency: () => 1,
    symbolAt: (slot) => slot,
  };
}

/** Symbol i has the frequency `frequencies[i]`. */
export function weighted(frequencies: readonly number[]): Model {
  const starts = [0];
  frequencies.forEach((frequency, i) => starts.push(starts[i]! + frequency));
  return {
    total: starts[frequencies.length]!,
    start: (symbol) => starts[symbol]!,
    frequency: (symbol) => frequencies[symbol]!,
    symbolAt(slot) {
      let first = 0;
      let last = frequencies.length - 1;
      while (first < last) {
        const middle = (first + last + 1) >> 1;
        if (starts[middle]! > slot) last = middle - 1;
        else first = middle;
      }
      return first;
    },
  };
}
