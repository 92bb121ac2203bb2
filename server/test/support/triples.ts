// Three scenes of each format that public projects print by hand: the printed one, and two with other values.
import { readFileSync } from 'node:fs';
import { randomFrom } from '../../../scripts/random.mjs';

interface HandMade {
  readonly scene: string;
  readonly format: string;
  readonly fields: readonly { readonly name: string; readonly example: string }[];
}

/** Three scenes of one format. */
export interface Triple {
  readonly format: string;
  readonly scenes: readonly string[];
}

const { below, pick } = randomFrom(15);

const handMade = readFileSync(
  new URL('../../../test/unit/fixtures/hand-made-scenes.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as HandMade);

/** Formats that have keys, an order, or nothing but one value; the others are packed, encoded, constants or paths. */
const KNOWN = ['kv1', 'kvN', 'kv-altsep', 'positional', 'prefix-sep', 'prefix-glued', 'bare', 'json'];

export const triples: readonly Triple[] = handMade
  .filter(({ format }) => KNOWN.includes(format))
  .map((made) => ({ format: made.format, scenes: [made.scene, vary(made), vary(made)] }));

/** Puts other values in the places of the fields. */
function vary({ scene, fields }: HandMade): string {
  let varied = '';
  let rest = scene;
  for (const { example } of fields) {
    const at = rest.indexOf(example);
    if (at < 0) continue;
    varied += rest.slice(0, at) + another(example);
    rest = rest.slice(at + example.length);
  }
  return varied + rest;
}

/** Another value of the same kind: words stay, because they are of a list. */
function another(example: string): string {
  if (/^20\d{6}$/.test(example)) return example.slice(0, 6) + String(10 + below(18));
  if (/^1[3-9]\d{9}$/.test(example)) return example.slice(0, 3) + String(10_000_000 + below(89_999_999));
  if (/^[a-z]+$/i.test(example)) return example;
  if (/^\d+$/.test(example) && example.length < 9) return String(1 + below(Number(example) * 2 + 2));
  const letters = /[g-z]/i.test(example) ? 'abcdefghijklmnopqrstuvwxyz' : 'abcdef';
  return Array.from(example, (character, i) => {
    if (/\d/.test(character)) return String(i > 0 ? below(10) : 1 + below(9));
    if (/[a-z]/.test(character)) return i > 0 ? pick([...letters]) : character;
    return /[A-Z]/.test(character) && i > 0 ? pick([...letters]).toUpperCase() : character;
  }).join('');
}
