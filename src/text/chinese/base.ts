// The base of a Chinese model: the next symbol by its class, for symbols in no list.
import { weighted } from '../../coding/model';
import { price } from '../../coding/price';
import type { Ask } from './ask';
import type { BitReader } from './bits';
import type { SymbolTable } from './symbols';
import { EDGE } from './symbols';

/** The steps to a symbol in no list. */
export interface Base {
  /** The price of the end, if it were one of the next symbols, in sixteenths of a bit. */
  readonly edgePrice: number;
  /** Asks for the rank of a symbol: first for its class, then for its index in the class. A writer gives the rank. */
  next(ask: Ask, rank: number): number;
}

/** Reads how likely the classes follow one another. The base after a symbol does not expect the ranks that were asked for. */
export function readBase(bits: BitReader, { groupOf, groups, rankOf }: SymbolTable) {
  // By class, then by the class before. A class follows another at one of the levels 0 to 14: each is half as likely as the one before.
  const levels = groups.map(() => bits.around(bits.read(4), groups.length, bits.read(2)));
  // By class: the frequencies of all its symbols together.
  const wholes = groups.map((own) => own.reduce((sum, { codes, share }) => sum + codes.length * share, 0));

  return (before: number, asked: readonly number[]): Base => {
    const from = groupOf[before]!.own;
    const scales = levels.map((row) => 1 << (14 - row[from]!));
    const totals = wholes.slice();
    for (const rank of asked) totals[groupOf[rank]!.own]! -= groupOf[rank]!.share;
    const classes = weighted(totals.map((total, own) => total * scales[own]!));
    const edge = groupOf[rankOf(EDGE)]!;
    const edgeShare = edge.share * scales[edge.own]!;
    // By class, made when they are needed.
    const members: { ranks: readonly number[]; model: ReturnType<typeof weighted> }[] = [];
    function membersOf(own: number) {
      const gone = asked.filter((rank) => groupOf[rank]!.own === own);
      const ranks: number[] = [];
      const frequencies: number[] = [];
      for (const { codes, firstRank, share } of groups[own]!) {
        for (let rank = firstRank; rank < firstRank + codes.length; rank++) {
          if (gone.indexOf(rank) >= 0) continue;
          ranks.push(rank);
          frequencies.push(share);
        }
      }
      return { ranks, model: weighted(frequencies) };
    }
    return {
      edgePrice: price(classes.total + edgeShare, edgeShare),
      next(ask, rank) {
        const own = ask(classes, groupOf[rank]!.own);
        const { ranks, model } = (members[own] = members[own] || membersOf(own));
        return ranks[ask(model, ranks.indexOf(rank))]!;
      },
    };
  };
}
