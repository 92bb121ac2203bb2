import fc from 'fast-check';
import type { AlphabetName } from '../../../src';
import { ALPHABETS } from '../../../src/coding/alphabet';
import { Symbols } from '../../../src/coding/interval';
import { weighted } from '../../../src/coding/model';
import { fingerprintOf } from '../../../src/fields/definition';

/** Strings of an alphabet. Most begin with a character of a rare format. */
export const foreign = (alphabet: AlphabetName) =>
  fc
    .tuple(
      fc.constantFrom('', ...ALPHABETS[alphabet].slice(-21)),
      fc.string({ unit: fc.constantFrom(...ALPHABETS[alphabet]), minLength: 0, maxLength: 31, size: 'max' }),
    )
    .map(([first, rest]) => first + rest);

/** A scene with one character replaced, inserted or removed. */
function mutated(scene: string, alphabet: AlphabetName, at: number, index: number, mutation: number): string {
  const start = at % scene.length;
  const character = ALPHABETS[alphabet][index % ALPHABETS[alphabet].length]!;
  return (
    scene.slice(0, start) + (mutation > 0 ? character : '') + scene.slice(mutation > 1 ? start : start + 1)
  );
}

/** The scenes of some values, each with one mutation. */
export function damagedOf<T>(values: readonly T[], encode: (value: T) => string, alphabet: AlphabetName) {
  return fc
    .tuple(fc.constantFrom(...values), fc.nat(), fc.nat(), fc.nat({ max: 2 }))
    .map(([value, at, index, mutation]) => mutated(encode(value), alphabet, at, index, mutation));
}

// The model of the format, written down once more.
const formats = (alphabet: AlphabetName) => weighted([ALPHABETS[alphabet].length - 20, 16, 3, 1]);

/** A scene that the encoder may never write: coded, with any symbols. */
export function forged(alphabet: AlphabetName, kind: 'text' | 'query', push: (to: Symbols) => void): string {
  const symbols = new Symbols(fingerprintOf({ kind, alphabet, model: 'core' }));
  symbols.push(formats(alphabet), 0);
  push(symbols);
  const digits = symbols.encode(ALPHABETS[alphabet].length, { checkBits: 12, lengthLimit: 32 })!;
  return digits.map((digit) => ALPHABETS[alphabet][digit]).join('');
}
