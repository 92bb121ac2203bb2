// Releases keep their promise: the vectors and tables of each one, in test/vectors/released/<version>, hold for ever.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as core from '../../src';
import * as schemas from '../../src/schema';
import * as chinese from '../../src/zh';
import { root } from '../../scripts/api/entries';
import { runVectors, type Vector } from '../runtime/engines/program.mjs';
import { filesIn, read } from './support/completeness';

/**
 * The SHA-256 of the file SHA256SUMS of each release that added vectors. A release adds a line and a folder; no line and
 * no file ever changes. CONTRIBUTING.md says how.
 */
const RELEASES: Readonly<Record<string, string>> = {
  '1.0.0-rc.1': '14d527ce985321d8dafec37d72737f2491365418d0f6c6a74e3596d8e32b2e5b',
};

const released = 'test/vectors/released';
const library = { ...core, ...chinese, ...schemas };

const readVectors = (file: string) => JSON.parse(read(file)) as Vector[];
const sha256 = (file: string) =>
  createHash('sha256')
    .update(readFileSync(root + file))
    .digest('hex');

test('every folder of a release has its line here', () => {
  expect(readdirSync(`${root}${released}`).sort()).toEqual(Object.keys(RELEASES).sort());
});

describe.each(Object.entries(RELEASES))('the release %s', (release, digest) => {
  const folder = `${released}/${release}/`;
  const files = filesIn(folder, /\.\w+$/).map((file) => file.slice(folder.length));
  const vectors = files.filter((file) => /^[^/]+\.json$/.test(file));
  const models = files.filter((file) => /^tables\/.+\.txt$/.test(file));

  test('has the same files, byte by byte', () => {
    const sums = read(`${folder}SHA256SUMS`).trim().split('\n');
    expect(files.map((file) => `${sha256(folder + file)}  ${file}`).sort()).toEqual(sums.sort());
    expect(sha256(`${folder}SHA256SUMS`)).toBe(digest);
  });

  test.each(vectors)('is written and read: %s', (file) => {
    const { passed, failures } = runVectors(library, readVectors(folder + file));
    expect(failures).toEqual([]);
    expect(passed).toBeGreaterThan(0);
  });

  // So the engines and the ports, which run the vectors of today, run those of the release too.
  test.each(vectors)('has no vector that is missing today: %s', (file) => {
    expect(lost(readVectors(folder + file), readVectors(`test/vectors/${file}`))).toEqual([]);
  });

  test.each(models)('has a table that is the same today: %s', (file) => {
    expect(read(`docs/format/${file.slice('tables/'.length)}`)).toBe(read(folder + file));
  });

  test('has no other numbers than those of today; an alphabet may come', () => {
    const numbers = JSON.parse(read(`${folder}tables/tables.json`)) as object;
    expect(JSON.parse(read('docs/format/tables.json'))).toMatchObject(numbers);
  });
});

test('a vector is missed where it is changed, renamed or removed, and not where one is added', () => {
  const [first, second] = readVectors('test/vectors/numbers.json') as [Vector, Vector];
  const added = { ...first, name: 'one more' };
  expect(lost([first], [added, second, first])).toEqual([]);
  expect(lost([first, second], [{ ...first, scene: 'A' }, second])).toEqual([first.name]);
  expect(lost([first, second], [added, second])).toEqual([first.name]);
  expect(lost([first], [])).toEqual([first.name]);
});

/** The names of the vectors that are no longer as they were. */
function lost(before: readonly Vector[], now: readonly Vector[]): string[] {
  const kept = new Set(now.map((vector) => JSON.stringify(vector)));
  return before.filter((vector) => !kept.has(JSON.stringify(vector))).map(({ name }) => name);
}
