// The base of a Chinese model: the next symbol by its class, for symbols in no list.
import type { Model } from '../../coding/model';
import { weighted } from '../../coding/model';
import type { BitReader } from './bits';
import type { Symbols } from './symbols';

// A class follows another at one of the levels 0 to 14: each is half as likely as the one before.
const LAST_LEVEL = 14;

/** The model of a symbol after another one, by ranks. Nobody asks for the excluded ranks, and their slots are left out. */
export type Base = (before: number, excluded: readonly number[]) => Model;

/** Reads how likely the classes follow one another. */
export function readBase(bits: BitReader, { groupOf, groups, totals }: Symbols): Base {
  // By class, then by the class before: how many slots stand for each slot within the class.
  const scales = groups.map(() =>
    bits.around(bits.read(4), groups.length, bits.read(2)).map((level) => 1 << (LAST_LEVEL - level)),
  );
  // The models of the class, by the class before, made when they are needed.
  const classes: Model[] = [];

  return (before, excluded) => {
    const from = groupOf[before]!.own;
    const classAfter = (classes[from] =
      classes[from] || weighted(totals.map((total, own) => total * scales[own]![from]!)));
    const frequency = (rank: number) => {
      const group = groupOf[rank]!;
      return group.frequency * scales[group.own]![from]!;
    };
    const startOf = (rank: number) => {
      const { own, first, start } = groupOf[rank]!;
      return classAfter.start(own) + start * scales[own]![from]! + (rank - first) * frequency(rank);
    };
    const gaps = excluded
      .map((rank) => ({ start: startOf(rank), size: frequency(rank) }))
      .sort((a, b) => a.start - b.start);
    return {
      total: gaps.reduce((left, { size }) => left - size, classAfter.total),
      frequency,
      start: (rank) => {
        const slot = startOf(rank);
        return gaps.reduce((left, { start, size }) => (start < slot ? left - size : left), slot);
      },
      symbolAt(slot) {
        for (const { start, size } of gaps) if (slot >= start) slot += size;
        const own = classAfter.symbolAt(slot);
        const inClass = Math.floor((slot - classAfter.start(own)) / scales[own]![from]!);
        const {
          first,
          start,
          frequency: each,
        } = groups[own]!.filter((group) => group.start <= inClass).pop()!;
        return first + Math.floor((inClass - start) / each);
      },
    };
  };
}
