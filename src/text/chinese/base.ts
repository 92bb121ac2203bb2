// The base of a Chinese model: the next symbol by its class, for symbols in no list.
import type { Model } from '../../coding/model';
import { weighted } from '../../coding/model';
import type { BitReader } from './bits';
import type { Symbols } from './symbols';

/** The model of a symbol after another one, by ranks. Nobody asks for the excluded ranks, and their slots are left out. */
export type Base = (before: number, excluded: readonly number[]) => Model;

/** Reads how likely the classes follow one another. */
export function readBase(bits: BitReader, { groupOf, groups, totals }: Symbols): Base {
  // By class, then by the class before. A class follows another at one of the levels 0 to 14: each is half as likely as the one before.
  const levels = groups.map(() => bits.around(bits.read(4), groups.length, bits.read(2)));

  return (before, excluded) => {
    const from = groupOf[before]!.own;
    /** How many slots stand for each slot within a class. */
    const scaleOf = (own: number) => 1 << (14 - levels[own]![from]!);
    /** The slot within its class, the excluded ones among them. */
    const slotOf = (rank: number) => {
      const { first, start, frequency } = groupOf[rank]!;
      return start + (rank - first) * frequency;
    };
    const left = totals.slice();
    const gaps: number[][] = totals.map(() => []);
    for (const rank of excluded) {
      const { own, frequency } = groupOf[rank]!;
      left[own]! -= frequency;
      gaps[own]!.push(rank);
    }
    const classes = weighted(left.map((slots, own) => slots * scaleOf(own)));
    return {
      total: classes.total,
      frequency(rank) {
        const { own, frequency } = groupOf[rank]!;
        return frequency * scaleOf(own);
      },
      start(rank) {
        const { own } = groupOf[rank]!;
        const slot = gaps[own]!.reduce(
          (sum, gap) => (gap < rank ? sum - groupOf[gap]!.frequency : sum),
          slotOf(rank),
        );
        return classes.start(own) + slot * scaleOf(own);
      },
      symbolAt(slot) {
        const own = classes.symbolAt(slot);
        let inClass = Math.floor((slot - classes.start(own)) / scaleOf(own));
        gaps[own]!.sort((a, b) => a - b).forEach((gap) => {
          if (inClass >= slotOf(gap)) inClass += groupOf[gap]!.frequency;
        });
        const { first, start, frequency } = groups[own]!.filter((group) => group.start <= inClass).pop()!;
        return first + Math.floor((inClass - start) / frequency);
      },
    };
  };
}
