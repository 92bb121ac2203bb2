import type { Model } from '../../coding/model';
import { weighted } from '../../coding/model';
import type { Base } from './base';
import type { Block } from './lists';

/** One question about the next character: which of these is it, or (the symbol after the last) none of them. */
export interface Step {
  readonly model: Model;
  /** The ranks that the symbols stand for; without it each symbol is a rank itself. */
  readonly listed?: readonly number[];
}

/**
 * The steps to the next character after two: out of the list of both, else out of that of the second one, else out of
 * all characters. What a step has asked for is no more expected in those after it.
 */
export function makeContexts(blockOf: (rank: number) => Block, base: Base) {
  const known = new Map<number, readonly Step[]>();

  function makeSteps(first: number, second: number): Step[] {
    const { own } = blockOf(second);
    const pair = blockOf(first).pairs.get(second);
    const steps: Step[] = [];
    const asked: number[] = [];
    const ask = (ranks: readonly number[], weights: readonly number[], escape: number) => {
      if (ranks.length < 1) return;
      steps.push({ model: weighted(weights.concat(escape)), listed: ranks });
      asked.push(...ranks);
    };
    if (pair)
      ask(
        pair.successors.map((place) => own.successors[place]!),
        pair.weights,
        pair.escape,
      );
    const isNew = (_: unknown, i: number) => asked.indexOf(own.successors[i]!) < 0;
    ask(own.successors.filter(isNew), own.weights.filter(isNew), own.escape);
    steps.push({ model: base.after(second, asked) });
    return steps;
  }

  // Only the contexts that have a list of their own are kept apart: equal ones have the same models.
  return (first: number, second: number): readonly Step[] => {
    const key = blockOf(first).pairs.has(second) ? (first + 1) * 8192 + second : second;
    let steps = known.get(key);
    if (!steps) known.set(key, (steps = makeSteps(first, second)));
    return steps;
  };
}
