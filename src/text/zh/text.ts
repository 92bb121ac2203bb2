// The Chinese text model.
import type { SymbolReader, SymbolWriter } from '../../coding/interval';
import { weighted } from '../../coding/model';
import type { Field } from '../../fields/field';
import type { TextModel } from '../model';
import { LINK_BITS, readBase } from './base';
import { BitReader, PackedBits } from './bits';
import { EDGE, readCharacterTable, STRETCH } from './character-table';
import { makeContexts } from './contexts';
import { readLists } from './lists';
import { Price } from './price';

// A text is written by this model or by the core's. A text by the core's pays 7 bits for the choice.
const CHOICE = weighted([127, 1]);
const OWN = 0;
const CORE = 1;

/**
 * Makes the text model of Chinese.
 *
 * @param core the field of the core's text: it writes the characters that this model does not list, and the texts that cost less there.
 */
export function makeChinese(packed: string, core: Field<string>): TextModel {
  // Unpacked at the first use.
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
    name: 'zh',
    // Text cheaper in the core model uses it, so the overhead is bounded by the choice symbol.
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
  const table = readCharacterTable(reader);
  const base = readBase(bits, reader.at(), table);
  const blockOf = readLists(bits, reader.at() + LINK_BITS, table.points.length);
  return { points: table.points, ranks: table.ranks, contexts: makeContexts(blockOf, base) };
}
