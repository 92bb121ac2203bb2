// encodeQuery and decodeQuery.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeQuery, encodeQuery } from '../../src';
import { ALPHABETS } from '../../src/coding/alphabet';
import { START_OF_KEY, START_OF_VALUE, writeText } from '../../src/text/core';
import { weightedBy } from '../../src/text/pieces';
import { ALPHABET_NAMES } from './support/alphabets';
import { accepted, errorOf, sceneOf } from './support/expectations';
import { payloads } from './support/payload-schemas';
import { isScene, queries, textTo, toText } from './support/untyped-samples';
import { damagedOf, foreign, forged } from './support/untyped-scenes';

// The model of the number of pairs, written down once more.
const PAIRS = weightedBy('3hkkhda75432211111111111111111111');

describe.each(ALPHABET_NAMES)('a query in the %s alphabet', (alphabet) => {
  const to = (query: Record<string, string>) => encodeQuery(query, { alphabet });
  const from = (scene: string) => decodeQuery(scene, { alphabet });

  test.each(queries)('comes back as it was, in the same order: %j', (query) => {
    const scene = to(query);
    expect(isScene(scene, alphabet)).toBe(true);
    expect(Object.entries(from(scene))).toStrictEqual(Object.entries(query));
    expect(from(scene)).toStrictEqual(query);
  });

  test('comes back as it was, or is refused for its length, whatever it is', () => {
    let count = 0;
    const short = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      fc.string({ maxLength: 6 }),
      fc.constantFrom('id', 'shop', '__proto__', 'constructor', '', '1', '店', 'a='),
      fc.nat().map(String),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(short, short), { maxLength: 4 }), (pairs) => {
        const query = Object.fromEntries(pairs);
        const scene = sceneOf(() => to(query));
        if (scene === undefined) return;
        count++;
        expect(isScene(scene, alphabet)).toBe(true);
        expect(Object.entries(from(scene))).toStrictEqual(Object.entries(query));
      }),
      { numRuns: 500 },
    );
    expect(count).toBeGreaterThan(200);
  });

  test('has one scene: no other scene is decoded as the query', () => {
    const isItself = (scene: string) => {
      const query = accepted(() => from(scene));
      if (query) expect(to(query)).toBe(scene);
    };
    fc.assert(fc.property(foreign(alphabet), isItself), { numRuns: 500 });
    fc.assert(fc.property(damagedOf(queries, to, alphabet), isItself), { numRuns: 500 });
  });

  test('comes back with own keys, and with the prototype of any object', () => {
    const query = from(to(JSON.parse('{"__proto__":"1","constructor":"2"}') as Record<string, string>));
    expect(Object.keys(query)).toStrictEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(query)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  test('gives its own keys, and not the keys that it inherits', () => {
    const query = Object.assign(Object.create({ a: '1' }) as Record<string, string>, { b: '2' });
    expect(from(to(query))).toStrictEqual({ b: '2' });
    const bare = Object.assign(Object.create(null) as Record<string, string>, { b: '2' });
    expect(to(bare)).toBe(to({ b: '2' }));
  });

  test('has each key once, in the order of the keys of an object', () => {
    const scene = (...pairs: [string, string][]) =>
      forged(alphabet, 'query', (symbols) => {
        symbols.push(PAIRS, pairs.length);
        for (const [key, value] of pairs) {
          writeText(key, symbols, START_OF_KEY);
          writeText(value, symbols, START_OF_VALUE);
        }
      });
    // A query is written like this …
    expect(scene(['1', 'a'], ['b', '2'])).toBe(to({ b: '2', 1: 'a' }));
    // … and not like these, though each symbol is legal.
    expect(errorOf(() => from(scene(['b', '2'], ['1', 'a']))).code).toBe('scene');
    expect(errorOf(() => from(scene(['a', '1'], ['a', '1']))).code).toBe('scene');
    expect(errorOf(() => from(scene(['a', '\ud800']))).code).toBe('scene');
    expect(errorOf(() => from(scene(['\udc00', '1']))).code).toBe('scene');
  });

  test('is of another version where its format does not exist yet', () => {
    for (const first of ALPHABETS[alphabet].slice(-20)) {
      expect(errorOf(() => from(first + 'Kd8x.Q'))).toMatchObject({ code: 'version' });
    }
  });

  test('of ill-formed texts or other values is refused, and the key is named', () => {
    for (const value of ['\ud800', 'a\udc00', 178, null, undefined, true, ['a'], {}, new String('a')]) {
      const query = { id: '178', shop: value } as unknown as Record<string, string>;
      const error = errorOf(() => to(query));
      expect(error).toMatchObject({ code: 'value', value, path: 'shop' });
      expect(error.message).toContain('shop');
    }
    expect(errorOf(() => to({ '\ud800': '1' }))).toMatchObject({ code: 'value', path: '\ud800' });
  });

  test('is refused where it does not fit, with the bits of each key', () => {
    const many = Object.fromEntries(Array.from({ length: 33 }, (_, i) => [`k${i}`, '']));
    const hundreds = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`k${i}`, '1']));
    const long = { id: '178', note: '饕餮'.repeat(12) };
    for (const query of [many, hundreds, long]) {
      const error = errorOf(() => to(query));
      expect(error).toMatchObject({ code: 'length', value: query });
      expect(error.message).toContain('bits');
      for (const key of Object.keys(query).slice(0, 20))
        expect(error.message).toMatch(new RegExp(`\\b${key} \\d+\\.\\d`));
      expect(error.message.length).toBeLessThan(500);
    }
    expect(errorOf(() => to({ ...many, k7: 1 } as unknown as Record<string, string>)).code).toBe('value');
  });

  test('is hardly ever taken for a text, and a text is hardly ever taken for a query', () => {
    let seen = 0;
    const mistaken: string[] = [];
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        fc.constantFrom('id', 'shop', 'table', 'uid', 'a'),
        (some, other, key) => {
          for (const query of [{ [key]: String(some) }, { [key]: String(some), from: other.toString(36) }]) {
            const scene = to(query);
            seen++;
            if (accepted(() => toText(scene, alphabet)) !== undefined) mistaken.push(scene);
          }
          const scene = textTo(`${key}-${some}店${other}`, alphabet);
          seen++;
          if (accepted(() => from(scene)) !== undefined) mistaken.push(scene);
        },
      ),
      { numRuns: 700 },
    );
    expect(seen).toBeGreaterThan(2000);
    expect(mistaken.length).toBeLessThan(seen / 100);
  });
});

