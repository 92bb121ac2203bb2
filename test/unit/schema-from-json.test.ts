// Schemas as data: fromJSON makes the scene again whose JSON form it gets, and refuses every other form with its place.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defineScene,
  flag,
  id,
  integer,
  link,
  list,
  optional,
  pairs,
  query,
  record,
  tuple,
  variant,
  type Field,
} from '../../src';
import { canonical, fromJSON } from '../../src/schema';
import { zh, zhText } from '../../src/zh';
import { readVectors } from '../runtime/engines/program.mjs';
import type { AnyScene, Values } from './support/any-scene';
import { anyValue } from './support/any-value';
import { errorOf } from './support/expectations';
import { fieldCases } from './support/field-cases';

/** A field with values that it carries, and others. */
interface Part {
  readonly field: Field<unknown>;
  readonly values: readonly unknown[];
}

const leaf: fc.Arbitrary<Part> = fc
  .constantFrom(...fieldCases)
  .chain(({ define, values, carried, refused }) =>
    fc
      .array(fc.oneof(values, fc.constantFrom(...carried, ...refused)), { minLength: 3, maxLength: 6 })
      .map((some) => ({ field: define(), values: some })),
  );
const PARENTS: ((part: Part) => Part)[] = [
  ({ field, values }) => ({ field: optional(field), values: [undefined, ...values] }),
  ({ field, values }) => ({ field: list(field, { max: 3 }), values: values.map((value) => [value]) }),
  ({ field, values }) => ({ field: tuple(field, flag()), values: values.map((value) => [value, true]) }),
  ({ field, values }) => ({
    field: record({ '10': flag(), in: field }),
    values: values.map((value) => ({ '10': false, in: value })),
  }),
  ({ field, values }) => ({
    field: variant('type', { b: {}, a: { field } }),
    values: [{ type: 'b' }, ...values.map((value) => ({ type: 'a', field: value }))],
  }),
];
const part = fc
  .tuple(leaf, fc.array(fc.constantFrom(...PARENTS), { maxLength: 2 }))
  .map(([inner, parents]) => parents.reduce((made, parent) => parent(made), inner));

/** The parts of a version with their names, and its options. */
const version = fc.record({
  parts: fc.uniqueArray(fc.tuple(fc.constantFrom('goods', '2', '10', '__proto__', '', '店', 'type'), part), {
    selector: ([name]) => name,
    maxLength: 3,
  }),
  alphabet: fc.constantFrom('unreserved', 'portable', 'wechat' as const),
  check: fc.nat(20),
});
type Version = typeof version extends fc.Arbitrary<infer T> ? T : never;

const fieldsOf = ({ parts }: Version) => Object.fromEntries(parts.map(([name, { field }]) => [name, field]));
const recordsOf = ({ parts }: Version) =>
  Array.from({ length: 6 }, (_, i) =>
    Object.fromEntries(
      parts
        .map(([name, { values }]) => [name, values[i % values.length]])
        .filter(([, value]) => value !== undefined),
    ),
  ) as Values[];

const upgrade = (old: object) => ({ ...old });

/** The outcome of a call: its value, or the error without its stack. */
function settle(call: () => unknown): unknown {
  try {
    return { value: call() };
  } catch (error) {
    const { code, message, path, reason, allowed } = error as Record<string, unknown>;
    return { code, message, path, reason, allowed };
  }
}

