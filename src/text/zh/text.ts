import type { SymbolReader, SymbolWriter } from '../../coding/interval';
import { weighted } from '../../coding/model';
import type { Field } from '../../fields/field';
import type { TextModel } from '../model';
import { LINK_BITS, readBase } from './base';
import { BitReader, PackedBits } from './bits';
import { makeContexts } from './contexts';
import { readLists } from './lists';
import { Price } from './price';
import { EDGE, readSymbols, STRETCH } from './symbols';

// Whether a text is written by this model or by the core's: 7 bits are what the core's texts pay for the choice.
const CHOICE = weighted([127, 1]);
const OWN = 0;
const CORE = 1;

/** A text model of Chinese; what it has no characters for, and what costs less there, goes to the core's. */
export function makeChinese(packed: string, core: Field<string>): TextModel {
  // Unpacked when it is first needed.
  let known: ReturnType<typeof unpack> | undefined;
  const tables = () => known || (known = unpack(packed));

  function writeOwn(text: string, to: SymbolWriter): void {
    const { ranks, contexts } = tables();
    let first = ranks[EDGE]! - 1;
    let second = first;
    function put(rank: number): void {
      for (const { model, listed } of contexts(first, second)) {
        const symbol = listed ? listed.indexOf(rank) : rank;
        to.push(model, symbol < 0 ? listed!.length : symbol);
        if (symbol >= 0) break;
      }
      first = second;
      second = rank;
    }
    let unlisted = '';
    function putUnlisted(): void {
      if (!unlisted) return;
      put(ranks[STRETCH]! - 1);
      core.write(unlisted, to, '');
      unlisted = '';
    }
    for (const character of Array.from(text)) {
      const point = character.codePointAt(0)!;
      if (point > STRETCH && ranks[point]) {
        putUnlisted();
        put(ranks[point]! - 1);
      } else unlisted += character;
    }
    putUnlisted();
    put(ranks[EDGE]! - 1);
  }

  function readOwn(from: SymbolReader): string {
    const { points, ranks, contexts } = tables();
    let first = ranks[EDGE]! - 1;
    let second = first;
    let text = '';
    for (;;) {
      let rank: number | undefined;
      for (const { model, listed } of contexts(first, second)) {
        const symbol = from.pop(model);
        rank = listed ? listed[symbol] : symbol;
        if (rank !== undefined) break;
      }
      const point = points[rank!]!;
      if (point === EDGE) return text;
      text += point === STRETCH ? core.read(from) : String.fromCodePoint(point);
      first = second;
      second = rank!;
    }
  }

  return {
    // What would cost more than with the core's goes there: so no text costs more than there and the choice.
    bits: { least: 0, character: 31, end: 19 },
    write(text, to) {
      const own = new Price();
      own.push(CHOICE, OWN);
      writeOwn(text, own);
      const other = new Price();
      other.push(CHOICE, CORE);
      core.write(text, other, '');
      (own.sum <= other.sum ? own : other).copyTo(to);
    },
    read: (from) => (from.pop(CHOICE) === OWN ? readOwn(from) : core.read(from)),
  };
}

function unpack(packed: string) {
  const bits = new PackedBits(packed);
  const reader = new BitReader(bits, 0);
  const symbols = readSymbols(reader);
  const base = readBase(bits, reader.at(), symbols);
  const blockOf = readLists(bits, reader.at() + LINK_BITS, symbols.points.length);
  return { points: symbols.points, ranks: symbols.ranks, contexts: makeContexts(blockOf, base) };
}