describe('a query', () => {
  test('is portable where no alphabet is named', () => {
    for (const query of queries) {
      expect(encodeQuery(query)).toBe(encodeQuery(query, { alphabet: 'portable' }));
      expect(decodeQuery(encodeQuery(query))).toStrictEqual(query);
    }
  });

  test.each([[undefined], [null], ['id=178'], [178], [['a']], [true], [() => 1]])(
    'is an object, and not %s',
    (value) => {
      expect(errorOf(() => encodeQuery(value as unknown as Record<string, string>))).toMatchObject({
        code: 'value',
        value,
        path: '',
        allowed: 'an object',
      });
    },
  );

  test('is refused with the bits of its first 33 pairs: no scene has room for more', () => {
    const bitsOf = (count: number) => {
      const pairs = ALPHABETS.portable.slice(0, count).split('');
      const { message } = errorOf(() => encodeQuery(Object.fromEntries(pairs.map((key) => [key, '']))));
      return Number(/ takes most\. (\d+\.\d) of /.exec(message)![1]);
    };
    expect(bitsOf(32)).toBeLessThan(bitsOf(33));
    expect(bitsOf(33)).toBe(bitsOf(40));
  });

  test('has room for most records that people carry', () => {
    let count = 0;
    for (const { record } of payloads) {
      const scene = sceneOf(() => encodeQuery(record));
      if (scene === undefined) continue;
      count++;
      expect(isScene(scene, 'portable')).toBe(true);
      expect(Object.entries(decodeQuery(scene))).toStrictEqual(Object.entries(record));
    }
    expect(payloads).toHaveLength(154);
    expect(count).toBeGreaterThanOrEqual(120);
  });
});
