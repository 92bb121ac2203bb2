/**
 * A static distribution over the symbols 0, 1, 2 …: each owns `size(symbol)` of `total` places, from `start(symbol)` on.
 * A symbol costs log2(total / size) bits.
 */
export interface Model {
  /** How many places there are, at most 2^27. */
  readonly total: number;
  start(symbol: number): number;
  size(symbol: number): number;
  /** The symbol that owns a place. */
  symbolAt(place: number): number;
}

/** Every symbol below `count` alike. */
export function uniform(count: number): Model {
  return {
    total: count,
    start: (symbol) => symbol,
    size: () => 1,
    symbolAt: (place) => place,
  };
}

/** Symbol i owns `sizes[i]` places. */
export function weighted(sizes: readonly number[]): Model {
  const starts = [0];
  sizes.forEach((size, i) => starts.push(starts[i]! + size));
  return {
    total: starts[sizes.length]!,
    start: (symbol) => starts[symbol]!,
    size: (symbol) => sizes[symbol]!,
    symbolAt(place) {
      let first = 0;
      let last = sizes.length - 1;
      while (first < last) {
        const middle = (first + last + 1) >> 1;
        if (starts[middle]! > place) last = middle - 1;
        else first = middle;
      }
      return first;
    },
  };
}
