import { SceneError } from '../error';
import { SCENE_LIMIT } from './alphabet';
import type { Model } from './model';
import { add, approximate, compare, divideModulo, multiplyAdd, subtract, ZERO } from './natural';
import type { Natural } from './natural';

/*
 * Symbols <-> the digits of a scene, by an exact interval coder.
 *
 * All scenes together are the naturals below radix^32 · 2^48. Each symbol narrows that range to the symbol's share of it.
 * A scene of k digits stands for a multiple of radix^(32 - k) · 2^48, so shorter scenes are a coarser grid over the same
 * range. The 48 guard bits keep what the divisions round away below 2^-20 bits a scene.
 */
const GUARD = [0, 0];

/** Takes symbols, in the order in which they will be popped. */
export interface SymbolWriter {
  push(model: Model, symbol: number): void;
}

/** Gives back the symbols that a {@link SymbolWriter} took. */
export interface SymbolReader {
  /** The next symbol; a SceneError `scene` where nothing is left or no symbol of this model stands here. */
  pop(model: Model): number;
}

/** The symbols of one record, kept to be measured and to be encoded. */
export class Symbols implements SymbolWriter {
  private readonly starts: number[] = [];
  private readonly sizes: number[] = [];
  private readonly totals: number[] = [];

  push(model: Model, symbol: number): void {
    this.starts.push(model.start(symbol));
    this.sizes.push(model.size(symbol));
    this.totals.push(model.total);
  }

  /** What the symbols cost, in bits: for people to read, never a part of the format. */
  bits(): number {
    return this.totals.reduce((bits, total, i) => bits + Math.log2(total / this.sizes[i]!), 0);
  }

  /**
   * The digits of the shortest scene that leaves the symbols at least `wanted` spellings to choose from, or of `most` digits
   * where none leaves so many; undefined where fewer than `needed` are left. A hash of the symbols chooses the spelling:
   * all the others are refused when they are read, which is the check.
   */
  encode(radix: number, wanted: number, needed: number, most: number): number[] | undefined {
    let low = ZERO;
    let range = space(radix);
    let hash = 0;
    for (let i = 0; i < this.totals.length; i++) {
      const share = divideModulo(range, this.totals[i]!).quotient;
      low = add(low, multiplyAdd(share, this.starts[i]!, 0));
      range = multiplyAdd(share, this.sizes[i]!, 0);
      hash = mix(hash, this.starts[i]!);
    }

    // From here on in whole scenes: how many spellings there are, and which is the first.
    let spellings = range.slice(GUARD.length) as Natural;
    let first = low.slice(GUARD.length) as Natural;
    if (low[0] || low[1]) first = add(first, [1]);
    let length = SCENE_LIMIT;
    for (; length > 1; length--) {
      const fewer = divideModulo(spellings, radix).quotient;
      if (length <= most && approximate(fewer) < wanted) break;
      spellings = fewer;
      const { quotient, rest } = divideModulo(first, radix);
      first = rest > 0 ? add(quotient, [1]) : quotient;
    }
    const count = approximate(spellings);
    if (count < needed) return undefined;
    return toDigits(add(first, [hash % count]), radix, length);
  }
}

/** Reads the symbols of a scene's digits. */
export class Decoder implements SymbolReader {
  private offset: Natural;
  private range: Natural;

  constructor(digits: readonly number[], radix: number) {
    let value = ZERO;
    for (let i = 0; i < SCENE_LIMIT; i++)
      value = multiplyAdd(value, radix, i < digits.length ? digits[i]! : 0);
    this.offset = value.length > 0 ? GUARD.concat(value) : ZERO;
    this.range = space(radix);
  }

  pop(model: Model): number {
    const share = divideModulo(this.range, model.total).quotient;
    // The doubles may miss the place by one at a symbol's edge; the naturals say so.
    let place = Math.floor(approximate(this.offset) / approximate(share));
    while (place < model.total) {
      const symbol = model.symbolAt(place);
      const start = model.start(symbol);
      const size = model.size(symbol);
      const low = multiplyAdd(share, start, 0);
      const range = multiplyAdd(share, size, 0);
      if (compare(this.offset, low) < 0) {
        place = start - 1;
      } else {
        const offset = subtract(this.offset, low);
        if (compare(offset, range) < 0) {
          this.offset = offset;
          this.range = range;
          return symbol;
        }
        place = start + size;
      }
    }
    throw new SceneError('scene', 'not a scene of this schema');
  }
}

const spaces: Natural[] = [];

/** radix^32 · 2^48. */
function space(radix: number): Natural {
  if (!spaces[radix]) {
    let power: Natural = [1];
    for (let i = 0; i < SCENE_LIMIT; i++) power = multiplyAdd(power, radix, 0);
    spaces[radix] = GUARD.concat(power);
  }
  return spaces[radix];
}

function mix(hash: number, start: number): number {
  const mixed = Math.imul(hash ^ (start + 1), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function toDigits(n: Natural, radix: number, length: number): number[] {
  const digits: number[] = [];
  let left = n;
  for (let i = 0; i < length; i++) {
    const { quotient, rest } = divideModulo(left, radix);
    digits.unshift(rest);
    left = quotient;
  }
  return digits;
}
