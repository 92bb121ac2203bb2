// The steps to the next symbol: is it in a list, else which one is it?
import type { Model } from '../../coding/model';
import { weighted } from '../../coding/model';
import type { Base } from './base';
import type { List } from './lists';

/** Asks for a symbol of a model, and returns it: a writer pushes the one that it is given, and a reader pops one. */
export type Ask = (model: Model, symbol: number) => number;

/** Asks for the rank of a symbol. A writer gives it. */
export type Steps = (ask: Ask, rank: number) => number;

/**
 * The steps to the symbol after another one: one of a list, else one of the next list, else any symbol.
 *
 * @param lists of ranks.
 * @param excluded ranks that do not follow; neither does a later step expect the ranks that an earlier step has asked for.
 */
export function makeSteps(
  before: number,
  lists: readonly List[],
  base: Base,
  excluded: readonly number[],
): Steps {
  let asked = excluded;
  const steps = lists.map(({ successors, weights, escape }) => {
    const isNew = (_: number, i: number) => asked.indexOf(successors[i]!) < 0;
    const listed = successors.filter(isNew);
    // The symbol after the last stands for none of the list.
    const model = weighted(weights.filter(isNew).concat(escape));
    asked = asked.concat(listed);
    return { listed, model };
  });
  const rest = base(before, asked);
  return (ask, rank) => {
    for (const { listed, model } of steps) {
      if (listed.length < 1) continue;
      const index = listed.indexOf(rank);
      const found = listed[ask(model, index < 0 ? listed.length : index)];
      if (found !== undefined) return found;
    }
    return ask(rest, rank);
  };
}
