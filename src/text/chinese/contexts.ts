// The next symbol, as the symbols before it foretell it.
import { weighted } from '../../coding/model';
import { price } from '../../coding/price';
import { once } from '../../once';
import type { Ask } from './ask';
import type { Base } from './base';
import type { List } from './lists';

/** The next symbol, as one or two symbols before it foretell it. */
export interface Context {
  /** The whole bits that the end would cost as one of the next symbols. */
  readonly view: number;
  /** Asks for the rank of the next symbol, if the text does not end. A writer gives the rank. */
  next(ask: Ask, rank: number): number;
}

/**
 * The context of some lists of ranks, and of a base: the next symbol is in a list, else in the next list, else in none. No step
 * expects what a step before it has asked for, and none expects the end.
 */
export function makeContext(
  edge: number,
  lists: readonly List[],
  baseWithout: (asked: readonly number[]) => Base,
): Context {
  let asked = [edge];
  // The price of the steps that would lead to the end.
  let edgePrice = 0;
  let isListed = false;
  const steps = lists.map(({ successors, weights, escape }) => {
    const listed: number[] = [];
    const own: number[] = [];
    for (let i = 0; i < successors.length; i++) {
      if (asked.indexOf(successors[i]!) >= 0) continue;
      listed.push(successors[i]!);
      own.push(weights[i]!);
    }
    asked = asked.concat(listed);
    // The symbol after the last stands for none of the list.
    const model = weighted(own.concat(escape));
    const edgeWeight = weights[successors.indexOf(edge)] || 0;
    if (!isListed) edgePrice += price(model.total + edgeWeight, edgeWeight || escape);
    isListed = isListed || edgeWeight > 0;
    return { listed, model };
  });
  const base = once(() => baseWithout(asked));
  if (!isListed) edgePrice += base().edgePrice;
  return {
    view: edgePrice >> 4,
    next(ask, rank) {
      for (const { listed, model } of steps) {
        if (listed.length < 1) continue;
        const index = listed.indexOf(rank);
        const found = listed[ask(model, index < 0 ? listed.length : index)];
        if (found !== undefined) return found;
      }
      return base().next(ask, rank);
    },
  };
}
