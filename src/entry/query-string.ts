// Query strings: their keys and values, and percent-encoding.
import { get, put } from '../object';

/** Keys and their values. */
export type Texts = Record<string, string>;

// A JSON encoder writes `&` as \u0026, and some servers have printed that, with or without the backslash.
const PRINTED_SEPARATOR = /\\?u0026(?=[\w.-]{1,64}=)/g;

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

/** Sets a key to its decoded value, and also the keys behind each \u0026 that was printed for a `&`. */
export function addDecoded(texts: Texts, key: string, value: string): void {
  const [own, ...others] = decode(value).split(PRINTED_SEPARATOR);
  addFirst(texts, decode(key), own!);
  others.forEach((part) => addFirst(texts, ...splitOnce(part, '=')));
}

/** The text with a `&` for each \u0026 that was printed for one. */
export function mendSeparators(text: string): string {
  return text.replace(PRINTED_SEPARATOR, '&');
}

/** Undoes the given rounds of percent-encoding; a part that is no encoding, such as a stray `%`, stays. A `+` stays a plus. */
export function decode(text = '', rounds = 1): string {
  let decoded = text;
  for (let round = 0; round < rounds; round++) decoded = decoded.replace(/(?:%[\da-f]{2})+/gi, decodeRun);
  return decoded;
}

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run);
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- a catch without binding is ES2019
  } catch (malformed) {
    return run;
  }
}
