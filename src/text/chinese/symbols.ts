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
export const HANZI = 20992;

// The codes of other characters come first: these are the pages of 32 characters that they are on.
const PAGES = [0, 1, 2, 3, 0x180, 0x181, 0x7f8, 0x7f9, 0x7fa, 0x100, 0x101, 5, 6, 7];
const FIRST_HANZI_CODE = 512;
/** The code of the first word. */
export const FIRST_WORD = FIRST_HANZI_CODE + HANZI;

function isHanzi(unit: number): boolean {
  return unit >= FIRST_HANZI && unit < FIRST_HANZI + HANZI;
}

/** The code of a UTF-16 unit; negative for one that cannot be listed. */
export function codeOf(unit: number): number {
  if (isHanzi(unit)) return unit - FIRST_HANZI + FIRST_HANZI_CODE;
  return PAGES.indexOf(unit >> 5) * 32 + (unit & 31);
}

/** The UTF-16 unit of a code. */
export function unitOf(code: number): number {
  if (code >= FIRST_HANZI_CODE) return code - FIRST_HANZI_CODE + FIRST_HANZI;
  return PAGES[code >> 5]! * 32 + (code & 31);
}

/** Symbols of one class that are equally frequent. Their ranks follow one another. */
export interface Group {
  /** The class. */
  readonly own: number;
  /** The binary logarithm of the weight of each symbol. */
  readonly band: number;
  readonly codes: readonly number[];
  /** The rank of the first symbol. */
  firstRank: number;
  /** The frequency of each symbol within the class. */
  share: number;
}

/** All symbols of a model. The index of each is its rank: the most frequent band comes first, then it goes by class, then by code. */
export interface SymbolTable {
  /** By rank. */
  readonly codes: readonly number[];
  /** By rank. */
  readonly groupOf: readonly Group[];
  /** By class, the most frequent group first. */
  readonly groups: readonly (readonly Group[])[];
  /** The rank of a code; -1 for one that is not listed. */
  rankOf(code: number): number;
  /** The rank of a UTF-16 unit: its own, or that of RARE for a Chinese character; -1 for others. */
  rankOfUnit(unit: number): number;
}

/** Reads the symbols of a table, class by class, and band by band in each class. */
export function readSymbols(bits: BitReader, classes: number, hasWords: boolean): SymbolTable {
  const groups: Group[][] = [];
  const bands: Group[][] = [];
  const sums: number[] = [];
  let word = FIRST_WORD;
  for (let own = 0; own < classes; own++) {
    const top = bits.read(5);
    groups[own] = [];
    sums[own] = 0;
    for (let band = top, bottom = top - bits.gamma(); band >= bottom; band--) {
      const count = bits.row(1, 2)[0]!;
      const codes = bits.ascending(count, 31 - Math.clz32(FIRST_WORD / count));
      for (let words = hasWords ? bits.gamma() : 0; words > 0; words--) codes.push(word++);
      const group = { own, band, codes, firstRank: 0, share: 0 };
      groups[own]!.push(group);
      (bands[band] = bands[band] || []).push(group);
      sums[own]! += codes.length * Math.pow(2, band);
    }
  }

  // Tables have thousands of symbols: what can be done for a whole group is not done one by one.
  const ordered = ([] as Group[]).concat(...bands.reverse().filter(Boolean));
  const codes = ([] as number[]).concat(...ordered.map((group) => group.codes));
  const groupOf = new Array<Group>(codes.length);
  let rank = 0;
  for (const group of ordered) {
    // The frequencies of a class add up to about 4096.
    group.share = Math.max(1, Math.floor((Math.pow(2, group.band) * 4096) / sums[group.own]!));
    group.firstRank = rank;
    rank += group.codes.length;
    groupOf.fill(group, group.firstRank, rank);
  }
  const known = new Map<number, number>();
  function rankOf(code: number): number {
    if (!known.has(code)) known.set(code, codes.indexOf(code));
    return known.get(code)!;
  }
  return {
    codes,
    groupOf,
    groups,
    rankOf,
    rankOfUnit(unit) {
      const code = codeOf(unit);
      const own = code > STRETCH ? rankOf(code) : -1;
      return own < 0 && isHanzi(unit) ? rankOf(RARE) : own;
    },
  };
}
