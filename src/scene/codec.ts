// Symbols <-> the characters of a scene. Schemas and untyped scenes share it.
import type { AlphabetName } from '../coding/alphabet';
import { ALPHABETS, SCENE_LIMIT } from '../coding/alphabet';
import type { Room, SymbolReader, Symbols } from '../coding/interval';
import { Decoder, FULL } from '../coding/interval';
import { alphabetError, checkError, demand, isSceneError, SceneError, shorten } from '../error';
import { get, isString, put } from '../object';

/** The bits of check of a scene that has room for them. It is the wire format: another number changes every scene. */
export const CHECK_BITS = 12;

/** One way to write a record: its symbols, and the room that they get. */
export interface Candidate extends Room {
  readonly symbols: Symbols;
}

/** The scene of the first candidate that fits; undefined where none fits. */
export function writeScene(candidates: readonly Candidate[], alphabet: AlphabetName): string | undefined {
  const characters = ALPHABETS[alphabet];
  for (const candidate of candidates) {
    const digits = candidate.symbols.encode(characters.length, candidate);
    if (digits) return digits.map((digit) => characters[digit]).join('');
  }
  return undefined;
}

/** The two directions of one kind of value: its candidates, and the reader of its symbols. */
export interface Coding<T> {
  read(from: SymbolReader): T;
  candidates(value: T): readonly Candidate[];
}

/**
 * Decodes a scene, re-encodes the result, and rejects the scene unless both are identical.
 *
 * So every value has one spelling, and a scene that is foreign, damaged or mistyped is refused.
 */
export function readScene<T>(scene: unknown, alphabet: AlphabetName, coding: Coding<T>): T {
  const characters = ALPHABETS[alphabet];
  const digits =
    isString(scene) && scene.length <= SCENE_LIMIT
      ? scene.split('').map((character) => characters.indexOf(character))
      : [];
  if (!digits.length || digits.indexOf(-1) >= 0) {
    throw alphabetError(scene, `1 to ${SCENE_LIMIT} ${alphabet} characters`);
  }
  try {
    const from = new Decoder(digits, characters.length);
    const value = coding.read(from);
    for (const candidate of coding.candidates(value)) {
      const isSpelling = from.isSpellingOf(candidate.symbols, candidate);
      if (isSpelling) return value;
      // The first candidate that fits is the one that counts.
      if (isSpelling === false || writeScene([candidate], alphabet)) break;
    }
  } catch (error) {
    // A field may refuse the value that was read: then the scene is as foreign as one that fails the check.
    if (!isSceneError(error) || error.code === 'version') throw error;
  }
  throw checkError(scene);
}

/** The bits that a scene holds. */
export function capacityOf(alphabet: AlphabetName): number {
  return SCENE_LIMIT * Math.log2(ALPHABETS[alphabet].length);
}

/** The cost of a value in bits: of each part by its name, and in all. */
export interface Cost {
  readonly bits: Record<string, number>;
  readonly sum: number;
}

/** Adds up the bits of parts. Those behind far more than a scene holds are not asked for, and count nothing. */
export function costOf(names: readonly string[], bitsOfPart: (name: string) => number): Cost {
  const bits: Record<string, number> = {};
  let sum = 0;
  names.forEach((name) => {
    const own = sum > FULL ? 0 : bitsOfPart(name);
    put(bits, name, own);
    sum += own;
  });
  return { bits, sum };
}

/**
 * The error for a definition or a record that needs more bits than a scene holds: it tells the characters that are needed,
 * the part that takes most, and the bits of every part.
 *
 * @param header the bits of everything but the parts.
 */
export function capacityError(
  code: 'schema' | 'length',
  value: unknown,
  alphabet: AlphabetName,
  { bits, sum }: Cost,
  header = 0,
): SceneError {
  const parts = Object.keys(bits).map((name) => ({ name: shorten(name), own: get(bits, name) as number }));
  if (header > 0) parts.push({ name: 'header', own: header });
  const listed = parts.map(({ name, own }) => `${name} ${own.toFixed(1)}`).join(', ');
  const greatest = parts.reduce((most, part) => (part.own > most.own ? part : most)).name;
  const capacity = capacityOf(alphabet);
  const allowed = `${capacity.toFixed(1)} bits`;
  const all = sum + header;
  const needed = Math.max(SCENE_LIMIT + 1, charactersOf(all, alphabet));
  const subject = code === 'schema' ? 'no record fits: the shortest ' : '';
  return new SceneError(
    code,
    `${subject}needs ${needed} characters, a scene has ${SCENE_LIMIT}; ${greatest} takes most. ${all.toFixed(1)} of ${allowed}: ${shorten(listed, 300)}`,
    value,
    allowed,
    '',
    'capacity',
  );
}

/** The characters that some bits need. */
export function charactersOf(bits: number, alphabet: AlphabetName): number {
  return Math.ceil((bits / capacityOf(alphabet)) * SCENE_LIMIT - 1e-6);
}

/** @throws SceneError `schema` for anything but the name of an alphabet. */
export function checkAlphabet(alphabet: unknown): asserts alphabet is AlphabetName {
  const isAlphabet = isString(alphabet) && !!get(ALPHABETS, alphabet);
  demand(isAlphabet, `an alphabet is ${Object.keys(ALPHABETS).join(' or ')}`, alphabet);
}
