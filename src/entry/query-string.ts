// Query strings: their keys and values, and percent-encoding.
import { attempt, get, put } from '../object';

/** Keys and their values. */
export type Texts = Record<string, string>;

/** The keys and values of a query, still encoded. */
export function parseQuery(query: string): Texts {
  const texts: Texts = {};
  query.split('&').forEach((part) => addPair(texts, part));
  return texts;
}

/** The text before the first separator, and the text behind it; without a separator the whole text, and `''`. */
export function splitOnce(text: string, separator: string): [before: string, behind: string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

function addPair(texts: Texts, pair: string): void {
  const [key, value] = splitOnce(pair, '=');
  addFirst(texts, key, value);
}

/** Sets the value of a key, unless the key is empty or has a value: the first one wins. */
export function addFirst(texts: Texts, key: string, value: string): void {
  if (key && get(texts, key) === undefined) put(texts, key, value);
}

// A JSON encoder writes `&` as \u0026, and some servers have printed that, with or without the backslash.
const PRINTED_SEPARATOR = /\\?u0026(?=[\w.-]{1,64}=)/g;

/** Sets a key to its value, both decoded, and also the keys behind each \u0026 that was printed for a `&`. */
export function addDecoded(texts: Texts, key: string, value: string): void {
  const [own, ...others] = decode(value).split(PRINTED_SEPARATOR);
  addFirst(texts, decode(key), own!);
  others.forEach((part) => addPair(texts, part));
}

/** The text with a `&` for each \u0026 that was printed for one. */
export function mendSeparators(text: string): string {
  return text.replace(PRINTED_SEPARATOR, '&');
}

// The escapes of one character in UTF-8: its first byte tells how many bytes follow.
const CHARACTER =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi;

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
