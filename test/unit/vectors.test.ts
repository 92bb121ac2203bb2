// The golden vectors, run through the source.
import { describe, expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import * as core from '../../src';
import * as schemas from '../../src/schema';
import * as chinese from '../../src/zh';
import { runVectors, type Vector } from '../runtime/engines/program.mjs';

const library = { ...core, ...chinese, ...schemas };
const folder = new URL('../vectors/', import.meta.url);
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file): [string, Vector[]] => [
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
