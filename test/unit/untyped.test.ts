import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AlphabetName } from '../../src/coding/alphabet';
import { ALPHABETS } from '../../src/coding/alphabet';
import { uniform, weighted } from '../../src/coding/model';
import { Symbols } from '../../src/coding/interval';
import { START_OF_KEY, START_OF_TEXT, START_OF_VALUE, writeText } from '../../src/text/core';
import { weightedBy } from '../../src/text/pieces';
import type { TextModel } from '../../src/text/model';
import { isText } from '../../src/text/model';
import { decodeQuery, decodeText, encodeQuery, encodeText } from '../../src/scene/untyped';
import { payloads } from './support/payload-schemas';
import { accepted, errorOf, sceneOf } from './support/expectations';

const NAMES: AlphabetName[] = ['portable', 'wechat'];

const textTo = (text: string, alphabet: AlphabetName) => encodeText(text, { alphabet });
const toText = (scene: string, alphabet: AlphabetName) => decodeText(scene, { alphabet });

function isScene(scene: string, alphabet: AlphabetName): boolean {
  return (
    scene.length >= 1 &&
    scene.length <= 32 &&
    Array.from(scene).every((it) => ALPHABETS[alphabet].includes(it))
  );
}

const texts = [
  '',
  'a',
  '0',
  '\n',
  'undefined',
  'null',
  '幸福西饼 春熙路店',
  '老王烧烤（总店）3号桌',
  'Manner Coffee 国贸店',
  'WIFI:S:Cafe;P:88888888;;',
  'https://shop.cn/t/8?from=wall',
  'pages/goods/detail?id=178',
  'K7Q2M9',
  'A-03-117',
  '6901234567892',
  '1795324876512231425',
  '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34',
  '{"id":178,"t":"a"}',
  '[1,2,3]',
  'id=178&book=123',
  '2026-08-31 18:30',
  'カフェ・すし',
  '안녕하세요',
  'Привет',
  '👨‍👩‍👧',
  '🇨🇳❤️',
  '\u{10ffff}',
];

const queries: Record<string, string>[] = [
  {},
  { id: '178' },
  { id: '178', book: '123' },
  { book: '123', id: '178' },
  { id: '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34', type: '2' },
  { shop: '幸福西饼', table: '8' },
  { '': '' },
  { '': 'a', a: '' },
  { a: '=', b: '&', c: '?', d: '#', e: '%' },
  { back: '/a?b=1&c=2#d%20' },
  { 'a=b&c': '1' },
  { 店: '一' },
  { '😀': '🇨🇳' },
  { 2: 'b', 10: 'c', a: 'd' },
  { '-1': 'a', '01': 'b', '1.5': 'c' },
  { constructor: '1', toString: '2' },
  JSON.parse('{"__proto__":"1","a":"2"}') as Record<string, string>,
  { scene: '1047', q: '', path: 'pages/a' },
  { d: '2026-08-31', t: '18:30' },
];

const wellFormed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }).filter(isText),
  fc.string({ unit: 'binary-ascii', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...ALPHABETS.wechat), maxLength: 40 }),
  fc.constantFrom(...texts),
);

/** Strings over an alphabet, mostly of the formats that few scenes have. */
const foreign = (alphabet: AlphabetName) =>
  fc
    .tuple(
      fc.constantFrom('', ...ALPHABETS[alphabet].slice(-21)),
      fc.string({ unit: fc.constantFrom(...ALPHABETS[alphabet]), minLength: 0, maxLength: 31, size: 'max' }),
    )
    .map(([first, rest]) => first + rest);

/** A scene with one character replaced, inserted or left out. */
function mutated(scene: string, alphabet: AlphabetName, at: number, place: number, kind: number): string {
  const index = at % scene.length;
  const character = ALPHABETS[alphabet][place % ALPHABETS[alphabet].length]!;
  return scene.slice(0, index) + (kind > 0 ? character : '') + scene.slice(kind > 1 ? index : index + 1);
}

/** The scenes of some values, each with one mutation. */
function damagedOf<T>(values: readonly T[], encode: (value: T) => string, alphabet: AlphabetName) {
  return fc
    .tuple(fc.constantFrom(...values), fc.nat(), fc.nat(), fc.nat({ max: 2 }))
    .map(([value, at, place, kind]) => mutated(encode(value), alphabet, at, place, kind));
}

// The format's own models, written down once more to make scenes that the encoder never makes.
const formats = (alphabet: AlphabetName) => weighted([ALPHABETS[alphabet].length - 20, 16, 3, 1]);
const PAIRS = weightedBy('3hkkhda75432211111111111111111111');

