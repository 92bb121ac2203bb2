// The sources that all makers of questions draw from: random numbers of a seed, and the alphabets.
import { readFileSync } from 'node:fs';
import { randomFrom } from '../../scripts/random.mjs';

const tables = new URL('../../docs/format/tables.json', import.meta.url);

/** The characters of each alphabet. */
export const { alphabets: ALPHABETS } = JSON.parse(readFileSync(tables, 'utf8'));

/** The random numbers of a seed, and two ways to draw many times. */
export function drawFrom(seed) {
  const random = randomFrom(seed);

  /** A list of n things that are made one by one. */
  const times = (n, make) => Array.from({ length: n }, (_, i) => make(i));

  /** A string of n characters of an alphabet. */
  const string = (alphabet, n) => times(n, () => random.pick(alphabet)).join('');

  return { ...random, times, string };
}

/** An object of entries; `__proto__` is a key like any other. */
export const own = (entries) => Object.fromEntries(entries);
