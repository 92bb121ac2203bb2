// The steps to the next symbol: is it in a list, else which one is it?
import type { SymbolReader, SymbolWriter } from '../../coding/interval';
import type { Model } from '../../coding/model';
import { weighted } from '../../coding/model';
import type { Base } from './base';
import type { List } from './lists';

/** One question about the next symbol: one of a list, or (the symbol after the last) none of it. */
export interface Step {
  readonly model: Model;
  /** The ranks that the symbols stand for; where it is left out, each symbol is a rank itself. */
  readonly listed?: readonly number[];
}

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
): Step[] {
  const steps: Step[] = [];
  let asked = excluded;
  for (const { successors, weights, escape } of lists) {
    const isNew = (_: number, i: number) => asked.indexOf(successors[i]!) < 0;
    const listed = successors.filter(isNew);
    if (listed.length < 1) continue;
    steps.push({ model: weighted(weights.filter(isNew).concat(escape)), listed });
    asked = asked.concat(listed);
  }
  steps.push({ model: base(before, asked) });
  return steps;
}

/** Pushes the steps that lead to a rank. */
export function pushRank(rank: number, steps: readonly Step[], to: SymbolWriter): void {
  for (const { model, listed } of steps) {
    const symbol = listed ? listed.indexOf(rank) : rank;
    if (symbol >= 0) return to.push(model, symbol);
    to.push(model, listed!.length);
  }
}

/** Pops the rank that {@link pushRank} pushed. */
export function popRank(steps: readonly Step[], from: SymbolReader): number {
  let rank: number | undefined;
  for (const { model, listed } of steps) {
    const symbol = from.pop(model);
    rank = listed ? listed[symbol] : symbol;
    if (rank !== undefined) break;
  }
  return rank!;
}
