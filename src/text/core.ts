import type { SymbolReader, SymbolWriter } from '../coding/interval';
import { KINDS, weightedBy } from './kinds';
import type { TextModel } from './model';
import { price } from './price';
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
const contexts = CONTEXTS.map((row) => weightedBy(row.replace(/ /g, '')));
const contextPrices = contexts.map((context) =>
  Array.from({ length: KINDS.length + 1 }, (_, symbol) => price(context.total, context.size(symbol))),
);

/** The context after a piece of a kind. */
function contextAfter(kind: number, context: number): number {
  const follower = Number(FOLLOWERS[kind]);
  if (context < START_OF_KEY) return follower;
  return follower === LETTERS ? START_OF_KEY + 1 : START_OF_KEY + 2;
}

/** A text up to some place, cut into pieces as cheaply as can be for the context that it ends in. */
interface Cut {
  readonly price: number;
  readonly context: number;
  readonly kind: number;
  readonly piece: string;
  readonly before: Cut | undefined;
}

function cheapestCut(text: string, start: number): Cut {
  // For each place, the cheapest cut in each context.
  const cuts: (Cut | undefined)[][] = Array.from({ length: text.length + 1 }, () => []);
  cuts[0]![start] = { price: 0, context: start, kind: END, piece: '', before: undefined };
  for (let at = 0; at < text.length; at++) {
    const here = cuts[at]!.filter((cut) => cut) as Cut[];
    if (here.length < 1) continue;
    KINDS.forEach((kind, i) => {
      let before: Cut | undefined;
      let cheapest = Infinity;
      kind.find(text, at, (end, own) => {
        if (!before) {
          for (const cut of here) {
            const sum = cut.price + contextPrices[cut.context]![i + 1]!;
            if (sum < cheapest) {
              cheapest = sum;
              before = cut;
            }
          }
        }
        const context = contextAfter(i, before!.context);
        const rival = cuts[end]![context];
        if (rival && rival.price <= cheapest + own) return;
        cuts[end]![context] = { price: cheapest + own, context, kind: i, piece: text.slice(at, end), before };
      });
    });
  }
  return (cuts[text.length]!.filter((cut) => cut) as Cut[]).reduce((best, cut) =>
    cut.price + contextPrices[cut.context]![END]! < best.price + contextPrices[best.context]![END]! ? cut : best,
  );
}

/** Pushes a text that begins in the given context, its end included. */
export function writeText(text: string, to: SymbolWriter, start: number): void {
  const cut = cheapestCut(text, start);
  const pieces: Cut[] = [];
  for (let part = cut; part.before; part = part.before) pieces.unshift(part);
  let context = start;
  for (const { kind, piece, context: next } of pieces) {
    to.push(contexts[context]!, kind + 1);
    KINDS[kind]!.write(piece, to);
    context = next;
  }
  to.push(contexts[context]!, END);
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

const endBits = contexts.map((context) => Math.log2(context.total / context.size(END)));
const anyBits = contexts.map((context) => Math.log2((context.total / context.size(KINDS.length)) * 0x110000));

/**
 * The text model of the core: digits, words, identifiers, the commonest 1344 Chinese characters by frequency,
 * and every other character of Unicode.
 */
export const coreText: TextModel = {
  bits: { least: endBits[START_OF_TEXT]!, character: Math.max(...anyBits), end: Math.max(...endBits) },
  write: (text, to) => writeText(text, to, START_OF_TEXT),
  read: (from) => readText(from, START_OF_TEXT),
};
