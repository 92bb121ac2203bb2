// A text of a Chinese model, symbol by symbol.
import type { SymbolReader, SymbolWriter } from '../../coding/interval';
import { uniform } from '../../coding/model';
import type { Context } from './contexts';
import type { Ends } from './ends';
import { ENDS, GOES_ON } from './ends';
import type { Ask } from './steps';
import type { Symbols } from './symbols';
import { EDGE, FIRST_HANZI, HANZI, RARE } from './symbols';

/** An unpacked model of Chinese. */
export interface Chinese {
  readonly symbols: Symbols;
  readonly ends: Ends;
  contextAfter(first: number, second: number): Context;
  /** The rank of the symbol that stands for a part of a text. */
  rankOf(part: string): number;
  /** The part that a symbol stands for, by its number. A writer gives the part. */
  partOf(number: number, ask: Ask, part: string): string;
}

/** The place of a character among all Chinese ones. */
export const places = uniform(HANZI);

/** The rank of a UTF-16 unit: its own, that of RARE for a Chinese character, or undefined. */
export function rankOfUnit({ ranks }: Symbols, unit: number): number | undefined {
  const rank = unit > RARE ? ranks.get(unit) : undefined;
  return rank === undefined && unit >= FIRST_HANZI && unit < FIRST_HANZI + HANZI ? ranks.get(RARE) : rank;
}

/** The character that a symbol stands for. */
export function characterOf(number: number, ask: Ask, part: string): string {
  const unit = number === RARE ? FIRST_HANZI + ask(places, part.charCodeAt(0) - FIRST_HANZI) : number;
  return String.fromCharCode(unit);
}

/** Asks for all symbols of a text, and returns the text. A writer gives its parts; there is one at least. */
function codeText(model: Chinese, ask: Ask, parts: readonly string[]): string {
  const { ranks, numbers } = model.symbols;
  const edge = ranks.get(EDGE)!;
  let first = edge;
  let second = edge;
  let text = '';
  for (let place = 0; ; place++) {
    const part = parts[place] || '';
    const { steps, view } = model.contextAfter(first, second);
    if (place > 0 && ask(model.ends(place, view), part ? GOES_ON : ENDS) === ENDS) return text;
    first = second;
    second = steps(ask, part ? model.rankOf(part) : edge);
    text += model.partOf(numbers[second]!, ask, part);
  }
}

export function writeParts(model: Chinese, parts: readonly string[], to: SymbolWriter): void {
  const push: Ask = (asked, symbol) => {
    to.push(asked, symbol);
    return symbol;
  };
  codeText(model, push, parts);
}

export function readParts(model: Chinese, from: SymbolReader): string {
  return codeText(model, (asked) => from.pop(asked), []);
}