function forged(alphabet: AlphabetName, format: number, push: (to: Symbols) => void): string {
  const symbols = new Symbols();
  symbols.push(formats(alphabet), format);
  push(symbols);
  const digits = symbols.encode(ALPHABETS[alphabet].length, { _checkBits: 12, _maxLength: 32 })!;
  return digits.map((digit) => ALPHABETS[alphabet][digit]).join('');
}

describe.each(NAMES)('a text in the %s alphabet', (alphabet) => {
  test.each(texts)('comes back as it was: %j', (text) => {
    const scene = textTo(text, alphabet);
    expect(isScene(scene, alphabet)).toBe(true);
    expect(toText(scene, alphabet)).toBe(text);
  });

  test('comes back as it was, whatever it is, or is refused for its length', () => {
    let count = 0;
    fc.assert(
      fc.property(wellFormed, (text) => {
        const scene = sceneOf(() => textTo(text, alphabet));
        if (scene === undefined) return;
        count++;
        expect(isScene(scene, alphabet)).toBe(true);
        expect(toText(scene, alphabet)).toBe(text);
      }),
      { numRuns: 500 },
    );
    expect(count).toBeGreaterThan(200);
  });

  test('has one scene, and what reads as a text is that scene', () => {
    let count = 0;
    const isItself = (scene: string) => {
      const text = accepted(() => toText(scene, alphabet));
      if (text === undefined) return;
      count++;
      expect(textTo(text, alphabet)).toBe(scene);
    };
    fc.assert(fc.property(foreign(alphabet), isItself), { numRuns: 1000 });
    const damaged = damagedOf(texts, (text) => textTo(text, alphabet), alphabet);
    fc.assert(fc.property(damaged, isItself), { numRuns: 1000 });
    expect(count).toBeGreaterThan(20);
  });

  test('of characters of the alphabet never grows by more than one', () => {
    const own = fc
      .nat({ max: 31 })
      .chain((length) =>
        fc.string({ unit: fc.constantFrom(...ALPHABETS[alphabet]), minLength: length, maxLength: length }),
      );
    fc.assert(
      fc.property(own, (text) => {
        const scene = textTo(text, alphabet);
        expect(scene.length).toBeLessThanOrEqual(text.length + 1);
        expect(toText(scene, alphabet)).toBe(text);
      }),
      { numRuns: 500 },
    );
    for (const character of ALPHABETS[alphabet]) {
      for (let length = 0; length <= 31; length++) {
        expect(textTo(character.repeat(length), alphabet).length).toBeLessThanOrEqual(length + 1);
      }
    }
  });

  test('of all legal characters never grows by more than one up to 19 of them', () => {
    const legal = fc
      .nat({ max: 19 })
      .chain((length) =>
        fc.string({ unit: fc.constantFrom(...ALPHABETS.wechat), minLength: length, maxLength: length }),
      );
    fc.assert(
      fc.property(legal, (text) => {
        const scene = textTo(text, alphabet);
        expect(scene.length).toBeLessThanOrEqual(text.length + 1);
        expect(toText(scene, alphabet)).toBe(text);
      }),
      { numRuns: 500 },
    );
    for (const character of ALPHABETS.wechat) {
      expect(textTo(character.repeat(19), alphabet).length).toBeLessThanOrEqual(20);
    }
  });

  test('of legal characters comes back also where it grows by more than one', () => {
    let grown = 0;
    const parts = fc.array(
      fc.oneof(
        fc.constantFrom('id=', '&', ':', ';', '/', '?', 'WIFI', 'http', 'shop', 'Cafe', '+', 'user'),
        fc.nat().map(String),
        fc.string({ unit: fc.constantFrom(...ALPHABETS.wechat), minLength: 1, maxLength: 8 }),
      ),
      { minLength: 3, maxLength: 9 },
    );
    fc.assert(
      fc.property(parts, (some) => {
        const text = some.join('').slice(0, 31);
        const scene = sceneOf(() => textTo(text, alphabet));
        if (scene === undefined) return;
        if (scene.length > text.length + 1) grown++;
        expect(toText(scene, alphabet)).toBe(text);
      }),
      { numRuns: 2000 },
    );
    // Only what the alphabet lacks can make it grow so much.
    if (alphabet === 'portable') expect(grown).toBeGreaterThan(20);
    else expect(grown).toBe(0);
  });

  test('stands as it is behind the last character of the alphabet where that is the shortest', () => {
    const last = ALPHABETS[alphabet].slice(-1);
    const text = "~K!(7Q_x*Z'9)";
    expect(textTo(text, alphabet)).toBe(last + text);
    expect(toText(last + text, alphabet)).toBe(text);
    // What the model makes shorter has another scene.
    expect(errorOf(() => toText(last + '178', alphabet)).code).toBe('scene');
  });

  const illFormed = ['\ud800', 'a\udc00', '\ude00\ud83d', '店\ud83d'];

  test.each(illFormed)('that is no well-formed Unicode is refused, and named: %j', (text) => {
    const error = errorOf(() => textTo(text, alphabet));
    expect(error).toMatchObject({ code: 'value', value: text, path: '' });
    expect(error.message).toContain(JSON.stringify(text));
  });

  test.each(illFormed)('that is no well-formed Unicode is in no scene: %j', (text) => {
    const scene = forged(alphabet, 0, (to) => writeText(text, to, START_OF_TEXT));
    expect(errorOf(() => toText(scene, alphabet)).code).toBe('scene');
  });

  test('that does not fit is refused with the bits that it needs and that there are', () => {
    for (const text of ['饕餮'.repeat(12), '\u{10ffff}'.repeat(9), "~K!(7Q_x*Z'9".repeat(4)]) {
      const error = errorOf(() => textTo(text, alphabet));
      expect(error).toMatchObject({ code: 'length', value: text });
      const [needed, room] = error.message.match(/\d+\.\d/g)!.map(Number);
      expect(room).toBeCloseTo(32 * Math.log2(ALPHABETS[alphabet].length), 1);
      expect(needed).toBeGreaterThan(room!);
      expect(error.message).toContain('bits');
      expect(error.allowed).toContain(String(room));
    }
  });

  test('of a format to come is of another version', () => {
    for (const first of ALPHABETS[alphabet].slice(-4, -1)) {
      for (const rest of ['', 'a', 'Kd8x.Q', 'a'.repeat(31)]) {
        expect(errorOf(() => toText(first + rest, alphabet))).toMatchObject({ code: 'version' });
      }
    }
  });

  test('is in no scene that is none', () => {
    const wrong = ['', 'a'.repeat(33), 'a b', '幸', 'a%', 'a"', undefined, null, 7, ['a'], {}];
    for (const scene of wrong) {
      expect(errorOf(() => toText(scene as string, alphabet))).toMatchObject({ code: 'scene', value: scene });
      expect(errorOf(() => decodeQuery(scene as string, { alphabet }))).toMatchObject({
        code: 'scene',
        value: scene,
      });
    }
  });
});

