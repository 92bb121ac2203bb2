// A position in a text of a Chinese model: what is asked about the next symbol.
import type { SymbolReader, SymbolWriter } from '../../coding/interval';
import { uniform } from '../../coding/model';
import { Price } from '../../coding/price';
import type { Base } from './base';
import type { Ends } from './ends';
import { ENDS, GOES_ON } from './ends';
import type { List } from './lists';
import type { Step } from './steps';
import { makeSteps, popRank, pushRank } from './steps';
import type { Symbols } from './symbols';
import { characterOf, EDGE, FIRST_HANZI, HANZI_COUNT, RARE } from './symbols';

/** What two symbols before a position tell about the next one. */
export interface Context {
  /** The steps to the next symbol, if the text does not end. */
  readonly steps: readonly Step[];
  /** The whole bits that the end costs by lists and classes. */
  readonly view: number;
}

export function makeContext(
  before: number,
  lists: readonly List[],
  base: Base,
  { rankOf }: Symbols,
): Context {
  const edge = rankOf(EDGE);
  const price = new Price();
  pushRank(edge, makeSteps(before, lists, base, []), price);
  return { steps: makeSteps(before, lists, base, [edge]), view: price.sum >> 4 };
}

/** An unpacked model of Chinese. */
export interface Chinese {
  readonly symbols: Symbols;
  readonly ends: Ends;
  contextAfter(first: number, second: number): Context;
}

// The place of a rare character among all Chinese ones.
const places = uniform(HANZI_COUNT);

/** Moves through a text, from its start on. No text is empty. */
export class Position {
  private first: number;
  private second: number;
  private place = 0;

  constructor(private readonly model: Chinese) {
    this.first = this.second = model.symbols.rankOf(EDGE);
  }

  /** Pushes the symbol of a code, and stands behind it; or pushes the end, and stays. */
  push(code: number, to: SymbolWriter): void {
    const { steps } = this.context();
    if (this.place > 0) to.push(this.question(), code === EDGE ? ENDS : GOES_ON);
    if (code === EDGE) return;
    const rank = this.model.symbols.rankOf(code);
    pushRank(rank, steps, to);
    this.pass(rank);
  }

  /** Pushes a UTF-16 unit that has a code. */
  pushUnit(unit: number, to: SymbolWriter): void {
    const code = this.model.symbols.codeFor(unit)!;
    this.push(code, to);
    if (code === RARE) to.push(places, unit - FIRST_HANZI);
  }

  /** Pops the code that {@link push} pushed. */
  pop(from: SymbolReader): number {
    if (this.place > 0 && from.pop(this.question()) === ENDS) return EDGE;
    const rank = popRank(this.context().steps, from);
    this.pass(rank);
    return this.model.symbols.codeOf(rank);
  }

  private context(): Context {
    return this.model.contextAfter(this.first, this.second);
  }

  private question() {
    return this.model.ends(this.place, this.context().view);
  }

  private pass(rank: number): void {
    this.first = this.second;
    this.second = rank;
    this.place++;
  }
}

/** The character of a code that was popped. */
export function popCharacter(code: number, from: SymbolReader): string {
  return code === RARE ? String.fromCharCode(FIRST_HANZI + from.pop(places)) : characterOf(code);
}
