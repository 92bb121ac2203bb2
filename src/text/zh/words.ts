// The words of the Chinese text model.
import type { BitReader } from '../chinese/bits';
import type { SymbolTable } from '../chinese/symbols';
import { FIRST_HANZI, FIRST_WORD, HANZI } from '../chinese/symbols';

/** Reads how all words are spelled: the numbers of their characters, and the ranks of these. */
export function readWords(bits: BitReader, { codes }: SymbolTable): string[] {
  const lengths = bits.row(codes.filter((code) => code >= FIRST_WORD).length, 0).map((more) => more + 2);
  const characters = bits.row(
    lengths.reduce((sum, length) => sum + length, 0),
    bits.read(4),
  );
  // All of them are Chinese.
  const text = String.fromCharCode(
    ...characters.map((rank) => codes[rank]! - FIRST_WORD + FIRST_HANZI + HANZI),
  );
  let end = 0;
  return lengths.map((length) => text.slice(end, (end += length)));
}
