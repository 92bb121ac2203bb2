// A definition that is accepted never fails later: any argument of any function is refused with a SceneError or works, unknown
// options are refused, and nothing that happens to the arguments later changes a definition.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as library from '../../src';
import * as codes from '../../src/codes';
import * as chinese from '../../src/zh';
import type { Field, Fields, Reader } from '../../src';
import { anyValue } from './support/any-value';
import { errorOf, unlessRefused as unlessRefusedWith } from './support/expectations';
import { own } from './support/own';

const {
  bare,
  date,
  decodeQuery,
  decodeText,
  defineScene,
  encodeQuery,
  encodeText,
  flag,
  id,
  integer,
  json,
  link,
  list,
  oneOf,
  openid,
  optional,
  pairs,
  positional,
  prefix,
  query,
  record,
  text,
  timestamp,
  tuple,
  variant,
} = library;
const { zhText } = chinese;

type Call = (...values: unknown[]) => unknown;

/** The result of a call; undefined where it is refused, whatever the code. */
const unlessRefused = (call: () => unknown) =>
  unlessRefusedWith(['schema', 'value', 'length', 'scene', 'version'], call);

// Values near those that a definition takes.
const ODD: unknown[] = [
  null,
  5,
  5n,
  -1,
  NaN,
  '',
  'a',
  Symbol('a'),
  [],
  ['a'],
  [null],
  {},
  { max: 5 },
  { max: 5n },
  { max: null },
  { max: Symbol('a') },
  { min: 0, max: 5, digits: 1n },
  { prefix: 5 },
  { unit: null },
  { model: {} },
  { model: { bits: {} } },
  { bits: { min: 1, max: 1 } },
  { bits: {}, write: 1, read: 1, parse: 1 },
  { a: null },
  { a: { b: null } },
  { a: { bits: 1 } },
  { a: integer },
  { a: integer({ max: 9 }) },
  { names: null },
  { names: { a: 1 } },
  { defaults: 5 },
  { between: 5 },
  { between: null, equals: Symbol('a') },
  { first: {} },
  { readers: 5 },
  { readers: [null] },
  { readers: bare('a') },
  { alphabet: null },
  { version: 1n },
  { check: Symbol('a') },
  integer,
  integer({ max: 9 }),
  pairs,
  () => undefined,
  /a/,
];
const values = fc.oneof(anyValue, fc.constantFrom(...ODD), fc.string(), fc.constant(undefined));

