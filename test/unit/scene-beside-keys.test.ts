// A scene of ours with other keys beside it: it is read in every shape of options, and again on a server.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bare,
  defineScene,
  encodeQuery,
  encodeText,
  integer,
  optional,
  pairs,
  readEntry,
  type Reader,
} from '../../src';
import { decodeQuery, decodeText } from '../../src';
import { payloads, typed } from './support/payload-schemas';

const ALPHABETS = ['portable', 'wechat'] as const;

/** Every payload that fits, with its scene. */
const carried = payloads.flatMap((payload) =>
  ALPHABETS.flatMap((alphabet) => {
    const { fields, record } = typed(payload);
    try {
      // With the usual check, keys behind a scene would make another scene of it once in 4,096 times.
      const schema = defineScene(fields, { alphabet, check: 20 });
      return [{ title: payload.title, alphabet, schema, record, scene: schema.encode(record) }];
    } catch {
      return [];
    }
  }),
);

const key = fc.oneof(
  fc.constantFrom(
    'from',
    'id',
    'shop',
    'share',
    'path',
    'code',
    'result',
    'errMsg',
    'scanType',
    'barCode',
    'name',
  ),
  fc.constantFrom(
    '$taroTimestamp',
    '__key_',
    '__id__',
    'page_key',
    'scancode_time',
    'code_ticket',
    '__proto__',
  ),
  fc.string({ unit: fc.constantFrom(..."abAB01_-.~!*'()"), minLength: 1, maxLength: 8 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);
const value = fc.oneof(
  fc.constantFrom('', 'share', 'undefined', '1', 'x?y=1', 'scanCode:ok', '100%', '%E5%B9%B8'),
  fc.constantFrom(
    '幸福 西饼',
    'a&b=1',
    '=',
    '#/a?b=1',
    '1\\u0026scene=2',
    'u0026a=b',
    '&scene=7',
    'a=%26b',
    'null',
  ),
  fc.string({ unit: fc.constantFrom(..."abAB01_-.~!*'()"), maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const others = fc.dictionary(key, value, { maxKeys: 4 }).map((keys) => {
  // Four digits beside a path are the scene value in the options of an app.
  delete keys['scene'];
  delete keys['q'];
  delete keys['qrCode'];
  return keys;
});

function encodedTimes(text: string, rounds: number): string {
  let encoded = text;
  for (let i = 0; i < rounds; i++) encoded = encodeURIComponent(encoded);
  return encoded;
}

/** The options that bring a scene beside other keys, by their shape. */
function shapesOf(scene: string, rounds: number, keys: Record<string, string>): [string, unknown][] {
  const encoded = encodedTimes(scene, rounds);
  const pairsOf = (from: Record<string, string>) =>
    Object.entries(from).map(([key, value]) => `${encodeURIComponent(key)}=${encodedTimes(value, 1)}`);
  const behind = [`scene=${encoded}`, ...pairsOf(keys)].join('&');
  const before = [...pairsOf(keys), `scene=${encoded}`].join('&');
  // In a link, & and # end a plain scene: no link holds it unencoded.
  const inLink = (query: string) =>
    /[&#]/.test(scene) ? query.split(encoded).join(encodedTimes(scene, rounds || 1)) : query;
  const link = `https://shop.cn/t?${inLink(behind)}`;
  const hash = `https://shop.cn/#/t?${inLink(before)}`;
  return [
    ['page', { ...keys, scene: encoded }],
    ['page, scene first', { scene: encoded, ...keys }],
    ['app', { path: 'pages/a', scene: 1047, query: { ...keys, scene: encoded }, shareTicket: undefined }],
    ['app of Alipay', { path: 'pages/a', scene: '1011', query: { scene: encoded, ...keys } }],
    [
      'path of scanCode',
      { scanType: 'WX_CODE', errMsg: 'scanCode:ok', result: '', path: `pages/a?${behind}` },
    ],
    ['path, scene last', { path: `pages/a?${before}` }],
    ['link', { q: encodeURIComponent(link), ...keys, scancode_time: '1700000000' }],
    ['link with a hash', { query: { qrCode: hash } }],
    [
      'link of Alipay',
      { qrCode: `alipays://platformapi/startapp?appId=1&query=${encodeURIComponent(inLink(behind))}` },
    ],
  ];
}

describe('a scene of ours beside other keys', () => {
  test('is there for most payloads', () => {
    expect(carried.length).toBeGreaterThan(100);
  });

  test('is read from the options, and again from the scene that the page sends to a server', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...carried),
        fc.integer({ min: 0, max: 3 }),
        others,
        (each, rounds, keys) => {
          const { schema, scene, record } = each;
          for (const [shape, options] of shapesOf(scene, rounds, keys)) {
            const title = `${each.alphabet} ${scene} ${shape} ${JSON.stringify(options)}`;
            expect(schema.read(options), title).toStrictEqual(record);
            expect(schema.read({ scene: readEntry(options).scene }), title).toStrictEqual(record);
            expect(schema.inspect(options), title).toMatchObject({ by: 'scene', version: 0 });
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('is read on a server with the keys of a share behind it', () => {
    for (const { schema, scene, record } of carried) {
      for (const behind of [
        '&from=share',
        '&from=singlemessage&isappinstalled=0',
        '&',
        '&a',
        '\\u0026from=share',
      ]) {
        expect(schema.read({ scene: scene + behind })).toStrictEqual(record);
        expect(schema.read({ scene: encodeURIComponent(scene + behind) })).toStrictEqual(record);
      }
    }
  });

  test('has nothing glued to it, portable as it is', () => {
    for (const { alphabet, scene } of carried) {
      if (alphabet !== 'portable') continue;
      const keys = { from: 'share', id: '7', $taroTimestamp: 1700000000000 };
      for (const options of [
        { scene, ...keys },
        { scene: 1047, query: { scene, ...keys } },
      ]) {
        expect(readEntry(options)).toMatchObject({ scene, query: { from: 'share', id: '7' } });
        expect(readEntry(options).query).not.toHaveProperty('$taroTimestamp');
      }
    }
  });

  test('is read whatever its characters are: tables 1 to 500', () => {
    const tables = defineScene({ table: integer({ min: 1, max: 500 }) });
    for (let table = 1; table <= 500; table++) {
      const options = { scene: tables.encode({ table }), from: 'share', $taroTimestamp: 1 };
      expect(readEntry(options).scene).toBe(tables.encode({ table }));
      expect(tables.read({ scene: readEntry(options).scene })).toStrictEqual({ table });
    }
  });

  test('is read without a schema, too', () => {
    for (let id = 0; id < 300; id++) {
      const query = { id: String(id) };
      expect(decodeQuery(readEntry({ scene: encodeQuery(query), from: 'a' }).scene!)).toStrictEqual(query);
      const text = `桌${id}`;
      expect(decodeText(readEntry({ scene: encodeText(text), from: 'a' }).scene!)).toBe(text);
    }
  });
});

describe('a hand-made scene beside other keys', () => {
  const packed: Reader = (scene) => {
    const match = /^id=(\d+)&u=(\d+)$/.exec(scene);
    return match ? { id: match[1]!, u: match[2]! } : undefined;
  };
  const fields = { id: integer({ max: 999 }), u: integer({ max: 999 }) };

  test('is whole for a reader of a pattern', () => {
    const schema = defineScene(fields, { readers: [packed] });
    for (const added of [{}, { $taroTimestamp: 1700000000000 }, { __key_: '1', page_key: '2' }]) {
      expect(schema.read({ scene: 'id=1', u: '2', ...added })).toStrictEqual({ id: 1, u: 2 });
      expect(schema.read({ scene: 'id%3D1%26u%3D2', ...added })).toStrictEqual({ id: 1, u: 2 });
      expect(schema.read({ scene: 'id=1\\u0026u=2', ...added })).toStrictEqual({ id: 1, u: 2 });
    }
  });

  test('is read without the keys that a share has added behind it', () => {
    const schema = defineScene(fields, { readers: [packed] });
    const share = { from: 'singlemessage', isappinstalled: '0', inviteCode: 'x'.repeat(40) };
    for (const options of [
      { scene: 'id=1', u: '2', ...share },
      { scene: 1047, query: { scene: 'id=1', u: '2', ...share } },
      { path: 'pages/a?scene=id=1&u=2&from=share' },
      { scene: 'id%3D1%26u%3D2', ...share },
    ])
      expect(schema.read(options)).toStrictEqual({ id: 1, u: 2 });
    // A wrong part of the scene itself is no key of a share.
    const lenient = defineScene({ id: fields.id, u: optional(fields.u) }, { readers: [pairs()] });
    expect(lenient.read({ scene: 'id%3D1%26u%3Dx' })).toBeUndefined();
    expect(lenient.read({ scene: 'id%3D1%26u%3Dx', from: 'share' })).toBeUndefined();
  });

  test('is read without the keys where a reader takes it alone', () => {
    const schema = defineScene({ shop: integer({ max: 999_999 }) }, { readers: [bare('shop')] });
    expect(schema.read({ scene: '58231', from: 'share' })).toStrictEqual({ shop: 58231 });
  });

  test('has the keys that a router has split off', () => {
    const schema = defineScene(fields, { readers: [pairs()] });
    expect(schema.read({ scene: '?id=1', u: '2' })).toStrictEqual({ id: 1, u: 2 });
    expect(schema.read({ scene: readEntry({ scene: 'id=1', u: '2' }).scene })).toStrictEqual({ id: 1, u: 2 });
  });
});
