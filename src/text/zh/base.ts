import type { Model } from '../../coding/model';
import { weighted } from '../../coding/model';
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
  /** By class: how many places each place of a member takes. */
  readonly scales: readonly number[];
  /** The model of the class that follows. */
  readonly follower: Model;
}

/** What is expected where no list tells more: the class of a character by the class of the one before, and a character by its class. */
export interface Base {
  /** The model of a character after one; those of the excluded ranks are never asked for, and leave their places to the others. */
  after(rank: number, excluded: readonly number[]): Model;
}

export function readBase(bits: PackedBits, at: number, { classes, weights }: Symbols): Base {
  // Read when they are needed: for a class, how likely each class is to follow.
  const links: (Link | undefined)[] = [];
  function linkOf(from: number): Link {
    let link = links[from];
    if (!link) {
      const reader = new BitReader(bits, at + from * CLASSES * LEVEL_BITS);
      const scales = within.map(() => 1 << (LEVELS - 1 - reader.read(LEVEL_BITS)));
      const follower = weighted(scales.map((scale, own) => scale * within[own]!.total));
      links[from] = link = { scales, follower };
    }
    return link;
  }

  const sums = new Array<number>(CLASSES).fill(0);
  for (let rank = 0; rank < classes.length; rank++) sums[classes[rank]!]! += weights[rank]!;
  // By class: its members, and their model. By rank: which member of its class it is.
  const members: number[][] = sums.map(() => []);
  const sizes: number[][] = sums.map(() => []);
  const indices = new Uint16Array(classes.length);
  for (let rank = 0; rank < classes.length; rank++) {
    const own = classes[rank]!;
    indices[rank] = members[own]!.push(rank) - 1;
    sizes[own]!.push(Math.max(1, Math.floor((weights[rank]! * CLASS_TOTAL) / sums[own]!)));
  }
  const within = sizes.map(weighted);

  return {
    after(before, excluded) {
      const { scales, follower } = linkOf(classes[before]!);
      const size = (rank: number) => {
        const own = classes[rank]!;
        return within[own]!.size(indices[rank]!) * scales[own]!;
      };
      const start = (rank: number) => {
        const own = classes[rank]!;
        return follower.start(own) + within[own]!.start(indices[rank]!) * scales[own]!;
      };
      const gaps = excluded.map((rank) => ({ start: start(rank), size: size(rank) }));
      gaps.sort((a, b) => a.start - b.start);
      return {
        total: gaps.reduce((left, gap) => left - gap.size, follower.total),
        size,
        start: (rank) => {
          const place = start(rank);
          return gaps.reduce((left, gap) => (gap.start < place ? left - gap.size : left), place);
        },
        symbolAt(place) {
          for (const gap of gaps) if (place >= gap.start) place += gap.size;
          const own = follower.symbolAt(place);
          const inClass = Math.floor((place - follower.start(own)) / scales[own]!);
          return members[own]![within[own]!.symbolAt(inClass)]!;
        },
      };
    },
  };
}
