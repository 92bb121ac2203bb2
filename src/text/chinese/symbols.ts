// The symbols of a Chinese model: characters, words, and what stands for other things.
import type { BitReader } from './bits';

/** The numbers of symbols are UTF-16 units, but for these. The start and the end of a text: */
export const EDGE = 0;
/** A Chinese character that is not listed; its place among all of them follows. */
export const RARE = 1;
/** A stretch of other characters. */
export const STRETCH = 2;
/** The first word. */
export const FIRST_WORD = 0x10000;

/** The first Chinese character, and the number of them. */
export const FIRST_HANZI = 0x4e00;
export const HANZI = 20992;

// In the table, symbols have codes that stand closer together: those of words follow those of characters.
const FIRST_WORD_CODE = 512 + HANZI;

function numberOf(code: number): number {
  if (code >= FIRST_WORD_CODE) return code - FIRST_WORD_CODE + FIRST_WORD;
  if (code >= 512) return code - 512 + FIRST_HANZI;
  if (code >= 352) return code - 352 + 0xa0;
  if (code >= 288) return code - 288 + 0x2000;
  if (code >= 192) return code - 192 + 0xff00;
  return code < 128 ? code : code - 128 + 0x3000;
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
  /** By rank: the number. */
  readonly numbers: readonly number[];
  /** By number: the rank. */
  readonly ranks: ReadonlyMap<number, number>;
  /** By rank. */
  readonly groupOf: readonly Group[];
  /** By class, the most frequent group first. */
  readonly groups: readonly (readonly Group[])[];
  /** By class: the slots of all its symbols. */
  readonly totals: readonly number[];
}

/** Reads the symbols of a table, class by class, and band by band in each class. */
export function readSymbols(bits: BitReader, classes: number, hasWords: boolean): Symbols {
  const groups: Group[][] = [];
  const totals: number[] = [];
  const bands: { group: Group; codes: number[] }[][] = [];
  let word = FIRST_WORD_CODE;
  for (let own = 0; own < classes; own++) {
    const top = bits.read(5);
    const members: number[][] = [];
    let sum = 0;
    for (let more = bits.gamma(); more >= 0; more--) {
      const [count] = bits.row(1, 2);
      const codes = bits.ascending(count!, 31 - Math.clz32(FIRST_WORD_CODE / count!));
      for (let words = hasWords ? bits.gamma() : 0; words > 0; words--) codes.push(word++);
      sum += codes.length * Math.pow(2, top - members.length);
      members.push(codes);
    }
    let start = 0;
    groups.push(
      members.map((codes, i) => {
        const band = top - i;
        const frequency = Math.max(1, Math.floor((Math.pow(2, band) * 4096) / sum));
        const group = { own, frequency, start, first: 0 };
        start += codes.length * frequency;
        (bands[band] = bands[band] || []).push({ group, codes });
        return group;
      }),
    );
    totals.push(start);
  }

  const numbers: number[] = [];
  const ranks = new Map<number, number>();
  const groupOf: Group[] = [];
  bands.reverse().forEach((band) =>
    band.forEach(({ group, codes }) => {
      group.first = numbers.length;
      for (const code of codes) {
        const number = numberOf(code);
        ranks.set(number, numbers.push(number) - 1);
        groupOf.push(group);
      }
    }),
  );
  return { numbers, ranks, groupOf, groups, totals };
}
