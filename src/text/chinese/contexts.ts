// What the symbols before tell about the next one.
import { price } from '../../coding/price';
import type { Base } from './base';
import type { List } from './lists';
import type { Steps } from './steps';
import { makeSteps } from './steps';
import type { Symbols } from './symbols';
import { EDGE } from './symbols';

/** What a symbol, or two, tell about the next one. */
export interface Context {
  /** The steps to the next symbol, if the text does not end. */
  readonly steps: Steps;
  /** The whole bits that the end costs by lists and classes. */
  readonly view: number;
}

/** The price of what steps ask on the way to a rank, in sixteenths of a bit. */
export function priceOf(steps: Steps, rank: number): number {
  let sum = 0;
  steps((model, symbol) => {
    sum += price(model.total, model.frequency(symbol));
    return symbol;
  }, rank);
  return sum;
}

export function makeContext(before: number, lists: readonly List[], base: Base, { ranks }: Symbols): Context {
  const edge = ranks.get(EDGE)!;
  return {
    steps: makeSteps(before, lists, base, [edge]),
    view: priceOf(makeSteps(before, lists, base, []), edge) >> 4,
  };
}
