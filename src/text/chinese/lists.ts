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
const USUAL_ODDS = 11;

/** The list of a symbol, after its length. There are `symbols` symbols in all. */
export function readList(bits: BitReader, count: number, symbols: number): List {
  const [odds] = bits.around(USUAL_ODDS, 1, 1);
  return readItems(bits, count, odds!, 30 - Math.clz32(symbols / count), 1);
}

/** Reads the items of a list: their gaps and their levels, by these Rice parameters. */
export function readItems(bits: BitReader, count: number, odds: number, gapK: number, levelK: number): List {
  const successors = bits.ascending(count, gapK);
  // One item alone has the level 0.
  const levels = count > 1 ? bits.row(count, levelK) : [0];
  const weights = levels.map((level) => GREATEST >> level);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return { successors, weights, escape: Math.floor((sum * (1 << odds)) / 512) };
}
