// Query strings: their keys and values, and percent-encoding.
import { get, put } from '../object';

/** Keys and their values. */
export type Texts = Record<string, string>;

/** The keys and values of a query, still encoded. */
export function parseQuery(query: string): Texts {
  const texts: Texts = {};
  query.split('&').forEach((part) => addFirst(texts, ...splitOnce(part, '=')));
  return texts;
}

/** The text before the first separator, and the text behind it; without a separator the whole text, and `''`. */
export function splitOnce(text: string, separator: string | RegExp): [before: string, behind: string] {
  const before = text.split(separator, 1)[0]!;
  return [before, text.slice(before.length).replace(separator, '')];
}

/** Sets the value of a key, unless the key is empty or has a value: the first one wins. */
export function addFirst(texts: Texts, key: string, value: string): void {
  if (key && get(texts, key) === undefined) put(texts, key, value);
}

/** Undoes the given rounds of percent-encoding, or fewer where the text is malformed. A `+` stays a plus. */
export function decode(text = '', rounds = 1): string {
  try {
    return rounds > 0 ? decode(decodeURIComponent(text), rounds - 1) : text;
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- a catch without binding is ES2019
  } catch (malformed) {
    return text;
  }
}
