import type { Model } from '../../coding/model';
import type { BitReader } from './bits';
import type { Symbols } from './symbols';
import { CLASSES } from './symbols';

// What the characters of a class have together.
const CLASS_TOTAL = 4096;
/** Half as likely with each level: how likely a class follows another. */
const LEVELS = 15;

/** What is expected where no list tells more: the class of a character by the class of the one before, and a character by its class. */
export interface Base {
  /** The model of a character after one; those of the excluded ranks are never asked for, and leave their places to the others. */
  after(rank: number, excluded: readonly number[]): Model;
}

export function readBase(bits: BitReader, { classes, weights }: Symbols): Base {
  const links: number[][] = [];
  for (let from = 0; from < CLASSES; from++) {
    const levels: number[] = [];
    for (let to = 0; to < CLASSES; to++) levels.push(Math.pow(2, LEVELS - 1 - bits.read(4)));
    links.push(levels);
  }
  const sums = new Array<number>(CLASSES).fill(0);
  classes.forEach((own, rank) => (sums[own]! += weights[rank]!));
  // Within its class: the places of each character, where they start, and the members in that order.
  const members: number[][] = sums.map(() => []);
  const sizes: number[] = [];
  const starts: number[] = [];
  const totals = new Array<number>(CLASSES).fill(0);
  classes.forEach((own, rank) => {
    const size = Math.max(1, Math.floor((weights[rank]! * CLASS_TOTAL) / sums[own]!));
    members[own]!.push(rank);
    sizes.push(size);
    starts.push(totals[own]!);
    totals[own]! += size;
  });

  return {
    after(before, excluded) {
      const scale = links[classes[before]!]!;
      const classStarts = [0];
      totals.forEach((total, own) => classStarts.push(classStarts[own]! + scale[own]! * total));
      const size = (rank: number) => sizes[rank]! * scale[classes[rank]!]!;
      const start = (rank: number) =>
        classStarts[classes[rank]!]! + starts[rank]! * scale[classes[rank]!]!;
      const gaps = excluded.map((rank) => ({ start: start(rank), size: size(rank) }));
      gaps.sort((a, b) => a.start - b.start);
      return {
        total: gaps.reduce((left, gap) => left - gap.size, classStarts[CLASSES]!),
        size,
        start: (rank) => {
          const place = start(rank);
          return gaps.reduce((left, gap) => (gap.start < place ? left - gap.size : left), place);
        },
        symbolAt(place) {
          for (const gap of gaps) if (place >= gap.start) place += gap.size;
          const own = lastAt(classStarts, CLASSES, place);
          const list = members[own]!;
          const inClass = Math.floor((place - classStarts[own]!) / scale[own]!);
          let first = 0;
          let last = list.length - 1;
          while (first < last) {
            const middle = (first + last + 1) >> 1;
            if (starts[list[middle]!]! > inClass) last = middle - 1;
            else first = middle;
          }
          return list[first]!;
        },
      };
    },
  };
}

/** The last of the first `count` starts that is not after a place. */
function lastAt(starts: readonly number[], count: number, place: number): number {
  let at = count - 1;
  while (starts[at]! > place) at--;
  return at;
}