describe('a text', () => {
  test('is portable without a word about it', () => {
    for (const text of texts) {
      expect(encodeText(text)).toBe(textTo(text, 'portable'));
      expect(decodeText(encodeText(text))).toBe(text);
    }
  });

  test.each([[undefined], [null], [178], [true], [['a']], [{}], [new String('a')], [Symbol('a')]])(
    'is a string, and not %s',
    (value) => {
      expect(errorOf(() => encodeText(value as unknown as string))).toMatchObject({
        code: 'value',
        value,
        path: '',
      });
    },
  );

  test('may have a model of its own, and is read with that', () => {
    const symbol = uniform(27);
    const letters: TextModel = {
      bits: { least: 0, character: 5, end: 5 },
      write(text, to) {
        for (const letter of text) to.push(symbol, letter.charCodeAt(0) - 96);
        to.push(symbol, 0);
      },
      read(from) {
        let text = '';
        for (let next = from.pop(symbol); next > 0; next = from.pop(symbol))
          text += String.fromCharCode(96 + next);
        return text;
      },
    };
    const text = 'pneumonoultramicroscopicsilico';
    const scene = encodeText(text, { model: letters });
    expect(decodeText(scene, { model: letters })).toBe(text);
    expect(errorOf(() => decodeText(scene)).code).toBe('scene');
    expect(scene.length).toBeLessThan(encodeText(text).length);
  });

  test.each([0, 1, null, '', 'zh', true, {}, [], () => 0, Symbol('zh')])(
    'has a model that is one, and not %s',
    (value) => {
      const model = value as unknown as TextModel;
      for (const act of [() => encodeText('a', { model }), () => decodeText('a', { model })])
        expect(errorOf(act)).toMatchObject({ code: 'schema', value });
    },
  );
});

