// A text of a Chinese model, symbol by symbol.
import type { SymbolReader, SymbolWriter } from '../../coding/interval';
import { uniform } from '../../coding/model';
import type { Ask } from './ask';
import type { Context } from './contexts';
import type { Ends } from './ends';
import { ENDS, GOES_ON } from './ends';
import type { SymbolTable } from './symbols';
import { EDGE, FIRST_HANZI, HANZI, RARE, unitOf } from './symbols';

/** An unpacked model of Chinese. */
export interface Chinese {
  readonly symbols: SymbolTable;
  readonly ends: Ends;
  contextAfter(first: number, second: number): Context;
  /** The rank of the symbol that stands for a part of a text. */
  rankOf(part: string): number;
  /** The part that a code stands for. A writer gives the part. */
  partOf(code: number, ask: Ask, part: string): string;
}

/** The place of a character among all Chinese ones. */
const places = uniform(HANZI);

/** The character that a code stands for. */
export function characterOf(code: number, ask: Ask, part: string): string {
  const unit = code === RARE ? FIRST_HANZI + ask(places, part.charCodeAt(0) - FIRST_HANZI) : unitOf(code);
  return String.fromCharCode(unit);
}

/** Asks for all symbols of a text, and returns the text. A writer gives its parts; there is one at least. */
export function codeText(model: Chinese, ask: Ask, parts: readonly string[]): string {
  const { codes, rankOf } = model.symbols;
  const edge = rankOf(EDGE);
  let first = edge;
  let second = edge;
  let text = '';
  for (let place = 0; ; place++) {
    const part = parts[place] || '';
    const { next, view } = model.contextAfter(first, second);
    if (place > 0 && ask(model.ends(place, view), part ? GOES_ON : ENDS, place) === ENDS) return text;
    first = second;
    second = next(ask, part ? model.rankOf(part) : edge);
    text += model.partOf(codes[second]!, ask, part);
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
