import type { BitReader } from './bits';

/** Stands for the start and for the end of a text. */
export const EDGE = '\0';
/** Stands for a stretch of characters that are not listed. */
export const STRETCH = '\x01';

export const CLASSES = 64;

/** The characters of the model, in bands of like frequency, the most frequent first, and the class of each. */
export interface Symbols {
  /** Each by its rank, which is its number everywhere else; EDGE and STRETCH are among them. */
  readonly characters: readonly string[];
  readonly ranks: ReadonlyMap<string, number>;
  readonly classes: readonly number[];
  /** How frequent each is; the bands are half octaves apart. */
  readonly weights: readonly number[];
}

export function readSymbols(bits: BitReader): Symbols {
  const characters: string[] = [];
  const ranks = new Map<string, number>();
  const classes: number[] = [];
  const weights: number[] = [];
  for (let band = bits.read(6); band > 0; band--) {
    const half = band >> 1;
    const weight = band % 2 ? 3 * Math.pow(2, half) : Math.pow(2, half + 1);
    const k = bits.read(4);
    let point = -1;
    for (let left = bits.readGamma(); left > 0; left--) {
      point += bits.readRice(k) + 1;
      const character = String.fromCodePoint(point);
      ranks.set(character, characters.length);
      characters.push(character);
      classes.push(bits.read(6));
      weights.push(weight);
    }
  }
  return { characters, ranks, classes, weights };
}
