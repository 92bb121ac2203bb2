// The symbols of a Chinese model: characters, words, and what stands for other things.
import type { BitReader } from './bits';

/** The code of the start and of the end of a text. */
export const EDGE = 0;
/** The code of a Chinese character that is not listed; its place among all of them follows. */
export const RARE = 1;
/** The code of a stretch of other characters. */
export const STRETCH = 2;

/** The first Chinese character, and the number of them. */
export const FIRST_HANZI = 0x4e00;
export const HANZI_COUNT = 20992;

// The characters that may be listed, as stretches of Unicode: the first character and the number of them. Their codes follow one another.
const BLOCKS = [
  [0, 0x80],
  [0x3000, 0x40],
  [0xff00, 0x60],
  [0x2000, 0x40],
  [0xa0, 0xa0],
  [FIRST_HANZI, HANZI_COUNT],
] as const;
/** The code of the first word. */
export const FIRST_WORD = 21504;

/** The code of a UTF-16 unit; -1 for one that is never listed. */
function codeOf(unit: number): number {
  let code = 0;
  for (const [first, count] of BLOCKS) {
    if (unit >= first && unit < first + count) return code + unit - first;
    code += count;
  }
  return -1;
}

export function isHanzi(unit: number): boolean {
  return unit >= FIRST_HANZI && unit < FIRST_HANZI + HANZI_COUNT;
}

/** The character of a code. */
export function characterOf(code: number): string {
  let rest = code;
  for (const [first, count] of BLOCKS) {
    if (rest < count) return String.fromCharCode(first + rest);
    rest -= count;
  }
  return '';
}

/** Symbols of one class that are equally frequent. Their ranks follow one another. */
export interface Group {
  /** The class. */
  readonly own: number;
  /** The slots of each symbol within the class. */
  readonly frequency: number;
  /** The first slot of the group within the class. */
  readonly start: number;
  /** The codes of its symbols. */
  readonly codes: readonly number[];
  /** The rank of the first symbol. */
  first: number;
}

/** All symbols. The index of each is its rank: the most frequent band comes first, then it goes by class, then by code. */
export interface Symbols {
  /** By class, the most frequent first. */
  readonly groups: readonly (readonly Group[])[];
  /** The number of words. */
  readonly words: number;
  /** The group of a rank. */
  groupOf(rank: number): Group;
  /** The code of a rank. */
  codeOf(rank: number): number;
  /** The rank of a code. */
  rankOf(code: number): number;
  /** The code by which a UTF-16 unit is written, or undefined for one that is neither listed nor Chinese. */
  codeFor(unit: number): number | undefined;
}

// The frequencies of a class add up to about this.
const CLASS_TOTAL = 4096;

/** Reads the symbols of a table, class by class, and band by band in each class. */
export function readSymbols(bits: BitReader, classes: number, hasWords: boolean): Symbols {
  const groups: Group[][] = [];
  const bands: Group[][] = [];
  let word = FIRST_WORD;
  for (let own = 0; own < classes; own++) {
    const top = bits.read(5);
    const members: number[][] = [];
    let sum = 0;
    for (let more = bits.gamma(); more >= 0; more--) {
      const count = bits.gamma();
      const codes = count > 0 ? bits.ascending(count, bits.read(4)) : [];
      for (let words = hasWords ? bits.gamma() : 0; words > 0; words--) codes.push(word++);
      sum += codes.length * Math.pow(2, top - members.length);
      members.push(codes);
    }
    let start = 0;
    groups.push(
      members.map((codes, i) => {
        const band = top - i;
        const frequency = Math.max(1, Math.floor((Math.pow(2, band) * CLASS_TOTAL) / sum));
        const group = { own, frequency, start, codes, first: 0 };
        start += codes.length * frequency;
        (bands[band] = bands[band] || []).push(group);
        return group;
      }),
    );
  }

  const codes: number[] = [];
  const groupsByRank: Group[] = [];
  const ranks: number[] = [];
  for (let band = bands.length - 1; band >= 0; band--) {
    for (const group of bands[band] || []) {
      group.first = codes.length;
      for (const code of group.codes) {
        ranks[code] = codes.push(code) - 1;
        groupsByRank.push(group);
      }
    }
  }
  return {
    groups,
    words: word - FIRST_WORD,
    groupOf: (rank) => groupsByRank[rank]!,
    codeOf: (rank) => codes[rank]!,
    rankOf: (code) => ranks[code]!,
    codeFor(unit) {
      const code = codeOf(unit);
      if (code > STRETCH && ranks[code] !== undefined) return code;
      return isHanzi(unit) ? RARE : undefined;
    },
  };
}
