// The interval coder: symbols <-> the digits of a scene, in exact integers.
import { checkError } from '../error';
import { SCENE_LIMIT } from './alphabet';
import { mix } from './hash';
import type { Model } from './model';
import { approximate, BASE, divideModulo, multiplyAdd } from './natural';
import type { Natural } from './natural';

/*
 * All scenes together are the naturals below radix^32 · 2^48. Each symbol narrows that range to the symbol's share of it.
 * A scene of k digits stands for a multiple of radix^(32 - k) · 2^48, so shorter scenes are a coarser grid over the same
 * range. The divisions round down; thanks to the 48 guard bits they waste less than 2^-20 bits a scene.
 */

/** Takes symbols in the order in which they will be popped. */
export interface SymbolWriter {
  push(model: Model, symbol: number): void;
  /** Whether no scene has room for the symbols so far: then there is no need to work out more of them. */
  readonly isFull?: boolean;
}

/** Returns the symbols that a {@link SymbolWriter} took. */
export interface SymbolReader {
  /** The next symbol; a SceneError `scene` where nothing is left, or where no symbol of this model stands. */
  pop(model: Model): number;
}

/** The room of a scene. */
export interface Room {
  /** Bits of check: the scene is one of 2^checkBits spellings, or of fewer where `lengthLimit` leaves no more. */
  readonly checkBits: number;
  /** The most characters of the scene. */
  readonly lengthLimit: number;
}

/** One symbol of a model. */
interface Pushed {
  readonly model: Model;
  readonly symbol: number;
}

/** Far more bits than a scene holds, which are 203 at most. */
export const FULL = 900;

/** The symbols of one record, kept to be measured and to be encoded. Those that come when it is full are dropped: they make no scene. */
export class Symbols implements SymbolWriter {
  /** The cost of the symbols. */
  bits = 0;
  private readonly pushed: Pushed[] = [];

  /** @param fingerprint of what the scene belongs to. */
  constructor(private readonly fingerprint = 0) {}

  push(model: Model, symbol: number): void {
    if (this.isFull) return;
    this.bits += costOf(model, symbol);
    this.pushed.push({ model, symbol });
  }

  get isFull(): boolean {
    return this.bits > FULL;
  }

  copyTo(to: SymbolWriter): void {
    this.pushed.forEach(({ model, symbol }) => to.push(model, symbol));
  }

  matches(others: readonly Pushed[]): boolean {
    return (
      others.length === this.pushed.length &&
      others.every(
        ({ model, symbol }, i) => model === this.pushed[i]!.model && symbol === this.pushed[i]!.symbol,
      )
    );
  }

  /** The index of the one valid spelling among `count`: the reader refuses all others, and that is the check. */
  chooseSpelling(count: number): number {
    return (
      this.pushed.reduce((hash, { model, symbol }) => mix(hash, model.start(symbol)), this.fingerprint) %
      count
    );
  }

  /**
   * The digits of the shortest scene that leaves room for all bits of the check, or the digits of a scene of `lengthLimit`
   * where none does; undefined where not even that length fits.
   */
  encode(radix: number, room: Room): number[] | undefined {
    const range = spaceOf(radix);
    const low = range.map(() => 0);
    for (const { model, symbol } of this.pushed) {
      divideModulo(range, model.total);
      narrow(low, range, model.start(symbol), model.frequency(symbol));
    }
    const { length, count, scene, rounded } = fitLength(range, low, radix, room);
    if (count < 1) return undefined;
    multiplyAdd(scene, 1, this.chooseSpelling(count) + (rounded ? 1 : 0));
    const digits: number[] = [];
    for (let i = length; i > 0;) digits[--i] = divideModulo(scene, radix);
    return digits;
  }
}

/** The cost of some symbols, in bits. It stops counting where no scene has room for them. */
export function bitsOf(write: (to: SymbolWriter) => void): number {
  let bits = 0;
  const full = {};
  try {
    write({
      push(model, symbol) {
        bits += costOf(model, symbol);
        if (bits > FULL) throw full;
      },
    });
  } catch (thrown) {
    if (thrown !== full) throw thrown;
  }
  return bits;
}

/** The cost of a symbol, in bits: people read it, and it is no part of the format. */
function costOf(model: Model, symbol: number): number {
  return Math.log2(model.total / model.frequency(symbol));
}

