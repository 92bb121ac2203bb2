import type { Model } from '../../../src/coding/model';
import type { CodedSymbol } from './reference-tape';

/*
 * The interval coder as its comments describe it, in BigInt: slow and simple.
 */

const LIMIT = 32;
const GUARD = 2n ** 48n;

/** The step from one scene of `length` digits to the next. */
export function stepOf(length: number, radix: number): bigint {
  return BigInt(radix) ** BigInt(LIMIT - length) * GUARD;
}

/** The interval that symbols leave of the range of all scenes. */
export function intervalOf(symbols: readonly CodedSymbol[], radix: number): { low: bigint; range: bigint } {
  let low = 0n;
  let range = stepOf(0, radix);
  for (const { model, symbol } of symbols) {
    const share = range / BigInt(model.total);
    low += share * BigInt(model.start(symbol));
    range = share * BigInt(model.frequency(symbol));
  }
  return { low, range };
}

/** The digits of a scene in an interval: the nth multiple of the step, counted from the start of the interval. */
export function spelling(low: bigint, nth: bigint, length: number, radix: number): number[] {
  const step = stepOf(length, radix);
  let scene = (low + step - 1n) / step + nth;
  const digits: number[] = [];
  while (digits.length < length) {
    digits.unshift(Number(scene % BigInt(radix)));
    scene /= BigInt(radix);
  }
  return digits;
}

export function encode(
  symbols: readonly CodedSymbol[],
  radix: number,
  wanted: number,
  most: number,
): number[] | undefined {
  const { low, range } = intervalOf(symbols, radix);
  let length = 1;
  while (length < most && range / stepOf(length, radix) < BigInt(wanted)) length++;
  const count = range / stepOf(length, radix);
  return count > 0n ? spelling(low, hashOf(symbols) % count, length, radix) : undefined;
}

function hashOf(symbols: readonly CodedSymbol[]): bigint {
  let hash = 0n;
  for (const { model, symbol } of symbols) {
    const mixed = ((hash ^ BigInt(model.start(symbol) + 1)) * 0x9e3779b1n) % 2n ** 32n;
    hash = mixed ^ (mixed >> 15n);
  }
  return hash;
}

/** The symbols of a scene for these models; fewer where the scene has no further symbol. */
export function decode(digits: readonly number[], radix: number, models: readonly Model[]): number[] {
  let offset = digits.reduce((sum, digit) => sum * BigInt(radix) + BigInt(digit), 0n);
  offset *= stepOf(digits.length, radix);
  let range = stepOf(0, radix);
  const symbols: number[] = [];
  for (const model of models) {
    const share = range / BigInt(model.total);
    if (share < 1n) break;
    const slot = offset / share;
    if (slot >= BigInt(model.total)) break;
    const symbol = model.symbolAt(Number(slot));
    offset -= share * BigInt(model.start(symbol));
    range = share * BigInt(model.frequency(symbol));
    symbols.push(symbol);
  }
  return symbols;
}
