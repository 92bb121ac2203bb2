// Options of any platform -> the spellings that the scene of a code may have had when it was printed.
import { beginningsOf, readOptions } from './entry';
import type { Entry } from './entry';

/** The content of a code, with the spellings of its scene. */
export interface Spellings {
  readonly entry: Entry;
  /** Those for the codec: the surest first, and then each beginning at a `&`, the longest first. */
  readonly coded: readonly string[];
  /** Those for readers of hand-made scenes, the longest first. */
  readonly handMade: readonly string[];
}

/**
 * Reads the content of a code, with all spellings that its scene may have had.
 *
 * Any of the last keys beside a scene may be no part of it: a share has added them.
 *
 * @example
 * readSpellings({ scene: 'id=178', book: '123' }).handMade // ['id=178&book=123', 'id=178']
 */
export function readSpellings(options: unknown): Spellings {
  const { entry, literal, joined, whole } = readOptions(options);
  return {
    entry,
    coded: distinct([whole ? '' : literal, ...beginningsOf(joined), literal]),
    handMade: distinct([joined, ...beginningsOf(joined, literal.length), literal].map(mendFirstEquals)),
  };
}

/** The text with the first `=` where its escape was printed without the backslash. A scene of ours may look so, too. */
function mendFirstEquals(text: string): string {
  return text.replace(/^([a-z_][\w.-]{0,63}?)u003d/i, '$1=');
}

/** Each text once, but the empty one. */
function distinct(texts: readonly string[]): string[] {
  return texts.filter((text, i) => text && texts.indexOf(text) === i);
}
