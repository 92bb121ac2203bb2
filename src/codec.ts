import type { AlphabetName } from './coding/alphabet';
import { ALPHABETS, SCENE_LIMIT } from './coding/alphabet';
import type { SymbolReader, SymbolWriter } from './coding/interval';
import { Decoder, Symbols } from './coding/interval';
import { SceneError } from './error';
import { misdefined } from './fields/field';

/** The check that a scene carries where there is room, in bits. */
export const DEFAULT_CHECK = 12;

/** Symbols for a scene with so many bits of check, or of so many characters at the most. */
export type Draft = readonly [symbols: Symbols, check: number, most: number];

/** The scene of the first draft that fits; undefined where none does. */
export function writeScene(drafts: readonly Draft[], alphabet: AlphabetName): string | undefined {
  const characters = ALPHABETS[alphabet];
  for (const [symbols, check, most] of drafts) {
    const digits = symbols.encode(characters.length, Math.pow(2, check), most);
    if (digits) return digits.map((digit) => characters[digit]).join('');
  }
  return undefined;
}

/**
 * A scene -> what `read` makes of its symbols, provided that this would be written as this very scene again:
 * so everything has one spelling, and what is foreign, damaged or mistyped is refused.
 */
export function readScene<T>(
  scene: unknown,
  alphabet: AlphabetName,
  read: (from: SymbolReader) => T,
  draftsOf: (value: T) => readonly Draft[],
): T {
  const characters = ALPHABETS[alphabet];
  const digits =
    typeof scene === 'string' && scene.length <= SCENE_LIMIT
      ? scene.split('').map((character) => characters.indexOf(character))
      : [];
  if (digits.length < 1 || digits.indexOf(-1) >= 0) {
    const allowed = `1 to ${SCENE_LIMIT} characters of the alphabet`;
    throw new SceneError('scene', `a scene is a string of ${allowed}`, scene, allowed);
  }
  try {
    const from = new Decoder(digits, characters.length);
    const value = read(from);
    for (const draft of draftsOf(value)) {
      const verdict = from.isSpellingOf(draft[0], Math.pow(2, draft[1]), draft[2]);
      if (verdict) return value;
      // The first draft that fits is the one that counts.
      if (verdict === false || writeScene([draft], alphabet)) break;
    }
  } catch (error) {
    // What was read may be no value of its field: then the scene is as foreign as one that fails the check.
    if (!(error instanceof SceneError) || error.code === 'version') throw error;
  }
  throw new SceneError('scene', 'not a scene of this schema', scene);
}

/** What some symbols cost, in bits. */
export function bitsOf(write: (to: SymbolWriter) => void): number {
  const symbols = new Symbols();
  write(symbols);
  return symbols.bits();
}

/** Bits that a scene holds. */
export function capacityOf(alphabet: AlphabetName): number {
  return SCENE_LIMIT * Math.log2(ALPHABETS[alphabet].length);
}

/** The error for what needs more than a scene has, with what takes how many bits of it. */
export function overlong(
  code: 'schema' | 'length',
  value: unknown,
  alphabet: AlphabetName,
  shares: readonly (readonly [string, number])[],
): SceneError {
  const listed = shares.map(([name, bits]) => `${name} ${bits.toFixed(1)}`).join(', ');
  const sum = shares.reduce((bits, share) => bits + share[1], 0);
  const allowed = `${capacityOf(alphabet).toFixed(1)} of a scene`;
  return new SceneError(code, `${sum.toFixed(1)} bits do not fit the ${allowed}: ${listed}`, value, allowed);
}

export function checkAlphabet(alphabet: unknown): asserts alphabet is AlphabetName {
  if (alphabet !== 'portable' && alphabet !== 'wechat')
    throw misdefined("an alphabet is 'portable' or 'wechat'", alphabet);
}

/** The error for a scene that a later release, or a later version of the schema, has written. */
export function unknownVersion(version: number): SceneError {
  return new SceneError('version', `version ${version} is not known here`, version);
}
