// Query strings: their keys and values, and percent-encoding.
import { attempt, get, put } from '../object';

/** Keys and their values. */
export type Texts = Record<string, string>;

/** The keys and values of a query, still encoded. */
export function parseQuery(query: string): Texts {
  const texts: Texts = {};
  addPairs(texts, query);
  return texts;
}

function addPairs(texts: Texts, query: string): void {
  query.split('&').forEach((part) => {
    const [key, value] = splitOnce(part, '=');
    addFirst(texts, key, value);
  });
}

/** The text before the first separator, and the text behind it; without a separator the whole text, and `''`. */
export function splitOnce(text: string, separator: string): [before: string, behind: string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** Sets the value of a key, unless the key is empty or has a value: the first one wins. */
export function addFirst(texts: Texts, key: string, value: string): void {
  if (key && get(texts, key) === undefined) put(texts, key, value);
}

/** The text with its separators where a JSON encoder has put \u0026 and \u003d; a backslash may have been lost before a key. */
export function mendSeparators(text: string): string {
  const mended = text.replace(/\\+u0026|u0026(?=[\w.-]{1,64}(=|\\?u003d))/gi, '&');
  return mended.replace(mended === text ? /\\+u003d/gi : /\\*u003d/gi, '=');
}

/** Sets a key to its value, both decoded, or all keys that stand there where escapes were printed for the separators. */
export function addDecoded(texts: Texts, key: string, value: string): void {
  // HTML has &amp; for `&`.
  const name = decode(key).replace(/^amp;/, '');
  const text = decode(value);
  const pair = text ? `${name}=${text}` : name;
  const mended = mendSeparators(pair);
  if (mended === pair) addFirst(texts, name, text);
  else addPairs(texts, mended);
}

// The escapes of one character in UTF-8: of its first byte, and of those that follow.
const CHARACTER = /%[0-7][\da-f]|%[c-f][\da-f](%[89ab][\da-f]){1,3}/gi;

/** The most rounds of percent-encoding of a scene: some hosts encode once, some twice, and DevTools hands over what a developer typed. */
export const ROUNDS = 3;

/** Undoes the given rounds of percent-encoding; a part that is no encoding, such as a stray `%`, stays. A `+` stays a plus. */
export function decode(text = '', rounds = 1): string {
  let decoded = text;
  for (let round = 0; round < rounds; round++) {
    decoded = decoded.replace(CHARACTER, (escapes) => attempt(() => decodeURIComponent(escapes)) || escapes);
  }
  return decoded;
}