describe.each(NAMES)('a query in the %s alphabet', (alphabet) => {
  const to = (query: Record<string, string>) => encodeQuery(query, { alphabet });
  const from = (scene: string) => decodeQuery(scene, { alphabet });

  test.each(queries)('comes back as it was, in the same order: %j', (query) => {
    const scene = to(query);
    expect(isScene(scene, alphabet)).toBe(true);
    expect(Object.entries(from(scene))).toStrictEqual(Object.entries(query));
    expect(from(scene)).toStrictEqual(query);
  });

  test('comes back as it was, whatever it is, or is refused for its length', () => {
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

  test('has one scene, and what reads as a query is that scene', () => {
    const isItself = (scene: string) => {
      const query = accepted(() => from(scene));
      if (query) expect(to(query)).toBe(scene);
    };
    fc.assert(fc.property(foreign(alphabet), isItself), { numRuns: 500 });
    fc.assert(fc.property(damagedOf(queries, to, alphabet), isItself), { numRuns: 500 });
  });

  test('has an own key for each that it was given, and the prototype of any object', () => {
    const query = from(to(JSON.parse('{"__proto__":"1","constructor":"2"}') as Record<string, string>));
    expect(Object.keys(query)).toStrictEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(query)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  test('has its own keys in it, and not those that it inherits', () => {
    const query = Object.assign(Object.create({ a: '1' }) as Record<string, string>, { b: '2' });
    expect(from(to(query))).toStrictEqual({ b: '2' });
    const bare = Object.assign(Object.create(null) as Record<string, string>, { b: '2' });
    expect(to(bare)).toBe(to({ b: '2' }));
  });

  test('has each key once, and its keys in the order of an object', () => {
    const scene = (...pairs: [string, string][]) =>
      forged(alphabet, 0, (symbols) => {
        symbols.push(PAIRS, pairs.length);
        for (const [key, value] of pairs) {
          writeText(key, symbols, START_OF_KEY);
          writeText(value, symbols, START_OF_VALUE);
        }
      });
    // That is how a query is written …
    expect(scene(['1', 'a'], ['b', '2'])).toBe(to({ b: '2', 1: 'a' }));
    // … and these are no queries, though each symbol is one.
    expect(errorOf(() => from(scene(['b', '2'], ['1', 'a']))).code).toBe('scene');
    expect(errorOf(() => from(scene(['a', '1'], ['a', '1']))).code).toBe('scene');
    expect(errorOf(() => from(scene(['a', '\ud800']))).code).toBe('scene');
    expect(errorOf(() => from(scene(['\udc00', '1']))).code).toBe('scene');
  });

  test('of a format to come is of another version', () => {
    for (const first of ALPHABETS[alphabet].slice(-20)) {
      expect(errorOf(() => from(first + 'Kd8x.Q'))).toMatchObject({ code: 'version' });
    }
  });

  test('of ill-formed or other values is refused, and the key is named', () => {
    for (const value of ['\ud800', 'a\udc00', 178, null, undefined, true, ['a'], {}, new String('a')]) {
      const query = { id: '178', shop: value } as unknown as Record<string, string>;
      const error = errorOf(() => to(query));
      expect(error).toMatchObject({ code: 'value', value, path: 'shop' });
      expect(error.message).toContain('shop');
    }
    expect(errorOf(() => to({ '\ud800': '1' }))).toMatchObject({ code: 'value', path: '\ud800' });
  });

  test('that does not fit is refused with the bits of each key', () => {
    const many = Object.fromEntries(Array.from({ length: 33 }, (_, i) => [`k${i}`, '']));
    const hundreds = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`k${i}`, '1']));
    const long = { id: '178', note: '饕餮'.repeat(12) };
    for (const query of [many, hundreds, long]) {
      const error = errorOf(() => to(query));
      expect(error).toMatchObject({ code: 'length', value: query });
      expect(error.message).toContain('bits');
      for (const key of Object.keys(query)) expect(error.message).toMatch(new RegExp(`\\b${key} \\d+\\.\\d`));
    }
    expect(errorOf(() => to({ ...many, k7: 1 } as unknown as Record<string, string>)).code).toBe('value');
  });

  test('is hardly ever taken for a text, and a text hardly ever for a query', () => {
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
  test('is portable without a word about it', () => {
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
      });
    },
  );

  test('carries most of what people carry', () => {
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

describe('an alphabet', () => {
  test.each(['', 'Portable', 'toString', '__proto__', null, 7])('is one of two, and not %j', (alphabet) => {
    const options = { alphabet: alphabet as AlphabetName };
    for (const act of [
      () => encodeText('a', options),
      () => decodeText('a', options),
      () => encodeQuery({}, options),
      () => decodeQuery('a', options),
    ]) {
      expect(errorOf(act)).toMatchObject({ code: 'schema', value: alphabet });
    }
  });

  test('reads no scene of the other one', () => {
    let mistaken = 0;
    const all = texts.filter((text) => text.length > 7);
    for (const text of all) {
      const scene = encodeText(text);
      if (accepted(() => toText(scene, 'wechat')) !== undefined) mistaken++;
    }
    expect(mistaken).toBe(0);
  });
});
