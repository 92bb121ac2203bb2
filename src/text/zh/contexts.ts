// The contexts of the Chinese text model: two characters, and the questions about the next one.
import type { Model } from '../../coding/model';
import { weighted } from '../../coding/model';
import type { Base } from './base';
import type { Block } from './lists';

/** One question about the next character: one of a list, or (the symbol after the last) none of it. */
export interface Step {
  readonly model: Model;
  /** The ranks that the symbols stand for; where it is left out, each symbol is a rank itself. */
  readonly listed?: readonly number[];
}

/**
 * The steps to the next character after two: one of the list of both, else one of the list of the second, else any
 * character. A later step does not expect the ranks that an earlier step has asked for.
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
        pair.successors.map((index) => own.successors[index]!),
        pair.weights,
        pair.escape,
      );
    const isNew = (_: unknown, i: number) => asked.indexOf(own.successors[i]!) < 0;
    ask(own.successors.filter(isNew), own.weights.filter(isNew), own.escape);
    steps.push({ model: base.after(second, asked) });
    return steps;
  }

  // Contexts without a list of both share the steps of the second character, so equal contexts have the same models.
  return (first: number, second: number): readonly Step[] => {
    const key = blockOf(first).pairs.has(second) ? (first + 1) * 8192 + second : second;
    let steps = known.get(key);
    if (!steps) known.set(key, (steps = makeSteps(first, second)));
    return steps;
  };
}
