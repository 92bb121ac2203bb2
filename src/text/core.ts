// The core text model.
import type { SymbolReader, SymbolWriter } from '../coding/interval';
import { pricesOf } from '../coding/price';
import { once } from '../once';
import type { TextModel } from './model';
import { pieceTypes, weightedBy } from './pieces';
import { CONTEXTS, FOLLOWERS } from './tables';

/*
 * Text is cut into pieces: a word, a run of digits, a Chinese character and so on. The type of the piece before decides how
 * likely each type is next. Of all ways to cut a text, the writer takes the cheapest one, and the reader takes no other.
 */

/** The contexts that a text, a value and a key begin in. */
export const START_OF_TEXT = 0;
export const START_OF_VALUE = 1;
export const START_OF_KEY = 8;

const LETTERS = 2;
const END = 0;

// The model of the next type in each context, and the prices of all types.
const contexts = once(() => CONTEXTS.map(weightedBy));
const prices = once(() => contexts().map((context) => pricesOf(context, pieceTypes().length + 1)));

// A type that lists the starts of its pieces is cheaper than those that list none: only the listed types are tried there.
const listedTypes = once(() => {
  const byCharacter: number[][] = [];
  pieceTypes().forEach(({ starts = '' }, type) => {
    for (let i = 0; i < starts.length; i++) {
      const code = starts.charCodeAt(i);
      (byCharacter[code] = byCharacter[code] || []).push(type);
    }
  });
  return byCharacter;
});
const unlistedTypes = once(() =>
  pieceTypes()
    .map((_, type) => type)
    .filter((type) => !pieceTypes()[type]!.starts),
);

/** The context after a piece of a type. */
function contextAfter(type: number, context: number): number {
  const follower = Number(FOLLOWERS[type]);
  if (context < START_OF_KEY) return follower;
  return follower === LETTERS ? START_OF_KEY + 1 : START_OF_KEY + 2;
}

/** A way to write the text up to a point: its price in sixteenths of a bit, its last piece, and the way before that piece. */
interface Way {
  readonly at: number;
  readonly context: number;
  readonly price: number;
  readonly pieceType: number;
  readonly before: Way | undefined;
}

/** Pushes a text that begins in the given context, its end included. */
export function writeText(text: string, to: SymbolWriter, start: number): void {
  // By position and context: the cheapest way there.
  const ways: (Way | undefined)[][] = Array.from({ length: text.length + 1 }, () => []);
  ways[0]![start] = { at: 0, context: start, price: 0, pieceType: END, before: undefined };

  /** The cheapest way to a position, and the symbol that follows there. */
  function cheapest(at: number, symbol: number): { origin: Way | undefined; price: number } {
    let origin: Way | undefined;
    let price = Infinity;
    for (const way of ways[at]!) {
      const sum = way ? way.price + prices()[way.context]![symbol]! : Infinity;
      if (sum >= price) continue;
      price = sum;
      origin = way;
    }
    return { origin, price };
  }

  for (let at = 0; at < text.length; at++) {
    if (ways[at]!.length < 1) continue;
    for (const type of listedTypes()[text.charCodeAt(at)] || unlistedTypes()) {
      let before: ReturnType<typeof cheapest> | undefined;
      pieceTypes()[type]!.pieces(text, at, (end, own) => {
        const { origin, price } = (before = before || cheapest(at, type + 1));
        const context = contextAfter(type, origin!.context);
        const known = ways[end]![context];
        if (known && price + own >= known.price) return;
        ways[end]![context] = { at: end, context, price: price + own, pieceType: type, before: origin };
      });
    }
  }

  const last = cheapest(text.length, END).origin!;
  const path: Way[] = [];
  for (let way = last; way.before; way = way.before) path.unshift(way);
  for (const { before, at, pieceType: type } of path) {
    to.push(contexts()[before!.context]!, type + 1);
    pieceTypes()[type]!.write(text.slice(before!.at, at), to);
  }
  to.push(contexts()[last.context]!, END);
}

/** Pops the text that {@link writeText} pushed. */
export function readText(from: SymbolReader, start: number): string {
  let text = '';
  let context = start;
  for (;;) {
    const symbol = from.pop(contexts()[context]!);
    if (symbol === END) return text;
    text += pieceTypes()[symbol - 1]!.read(from);
    context = contextAfter(symbol - 1, context);
  }
}

/**
 * The text model of the core: digits, words, identifiers, Chinese by the character before, and every other character of
 * Unicode.
 */
export const coreText: TextModel = {
  name: 'core',
  bits: { least: 0, character: 31, end: 11 },
  write: (text, to) => writeText(text, to, START_OF_TEXT),
  read: (from) => readText(from, START_OF_TEXT),
};
