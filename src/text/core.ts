import type { SymbolReader, SymbolWriter } from '../coding/interval';
import { KINDS, weightedBy } from './kinds';
import type { TextModel } from './model';
import { pricesOf } from './price';
import { CONTEXTS, FOLLOWERS } from './tables';

/*
 * Text is cut into pieces: a word, a run of digits, a Chinese character … What kind comes next depends on the kind before.
 * Of all ways to cut a text the cheapest is the one that is written, and the only one that is read.
 */

/** Where a text stands: each begins with expectations of its own. */
export const START_OF_TEXT = 0;
export const START_OF_VALUE = 1;
export const START_OF_KEY = 8;

const LETTERS = 2;
const END = 0;

// Where a character is listed as the start of some kinds, the others are dearer: only those are tried.
const kindsByCharacter: number[][] = [];
const unlistedKinds: number[] = [];
KINDS.forEach(({ starts = '' }, kind) => {
  if (!starts) unlistedKinds.push(kind);
  for (let i = 0; i < starts.length; i++) {
    const code = starts.charCodeAt(i);
    (kindsByCharacter[code] = kindsByCharacter[code] || []).push(kind);
  }
});

const contexts = CONTEXTS.map(weightedBy);
const contextPrices = contexts.map((context) => pricesOf(context, KINDS.length + 1));

/** The context after a piece of a kind. */
function contextAfter(kind: number, context: number): number {
  const follower = Number(FOLLOWERS[kind]);
  if (context < START_OF_KEY) return follower;
  return follower === LETTERS ? START_OF_KEY + 1 : START_OF_KEY + 2;
}

/** Pushes a text that begins in the given context, its end included. */
export function writeText(text: string, to: SymbolWriter, start: number): void {
  // By state, which is place · 16 + context: the price of the cheapest way there, its last kind, and the state before.
  const prices = new Array<number>((text.length + 1) * 16).fill(Infinity);
  const kinds: number[] = [];
  const origins: number[] = [];
  let states: number[] = [];
  let kind = 0;
  let origin = 0;
  let price = 0;
  let context = 0;
  /** Makes the cheapest of the states out of which a symbol can come the origin, and the price that with the symbol. */
  function depart(symbol: number): void {
    price = Infinity;
    for (let i = 0; i < states.length; i++) {
      const state = states[i]!;
      const sum = prices[state]! + contextPrices[state & 15]![symbol]!;
      if (sum >= price) continue;
      price = sum;
      origin = state;
    }
  }
  /** A piece of the kind that leads from the origin to a place, and what it costs in itself. */
  function arrive(end: number, own: number): void {
    const state = end * 16 + context;
    if (price + own >= prices[state]!) return;
    prices[state] = price + own;
    kinds[state] = kind;
    origins[state] = origin;
  }

  prices[start] = 0;
  for (let at = 0; at <= text.length; at++) {
    states = [];
    for (let state = at * 16; state < at * 16 + contexts.length; state++)
      if (prices[state]! < Infinity) states.push(state);
    if (states.length < 1 || at === text.length) continue;
    for (kind of kindsByCharacter[text.charCodeAt(at)] || unlistedKinds) {
      depart(kind + 1);
      context = contextAfter(kind, origin & 15);
      KINDS[kind]!.pieces(text, at, arrive);
    }
  }
  depart(END);

  const path: number[] = [];
  for (let state = origin; state !== start; state = origins[state]!) path.unshift(state);
  let before = start;
  for (const state of path) {
    to.push(contexts[before & 15]!, kinds[state]! + 1);
    KINDS[kinds[state]!]!.write(text.slice(before >> 4, state >> 4), to);
    before = state;
  }
  to.push(contexts[before & 15]!, END);
}

/** Pops what {@link writeText} pushed. */
export function readText(from: SymbolReader, start: number): string {
  let text = '';
  let context = start;
  for (;;) {
    const symbol = from.pop(contexts[context]!);
    if (symbol === END) return text;
    text += KINDS[symbol - 1]!.read(from);
    context = contextAfter(symbol - 1, context);
  }
}

/**
 * The text model of the core: digits, words, identifiers, the commonest 1024 Chinese characters by frequency,
 * and every other character of Unicode.
 */
export const coreText: TextModel = {
  bits: { least: 0, character: 31, end: 11 },
  write: (text, to) => writeText(text, to, START_OF_TEXT),
  read: (from) => readText(from, START_OF_TEXT),
};
