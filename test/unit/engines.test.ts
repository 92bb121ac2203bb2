// The program of the vectors for real engines, run in a bare context of Node.
import { beforeAll, describe, expect, test } from 'vitest';
import { createContext, runInContext } from 'node:vm';
import { readVectors, writeProgram, type Result, type Vector } from '../runtime/engines/program.mjs';

/** The JSON form of a schema with one field. */
const schemaOf = (field: object) => ({
  versions: [{ version: 0, alphabet: 'portable', check: 12, fields: [field] }],
});

const ascii = /^[\n\x20-\x7e]*$/;

/** Runs vectors in a context with the language, `module`, `exports` and `require`, but without console, URL and TextEncoder. */
function run(vectors: Vector[], sources?: Record<string, string>): Result {
  const program = writeProgram(vectors, sources);
  expect(program).toMatch(ascii);
  const evaluated = runInContext(program, createContext({})) as (now: () => number) => string;
  const json = evaluated(() => performance.now());
  expect(json).toMatch(ascii);
  return JSON.parse(json) as Result;
}

const faultsOf = (vectors: Vector[]) =>
  run(vectors).outcomes.flatMap(({ fault }, i) => (fault ? [`${vectors[i]!.name}: ${fault}`] : []));

describe('the built library in a bare context', () => {
  let vectors: Vector[] = [];
  beforeAll(() => {
    vectors = readVectors();
  });

  test('gives every golden vector', () => {
    expect(vectors.length).toBeGreaterThan(0);
    expect(faultsOf(vectors)).toEqual([]);
  });

  test('returns the scenes and values that it produced', () => {
    const schema = schemaOf({ name: 'shop', kind: 'text', model: 'core', max: null });
    const record = { shop: '幸福西饼' };
    const encoded = run([{ name: 'it', schema, record, scene: '%' }]).outcomes[0]!.produced;
    const { scene } = JSON.parse(encoded) as { scene: string };
    const [produced, refused] = run([
      { name: 'it', schema, record, scene },
      { name: 'it', schema, refused: 'scene', scene: '%' },
    ]).outcomes.map((outcome) => outcome.produced);
    expect(produced).toBe(`{"scene":"${scene}","value":{"shop":"\\u5e78\\u798f\\u897f\\u997c"}}`);
    expect(JSON.parse(refused!)).toMatchObject({ code: 'scene' });
  });
});

describe('the shipped files', () => {
  const index = `'use strict'; exports.count = (exports.count || 0) + 1;`;

  test('each get the same modules', () => {
    const zh = `if (require('./index') !== require('./index.js') || require('./index').count !== 1) throw 'again'`;
    const { loaded } = run([], { 'index.js': index, 'zh.js': zh });
    expect(loaded.map(({ file }) => file)).toEqual(['index.js', 'zh.js']);
  });

  test('are named where they do not load', () => {
    const runWith = (source: string) => () => run([], { 'index.js': index, 'codes.js': source });
    expect(runWith('const {')).toThrow(/^codes\.js does not load: SyntaxError/);
    expect(runWith('new TextEncoder()')).toThrow('codes.js does not load: ReferenceError: TextEncoder');
    expect(runWith(`require('./server')`)).toThrow('server.js is not shipped');
    expect(runWith(`require('fs')`)).toThrow('fs is not shipped');
  });
});

describe('a vector that does not hold', () => {
  const schema = schemaOf({ name: 'n', kind: 'integer', min: 0, max: 70 });
  const wrong = schemaOf({ name: 'n', kind: 'integer', min: 0, max: null });
  const faultOf = (vector: Record<string, unknown>) =>
    faultsOf([{ name: 'it', scene: 'A', ...vector }]).join();

  test('is a fault, whatever is wrong', () => {
    expect(faultOf({ schema, record: { n: 1 }, scene: 'nowhere' })).toMatch(
      /^it: encodes to \S+ instead of nowhere$/,
    );
    expect(faultOf({ schema, record: { n: 71 } })).toMatch(/^it: throws SceneError: /);
    expect(faultOf({ schema, refused: 'version', scene: '%' })).toMatch(
      /^it: refused with scene in decode \(.*\) instead of version in decode$/,
    );
    expect(faultOf({ schema: schemaOf({ name: 'n', kind: 'sorcery' }), record: {} })).toContain(
      'the kinds are',
    );
    expect(faultOf({ schema })).toContain('a vector has a record');
    expect(faultOf({})).toContain('a vector has a schema');
  });

  test('is not one that is refused with the right code', () => {
    const refused = { name: 'it', scene: '%', refused: 'scene' };
    const all = [
      { ...refused, schema },
      { ...refused, text: null },
      { ...refused, query: null },
      { name: 'it', schema, record: { n: 71 }, refused: 'value' },
      { name: 'it', text: '\ud800', refused: 'value' },
      { name: 'it', query: { id: 178 }, refused: 'value' },
      { name: 'it', schema: wrong, refused: 'schema' },
    ];
    expect(faultsOf(all)).toEqual([]);
  });

  test('is one that is refused at another step', () => {
    const unwritten = { name: 'it', refused: 'value' };
    expect(faultsOf([{ ...unwritten, schema, record: { n: 70 } }]).join()).toContain('but encoded to');
    expect(faultsOf([{ ...unwritten, schema }]).join()).toContain('instead of value in define');
    expect(faultsOf([{ ...unwritten, schema: wrong, record: {} }]).join()).toMatch(
      /^it: refused with schema in define .* instead of value in encode$/,
    );
  });

  test('is not one that names the other spelling that comes back', () => {
    const spelled = {
      name: 'it',
      schema: schemaOf({ name: 'n', kind: 'hex', length: 1 }),
      record: { n: 'a' },
    };
    const { scene } = JSON.parse(run([{ ...spelled, scene: '' }]).outcomes[0]!.produced) as { scene: string };
    expect(faultsOf([{ ...spelled, scene, decoded: { n: 'a' } }])).toEqual([]);
    expect(faultsOf([{ ...spelled, scene, decoded: { n: 'A' } }]).join()).toContain('decodes to');
  });
});