describe('any argument of any function', () => {
  const exported: Readonly<Record<string, unknown>> = { ...library, ...codes, ...chinese };
  const functions = Object.entries(exported).filter(
    (entry): entry is [string, Call] => typeof entry[1] === 'function' && entry[0] !== 'SceneError',
  );

  test.each(functions)('is refused with a SceneError, or works: %s', (_, call) => {
    fc.assert(
      fc.property(fc.array(values, { maxLength: 4 }), (given) => {
        unlessRefused(() => call(...given));
      }),
      { numRuns: 300 },
    );
  });

  test('of a field that is accepted carries or refuses every value', () => {
    const makers = functions.filter(([name]) => !/^(define|read|en|de)/.test(name)).map(([, call]) => call);
    fc.assert(
      fc.property(
        fc.constantFrom(...makers),
        fc.array(values, { maxLength: 3 }),
        values,
        (make, given, value) => {
          const made = unlessRefused(() => make(...given));
          const scene = unlessRefused(() => defineScene({ it: made as Field<unknown> }));
          if (!scene) return;
          const { encode, decode, measure } = scene as library.Scene<Fields>;
          unlessRefused(() => measure({ it: value }));
          const written = unlessRefused(() => encode({ it: value }));
          if (typeof written === 'string') decode(written);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('of a reader that is accepted reads or refuses every code', () => {
    const makers = [bare, pairs, positional, prefix, json, query, link] as readonly Call[];
    fc.assert(
      fc.property(
        fc.constantFrom(...makers),
        fc.array(values, { maxLength: 3 }),
        fc.oneof(fc.string(), fc.constantFrom('a=1', 'a-b', '{"a":1}', 'a')),
        (make, given, scene) => {
          const reader = unlessRefused(() => make(...given));
          if (!reader) return;
          const schema = unlessRefused(() => defineScene({ a: text() }, { readers: [reader as Reader] }));
          expect(schema).toBeDefined();
          (schema as library.Scene<Fields>).read({ scene });
          // The rest of a prefix may be read by any function, such as integer, which throws.
          unlessRefused(() => (reader as Reader)(scene, library.readEntry({ scene })));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('of defineScene and next that is accepted reads every code', () => {
    const upgrades = fc.oneof(
      values,
      fc.constant((old: object) => old),
    );
    const fields = fc.oneof(
      values,
      fc.constant({ a: optional(text()) }),
      fc.constant({ b: optional(flag()) }),
    );
    fc.assert(
      fc.property(fields, values, fields, upgrades, (first, options, second, upgrade) => {
        const define = defineScene as Call;
        const scene = unlessRefused(() => define(first, options)) as library.Scene<Fields> | undefined;
        if (!scene) return;
        const next = scene.next as unknown as Call;
        const later = unlessRefused(() => next(second, upgrade)) as library.Scene<Fields> | undefined;
        const written = unlessRefused(() => scene.encode({})) as string | undefined;
        later?.read({ scene: written });
      }),
      { numRuns: 500 },
    );
  });
});

describe('an option that there is not', () => {
  const odd = { alpabet: 'wechat' } as never;
  test.each<[string, string, () => unknown]>([
    ['defineScene', 'version, alphabet, check, readers', () => defineScene({ a: id() }, odd)],
    [
      'next',
      'alphabet, check, readers',
      () => (defineScene({}).next as unknown as Call)({}, () => ({}), odd),
    ],
    ['integer', 'min, max', () => integer(Object.assign({ max: 9 }, odd))],
    ['decimal', 'min, max, digits', () => library.decimal(odd)],
    ['list', 'max', () => list(flag(), Object.assign({ max: 9 }, odd))],
    ['openid', 'prefix', () => openid(odd)],
    ['date', 'min, max', () => date(odd)],
    ['timestamp', 'unit', () => timestamp(odd)],
    ['text', 'max, model', () => text(odd)],
    ['zhText', 'max', () => zhText(odd)],
    ['encodeText', 'model, alphabet', () => encodeText('a', odd)],
    ['decodeText', 'model, alphabet', () => decodeText('a', odd)],
    ['encodeQuery', 'alphabet', () => encodeQuery({}, odd)],
    ['decodeQuery', 'alphabet', () => decodeQuery('a', odd)],
    ['bare', 'defaults', () => bare('a', odd)],
    ['pairs', 'names, between, equals, first, defaults', () => pairs(odd)],
    ['positional', 'between, defaults', () => positional(['a'], odd)],
    ['prefix', 'defaults', () => prefix('a', 'b', odd)],
    ['json', 'names, defaults', () => json(odd)],
    ['query', 'names, defaults', () => query(odd)],
    ['link', 'names, defaults', () => link('https://shop.cn/:a', odd)],
  ])('is refused by %s, with the options that there are', (name, known, call) => {
    expect(errorOf(call)).toMatchObject({
      code: 'schema',
      reason: 'unknown-option',
      value: 'wechat',
      message: `${name}() has no option "alpabet", only ${known}`,
    });
  });

  test.each(['id', 'uuid', 'snowflake', 'objectId', 'phone', 'flag'] as const)('is any for %s', (name) => {
    for (const given of [{ max: 5 }, 5, undefined]) {
      expect(errorOf(() => (library[name] as Call)(given))).toMatchObject({
        code: 'schema',
        reason: 'unknown-option',
        value: given,
        message: `${name}() takes no options`,
      });
    }
  });

  test.each<[string, () => unknown]>([
    ['text', () => text(20 as never)],
    ['date', () => date(5 as never)],
    ['integer', () => integer(999 as never)],
    ['encodeText', () => encodeText('a', 'wechat' as never)],
    ['text', () => text(null as never)],
    ['pairs', () => pairs(['a'] as never)],
    ['defineScene', () => defineScene({}, bare('a') as never)],
    ['pairs', () => pairs(/&/ as never)],
    ['query', () => query(new Map() as never)],
    ['text', () => text(new Date() as never)],
    ['date', () => date(Object(5) as never)],
  ])('may not be anything but an object: %s', (name, call) => {
    const error = errorOf(call);
    expect(error).toMatchObject({ code: 'schema', reason: 'definition' });
    expect(error.message).toMatch(RegExp(`^${name}\\(\\) takes { .* }, not `));
  });
});

describe('a function that was not called', () => {
  test.each<[string, string, () => unknown]>([
    ['a', 'integer is not called, write integer(…)', () => defineScene({ a: integer as never })],
    ['a', 'flag is not called, write flag(…)', () => defineScene({ a: flag as never })],
    ['a', 'oneOf is not called, write oneOf(…)', () => record({ a: oneOf as never })],
    ['a.b', 'text is not called, write text(…)', () => variant('t', { a: { b: text as never } })],
    ['1', 'id is not called, write id(…)', () => tuple(flag(), id as never)],
    ['', 'text is not called, write text(…)', () => optional(text as never)],
    ['', 'text is not called, write text(…)', () => list(text as never, { max: 2 })],
    [
      'readers.1',
      'pairs is not called, write pairs(…)',
      () => defineScene({ a: id() }, { readers: [bare('a'), pairs as never] }),
    ],
    ['then', 'positional is not called, write positional(…)', () => prefix('a', positional as never)],
  ])('is told with its place and the right call: %s: %s', (path, said, define) => {
    const message = path ? `${path}: ${said}` : said;
    expect(errorOf(define)).toMatchObject({ code: 'schema', reason: 'definition', path, message });
  });

  test.each(['bare', 'pairs', 'positional', 'prefix', 'json', 'query', 'link'] as const)(
    'is found among the readers: %s',
    (name) => {
      const readers = [library[name] as never];
      expect(errorOf(() => defineScene({ a: id() }, { readers })).message).toContain(`${name} is not called`);
    },
  );

  test('is not a reader of the user that has the name of one that makes readers', () => {
    const given: unknown[] = [];
    const own = {
      query: (...code: [string, unknown]) => {
        given.push(code);
        return code[0] === 'seven' ? { a: '7' } : undefined;
      },
    };
    expect(defineScene({ a: id() }, { readers: [own.query] }).read({ scene: 'seven' })).toStrictEqual({
      a: '7',
    });
    // It is tried with a code that brought nothing.
    expect(given[0]).toStrictEqual(['', { kind: 'none', query: {} }]);
  });

  test.each(['myjson', 'jsonOf'])('is not a reader of the user that refuses a text: %s', (name) => {
    const own: Record<string, Reader> = { [name]: (scene) => ({ a: decodeText(scene) }) };
    const scene = defineScene({ a: id() }, { readers: [own[name]!] });
    expect(scene.read({ scene: encodeText('7') })).toStrictEqual({ a: '7' });
  });

  test('is told without its name where a bundler has taken it', () => {
    expect(
      errorOf(() =>
        defineScene({
          a: (
            () => () =>
              1
          )() as never,
        }),
      ).message,
    ).toMatch(/^a: a field is needed, such as text\(\), not a function$/);
  });
});

describe('a definition that is wrong', () => {
  test.each<[string, string, () => unknown]>([
    ['', 'next() needs an upgrade', () => (defineScene({}).next as unknown as Call)({})],
    ['', 'readers are a list', () => defineScene({}, { readers: bare('a') as never })],
    ['readers.0', 'a reader is a function', () => defineScene({}, { readers: [null as never] })],
    ['then', 'a reader is a function', () => prefix('a', null as never)],
    ['a', 'fields are an object, not null', () => variant('t', { a: null as never })],
    ['', 'max 5n', () => integer({ max: 5n as never })],
    ['', 'a text model is zh or none', () => text({ model: { bits: {} } as never })],
    ['', 'defaults.a is a string', () => pairs({ defaults: { a: 1 as never } })],
    ['', 'names are an object of texts', () => query({ names: ['a'] as never })],
    ['', 'positional() takes different names', () => positional('ab' as never)],
    ['', 'positional() takes different names', () => positional([1 as never])],
    ['', 'positional() takes different names', () => positional([])],
    ['', 'positional() takes different names', () => positional(['a', 'b', 'a'])],
    ['', 'positional() takes different names', () => positional(['a', ''])],
    ['', 'bare() takes a field name, not ""', () => bare('')],
    ['', 'equals is a string', () => pairs({ equals: null as never })],
    ['', 'link() takes a URL', () => link('shop.cn')],
    ['', 'between is a string', () => pairs({ between: 1 as never })],
    ['', 'between is a string', () => positional(['a'], { between: 1 as never })],
    ['', 'first is a string', () => pairs({ first: 1 as never })],
    ['', 'bare() takes a field name, not 1', () => bare(1 as never)],
    ['', 'the text of prefix() is a string', () => prefix(/a/ as never, 'a')],
    ['', 'the key of variant() is a string, not 1', () => variant(1 as never, { a: {} })],
    ['', 'digits() takes a length of 1 to 64, not Symbol(a)', () => library.digits(Symbol('a') as never)],
  ])('is refused with its place: %s: %s', (path, said, define) => {
    const error = errorOf(define);
    expect(error).toMatchObject({ code: 'schema', reason: 'definition', path });
    expect(error.message).toContain(said);
    if (path) expect(error.message.startsWith(`${path}: `)).toBe(true);
  });
});

describe('a definition stays as it was', () => {
  test('when its fields change later', () => {
    const fields: Record<string, Field<unknown>> = { a: integer({ max: 9 }), b: flag() };
    const scene = defineScene(fields);
    const before = scene.encode({ a: 1, b: true });
    fields['a'] = text();
    fields['c'] = id();
    delete fields['b'];
    expect(scene.encode({ a: 1, b: true })).toBe(before);
    expect(scene.decode(before)).toStrictEqual({ a: 1, b: true });
    expect(Object.keys(scene.measure({ a: 1, b: true }).bits)).toStrictEqual(['a', 'b']);
    expect(Object.keys(scene.fields)).toStrictEqual(['a', 'b']);
  });

  test('when the fields of a record or the branches of a variant change later', () => {
    const inner: Record<string, Field<unknown>> = { n: integer({ max: 9 }) };
    const branches: Record<string, Record<string, Field<unknown>>> = { t: inner, u: {} };
    const scene = defineScene({ r: record(inner), v: variant('type', branches) });
    const value = { r: { n: 1 }, v: { type: 't', n: 2 } } as never;
    const before = scene.encode(value);
    inner['n'] = text();
    inner['m'] = flag();
    branches['w'] = {};
    delete branches['u'];
    expect(scene.encode(value)).toBe(before);
    expect(scene.decode(before)).toStrictEqual(value);
  });

  test('when its readers and their options change later', () => {
    const names = { g: 'a' } as Record<string, string>;
    const defaults = { b: 'x' } as Record<string, string>;
    const order = ['a', 'b'];
    const readers: Reader[] = [pairs({ names, defaults }), positional(order)];
    const scene = defineScene({ a: text(), b: text() }, { readers });
    readers.length = 0;
    names['g'] = 'b';
    defaults['b'] = 'y';
    order.reverse();
    expect(scene.read({ scene: 'g=1' })).toStrictEqual({ a: '1', b: 'x' });
    expect(scene.read({ scene: '1,2' })).toStrictEqual({ a: '1', b: '2' });
  });

  test('whatever somebody does to the scene and to its fields', () => {
    const scene = defineScene({ a: integer({ max: 9 }), b: flag() });
    expect(Object.isFrozen(scene.fields)).toBe(true);
    for (const field of Object.values(scene.fields)) expect(Object.isFrozen(field)).toBe(true);
  });

  test('and shows the fields as they were given, in their order', () => {
    const fields = own<Field<unknown>>(['b', flag()], ['__proto__', id()], ['a', text()]);
    const scene = defineScene(fields);
    expect(scene.fields).not.toBe(fields);
    expect(scene.fields).toStrictEqual(fields);
    expect(Object.keys(scene.fields)).toStrictEqual(['b', '__proto__', 'a']);
    expect(Object.getPrototypeOf(scene.fields)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(scene.fields, '__proto__')?.value).toBe(
      Object.getOwnPropertyDescriptor(fields, '__proto__')?.value,
    );
  });
});
