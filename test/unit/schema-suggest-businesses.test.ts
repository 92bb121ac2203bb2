// Schemas from half of a business's records: they take the other half, and cost about what a schema written by hand costs.
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../scripts/random.mjs';
import { defineScene } from '../../src';
import { fromJSON, suggest } from '../../src/schema';
import { businesses, printed } from './support/businesses';
import type { Business } from './support/businesses';

const SEEDS = [1, 2, 3, 4, 5];

/** The half of the records that is given: the first in time, or any. */
const halves: [string, (count: number, seed: number) => boolean[]][] = [
  ['the first half in time', (count) => Array.from({ length: count }, (_, i) => i < count / 2)],
  [
    'any half',
    (count, seed) => {
      const random = randomFrom(seed);
      const order = Array.from({ length: count }, (_, i) => [random.fraction(), i] as const).sort(
        ([a], [b]) => a - b,
      );
      const given = new Set(order.slice(0, count / 2).map(([, i]) => i));
      return Array.from({ length: count }, (_, i) => given.has(i));
    },
  ],
];

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1]!;

/** Suggests a schema from one half, and writes the other half with it and with the one by hand. */
function compare(business: Business, half: (typeof halves)[number][1], seed: number) {
  const records = printed(business, 50, seed);
  const isGiven = half(records.length, seed);
  const scene = fromJSON(suggest(records.filter((_, i) => isGiven[i])).schema);
  const byHand = defineScene(business.fields);
  const bits = (measure: { bits: Record<string, number> }) =>
    Object.values(measure.bits).reduce((a, b) => a + b, 0);
  const others = records.filter((_, i) => !isGiven[i]);
  const taken = others.filter((record) => {
    try {
      return isDeepStrictEqual(scene.decode(scene.encode(record as never)), record);
    } catch {
      return false;
    }
  });
  const ratios = taken.map(
    (record) => bits(scene.measure(record as never)) / bits(byHand.measure(record as never)),
  );
  return { others: others.length, taken: taken.length, ratios };
}

test('there are 20 businesses, and their schemas by hand take all of their records', () => {
  expect(businesses).toHaveLength(20);
  businesses.forEach((business) => {
    const scene = defineScene(business.fields);
    SEEDS.forEach((seed) => {
      printed(business, 50, seed).forEach((record) =>
        expect(scene.encode(record as never).length).toBeLessThan(33),
      );
    });
  });
});

describe.each(halves)('given %s', (_, half) => {
  const all = businesses.map((business) => SEEDS.map((seed) => compare(business, half, seed)));

  test('the suggestion takes at least 98 % of the other half', () => {
    const runs = all.flat();
    const others = runs.reduce((sum, { others }) => sum + others, 0);
    expect(runs.reduce((sum, { taken }) => sum + taken, 0) / others).toBeGreaterThanOrEqual(0.98);
  });

  test('in the median over businesses it takes at most 1.3 times the bits of the schema by hand', () => {
    const ratios = all.map((runs) => median(runs.flatMap(({ ratios }) => ratios)));
    expect(median(ratios)).toBeLessThanOrEqual(1.3);
  });
});
