// The tables of the Chinese text model, unpacked.
import type { Field } from '../../fields/field';
import { readBase } from '../chinese/base';
import type { Chinese } from '../chinese/code';
import { characterOf } from '../chinese/code';
import type { Context } from '../chinese/contexts';
import { makeContext } from '../chinese/contexts';
import { readEnds } from '../chinese/ends';
import type { List } from '../chinese/lists';
import { EDGE, FIRST_WORD, readSymbols, STRETCH } from '../chinese/symbols';
import { readBlocks } from './blocks';
import { PositionReader } from './positions';
import { readWords } from './words';

const CLASSES = 64;
const LONGEST_WORD = 4;

export interface ChineseWithWords extends Chinese {
  /** The parts of a text: the longest word at each place, else a character, else a stretch of other characters. */
  cut(text: string): string[];
}

/**
 * Unpacks the tables.
 *
 * @param core writes the stretches of other characters.
 */
export function unpack(packed: string, core: Field<string>): ChineseWithWords {
  const bits = new PositionReader(packed);
  const symbols = readSymbols(bits, CLASSES, true);
  const base = readBase(bits, symbols);
  const ends = readEnds(bits);
  const words = readWords(bits, symbols);
  const blockOf = readBlocks(bits, symbols.codes.length);
  const wordCodes = new Map<string, number>();
  words.forEach((word, i) => wordCodes.set(word, FIRST_WORD + i));

  /** The list of both symbols, if there is one, and that of the second. */
  function listsAfter(first: number, second: number): List[] {
    const { own } = blockOf(second);
    const pair = blockOf(first).pairs.get(second);
    if (!pair) return [own];
    const successors = pair.successors.map((index) => own.successors[index]!);
    return [Object.assign({}, pair, { successors }), own];
  }

  const edge = symbols.rankOf(EDGE);
  const known = new Map<number, Context>();
  return {
    symbols,
    ends,
    contextAfter(first, second) {
      // Contexts without a list of both share those of the second symbol, so equal contexts have the same models.
      const key = blockOf(first).pairs.has(second) ? (first + 1) * 8192 + second : second;
      let context = known.get(key);
      if (!context)
        known.set(
          key,
          (context = makeContext(edge, listsAfter(first, second), (asked) => base(second, asked))),
        );
      return context;
    },
    rankOf(part) {
      const word = wordCodes.get(part);
      if (word !== undefined) return symbols.rankOf(word);
      const rank = symbols.rankOfUnit(part.charCodeAt(0));
      return rank < 0 ? symbols.rankOf(STRETCH) : rank;
    },
    partOf(code, ask, part) {
      if (code >= FIRST_WORD) return words[code - FIRST_WORD]!;
      if (code !== STRETCH) return characterOf(code, ask, part);
      if (!part) return core.read({ pop: (model) => ask(model, 0) });
      core.write(part, { push: ask }, '');
      return part;
    },
    cut(text) {
      const parts: string[] = [];
      let others = '';
      for (let at = 0; at < text.length;) {
        let length = LONGEST_WORD;
        while (length > 1 && !wordCodes.has(text.slice(at, at + length))) length--;
        const part = text.slice(at, at + length);
        if (symbols.rankOfUnit(part.charCodeAt(0)) < 0) others += part;
        else {
          if (others) parts.push(others);
          others = '';
          parts.push(part);
        }
        at += length;
      }
      return others ? parts.concat(others) : parts;
    },
  };
}
