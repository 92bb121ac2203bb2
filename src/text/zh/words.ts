// The words of the Chinese text model.
import type { BitReader } from '../chinese/bits';
import type { Symbols } from '../chinese/symbols';
import { FIRST_WORD } from '../chinese/symbols';

/** Reads how all words are spelled: the numbers of their characters, and the ranks of these. */
export function readWords(bits: BitReader, { numbers }: Symbols): string[] {
  const count = numbers.filter((number) => number >= FIRST_WORD).length;
  const lengths = bits.row(count, 0).map((more) => more + 2);
  const k = bits.read(4);
  return lengths.map((length) =>
    bits
      .row(length, k)
      .map((rank) => String.fromCharCode(numbers[rank]!))
      .join(''),
  );
}
