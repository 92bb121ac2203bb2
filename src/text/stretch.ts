// Stretches of Chinese in the core text model: each character by the one before.
import { price } from '../coding/price';
import { once } from '../once';
import { readBase } from './chinese/base';
import { BitReader } from './chinese/bits';
import type { Ask } from './chinese/ask';
import type { Chinese } from './chinese/code';
import { characterOf, codeText, readParts, writeParts } from './chinese/code';
import type { Context } from './chinese/contexts';
import { makeContext } from './chinese/contexts';
import { ENDS, readEnds } from './chinese/ends';
import type { List } from './chinese/lists';
import { readList } from './chinese/lists';
import { codeOf, EDGE, readSymbols } from './chinese/symbols';
import { PACKED } from './generated/core';
import type { PieceType } from './piece-type';

const CLASSES = 32;
const LONGEST = 64;

const model = once(unpack);

/** A stretch of 1 to 64 characters that begins with a Chinese one, or with a listed one beyond ASCII. */
export const stretch: PieceType = {
  pieces(text, at, found) {
    // Nothing is unpacked for what cannot be listed.
    if (codeOf(text.charCodeAt(at)) < 0x80) return;
    let end = at;
    while (end < at + LONGEST && model().symbols.rankOfUnit(text.charCodeAt(end)) >= 0) end++;
    if (end === at) return;
    let sum = 0;
    const add: Ask = ({ total, frequency }, symbol, place) => {
      if (place) found(at + place, sum + price(total, frequency(ENDS)));
      sum += price(total, frequency(symbol));
      return symbol;
    };
    codeText(model(), add, text.slice(at, end).split(''));
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
