import { describe, expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as core from '../src';
import * as chinese from '../src/zh';
import { checksPath, type Vector } from './real/engines/program.mjs';

interface Checks {
  runVectors(library: object, vectors: readonly Vector[]): { passed: number; failures: string[] };
}

const { runVectors } = createRequire(import.meta.url)(checksPath) as Checks;
const library = { ...core, ...chinese };
const folder = new URL('vectors/', import.meta.url);
const files = readdirSync(folder).map((file): [string, Vector[]] => [
  file,
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Vector[],
]);

describe('the golden vectors', () => {
  test.each(files)('hold: %s', (_, vectors) => {
    expect(runVectors(library, vectors)).toEqual({ passed: vectors.length, failures: [] });
  });

  test('are at least 250', () => {
    expect(files.flatMap(([, vectors]) => vectors).length).toBeGreaterThanOrEqual(250);
  });

  test.each(files)('have names of their own: %s', (_, vectors) => {
    const names = vectors.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
