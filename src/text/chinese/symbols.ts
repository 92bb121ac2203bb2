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

// The characters that may be listed: the first one of each block, and how many there are. Their codes follow one another.
const BLOCKS = [
  [0, 128],
  [0x3000, 64],
  [0xff00, 96],
  [0x2000, 64],
  [0xa0, 160],
  [FIRST_HANZI, HANZI],
] as const;
/** The code of the first word. */
export const FIRST_WORD = 512 + HANZI;

/** The code of a UTF-16 unit; -1 for one that cannot be listed. */
function codeOf(unit: number): number {
  let code = 0;
  for (const [first, count] of BLOCKS) {
    if (unit >= first && unit < first + count) return code + unit - first;
    code += count;
  }
  return -1;
}

/** The UTF-16 unit of a code. */
export function unitOf(code: number): number {
  let rest = code;
  let unit = 0;
  for (const [first, count] of BLOCKS) {
    if (rest >= 0) unit = first + rest;
    rest -= count;
  }
  return unit;
}

/** Symbols of one class that are equally frequent. Their ranks follow one another. */
export interface Group {
  /** The class. */
  readonly own: number;
  /** The slots of each symbol within the class. */
  readonly frequency: number;
  /** The first slot of the group within the class. */
  readonly start: number;
  /** The rank of the first symbol. */
  first: number;
}

/** All symbols. The index of each is its rank: the most frequent band comes first, then it goes by class, then by code. */
export interface Symbols {
  /** By rank. */
  readonly codes: readonly number[];
  /** By rank. */
  readonly groupOf: readonly Group[];
  /** By class, the most frequent group first. */
  readonly groups: readonly (readonly Group[])[];
  /** By class: the slots of all its symbols. */
  readonly totals: readonly number[];
  /** The rank of a code; -1 for one that is not listed. */
  rankOf(code: number): number;
  /** The rank of a UTF-16 unit: its own, or that of RARE for a Chinese character; -1 for others. */
  rankOfUnit(unit: number): number;
}

/** Reads the symbols of a table, class by class, and band by band in each class. */
export function readSymbols(bits: BitReader, classes: number, hasWords: boolean): Symbols {
  const groups: Group[][] = [];
  const totals: number[] = [];
  const bands: { group: Group; members: number[] }[][] = [];
  let word = FIRST_WORD;
  for (let own = 0; own < classes; own++) {
    const top = bits.read(5);
    const parts: number[][] = [];
    let sum = 0;
    for (let more = bits.gamma(); more >= 0; more--) {
      const count = bits.row(1, 2)[0]!;
      const members = bits.ascending(count, 31 - Math.clz32(FIRST_WORD / count));
      for (let words = hasWords ? bits.gamma() : 0; words > 0; words--) members.push(word++);
      sum += members.length * Math.pow(2, top - parts.length);
      parts.push(members);
    }
    let start = 0;
    groups.push(
      parts.map((members, i) => {
        const band = top - i;
        const frequency = Math.max(1, Math.floor((Math.pow(2, band) * 4096) / sum));
        const group = { own, frequency, start, first: 0 };
        start += members.length * frequency;
        (bands[band] = bands[band] || []).push({ group, members });
        return group;
      }),
    );
    totals.push(start);
  }

  // Tables have thousands of symbols: what can be done for a whole group is not done one by one.
  const ordered = ([] as { group: Group; members: number[] }[]).concat(...bands.reverse().filter(Boolean));
  const codes = ([] as number[]).concat(...ordered.map(({ members }) => members));
  const groupOf = new Array<Group>(codes.length);
  let rank = 0;
  for (const { group, members } of ordered) {
    group.first = rank;
    rank += members.length;
    groupOf.fill(group, group.first, rank);
  }
  const known = new Map<number, number>();
  function rankOf(code: number): number {
    let found = known.get(code);
    if (found === undefined) known.set(code, (found = codes.indexOf(code)));
    return found;
  }
  return {
    codes,
    groupOf,
    groups,
    totals,
    rankOf,
    rankOfUnit(unit) {
      const code = codeOf(unit);
      const own = code > STRETCH ? rankOf(code) : -1;
      return own < 0 && unit >= FIRST_HANZI && unit < FIRST_HANZI + HANZI ? rankOf(RARE) : own;
    },
  };
}
