// Any options: hostile, mistaken or long.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntry } from '../../src/entry/entry';
import { readSpellings } from '../../src/entry/spellings';
import { deepFreeze } from './support/expectations';
import { SHOP } from './support/shop-link';

describe('keys that every object has', () => {
  const hostile = JSON.parse(
    '{"__proto__":"1","constructor":"2","toString":"3","hasOwnProperty":"4"}',
  ) as unknown;

  test.each([
    ['page options', hostile],
    ['app options', { scene: 1047, query: hostile }],
    ['a path', { path: 'p?__proto__=1&constructor=2&toString=3&hasOwnProperty=4' }],
    ['a link', { q: 'https://a.cn/?__proto__=1&constructor=2&toString=3&hasOwnProperty=4' }],
  ])('are like any other key in %s', (_, options) => {
    const { query } = readEntry(options);
    expect(Object.keys(query).sort()).toStrictEqual([
      '__proto__',
      'constructor',
      'hasOwnProperty',
      'toString',
    ]);
    expect(Object.getOwnPropertyDescriptor(query, '__proto__')).toMatchObject({
      value: '1',
      enumerable: true,
    });
    expect(Object.getPrototypeOf(query)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });
});

describe('the mistakes of hand-written readers are not made:', () => {
  test('a missing scene is not the text "undefined"', () => {
    expect(readEntry({ id: '1' })).not.toHaveProperty('scene');
  });

  test('an undecoded scene is not split at a literal %3D', () => {
    expect(readEntry({ scene: 'ic%3D8HJ2KD' }).scene).toBe('ic=8HJ2KD');
  });

  test('a value with an equals sign is not cut', () => {
    expect(readEntry({ path: 'p?token=YWJj==' }).query).toStrictEqual({ token: 'YWJj==' });
  });

  test('a key is not found inside another', () => {
    expect(readEntry({ path: 'p?userid=1&id=2' }).query).toStrictEqual({ userid: '1', id: '2' });
  });

  test('Chinese is read, which unescape() does not do', () => {
    expect(readEntry({ scene: encodeURIComponent('店=幸福西饼') }).scene).toBe('店=幸福西饼');
  });

  test('an id beyond 2^53 keeps its digits', () => {
    expect(readEntry({ id: '1795324876512231425' }).query).toStrictEqual({ id: '1795324876512231425' });
  });

  test('the options stay as they were', () => {
    const options = { scene: 'id%3D178', q: encodeURIComponent(SHOP), a: '%31' };
    const before = JSON.stringify(options);
    readEntry(deepFreeze(options));
    expect(JSON.stringify(options)).toBe(before);
  });
});

describe('readEntry', () => {
  const throwing = {
    toString() {
      throw new Error('no');
    },
    valueOf() {
      throw new Error('no');
    },
  };

  test.each([
    [0],
    [NaN],
    [''],
    ['scene=1'],
    [true],
    [[]],
    [['scene']],
    [Symbol('s')],
    [() => 1],
    [1n],
    [new Date(0)],
  ])('gives nothing for %s', (options: unknown) => {
    expect(readEntry(options)).toStrictEqual({ kind: 'none', query: {} });
    expect(readSpellings(options).handMade).toStrictEqual([]);
  });

  test('calls no method of a value', () => {
    for (const key of [
      'scene',
      'query',
      'path',
      'result',
      'q',
      'scancode_time',
      'code_ticket',
      'errMsg',
      'a',
    ]) {
      expect(readEntry({ [key]: throwing, scanType: 'x' })).toMatchObject({
        kind: expect.stringMatching(/none|query/),
      });
      expect(() => readSpellings({ query: { [key]: throwing } }).handMade).not.toThrow();
    }
    expect(readEntry(Object.create(null))).toStrictEqual({ kind: 'none', query: {} });
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('%', '2', '5', '3', 'D', '&', '=', '?', '#', 'a', ':', '/', '+', '中'),
    }),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom('undefined', 'null', 'https://', '1011', 'scene=', '__proto__'),
  );
  const key = fc.oneof(
    fc.constantFrom(
      'scene',
      'q',
      'qrCode',
      'path',
      'result',
      'query',
      'scancode_time',
      'code_ticket',
      'scanType',
    ),
    fc.constantFrom('errMsg', '__proto__', 'constructor', 'a'),
    text,
  );
  const query = fc.dictionary(key, text);
  const options = fc.oneof(
    fc.anything({ key, withNullPrototype: true, withDate: true, withMap: true, withBigInt: true }),
    fc.jsonValue(),
    text,
    query,
    fc.dictionary(key, fc.oneof(text, query, fc.integer(), fc.jsonValue())),
    fc.record({ path: text, scene: fc.oneof(fc.integer(), text), query: fc.oneof(query, text) }),
  );

  test('neither throws nor changes its options, and gives an entry with the keys of its kind', () => {
    fc.assert(
      fc.property(options, (value) => {
        const entry = readEntry(deepFreeze(value));
        const { coded, handMade } = readSpellings(value);
        for (const spellings of [coded, handMade]) {
          expect(new Set(spellings).size).toBe(spellings.length);
          expect(spellings.length > 0).toBe(entry.scene !== undefined);
        }
        if (entry.scene !== undefined) expect(handMade).toContain(entry.scene);
        // The beginnings of 32 characters, the whole, and the scene.
        expect(handMade.length).toBeLessThanOrEqual(18);
        expect(coded.slice(1).every((each) => each.length <= 32)).toBe(true);
        expect(Object.values(entry.query).every((each) => typeof each === 'string')).toBe(true);
        expect(entry.kind === 'link').toBe(entry.link !== undefined && entry.ticket === undefined);
        expect(entry.kind === 'ticket').toBe(entry.ticket !== undefined);
        if (entry.kind === 'scene') expect(entry.scene).toBeTruthy();
        if (entry.kind === 'none') expect(entry.query).toStrictEqual({});
        expect(readEntry(value)).toStrictEqual(entry);
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves out the texts that lead beyond the length of any code, and no other', () => {
    const many = (count: number) => 'x'.repeat(count);
    expect(readEntry({ junk: many(32_765), scene: 'id=1' })).toStrictEqual({
      kind: 'scene',
      scene: 'id=1',
      query: {},
    });
    expect(readEntry({ a: many(32_766), b: '', c: '' }).query).toStrictEqual({ a: many(32_766), b: '' });
    const { query } = readEntry({ a: many(20_000), b: many(20_000), c: many(12_000), d: many(765), e: '1' });
    expect(Object.keys(query)).toStrictEqual(['a', 'c', 'd']);
  });

  const scene = fc
    .string({ unit: fc.constantFrom(..."ab01!#$&'()*+,/:;=?@-._~"), minLength: 1, maxLength: 32 })
    .filter((it) => it !== 'undefined');

  test('gives any legal scene as it was printed, however often it was encoded', () => {
    fc.assert(
      fc.property(scene, fc.integer({ min: 1, max: 3 }), (printed, times) => {
        let encoded: string = printed;
        for (let i = 0; i < times; i++) encoded = encodeURIComponent(encoded);
        expect(readEntry({ scene: encoded })).toStrictEqual({ kind: 'scene', scene: printed, query: {} });
        expect(readEntry({ scene: 1047, query: { scene: encoded } }).scene).toBe(printed);
        expect(readEntry({ scanType: 'WX_CODE', path: 'pages/x?scene=' + encoded }).scene).toBe(printed);
      }),
    );
  });

  test('gives the plain scene of scanCode on Android as it was printed', () => {
    fc.assert(
      fc.property(scene, (printed) => {
        fc.pre(!printed.startsWith('&'));
        expect(readEntry({ path: 'pages/x?scene=' + printed }).scene).toBe(printed);
      }),
    );
  });

  test.each([
    ['equals signs', '='.repeat(1e6)],
    ['ampersands', '&'.repeat(1e6)],
    ['pairs', 'a=1&'.repeat(3e5)],
    ['keys', Array.from({ length: 1e5 }, (_, i) => `k${i}=1`).join('&')],
    ['escapes', '%25'.repeat(3e5)],
    ['malformed escapes', '%E4'.repeat(3e5)],
    ['scenes', '&scene='.repeat(1e5)],
    ['letters that could begin a URL', 'a'.repeat(1e6)],
    ['questions', '?'.repeat(1e6)],
  ])(
    'comes to an end with very many %s',
    (_, endless) => {
      // Longer texts are left out.
      const long = endless.slice(0, 30_000);
      for (const each of [
        { scene: endless },
        { scene: long },
        { q: long },
        { q: 'https://a?' + long },
        { path: '?' + long, rawData: endless },
      ]) {
        for (const options of [each, { scene: 1047, query: each }]) {
          expect(readEntry(options).kind).toMatch(/^(scene|link|query|none)$/);
        }
      }
    },
    20_000,
  );
});
