// The base of the Chinese text model: the next character by its class, for characters in no list.
import type { Model } from '../../coding/model';
import { weighted } from '../../coding/model';
import { BitReader, type PackedBits } from './bits';
import type { CharacterTable } from './character-table';
import { CLASSES } from './character-table';

// The frequencies of a class add up to about this.
const CLASS_TOTAL = 4096;
// A class follows another at one of these levels: each level is half as likely as the one before.
const LEVELS = 15;
const LEVEL_BITS = 4;
/** The bits of the levels of all pairs of classes. */
export const LINK_BITS = CLASSES * CLASSES * LEVEL_BITS;

interface Link {
  /** By class: how many slots stand for each slot of a member. */
  readonly scales: readonly number[];
  /** The model of the next class. */
  readonly follower: Model;
}

/** Expects the class of a character by the class of the one before, and a character by its class. */
export interface Base {
  /** The model of a character after another one. Nobody asks for the excluded ranks, and their slots are left out. */
  after(rank: number, excluded: readonly number[]): Model;
}

export function readBase(bits: PackedBits, at: number, { classes, weights }: CharacterTable): Base {
  // By class, read when they are needed.
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
  // By class: the members and their frequencies. By rank: the index in its class.
  const members: number[][] = sums.map(() => []);
  const frequencies: number[][] = sums.map(() => []);
  const indices = new Uint16Array(classes.length);
  for (let rank = 0; rank < classes.length; rank++) {
    const own = classes[rank]!;
    indices[rank] = members[own]!.push(rank) - 1;
    frequencies[own]!.push(Math.max(1, Math.floor((weights[rank]! * CLASS_TOTAL) / sums[own]!)));
  }
  const within = frequencies.map(weighted);

  return {
    after(before, excluded) {
      const { scales, follower } = linkOf(classes[before]!);
      const frequency = (rank: number) => {
        const own = classes[rank]!;
        return within[own]!.frequency(indices[rank]!) * scales[own]!;
      };
      const start = (rank: number) => {
        const own = classes[rank]!;
        return follower.start(own) + within[own]!.start(indices[rank]!) * scales[own]!;
      };
      const gaps = excluded.map((rank) => ({ start: start(rank), frequency: frequency(rank) }));
      gaps.sort((a, b) => a.start - b.start);
      return {
        total: gaps.reduce((left, gap) => left - gap.frequency, follower.total),
        frequency,
        start: (rank) => {
          const slot = start(rank);
          return gaps.reduce((left, gap) => (gap.start < slot ? left - gap.frequency : left), slot);
        },
        symbolAt(slot) {
          for (const gap of gaps) if (slot >= gap.start) slot += gap.frequency;
          const own = follower.symbolAt(slot);
          const inClass = Math.floor((slot - follower.start(own)) / scales[own]!);
          return members[own]![within[own]!.symbolAt(inClass)]!;
        },
      };
    },
  };
}
