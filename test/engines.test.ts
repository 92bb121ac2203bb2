import { beforeAll, describe, expect, test } from 'vitest';
import { createContext, runInContext } from 'node:vm';
import { readVectors, writeProgram, type Vector } from './real/engines/program.mjs';

interface Result {
  passed: number;
  failures: string[];
}

/** In a context that has the language, `module` and `exports`: no console, no URL, no TextEncoder. */
function run(vectors: Vector[]): Result {
  return JSON.parse(String(runInContext(writeProgram(vectors), createContext({})))) as Result;
}

describe('the built library in a bare context', () => {
  let vectors: Vector[] = [];
  beforeAll(() => {
    vectors = readVectors();
  });

  test('gives every golden vector', () => {
    expect(vectors.length).toBeGreaterThan(0);
    expect(run(vectors)).toEqual({ passed: vectors.length, failures: [] });
  });
});

describe('a vector that does not hold', () => {
  const schema = { n: ['@integer', { max: 70 }] };
  const failuresOf = (vector: Record<string, unknown>) =>
    run([{ name: 'it', scene: 'A', ...vector }]).failures.join();

  test('is a failure, whatever is wrong with it', () => {
    expect(failuresOf({ schema, record: { n: 1 }, scene: 'nowhere' })).toMatch(
      /^it: encodes to \S+ instead of nowhere$/,
    );
    expect(failuresOf({ schema, record: { n: 71 } })).toMatch(/^it: throws SceneError: /);
    expect(failuresOf({ schema, refused: 'version', scene: '%' })).toMatch(
      /^it: refused with .* instead of the code version$/,
    );
    expect(failuresOf({ schema: { n: ['@sorcery'] }, record: {} })).toContain('the library has no sorcery()');
    expect(failuresOf({ schema })).toContain('a vector has a record');
    expect(failuresOf({})).toContain('a vector has a schema');
  });

  test('but a refusal with the right code is none', () => {
    const refused = { name: 'it', scene: '%', refused: 'scene' };
    const all = [
      { ...refused, schema },
      { ...refused, text: null },
      { ...refused, query: null },
    ];
    expect(run(all)).toEqual({ passed: 3, failures: [] });
  });
});
