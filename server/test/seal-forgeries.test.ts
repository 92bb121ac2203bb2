// Forgeries of sealed scenes: here a few of them, and a million in test/runtime/seal.
import { expect, test } from 'vitest';
import { forge } from '../../test/runtime/seal/forgeries.mjs';

test('of 8,000 forgeries, valid scenes with seals that no key has made for them, none opens', () => {
  const { outcomes, problems } = forge(8000);
  expect(problems).toStrictEqual([]);
  expect(outcomes).toStrictEqual({ opened: 0, forged: 8000, foreign: 0, upgrade: 0 });
});
