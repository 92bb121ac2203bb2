import type { AlphabetName } from '../../../src';
import { ALPHABETS } from '../../../src/coding/alphabet';

export const ALPHABET_NAMES: AlphabetName[] = ['unreserved', 'portable', 'wechat'];

export const bitsPerCharacter = (alphabet: AlphabetName) => Math.log2(ALPHABETS[alphabet].length);

/** The bits of a full scene. */
export const capacityOf = (alphabet: AlphabetName) => 32 * bitsPerCharacter(alphabet);

/** Whether all characters of a text are of an alphabet. */
export const isOfAlphabet = (text: string, alphabet: AlphabetName) =>
  Array.from(text).every((character) => ALPHABETS[alphabet].includes(character));
