import { readFileSync } from 'node:fs';
import { parseModel } from '../../../scripts/train-text/pack.mjs';

/*
 * The likelihood of each next symbol of a Chinese model, from the trained numbers: each model is a list of frequencies that is made
 * anew whenever it is asked for.
 */

/** The frequencies of the symbols of a model. The last argument is the symbol that a writer writes. */
export type ReferenceAsk = (frequencies: readonly number[], symbol: number) => number;

const EDGE = '␀';
export const RARE = '␁';
export const STRETCH = '␂';

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

/** 16 · log2(n), straight between the powers of two. */
export function logarithm16(n: number): number {
  const whole = Math.floor(Math.log2(n));
  return 16 * whole + Math.floor(16 * (n / 2 ** whole - 1));
}
const price16 = (total: number, frequency: number) => logarithm16(total) - logarithm16(frequency);

export class ReferenceChinese {
  readonly trained: string;
  /** All symbols by rank. */
  readonly symbols: string[];
  private readonly model: ReturnType<typeof parseModel>;
  private readonly ranks = new Map<string, number>();
  private readonly classes = new Map<string, number>();
  private readonly frequencies = new Map<string, number>();
  private readonly lists = new Map<string, ReturnType<typeof parseModel>['lists'][number]>();

  constructor(name: 'core' | 'zh') {
    this.trained = readFileSync(
      new URL(`../../../scripts/train-text/${name}-model.txt`, import.meta.url),
      'utf8',
    );
    this.model = parseModel(this.trained);
    const { bands, lists } = this.model;
    const sums: number[] = [];
    for (const { own, band, symbols } of bands) sums[own] = (sums[own] ?? 0) + symbols.length * 2 ** band;
    const order = bands.slice().sort((a, b) => b.band - a.band || a.own - b.own);
    this.symbols = order.flatMap(({ own, band, symbols }) => {
      for (const symbol of symbols) {
        this.classes.set(symbol, own);
        this.frequencies.set(symbol, Math.max(1, Math.floor((2 ** band * 4096) / sums[own]!)));
      }
      return sortedSymbols(symbols);
    });
    this.symbols.forEach((symbol, rank) => this.ranks.set(symbol, rank));
    for (const list of lists) this.lists.set(list.context.join(' '), list);
  }

  has(symbol: string): boolean {
    return this.classes.has(symbol) && ![EDGE, RARE, STRETCH].includes(symbol);
  }

  /** The symbol of a character, or undefined for one that is neither listed nor Chinese. */
  symbolOf(character: string): string | undefined {
    if (this.has(character)) return character;
    return /^[\u4e00-\u9fff]$/.test(character) ? RARE : undefined;
  }

  /** Asks for the symbols of a text, one after the other; a writer gives them, a reader none. */
  code(ask: ReferenceAsk, symbols: readonly string[], rest: (symbol: string, place: number) => void): void {
    const known = [EDGE, EDGE];
    for (let place = 0; ; place++) {
      const [first, second] = known.slice(-2) as [string, string];
      const symbol = symbols[place] ?? EDGE;
      if (place > 0) {
        const view = Math.min(9, Math.floor(this.edgePrice(first, second) / 16));
        const root = this.model.ends[view]!.slice(-13)[Math.min(place, 13) - 1]!;
        if (ask([root ** 2 + 1, 1023 - root ** 2], symbol === EDGE ? 0 : 1) === 0) return;
      }
      const next = this.next(first, second, ask, symbol);
      rest(next, place);
      known.push(next);
    }
  }

  /** The lists after two symbols: that of both, and that of the second. */
  private listsAfter(first: string, second: string) {
    return [`${first} ${second}`, second].flatMap((context) => {
      const list = this.lists.get(context);
      if (!list) return [];
      const items = list.successors
        .map(({ symbol, level }) => ({ symbol, weight: 2048 >> level }))
        .sort((a, b) => this.ranks.get(a.symbol)! - this.ranks.get(b.symbol)!);
      const escape = Math.floor((sumOf(items.map(({ weight }) => weight)) * 2 ** list.odds) / 512);
      return [{ items, escape }];
    });
  }

  /** The slots of each class after a symbol, and of EDGE among them, without some symbols. */
  private classesAfter(second: string, asked: ReadonlySet<string>) {
    const row = this.model.links[this.classes.get(second)!]!;
    const slots = row.map(() => 0);
    for (const symbol of this.symbols)
      if (!asked.has(symbol)) slots[this.classes.get(symbol)!]! += this.frequencies.get(symbol)!;
    return {
      slots: slots.map((each, own) => each * 2 ** (14 - row[own]!)),
      edge: this.frequencies.get(EDGE)! * 2 ** (14 - row[this.classes.get(EDGE)!]!),
    };
  }

  private next(first: string, second: string, ask: ReferenceAsk, symbol: string): string {
    const asked = new Set([EDGE]);
    for (const { items, escape } of this.listsAfter(first, second)) {
      const fresh = items.filter((item) => !asked.has(item.symbol));
      if (fresh.length < 1) continue;
      const index = fresh.findIndex((item) => item.symbol === symbol);
      const weights = [...fresh.map(({ weight }) => weight), escape];
      const found = fresh[ask(weights, index < 0 ? fresh.length : index)];
      if (found) return found.symbol;
      for (const item of fresh) asked.add(item.symbol);
    }
    const own = ask(this.classesAfter(second, asked).slots, this.classes.get(symbol)!);
    const members = this.symbols.filter((each) => this.classes.get(each) === own && !asked.has(each));
    const frequencies = members.map((each) => this.frequencies.get(each)!);
    return members[ask(frequencies, members.indexOf(symbol))]!;
  }

  /** The price of EDGE among all symbols, in sixteenths of a bit. */
  private edgePrice(first: string, second: string): number {
    const asked = new Set<string>();
    let sum = 0;
    for (const { items, escape } of this.listsAfter(first, second)) {
      const fresh = items.filter(({ symbol }) => !asked.has(symbol));
      if (fresh.length < 1) continue;
      const own = fresh.find(({ symbol }) => symbol === EDGE);
      const total = sumOf(fresh.map(({ weight }) => weight)) + escape;
      sum += price16(total, own ? own.weight : escape);
      if (own) return sum;
      for (const { symbol } of fresh) asked.add(symbol);
    }
    const { slots, edge } = this.classesAfter(second, asked);
    return sum + price16(sumOf(slots), edge);
  }
}

/** By number, words last and in the order of the file. */
function sortedSymbols(symbols: readonly string[]): string[] {
  const placeOf = (symbol: string) => {
    if (symbol.length > 1) return 0x10000000;
    const standIn = [EDGE, RARE, STRETCH].indexOf(symbol);
    if (standIn >= 0) return standIn;
    const unit = symbol.charCodeAt(0);
    const block = [
      [0, 0x80],
      [0x3000, 0x3040],
      [0xff00, 0xff60],
      [0x2000, 0x2040],
      [0xa0, 0x140],
      [0x4e00, 0xa000],
    ].findIndex(([first, end]) => unit >= first! && unit < end!);
    return block * 0x1000000 + unit;
  };
  return symbols.slice().sort((a, b) => placeOf(a) - placeOf(b));
}

/** The place of a rare character, as a model: all equally likely. */
export const HANZI_PLACES = new Array<number>(20992).fill(1);
