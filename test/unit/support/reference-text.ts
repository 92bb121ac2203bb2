import { DIGITS, LOWER, UPPER } from '../../../src/coding/characters';
import * as tables from '../../../src/text/tables';
import { HANZI_PLACES, logarithm16, RARE, ReferenceChinese } from './reference-chinese';

/*
 * The cheapest way to cut a text into pieces: every piece type is tried at every position, in each context.
 * Prices are in sixteenths of a bit.
 */

/** A piece at the start of a text, and its price as a piece of a type. */
export interface PricedPiece {
  readonly type: number;
  readonly piece: string;
  readonly price: number;
}

/** The pieces of one type at the start of a text. */
type Finder = (text: string) => Omit<PricedPiece, 'type'>[];

export const coreChinese = new ReferenceChinese('core');

const price = (total: number, frequency: number) => logarithm16(total) - logarithm16(frequency);
const weightsOf = (text: string) => Array.from(text, (digit) => parseInt(digit, 36) ** 2 + 1);
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

function ranked(items: readonly string[], bandSizes: readonly number[], bandWeights: string): Finder {
  const weights = weightsOf(bandWeights).flatMap((weight, band) =>
    new Array<number>(bandSizes[band]!).fill(Math.floor((weight * 4096) / bandSizes[band]!)),
  );
  const total = sumOf(weights);
  const priced = items.map((piece, i) => ({ piece, price: price(total, weights[i]!) }));
  return (text) => priced.filter(({ piece }) => text.startsWith(piece));
}

function run(alphabet: string, lengths: string): Finder {
  const weights = weightsOf(lengths);
  const total = sumOf(weights);
  return (text) => {
    let length = 0;
    while (length < weights.length && length < text.length && alphabet.includes(text[length]!)) length++;
    return Array.from({ length }, (_, i) => ({
      piece: text.slice(0, i + 1),
      price: (i + 1) * price(alphabet.length, 1) + price(total, weights[i]!),
    }));
  };
}

function block(first: number, count: number): Finder {
  return (text) => {
    const point = text.codePointAt(0)!;
    const piece = String.fromCodePoint(point);
    return point >= first && point < first + count ? [{ piece, price: price(count, 1) }] : [];
  };
}

function uuid(text: string) {
  const piece = text.slice(0, 36);
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(piece)
    ? [{ piece, price: 16 * 128 }]
    : [];
}

/** A day of this century, 29 February excepted. */
function day(text: string) {
  const piece = text.slice(0, 10);
  if (!/^20\d\d-\d\d-\d\d$/.test(piece) || piece.endsWith('-02-29')) return [];
  const [year, month, date] = piece.split('-').map(Number);
  const moment = new Date(Date.UTC(year!, month! - 1, date));
  return moment.getUTCMonth() === month! - 1 && moment.getUTCDate() === date
    ? [{ piece, price: 16 * 15 }]
    : [];
}

/** The symbols of a stretch of Chinese, each with its frequencies. */
export function stretchSymbols(piece: string): { frequencies: readonly number[]; symbol: number }[] {
  const pushed: { frequencies: readonly number[]; symbol: number }[] = [];
  const push = (frequencies: readonly number[], symbol: number) => {
    pushed.push({ frequencies, symbol });
    return symbol;
  };
  const units = piece.split('');
  coreChinese.code(
    push,
    units.map((unit) => coreChinese.symbolOf(unit)!),
    (symbol, place) => {
      if (symbol === RARE) push(HANZI_PLACES, piece.charCodeAt(place) - 0x4e00);
    },
  );
  return pushed;
}

/** By piece: the price, because the reference is slow. */
const stretchPrices = new Map<string, number>();

function stretch(text: string) {
  const found: { piece: string; price: number }[] = [];
  if (text < '\x80') return found;
  for (let end = 1; end <= Math.min(64, text.length); end++) {
    if (coreChinese.symbolOf(text[end - 1]!) === undefined) break;
    const piece = text.slice(0, end);
    let sum = stretchPrices.get(piece);
    if (sum === undefined) {
      sum = sumOf(
        stretchSymbols(piece).map(({ frequencies, symbol }) =>
          price(sumOf(frequencies), frequencies[symbol]!),
        ),
      );
      stretchPrices.set(piece, sum);
    }
    found.push({ piece, price: sum });
  }
  return found;
}

const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i)).join('');

