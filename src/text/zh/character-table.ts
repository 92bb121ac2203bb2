// The characters of the Chinese text model.
import type { BitReader } from './bits';

/** The code point that stands for the start and for the end of a text. */
export const EDGE = 0;
/** The code point that stands for a stretch of characters that are not listed. */
export const STRETCH = 1;

const CLASS_BITS = 6;
/** The number of classes of characters. */
export const CLASSES = 1 << CLASS_BITS;

/** The characters of the model in bands of like frequency, the most frequent first: the index of each is its rank. */
export interface CharacterTable {
  /** By rank: the code points, EDGE and STRETCH among them. */
  readonly points: Uint16Array;
  /** By code point: the rank plus 1, or 0 for a character that is not listed. */
  readonly ranks: Uint16Array;
  /** By rank: the class. */
  readonly classes: Uint8Array;
  /** By rank: how frequent the character is. */
  readonly weights: Float64Array;
}

export function readCharacterTable(bits: BitReader): CharacterTable {
  const count = bits.read(13);
  const points = new Uint16Array(count);
  const ranks = new Uint16Array(0x10000);
  const classes = new Uint8Array(count);
  const weights = new Float64Array(count);
  let rank = 0;
  for (let band = bits.read(6); band > 0; band--) {
    // The weights of the bands are half octaves apart.
    const weight = (band % 2 ? 3 : 2) << (band >> 1);
    const k = bits.read(3);
    let point = -1;
    for (let left = bits.readGamma(); left > 0; left--) {
      const high = bits.readOnes();
      const low = bits.read(k + CLASS_BITS);
      point += (high << k) + (low >> CLASS_BITS) + 1;
      points[rank] = point;
      classes[rank] = low & (CLASSES - 1);
      weights[rank] = weight;
      ranks[point] = ++rank;
    }
  }
  return { points, ranks, classes, weights };
}
