// The lists of a Chinese model: the symbols that often follow one or two others.
import type { BitReader } from './bits';

/** The symbols that often follow a context, with their weights. */
export interface List {
  /** In the list of a symbol: ranks; in the list of a pair: indices in the list of its second symbol. Both ascend. */
  readonly successors: readonly number[];
  readonly weights: readonly number[];
  /** The weight of every symbol that is not in the list, together. */
  readonly escape: number;
}

// The greatest weight of a list; each other weight is this, halved as often as its level says.
const GREATEST = 2048;

/** Reads a list of `count` symbols; `k` is the Rice parameter of its gaps, or the list has its own. */
export function readList(bits: BitReader, count: number, levelK: number, pairK?: number): List {
  const odds = bits.read(4);
  const k = pairK === undefined ? bits.read(4) : pairK;
  const successors = bits.ascending(count, k);
  const weights = bits.row(count, levelK).map((level) => GREATEST >> level);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return { successors, weights, escape: Math.floor((sum * (1 << odds)) / 512) };
}
