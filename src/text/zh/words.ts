// The words of the Chinese text model.
import { characterOf, FIRST_WORD } from '../chinese/symbols';
import type { BitReader } from '../chinese/bits';
import type { Symbols } from '../chinese/symbols';

export interface Words {
  /** The word of a code. */
  wordOf(code: number): string;
  /** The code of the longest word that stands at a position of a text, or undefined. */
  longestAt(text: string, at: number): number | undefined;
}

/** Reads the spelling of all words: the number of their characters, and the ranks of these. */
export function readWords(bits: BitReader, { words: count, codeOf }: Symbols): Words {
  const words: string[] = [];
  // By the first character, the longest word first.
  const codes = new Map<string, number[]>();
  const lengths = bits.row(count, 0).map((more) => more + 2);
  const k = bits.read(4);
  for (const length of lengths) {
    const word = bits
      .row(length, k)
      .map((rank) => characterOf(codeOf(rank)))
      .join('');
    const code = FIRST_WORD + words.push(word) - 1;
    const same = codes.get(word[0]!) || [];
    codes.set(word[0]!, same.concat(code));
  }
  const wordOf = (code: number) => words[code - FIRST_WORD]!;
  codes.forEach((same) => same.sort((a, b) => wordOf(b).length - wordOf(a).length));
  return {
    wordOf,
    longestAt: (text, at) => (codes.get(text[at]!) || []).find((code) => text.startsWith(wordOf(code), at)),
  };
}
