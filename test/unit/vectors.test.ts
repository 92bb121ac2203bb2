// The golden vectors, run through the source.
import { describe, expect, test } from 'vitest';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as core from '../../src';
import * as schemas from '../../src/schema';
import * as chinese from '../../src/zh';
import { runVectors, type Vector } from '../runtime/engines/program.mjs';

const library = { ...core, ...chinese, ...schemas };
const folder = new URL('../vectors/', import.meta.url);
const files = readdirSync(folder).map((file): [string, Vector[]] => [
  file,
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Vector[],
]);

describe('the golden vectors', () => {
  test.each(files)('hold: %s', (_, vectors) => {
    expect(runVectors(library, vectors)).toEqual({ passed: vectors.length, failures: [] });
  });

  test('are at least 400', () => {
    expect(files.flatMap(([, vectors]) => vectors).length).toBeGreaterThanOrEqual(400);
  });

  test.each(files)('have different names: %s', (_, vectors) => {
    const names = vectors.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

// FORMAT.md says this for readers of JSON, and for ports without the Chinese model.
describe('of the golden vectors', () => {
  const filesWith = (pattern: RegExp) =>
    files.filter(([, vectors]) => pattern.test(JSON.stringify(vectors))).map(([file]) => file);

  test('only those of surrogates.json have halves of surrogate pairs', () => {
    expect(filesWith(/\\ud[89a-f]/i)).toEqual(['surrogates.json']);
  });

  test('only those of zh.json need the Chinese model', () => {
    expect(filesWith(/"model":"zh"/)).toEqual(['zh.json']);
  });
});

describe('the golden vectors of a release', () => {
  // Codes are printed from 1.0.0 on.
  const release = git('describe', '--tags', '--abbrev=0', '--match=v[1-9]*').trim();
  const printed = git('ls-tree', '--name-only', `${release}:test/vectors`).split('\n').filter(Boolean);

  test.skipIf(!release)(`are still there, as they were: ${release || 'none so far'}`, () => {
    expect(printed.length).toBeGreaterThan(0);
    const before = printed.map((file): [string, Vector[]] => [
      file,
      JSON.parse(git('show', `${release}:test/vectors/${file}`)) as Vector[],
    ]);
    expect(lost(before, files)).toEqual([]);
  });

  test('are missed where one is changed, renamed or removed, and not where one is added', () => {
    const [[file, vectors]] = files as [[string, Vector[]]];
    const [first, ...others] = vectors as [Vector, ...Vector[]];
    const added = { ...first, name: 'one more' };
    expect(lost([[file, vectors]], [[file, [added, ...vectors]]])).toEqual([]);
    expect(lost([[file, vectors]], [[file, [{ ...first, scene: 'A' }, ...others]]])).toEqual([
      `${file} ${first.name}`,
    ]);
    expect(lost([[file, vectors]], [[file, [added, ...others]]])).toEqual([`${file} ${first.name}`]);
    expect(lost([[file, [first]]], [])).toEqual([`${file} ${first.name}`]);
  });
});

/** The names of the vectors that are no longer as they were. */
function lost(before: readonly [string, Vector[]][], now: readonly [string, Vector[]][]): string[] {
  const spelled = new Set(
    now.flatMap(([file, vectors]) => vectors.map((vector) => file + JSON.stringify(vector))),
  );
  return before.flatMap(([file, vectors]) =>
    vectors
      .filter((vector) => !spelled.has(file + JSON.stringify(vector)))
      .map(({ name }) => `${file} ${name}`),
  );
}

/** The output of git; empty where it fails. */
function git(...args: string[]): string {
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  return spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 }).stdout ?? '';
}
