import type { SymbolReader, SymbolWriter } from '../../coding/interval';
import { weighted } from '../../coding/model';
import type { Field } from '../../fields/field';
import type { TextModel } from '../model';
import { readBase } from './base';
import { BitReader } from './bits';
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
    const edge = ranks.get(EDGE)!;
    const stretch = ranks.get(STRETCH)!;
    let first = edge;
    let second = edge;
    function put(rank: number): void {
      for (const step of contexts(first, second)) {
        const symbol = step.ranks ? step.ranks.indexOf(rank) : rank;
        to.push(step.model, symbol < 0 ? step.ranks!.length : symbol);
        if (symbol >= 0) break;
      }
      first = second;
      second = rank;
    }
    const characters = Array.from(text);
    for (let i = 0; i < characters.length;) {
      const rank = rankOf(characters[i]!);
      if (rank !== undefined) {
        put(rank);
        i++;
      } else {
        let unlisted = '';
        for (; i < characters.length && rankOf(characters[i]!) === undefined; i++) unlisted += characters[i]!;
        put(stretch);
        core.write(unlisted, to, '');
      }
    }
    put(edge);
    function rankOf(character: string): number | undefined {
      return character > STRETCH ? ranks.get(character) : undefined;
    }
  }

  function readOwn(from: SymbolReader): string {
    const { characters, ranks, contexts } = tables();
    const edge = ranks.get(EDGE)!;
    let first = edge;
    let second = edge;
    let text = '';
    for (;;) {
      let rank = -1;
      for (const step of contexts(first, second)) {
        const symbol = from.pop(step.model);
        rank = step.ranks ? (symbol < step.ranks.length ? step.ranks[symbol]! : -1) : symbol;
        if (rank >= 0) break;
      }
      if (rank === edge) return text;
      const character = characters[rank]!;
      text += character === STRETCH ? core.read(from) : character;
      first = second;
      second = rank;
    }
  }

  return {
    // What costs more than the core's goes there: no text costs more than what that takes and the choice.
    bits: { least: 0, character: 31, end: 19 },
    write(text, to) {
      const own = new Price();
      writeOwn(text, own);
      const other = new Price();
      core.write(text, other, '');
      if (own.sum <= other.sum) {
        to.push(CHOICE, OWN);
        writeOwn(text, to);
      } else {
        to.push(CHOICE, CORE);
        core.write(text, to, '');
      }
    },
    read: (from) => (from.pop(CHOICE) === OWN ? readOwn(from) : core.read(from)),
  };
}

function unpack(packed: string) {
  const bits = new BitReader(packed, 0);
  const symbols = readSymbols(bits);
  const base = readBase(bits, symbols);
  const blockOf = readLists(packed, bits.at, symbols.characters.length);
  return { characters: symbols.characters, ranks: symbols.ranks, contexts: makeContexts(blockOf, base) };
}
