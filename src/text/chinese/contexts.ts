// What the symbols before tell about the next one.
import type { Model } from '../../coding/model';
import { weighted } from '../../coding/model';
import { price } from '../../coding/price';
import { once } from '../../once';
import type { Base } from './base';
import type { List } from './lists';

/** Asks for a symbol of a model, and returns it: a writer pushes the one that it is given, and a reader pops one. */
export type Ask = (model: Model, symbol: number) => number;

/** What a symbol, or two, tell about the next one. */
export interface Context {
  /** The whole bits that the end would cost as one of the next symbols. */
  readonly view: number;
  /** Asks for the rank of the next symbol, if the text does not end. A writer gives the rank. */
  next(ask: Ask, rank: number): number;
}

/**
 * The context after a symbol. The next one is in a list, else in the next list, else any symbol; no step expects what a step
 * before it has asked for, and none expects the end.
 *
 * @param lists of ranks.
 */
export function makeContext(before: number, lists: readonly List[], base: Base, edge: number): Context {
  let asked = [edge];
  // The price of the steps that would lead to the end.
  let price16 = 0;
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
    if (!isListed) price16 += price(model.total + edgeWeight, edgeWeight || escape);
    isListed = isListed || edgeWeight > 0;
    return { listed, model };
  });
  const rest = once(() => base(before, asked));
  if (!isListed) {
    const edgeWeight = rest().frequency(edge);
    price16 += price(rest().total + edgeWeight, edgeWeight);
  }
  return {
    view: price16 >> 4,
    next(ask, rank) {
      for (const { listed, model } of steps) {
        if (listed.length < 1) continue;
        const index = listed.indexOf(rank);
        const found = listed[ask(model, index < 0 ? listed.length : index)];
        if (found !== undefined) return found;
      }
      return ask(rest(), rank);
    },
  };
}

/** The price of what a context asks on the way to a rank, in sixteenths of a bit. */
export function priceOf({ next }: Context, rank: number): number {
  let sum = 0;
  next((model, symbol) => {
    sum += price(model.total, model.frequency(symbol));
    return symbol;
  }, rank);
  return sum;
}