const finders: Finder[] = [
  ranked(tables.WORDS.split(' '), tables.WORD_BANDS, tables.WORD_BAND_WEIGHTS),
  run(DIGITS, tables.DIGIT_LENGTHS),
  run(LOWER, tables.LETTER_LENGTHS),
  run(UPPER, tables.LETTER_LENGTHS),
  run(DIGITS + 'abcdef', tables.MIXED_LENGTHS),
  run(DIGITS + LOWER, tables.MIXED_LENGTHS),
  run(DIGITS + UPPER, tables.MIXED_LENGTHS),
  run(UPPER + LOWER + DIGITS + '-_', tables.MIXED_LENGTHS),
  run(printable, tables.MIXED_LENGTHS),
  ranked(Array.from(tables.PUNCTUATION), tables.PUNCTUATION_BANDS, tables.PUNCTUATION_BAND_WEIGHTS),
  uuid,
  day,
  stretch,
  ranked(
    Array.from(tables.WIDE_PUNCTUATION),
    tables.WIDE_PUNCTUATION_BANDS,
    tables.WIDE_PUNCTUATION_BAND_WEIGHTS,
  ),
  block(0x3041, 191),
  block(0xac00, 11172),
  block(0xa0, 432),
  block(0x1f300, 2048),
  block(0x1f1e6, 26),
  block(0x2000, 3072),
  block(0x370, 448),
  block(0xff01, 94),
  block(0, 0x110000),
];

/** All pieces that a text could begin with. */
export function piecesAtStart(text: string): PricedPiece[] {
  return finders.flatMap((find, type) => find(text).map((each) => ({ type, ...each })));
}

export const END = -1;

const contextPrices = tables.CONTEXTS.map((row) => {
  const weights = weightsOf(row);
  return weights.map((weight) => price(sumOf(weights), weight));
});

/** The price of a piece type, or of the end, as the next symbol. */
export function priceOfType(context: number, type: number): number {
  return contextPrices[context]![type + 1]!;
}

/** The context behind a piece; the contexts from 8 on are those of a key. */
export function contextBehind(context: number, type: number): number {
  const row = Number(tables.FOLLOWERS[type]);
  return context < 8 ? row : row === 2 ? 9 : 10;
}

/** The price of a text that is cut into these pieces. */
export function priceOfPieces(
  pieces: readonly { readonly type: number; readonly piece: string }[],
  start: number,
): number {
  let context = start;
  let sum = 0;
  for (const { type, piece } of pieces) {
    const own = piecesAtStart(piece).find((each) => each.type === type && each.piece === piece);
    if (!own) throw new Error(`no piece of type ${type}: ${piece}`);
    sum += priceOfType(context, type) + own.price;
    context = contextBehind(context, type);
  }
  return sum + priceOfType(context, END);
}

/** The price of the cheapest way to cut a text. */
export function cheapestPrice(text: string, start: number): number {
  // The best prices, by position and by context.
  const best = Array.from({ length: text.length + 1 }, () => new Map<number, number>());
  best[0]!.set(start, 0);
  best.forEach((states, at) => {
    const next = at < text.length ? piecesAtStart(text.slice(at)) : [];
    for (const [context, sum] of states) {
      for (const { type, piece, price: own } of next) {
        const target = best[at + piece.length]!;
        const behind = contextBehind(context, type);
        const whole = sum + priceOfType(context, type) + own;
        if (whole < (target.get(behind) ?? Infinity)) target.set(behind, whole);
      }
    }
  });
  return Math.min(...Array.from(best[text.length]!, ([context, sum]) => sum + priceOfType(context, END)));
}

/** The types that are tried where a text begins: for a listed character those that list it, and for any other the others. */
function triedAt(text: string): PricedPiece[] {
  const isListed = printable.includes(text[0]!) || text[0] === '\n';
  return piecesAtStart(text).filter(({ type }) => type < 12 === isListed);
}

/** The cut that FORMAT.md chooses among those of the cheapest price: its code in 10.5. */
export function chosenCut(text: string, start: number): Omit<PricedPiece, 'price'>[] {
  interface State {
    readonly sum: number;
    readonly pieces: Omit<PricedPiece, 'price'>[];
  }
  // By position and by context.
  const best: (State | undefined)[][] = Array.from({ length: text.length + 1 }, () => []);
  best[0]![start] = { sum: 0, pieces: [] };
  const cheapest = (at: number, type: number) =>
    best[at]!.reduce<(State & { context: number }) | undefined>((found, state, context) => {
      if (!state) return found;
      const sum = state.sum + priceOfType(context, type);
      return found && found.sum <= sum ? found : { ...state, sum, context };
    }, undefined);
  for (let at = 0; at < text.length; at++) {
    if (!cheapest(at, END)) continue;
    for (const { type, piece, price: own } of triedAt(text.slice(at))) {
      const { sum, context, pieces } = cheapest(at, type)!;
      const states = best[at + piece.length]!;
      const behind = contextBehind(context, type);
      if (states[behind] && states[behind].sum <= sum + own) continue;
      states[behind] = { sum: sum + own, pieces: [...pieces, { type, piece }] };
    }
  }
  return cheapest(text.length, END)!.pieces;
}
