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
export function readBase(bits: BitReader, { groups, groupOf }: Symbols): Base {
  // By class, then by the class before: how many slots stand for each slot within the class.
  const scales = groups.map(() => bits.around(groups.length).map((level) => 1 << (LAST_LEVEL - level)));
  const totals = groups.map((own) =>
    own.reduce((sum, { codes, frequency }) => sum + codes.length * frequency, 0),
  );
  // The models of the class, by the class before, made when they are needed.
  const classes: Model[] = [];

  return (before, excluded) => {
    const from = groupOf(before).own;
    const classAfter = (classes[from] =
      classes[from] || weighted(totals.map((total, own) => total * scales[own]![from]!)));
    function slotsOf(rank: number) {
      const { own, first, start, frequency } = groupOf(rank);
      const scale = scales[own]![from]!;
      return {
        start: classAfter.start(own) + (start + (rank - first) * frequency) * scale,
        frequency: frequency * scale,
      };
    }
    const gaps = excluded.map(slotsOf).sort((a, b) => a.start - b.start);
    return {
      total: gaps.reduce((left, gap) => left - gap.frequency, classAfter.total),
      frequency: (rank) => slotsOf(rank).frequency,
      start: (rank) => {
        const { start } = slotsOf(rank);
        return gaps.reduce((left, gap) => (gap.start < start ? left - gap.frequency : left), start);
      },
      symbolAt(slot) {
        for (const gap of gaps) if (slot >= gap.start) slot += gap.frequency;
        const own = classAfter.symbolAt(slot);
        const inClass = Math.floor((slot - classAfter.start(own)) / scales[own]![from]!);
        const { first, start, frequency } = groups[own]!.filter((group) => group.start <= inClass).pop()!;
        return first + Math.floor((inClass - start) / frequency);
      },
    };
  };
}
