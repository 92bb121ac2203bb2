import type { Model } from '../../coding/model';
import { BitReader, type PackedBits } from './bits';
import type { Symbols } from './symbols';
import { CLASSES } from './symbols';

// What the characters of a class have together.
const CLASS_TOTAL = 4096;
// How likely a class follows another: half as likely with each level.
const LEVELS = 15;
const LEVEL_BITS = 4;
/** The bits that all of that takes. */
export const LINK_BITS = CLASSES * CLASSES * LEVEL_BITS;

interface Link {
  readonly scales: readonly number[];
  readonly starts: readonly number[];
}

/** What is expected where no list tells more: the class of a character by the class of the one before, and a character by its class. */
export interface Base {
  /** The model of a character after one; those of the excluded ranks are never asked for, and leave their places to the others. */
  after(rank: number, excluded: readonly number[]): Model;
}

export function readBase(bits: PackedBits, at: number, { classes, weights }: Symbols): Base {
  // Read when they are needed: for a class, how likely each class is to follow, and where the places of that start.
  const links: (Link | undefined)[] = [];
  function linkOf(from: number): Link {
    let link = links[from];
    if (!link) {
      const reader = new BitReader(bits, at + from * CLASSES * LEVEL_BITS);
      const scales = totals.map(() => 1 << (LEVELS - 1 - reader.read(LEVEL_BITS)));
      const starts = [0];
      totals.forEach((total, own) => starts.push(starts[own]! + scales[own]! * total));
      links[from] = link = { scales, starts };
    }
    return link;
  }

  const sums = new Array<number>(CLASSES).fill(0);
  for (let rank = 0; rank < classes.length; rank++) sums[classes[rank]!]! += weights[rank]!;
  // Within its class: the places of each character, where they start, and the members in that order.
  const members: number[][] = sums.map(() => []);
  const totals = sums.map(() => 0);
  const sizes = new Uint16Array(classes.length);
  const starts = new Uint16Array(classes.length);
  for (let rank = 0; rank < classes.length; rank++) {
    const own = classes[rank]!;
    const size = Math.max(1, Math.floor((weights[rank]! * CLASS_TOTAL) / sums[own]!));
    members[own]!.push(rank);
    sizes[rank] = size;
    starts[rank] = totals[own]!;
    totals[own]! += size;
  }

  return {
    after(before, excluded) {
      const { scales: scale, starts: classStarts } = linkOf(classes[before]!);
      const size = (rank: number) => sizes[rank]! * scale[classes[rank]!]!;
      const start = (rank: number) => classStarts[classes[rank]!]! + starts[rank]! * scale[classes[rank]!]!;
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
