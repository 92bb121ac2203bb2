// The tables of the Chinese text model, unpacked.
import { readBase } from '../chinese/base';
import { BitReader } from '../chinese/bits';
import { readEnds } from '../chinese/ends';
import type { List } from '../chinese/lists';
import type { Chinese, Context } from '../chinese/position';
import { makeContext } from '../chinese/position';
import { readSymbols } from '../chinese/symbols';
import { readBlocks } from './blocks';
import type { Words } from './words';
import { readWords } from './words';

const CLASSES = 64;

/** Unpacks the tables. The lists of pairs say which successors of the second symbol follow both. */
export function unpack(packed: string): Chinese & { readonly words: Words } {
  const bits = new BitReader(packed);
  const symbols = readSymbols(bits, CLASSES, true);
  const base = readBase(bits, symbols);
  const ends = readEnds(bits);
  const words = readWords(bits, symbols);
  const blockOf = readBlocks(packed, bits.at());

  /** The list of both symbols, if there is one, and that of the second. */
  function listsAfter(first: number, second: number): List[] {
    const { own } = blockOf(second);
    const pair = blockOf(first).pairs.get(second);
    if (!pair) return [own];
    const successors = pair.successors.map((index) => own.successors[index]!);
    return [Object.assign({}, pair, { successors }), own];
  }

  const known = new Map<number, Context>();
  return {
    symbols,
    ends,
    words,
    contextAfter(first, second) {
      // Contexts without a list of both share those of the second symbol, so equal contexts have the same models.
      const key = blockOf(first).pairs.has(second) ? (first + 1) * 8192 + second : second;
      let context = known.get(key);
      if (!context) known.set(key, (context = makeContext(second, listsAfter(first, second), base, symbols)));
      return context;
    },
  };
}
