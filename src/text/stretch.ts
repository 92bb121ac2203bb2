// Stretches of Chinese in the core text model: each character by the one before.
import { price } from '../coding/price';
import { once } from '../once';
import { readBase } from './chinese/base';
import { BitReader } from './chinese/bits';
import type { Chinese } from './chinese/code';
import { characterOf, places, readParts, writeParts } from './chinese/code';
import type { Context } from './chinese/contexts';
import { makeContext, priceOf } from './chinese/contexts';
import { ENDS, GOES_ON, readEnds } from './chinese/ends';
import type { List } from './chinese/lists';
import { readList } from './chinese/lists';
import { EDGE, RARE, readSymbols } from './chinese/symbols';
import { PACKED } from './generated/core';
import type { PieceType } from './piece-type';

const CLASSES = 32;
const LONGEST = 64;

const model = once(unpack);

/** A stretch of 1 to 64 characters that begins with a Chinese one, or with a listed one beyond ASCII. */
export const stretch: PieceType = {
  pieces(text, at, found) {
    if (text.charCodeAt(at) < 0x80) return;
    const { symbols, ends, contextAfter } = model();
    const endPrice = (place: number, { view }: Context, symbol: number) => {
      const { total, frequency } = ends(place, view);
      return price(total, frequency(symbol));
    };
    let context = contextAfter(0, symbols.rankOf(EDGE));
    let sum = 0;
    for (let place = 0; place < LONGEST && at + place < text.length; place++) {
      const rank = symbols.rankOfUnit(text.charCodeAt(at + place));
      if (rank < 0) return;
      if (place > 0) sum += endPrice(place, context, GOES_ON);
      sum += priceOf(context, rank);
      if (rank === symbols.rankOf(RARE)) sum += price(places.total, 1);
      context = contextAfter(0, rank);
      found(at + place + 1, sum + endPrice(place + 1, context, ENDS));
    }
  },
  write: (piece, to) => writeParts(model(), piece.split(''), to),
  read: (from) => readParts(model(), from),
};

function unpack(): Chinese {
  const bits = new BitReader(PACKED);
  const symbols = readSymbols(bits, CLASSES, false);
  const base = readBase(bits, symbols);
  const ends = readEnds(bits);
  const lists: List[][] = [];
  for (let left = bits.read(13), rank = -1; left > 0; left--) {
    rank += bits.gamma() + 1;
    lists[rank] = [readList(bits, bits.gamma() + 1, symbols.codes.length)];
  }
  const known: Context[] = [];
  return {
    symbols,
    ends,
    contextAfter: (_, rank) =>
      (known[rank] =
        known[rank] || makeContext(symbols.rankOf(EDGE), lists[rank] || [], (asked) => base(rank, asked))),
    rankOf: (part) => symbols.rankOfUnit(part.charCodeAt(0)),
    partOf: characterOf,
  };
}
