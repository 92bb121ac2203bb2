import { readFileSync } from 'node:fs';
import { parseModel } from '../../../scripts/train-zh/pack.mjs';

/*
 * How likely each next character is in the Chinese model, from the trained numbers: by shares instead of slots, and over all
 * characters instead of only the needed ones.
 */

export const trainedText = readFileSync(
  new URL('../../../scripts/train-zh/model.txt', import.meta.url),
  'utf8',
);

const trained = parseModel(trainedText);
const EDGE = 0;
const STRETCH = 1;

const bandCount = trained.bands.length;
const classes = new Map<number, number>();
const frequency = new Map<number, number>();
trained.bands.forEach((band, i) => {
  const half = bandCount - i;
  for (const { point, own } of band) {
    classes.set(point, own);
    frequency.set(point, half % 2 ? 3 * 2 ** ((half - 1) / 2) : 2 ** (half / 2 + 1));
  }
});
const sumOf = (numbers: Iterable<number>) => Array.from(numbers).reduce((sum, each) => sum + each, 0);
const inClass = new Map<number, number>();
for (let own = 0; own < trained.links.length; own++) {
  const members = Array.from(classes).flatMap(([point, each]) => (each === own ? [point] : []));
  const all = sumOf(members.map((point) => frequency.get(point)!));
  for (const point of members)
    inClass.set(point, Math.max(1, Math.floor((frequency.get(point)! * 4096) / all)));
}
const lists = new Map(trained.lists.map((list) => [String.fromCodePoint(...list.context), list]));

export const listedPoints = Array.from(classes.keys()).filter((point) => point > STRETCH);

/** The shares of all characters after two, by code point. */
function sharesAfter(first: number, second: number): Map<number, number> {
  const shares = new Map<number, number>();
  let left = 1;
  for (const context of [String.fromCodePoint(first, second), String.fromCodePoint(second)]) {
    const list = lists.get(context);
    if (!list) continue;
    const items = list.successors.map(({ point, level }) => ({ point, weight: 2 ** (11 - level) }));
    const escape = Math.floor(sumOf(items.map(({ weight }) => weight)) * 2 ** (list.escape - 9));
    const fresh = items.filter(({ point }) => !shares.has(point));
    if (fresh.length < 1) continue;
    const all = sumOf(fresh.map(({ weight }) => weight)) + escape;
    for (const { point, weight } of fresh) shares.set(point, (left * weight) / all);
    left *= escape / all;
  }
  const row = trained.links[classes.get(second)!]!;
  const rest = Array.from(inClass).flatMap(([point, own]) =>
    shares.has(point) ? [] : [{ point, weight: own * 2 ** -row[classes.get(point)!]! }],
  );
  const all = sumOf(rest.map(({ weight }) => weight));
  for (const { point, weight } of rest) shares.set(point, (left * weight) / all);
  return shares;
}

/** The bits of a text in the model's own symbols, without the bits of the stretches that the core model writes. */
export function referenceBits(text: string): number {
  let bits = 0;
  let first = EDGE;
  let second = EDGE;
  const points = Array.from(text, (character) => {
    const point = character.codePointAt(0)!;
    return point > STRETCH && classes.has(point) ? point : STRETCH;
  }).filter((point, i, all) => point !== STRETCH || all[i - 1] !== STRETCH);
  for (const point of [...points, EDGE]) {
    bits -= Math.log2(sharesAfter(first, second).get(point)!);
    first = second;
    second = point;
  }
  return bits;
}
