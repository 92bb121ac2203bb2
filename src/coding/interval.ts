import { SceneError } from '../error';
import { SCENE_LIMIT } from './alphabet';
import type { Model } from './model';
import { approximate, BASE, divideModulo, multiplyAdd } from './natural';
import type { Natural } from './natural';

/*
 * Symbols <-> the digits of a scene, by an exact interval coder.
 *
 * All scenes together are the naturals below radix^32 · 2^48. Each symbol narrows that range to the symbol's share of it.
 * A scene of k digits stands for a multiple of radix^(32 - k) · 2^48, so shorter scenes are a coarser grid over the same
 * range. The 48 guard bits keep what the divisions round away below 2^-20 bits a scene.
 */

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
  private readonly pushed: { model: Model; symbol: number }[] = [];

  push(model: Model, symbol: number): void {
    this.pushed.push({ model, symbol });
  }

  /** What the symbols cost, in bits: for people to read, never a part of the format. */
  bits(): number {
    return this.pushed.reduce(
      (bits, { model, symbol }) => bits + Math.log2(model.total / model.size(symbol)),
      0,
    );
  }

  equals({ pushed }: Symbols): boolean {
    return (
      pushed.length === this.pushed.length &&
      pushed.every(
        ({ model, symbol }, i) => model === this.pushed[i]!.model && symbol === this.pushed[i]!.symbol,
      )
    );
  }

  /** Chooses one of so many spellings: all the others are refused when they are read, which is the check. */
  choose(count: number): number {
    let hash = 0;
    for (const { model, symbol } of this.pushed) {
      const mixed = Math.imul(hash ^ (model.start(symbol) + 1), 0x9e3779b1);
      hash = (mixed ^ (mixed >>> 15)) >>> 0;
    }
    return hash % count;
  }

  /**
   * The digits of the shortest scene that leaves so many spellings as are wanted, or of `most` digits where none does;
   * undefined where that leaves none at all.
   */
  encode(radix: number, wanted: number, most: number): number[] | undefined {
    const range = spaceOf(radix);
    const low = range.map(() => 0);
    for (const { model, symbol } of this.pushed) {
      divideModulo(range, model.total);
      narrow(low, range, model.start(symbol), model.size(symbol));
    }
    const { length, count, scene, rounded } = coarsen(range, low, radix, wanted, most);
    if (count < 1) return undefined;
    multiplyAdd(scene, 1, this.choose(count) + (rounded ? 1 : 0));
    const digits: number[] = [];
    for (let i = length; i > 0;) digits[--i] = divideModulo(scene, radix);
    return digits;
  }
}

/** Reads the symbols of a scene's digits. */
export class Decoder implements SymbolReader {
  private readonly popped = new Symbols();
  /** Where the scene stands within the range. */
  private offset: Natural = [];
  private readonly range: Natural;

  constructor(
    private readonly digits: readonly number[],
    private readonly radix: number,
  ) {
    this.range = spaceOf(radix);
    for (let i = 0; i < SCENE_LIMIT; i += 4) {
      let four = 0;
      for (let k = i; k < i + 4; k++) four = four * radix + (k < digits.length ? digits[k]! : 0);
      multiplyAdd(this.offset, Math.pow(radix, 4), four);
    }
    this.offset = [0, 0].concat(this.offset);
    while (this.offset.length < this.range.length) this.offset.push(0);
  }

  pop(model: Model): number {
    const { offset, range } = this;
    divideModulo(range, model.total);
    // Four limbs are more than a double holds.
    const from = Math.max(0, range.length - 4);
    const quotient = approximate(offset, from) / approximate(range, from);
    let place = Math.floor(quotient);
    // Doubles may miss the place only at its very edge: there the naturals are asked.
    if (Math.abs(quotient - Math.round(quotient)) < 1e-6) {
      place = Math.round(quotient);
      // One share of the range leaves it as it is.
      if (narrow(offset.slice(), range, -place, 1) < 0) place--;
    }
    if (!(place < model.total)) throw new SceneError('scene', 'no symbol');
    const symbol = model.symbolAt(place);
    narrow(offset, range, -model.start(symbol), model.size(symbol));
    this.popped.push(model, symbol);
    return symbol;
  }

  /** Whether this is how such symbols are spelled; undefined where others were popped, or these don't fit. */
  isSpellingOf(symbols: Symbols, wanted: number, most: number): boolean | undefined {
    if (!symbols.equals(this.popped)) return undefined;
    const { length, count, scene } = coarsen(this.range, this.offset, this.radix, wanted, most);
    if (count < 1) return undefined;
    return length === this.digits.length && approximate(scene) === symbols.choose(count);
  }
}

/**
 * The length that there is room for, how many scenes of it the range holds, and which one stands at the place,
 * rounded down.
 */
function coarsen(range: Natural, place: Natural, radix: number, wanted: number, most: number) {
  const scenes = range.slice(2);
  const scene = place.slice(2);
  let rounded = place[0]! + place[1]! > 0;
  let length = SCENE_LIMIT;
  const four = Math.pow(radix, 4);
  for (;;) {
    const left = approximate(scenes) / wanted;
    if (length < 2 || (length <= most && left < radix)) break;
    // Four characters at a time where that is known to be not too many.
    const isFar = length > 4 && (length - 4 >= most || left >= four);
    divideModulo(scenes, isFar ? four : radix);
    if (divideModulo(scene, isFar ? four : radix) > 0) rounded = true;
    length -= isFar ? 4 : 1;
  }
  return { length, count: approximate(scenes), scene, rounded };
}

/**
 * With the range divided into shares: adds `start` of them to the place, and leaves `size` of them as the range.
 * Below zero is what it gives where the place falls below zero.
 */
function narrow(place: Natural, range: Natural, start: number, size: number): number {
  let carry = 0;
  let grown = 0;
  for (let i = 0; i < place.length; i++) {
    const share = i < range.length ? range[i]! : 0;
    const sum = place[i]! + share * start + carry;
    carry = Math.floor(sum / BASE);
    place[i] = sum - carry * BASE;
    grown += share * size;
    if (i < range.length || grown > 0) {
      const limb = grown;
      grown = Math.floor(limb / BASE);
      range[i] = limb - grown * BASE;
    } else if (carry === 0) break;
  }
  return carry;
}

const spaces: Natural[] = [];

/** radix^32 · 2^48, to be narrowed. */
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
