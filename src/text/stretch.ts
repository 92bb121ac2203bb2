// Stretches of Chinese in the core text model: each character by the one before.
import { Price } from '../coding/price';
import { once } from '../once';
import { readBase } from './chinese/base';
import { BitReader } from './chinese/bits';
import { readEnds } from './chinese/ends';
import type { List } from './chinese/lists';
import { readList } from './chinese/lists';
import type { Chinese, Context } from './chinese/position';
import { makeContext, popCharacter, Position } from './chinese/position';
import { EDGE, readSymbols } from './chinese/symbols';
import { PACKED } from './generated/core';
import type { PieceType } from './piece-type';

const CLASSES = 32;
const LONGEST = 64;

const model = once(unpack);

/** A stretch of 1 to 64 characters that begins with a Chinese one, or with a listed one beyond ASCII. */
export const stretch: PieceType = {
  pieces(text, at, found) {
    if (text.charCodeAt(at) < 0x80) return;
    const price = new Price();
    const position = new Position(model());
    for (let i = at; i < text.length && i < at + LONGEST; i++) {
      const unit = text.charCodeAt(i);
      if (model().symbols.codeFor(unit) === undefined) return;
      position.pushUnit(unit, price);
      const before = price.sum;
      position.push(EDGE, price);
      found(i + 1, price.sum);
      price.sum = before;
    }
  },
  write(piece, to) {
    const position = new Position(model());
    for (let i = 0; i < piece.length; i++) position.pushUnit(piece.charCodeAt(i), to);
    position.push(EDGE, to);
  },
  read(from) {
    const position = new Position(model());
    let text = '';
    for (;;) {
      const code = position.pop(from);
      if (code === EDGE) return text;
      text += popCharacter(code, from);
    }
  },
};

function unpack(): Chinese {
  const bits = new BitReader(PACKED);
  const symbols = readSymbols(bits, CLASSES, false);
  const base = readBase(bits, symbols);
  const ends = readEnds(bits);
  const lists: List[] = [];
  const count = bits.read(13);
  for (const rank of bits.ascending(count, bits.read(4))) {
    lists[rank] = readList(bits, bits.gamma() + 1, 1);
  }
  const known: Context[] = [];
  return {
    symbols,
    ends,
    contextAfter: (_, rank) =>
      (known[rank] = known[rank] || makeContext(rank, lists[rank] ? [lists[rank]!] : [], base, symbols)),
  };
}