describe('the scene of a JSON form', () => {
  test('gives the same scenes, records and refusals as the scene of the form, for random schemas of all fields', () => {
    let written = 0;
    fc.assert(
      fc.property(
        version,
        fc.option(version, { nil: undefined }),
        fc.constantFrom(0, 1, 5, 33),
        (first, second, number) => {
          const made = settle(() => {
            const { alphabet, check } = first;
            const v1 = defineScene(fieldsOf(first), { version: number, alphabet, check });
            return second ? v1.next(fieldsOf(second), upgrade as never, second as never) : v1;
          }) as { value?: AnyScene };
          fc.pre(made.value !== undefined);
          const scene = made.value!;
          const text = JSON.stringify(scene);
          const again = fromJSON(JSON.parse(text), {
            models: { zh },
            upgrades: second ? { [number]: upgrade } : {},
          });
          expect(JSON.stringify(again)).toBe(text);
          expect([again.version, again.maxLength]).toEqual([scene.version, scene.maxLength]);
          const old =
            second && defineScene(fieldsOf(first), { ...first, version: number, parts: undefined } as never);
          for (const each of [...recordsOf(first), ...(second ? recordsOf(second) : [])]) {
            const encoded = settle(() => scene.encode(each)) as { value?: string };
            expect(settle(() => again.encode(each))).toEqual(encoded);
            expect(settle(() => again.measure(each))).toEqual(settle(() => scene.measure(each)));
            for (const one of [
              encoded.value,
              old && (settle(() => old.encode(each)) as { value?: string }).value,
            ]) {
              if (one === undefined) continue;
              written++;
              expect(settle(() => again.decode(one))).toEqual(settle(() => scene.decode(one)));
              expect(again.inspect({ scene: one })).toEqual(scene.inspect({ scene: one }));
            }
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(written).toBeGreaterThan(300);
  });

  test('holds all golden vectors, and so reads and writes all kinds of fields', () => {
    const vectors = readVectors().filter(({ schema, scene, record }) => schema && scene && record);
    const kinds = new Set(JSON.stringify(vectors).match(/(?<="kind":")\w+/g));
    expect(kinds.size).toBeGreaterThanOrEqual(21);
    for (const { schema, name } of vectors) {
      expect(fromJSON(schema, { models: { zh } }).toJSON(), name).toStrictEqual(schema);
    }
  });
});

const poster = defineScene({ goods: integer({ max: 99 }), at: variant('type', { a: { n: id() }, b: {} }) });
const one = JSON.parse(JSON.stringify(poster)) as { versions: Record<string, unknown>[] };
const three = JSON.parse(
  JSON.stringify(poster.next({ goods: id() }, () => ({ goods: '1' })).next({ goods: id() }, (old) => old)),
) as typeof one;

describe('what is not in the form', () => {
  const chinese = defineScene({ shop: zhText({ max: 9 }) });
  const shop = JSON.parse(JSON.stringify(chinese)) as object;

  test('is passed: a text model, by any name or in a list', () => {
    for (const models of [{ zh }, { chinese: zh }, [zh]])
      expect(fromJSON(shop, { models }).encode({ shop: '幸福西饼' })).toBe(
        chinese.encode({ shop: '幸福西饼' }),
      );
    expect(errorOf(() => fromJSON(shop))).toMatchObject({
      code: 'schema',
      path: 'versions.0.fields.0.model',
      message: 'versions.0.fields.0.model: pass the model "zh", as in fromJSON(json, { models: { zh } })',
    });
    expect(errorOf(() => fromJSON(shop, { models: 5 as never })).code).toBe('schema');
    expect(errorOf(() => fromJSON(shop, { models: { zh: {} as never } })).code).toBe('schema');
  });

  test('is passed: upgrades, and a scene of an earlier version without one is refused when it is decoded', () => {
    const printed = poster.encode({ goods: 7, at: { type: 'b' } });
    const toString = ({ goods }: Record<string, unknown>) => ({ goods: String(goods) });
    const upgraded = fromJSON(three, { upgrades: { 0: toString, 1: toString } });
    expect(upgraded.decode(printed)).toEqual({ goods: '7' });
    expect(upgraded.read({ scene: printed })).toEqual({ goods: '7' });
    expect(fromJSON(three, { upgrades: [toString, toString] }).decode(printed)).toEqual({ goods: '7' });
    for (const upgrades of [undefined, { 1: toString }, { 0: toString }]) {
      const scene = fromJSON(three, upgrades && { upgrades });
      const error = errorOf(() => scene.decode(printed));
      expect(error).toMatchObject({ code: 'version', reason: 'upgrade', path: '', allowed: '' });
      expect(error.message).toBe(
        `version ${error.value as number} has no upgrade: pass it to fromJSON() as upgrades`,
      );
      expect(scene.inspect({ scene: printed }).error).toMatchObject({ code: 'version', reason: 'upgrade' });
      expect(scene.decode(scene.encode({ goods: '7' }))).toEqual({ goods: '7' });
    }
  });

  test('is passed: readers, of the newest version, or of each', () => {
    const readers = [pairs({ names: { gid: 'goods' } }), query(), link('https://shop.cn/g/:goods')];
    const newest = fromJSON(three, { readers });
    expect(newest.read({ scene: 'gid%3D42' })).toEqual({ goods: '42' });
    expect(newest.read({ q: encodeURIComponent('https://shop.cn/g/43') })).toEqual({ goods: '43' });
    const named = fromJSON(three, { readers: { 2: readers } });
    expect(named.read({ scene: 'gid%3D42' })).toEqual({ goods: '42' });
    const of0 = fromJSON(
      JSON.parse(
        JSON.stringify(
          defineScene({ goods: integer({ max: 99 }) }).next({ goods: id() }, () => ({ goods: '' })),
        ),
      ),
      {
        readers: { 0: readers },
        upgrades: { 0: ({ goods }) => ({ goods: `${goods as number}0` }) },
      },
    );
    expect(of0.read({ scene: 'gid%3D42' })).toEqual({ goods: '420' });
    expect(of0.read({ scene: 'gid%3D420' })).toBeUndefined();
  });

  test.each<[string, object, unknown]>([
    ['upgrades takes an object with 0, 1', { reason: 'unknown-option' }, { upgrades: { 2: upgrade } }],
    ['upgrades takes an object with 0, 1', { reason: 'unknown-option' }, { upgrades: { a: upgrade } }],
    [
      'upgrades takes an object with 0, 1',
      { reason: 'unknown-option' },
      { upgrades: [upgrade, upgrade, upgrade] },
    ],
    ['upgrades takes an object with 0, 1', { reason: 'unknown-option' }, { upgrades: upgrade }],
    ['upgrades takes an object with 0, 1', { reason: 'unknown-option', value: null }, { upgrades: null }],
    [
      'versions.1: next() needs an upgrade, such as (old) => old, not 5',
      { path: 'versions.1' },
      { upgrades: { 0: 5 } },
    ],
    ['readers takes an object with 0, 1, 2', { reason: 'unknown-option' }, { readers: { 3: [pairs()] } }],
    ['readers takes an object with 0, 1, 2', { reason: 'unknown-option' }, { readers: pairs() }],
    [
      'versions.2: readers.0: pairs is not called, write pairs(…)',
      { path: 'versions.2', value: pairs },
      { readers: [pairs] },
    ],
    ['versions.0: ', { path: 'versions.0' }, { readers: { 0: pairs() } }],
    [
      'fromJSON() takes an object with models, upgrades, readers',
      { reason: 'unknown-option', path: '', value: { model: { zh } } },
      { model: { zh } },
    ],
    ['fromJSON() takes an object with models, upgrades, readers', { value: null }, null],
    ['fromJSON() takes an object with models, upgrades, readers', { value: 5 }, 5],
  ])('is refused where it has no effect, or is none: %s', (message, more, options) => {
    const error = errorOf(() => fromJSON(three, options as never));
    expect(error).toMatchObject({ code: 'schema', ...more });
    expect(error.message.slice(0, message.length)).toBe(message);
  });
});

describe('a form that breaks a rule', () => {
  const field = (json: unknown) => ({ versions: [{ ...one.versions[0], fields: [json] }] });
  const first = (changed: object) => ({ versions: [{ ...one.versions[0], ...changed }] });
  const misordered = first({
    fields: [
      { name: 'a', kind: 'id' },
      { name: '1', kind: 'flag' },
    ],
  });

  test.each([
    ['is no object', '{"versions":[]}', ''],
    ['has another key', { ...one, name: 'poster' }, 'name'],
    ['has no versions', {}, 'versions'],
    ['has an empty list of versions', { versions: [] }, 'versions'],
    ['has a version that is null', { versions: [null] }, 'versions.0'],
    [
      'has a version with another number than the next',
      { versions: [one.versions[0], one.versions[0]] },
      'versions.1.version',
    ],
    ['lacks the check', first({ check: undefined }), 'versions.0.check'],
    ['has a check of 21 bits', first({ check: 21 }), 'versions.0'],
    ['has another alphabet', first({ alphabet: 'base64' }), 'versions.0'],
    ['has fields by name', first({ fields: { goods: { kind: 'id' } } }), 'versions.0.fields'],
    ['has a field without a name', field({ kind: 'id' }), 'versions.0.fields.0.name'],
    ['has a name that is a number', field({ name: 1, kind: 'id' }), 'versions.0.fields.0.name'],
    ['has a field of no kind', field({ name: 'a' }), 'versions.0.fields.0.kind'],
    ['has a kind that objects inherit', field({ name: 'a', kind: 'toString' }), 'versions.0.fields.0.kind'],
    ['leaves out a default', field({ name: 'a', kind: 'integer', max: 9 }), 'versions.0.fields.0.min'],
    ['has a key too many', field({ name: 'a', kind: 'id', max: 9 }), 'versions.0.fields.0.max'],
    [
      'has bounds in the wrong order',
      field({ name: 'a', kind: 'integer', min: 9, max: 1 }),
      'versions.0.fields.0',
    ],
    [
      'has a bound that is null',
      field({ name: 'a', kind: 'integer', min: 0, max: null }),
      'versions.0.fields.0',
    ],
    [
      'has two fields of a name',
      first({
        fields: [
          { name: 'a', kind: 'id' },
          { name: 'a', kind: 'flag' },
        ],
      }),
      'versions.0.fields.1.name',
    ],
    ['has names in another order', misordered, 'versions.0.fields.0.name'],
    [
      'is wrong inside of an optional field',
      field({ name: 'a', kind: 'optional', field: { kind: 'hex', length: 65 } }),
      'versions.0.fields.0.field',
    ],
    [
      'is wrong inside of a list',
      field({ name: 'a', kind: 'list', max: 2, field: { kind: 'list', max: 0, field: { kind: 'id' } } }),
      'versions.0.fields.0.field',
    ],
    [
      'is wrong inside of a tuple',
      field({ name: 'a', kind: 'tuple', fields: [{ kind: 'id' }, { kind: 'openid', prefix: 'x' }] }),
      'versions.0.fields.0.fields.1',
    ],
    [
      'is wrong inside of a record',
      field({ name: 'a', kind: 'record', fields: [{ name: 'b', kind: 'oneOf', choices: [1, 1] }] }),
      'versions.0.fields.0.fields.0',
    ],
    [
      'is wrong inside of a branch',
      field({
        name: 'a',
        kind: 'variant',
        key: 't',
        branches: [
          { name: 'b', fields: [{ name: 'c', kind: 'date', min: '2000-02-30', max: '2001-01-01' }] },
        ],
      }),
      'versions.0.fields.0.branches.0.fields.0',
    ],
    [
      'has a branch with a field named as the key',
      field({
        name: 'a',
        kind: 'variant',
        key: 't',
        branches: [{ name: 'b', fields: [{ name: 't', kind: 'id' }] }],
      }),
      'versions.0.fields.0',
    ],
    ['can never fit', field({ name: 'a', kind: 'hex', length: 64 }), 'versions.0'],
  ])('is refused with the place: it %s', (_, form, place) => {
    const error = errorOf(() => fromJSON(JSON.parse(JSON.stringify(form))));
    expect(error).toMatchObject({ code: 'schema', path: place });
    expect(error.message.startsWith(place && `${place}: `)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['the keys are versions, not "[]"', '[]'],
    ['name: the keys are versions, not "name"', { name: 'poster', versions: [] }],
    ['versions: needs a value, not undefined', {}],
    ['versions: needs an array, not 5', { versions: 5 }],
    ['versions: needs a version, not an object', { versions: [] }],
    ['versions.0: the keys are version, alphabet, check, fields, not null', { versions: [null] }],
    ['versions.1.version: the next version is 1, not 0', { versions: [one.versions[0], one.versions[0]] }],
    ['versions.0.fields.0.name: needs a name that no other has, not undefined', field({ kind: 'id' })],
    [
      'versions.0.fields.0.kind: the kinds are integer, decimal, flag, oneOf, optional, list, tuple, record, variant, id, digits, hex, ' +
        'snowflake, uuid, objectId, phone, code, openid, date, timestamp, text, not "toString"',
      field({ name: 'a', kind: 'toString' }),
    ],
    ['versions.0.fields.0.max: the keys are name, kind, not "max"', field({ name: 'a', kind: 'id', max: 9 })],
    [
      'versions.0.fields.0.branches.0.key: the keys are name, fields, not "key"',
      field({ name: 'a', kind: 'variant', key: 't', branches: [{ name: 'b', fields: [], key: 1 }] }),
    ],
    [
      'versions.0.fields.0.branches.0.fields: needs a value, not undefined',
      field({ name: 'a', kind: 'variant', key: 't', branches: [{ name: 'b' }] }),
    ],
    ['versions.0.fields.0.name: JavaScript lists "1" here, not "a"', misordered],
    [
      'cannot be read: no keys',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no keys');
          },
        },
      ),
    ],
  ])('is told the rule: %s', (message, form) => {
    expect(errorOf(() => fromJSON(form)).message).toBe(message);
  });

  test('is refused where a field is deeper than 200 keys and indices, and read up to there', () => {
    const nested = (depth: number) => {
      let form: object = { kind: 'flag' };
      for (let i = 0; i < depth; i++) form = { kind: 'optional', field: form };
      return field({ name: 'a', ...form });
    };
    // versions.0.fields.0 are four of them.
    expect(JSON.stringify(fromJSON(nested(196)))).toBe(JSON.stringify(nested(196)));
    const error = errorOf(() => fromJSON(nested(197)));
    expect(error.message).toMatch(/^versions\.0\..*: a field is not so deep, not an object$/);
    expect(error.path.split('.')).toHaveLength(201);
  });

  test('is refused where a golden vector is', () => {
    const refused = readVectors().filter(
      (vector) => vector.refused === 'schema' && !('record' in vector) && 'schema' in vector,
    );
    expect(refused.length).toBeGreaterThan(30);
    for (const { name, schema } of refused)
      expect(errorOf(() => fromJSON(schema, { models: { zh } })).code, name).toBe('schema');
  });

  test('is refused with a SceneError, whatever it is, and is not changed', () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no keys');
        },
      },
    );
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const getter = {
      get versions(): never {
        throw new Error('no versions');
      },
    };
    let deep: object = { kind: 'flag' };
    for (let i = 0; i < 20_000; i++) deep = { kind: 'optional', field: deep };
    const cyclic: Record<string, unknown> = { kind: 'list', max: 1 };
    cyclic['field'] = cyclic;
    for (const form of [
      hostile,
      revoked.proxy,
      getter,
      { versions: [hostile] },
      field({ name: 'a', ...deep }),
      field({ name: 'a', ...cyclic }),
    ])
      expect(errorOf(() => fromJSON(form)).code).toBe('schema');
    fc.assert(
      fc.property(anyValue, fc.constantFrom('', 'versions', 'fields', 'min'), (value, place) => {
        const form =
          place === ''
            ? value
            : place === 'versions'
              ? { versions: value }
              : place === 'fields'
                ? first({ fields: value })
                : field({ name: 'a', kind: 'integer', min: value, max: 9 });
        const scene = settle(() => fromJSON(form)) as { code?: string; value?: AnyScene };
        expect(scene.code ?? typeof scene.value!.encode).toMatch(/^(schema|function)$/);
      }),
    );
    const frozen = JSON.stringify(three);
    fromJSON(three);
    expect(JSON.stringify(three)).toBe(frozen);
  });

  test('is not looked at again: a later change of the data has no effect', () => {
    const data = JSON.parse(JSON.stringify(defineScene({ a: integer({ max: 3 }) }))) as {
      versions: { fields: { max: number }[] }[];
    };
    const scene = fromJSON(data);
    data.versions[0]!.fields[0]!.max = 9;
    expect(errorOf(() => scene.encode({ a: 4 })).code).toBe('value');
    expect(JSON.stringify(scene)).toContain('"max":3');
  });
});

test('the canonical text is that of FORMAT.md', () => {
  expect(canonical({ kind: 'decimal', min: -90, max: 90.5, digits: 5 })).toBe(
    '{6:digits5;4:kind7:decimal3:max9050000;3:min-9000000;}',
  );
});