/** Reads the symbols of a scene's digits. */
export class Decoder implements SymbolReader {
  private readonly popped: Pushed[] = [];
  /** The position of the scene within the range. */
  private offset: Natural = [];
  private readonly span: Natural;

  constructor(
    private readonly digits: readonly number[],
    private readonly radix: number,
  ) {
    this.span = spaceOf(radix);
    for (let i = 0; i < SCENE_LIMIT; i += 4) {
      let four = 0;
      for (let k = i; k < i + 4; k++) four = four * radix + (k < digits.length ? digits[k]! : 0);
      multiplyAdd(this.offset, Math.pow(radix, 4), four);
    }
    this.offset = [0, 0].concat(this.offset);
    while (this.offset.length < this.span.length) this.offset.push(0);
  }

  pop(model: Model): number {
    const offset = this.offset;
    const range = this.span;
    divideModulo(range, model.total);
    // A double holds no more than four limbs.
    const from = Math.max(0, range.length - 4);
    const quotient = approximate(offset, from) / approximate(range, from);
    let slot = Math.floor(quotient);
    // A double misses the slot only at its very edge: there the naturals decide.
    if (Math.abs(quotient - Math.round(quotient)) < 1e-6) {
      slot = Math.round(quotient);
      // A frequency of one share leaves the range as it is.
      if (narrow(offset.slice(), range, -slot, 1) < 0) slot--;
    }
    if (!(slot < model.total)) throw checkError();
    const symbol = model.symbolAt(slot);
    narrow(offset, range, -model.start(symbol), model.frequency(symbol));
    this.popped.push({ model, symbol });
    return symbol;
  }

  /** Whether the scene is the spelling of these symbols; undefined where other symbols were popped, or these do not fit. */
  isSpellingOf(symbols: Symbols, room: Room): boolean | undefined {
    if (!symbols.matches(this.popped)) return undefined;
    const { length, count, scene } = fitLength(this.span, this.offset, this.radix, room);
    if (count < 1) return undefined;
    return length === this.digits.length && approximate(scene) === symbols.chooseSpelling(count);
  }
}

/**
 * The length of the scene, the number of scenes of that length in the range, and the scene at the offset, rounded down:
 * `rounded` tells whether that changed it.
 */
function fitLength(range: Natural, offset: Natural, radix: number, { checkBits, lengthLimit }: Room) {
  const scenes = range.slice(2);
  const scene = offset.slice(2);
  let rounded = offset[0]! + offset[1]! > 0;
  let length = SCENE_LIMIT;
  const four = Math.pow(radix, 4);
  const spellings = Math.pow(2, checkBits);
  for (;;) {
    const left = approximate(scenes) / spellings;
    if (length < 2 || (length <= lengthLimit && left < radix)) break;
    // Four characters go at once where fewer would not do.
    const isFar = length > 4 && (length - 4 >= lengthLimit || left >= four);
    const divisor = isFar ? four : radix;
    divideModulo(scenes, divisor);
    if (divideModulo(scene, divisor) > 0) rounded = true;
    length -= isFar ? 4 : 1;
  }
  return { length, count: approximate(scenes), scene, rounded };
}

/**
 * Narrows a range that is divided into shares: adds `start` shares to the offset, and leaves `frequency` shares as the range.
 * Returns a negative carry if the offset would drop below zero.
 */
function narrow(offset: Natural, range: Natural, start: number, frequency: number): number {
  let carry = 0;
  let grown = 0;
  for (let i = 0; i < offset.length; i++) {
    const share = i < range.length ? range[i]! : 0;
    const sum = offset[i]! + share * start + carry;
    carry = Math.floor(sum / BASE);
    offset[i] = sum - carry * BASE;
    grown += share * frequency;
    if (i < range.length || grown > 0) {
      const limb = grown;
      grown = Math.floor(limb / BASE);
      range[i] = limb - grown * BASE;
    } else if (carry === 0) break;
  }
  return carry;
}

const spaces: Natural[] = [];

/** A copy of radix^32 · 2^48, to be narrowed. */
function spaceOf(radix: number): Natural {
  let space = spaces[radix];
  if (!space) {
    space = [1];
    for (let i = 0; i < SCENE_LIMIT; i++) multiplyAdd(space, radix, 0);
    space.unshift(0, 0);
    spaces[radix] = space;
  }
  return space.slice();
}
