// Readers of what is no scene: JSON, the query of a link or a page, the path of a link; and the options of all readers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bare, json, link, pairs, positional, prefix, query, type Reader } from '../../src';
import { defineScene, id, integer, optional, readEntry, text } from '../../src';
import { errorOf } from './support/expectations';

const WORDS = ['undefined', 'null', 'NaN', 'None'];

/** The texts that a reader makes of options. */
const readWith = (reader: Reader, options: unknown) => {
  const entry = readEntry(options);
  return reader(entry.scene ?? '', entry);
};
const scanned = (url: string) => ({ q: encodeURIComponent(url) });

describe('defaults', () => {
  const defaults = { channel: 'poster' };
  const readers: [string, () => Reader, () => Reader, unknown][] = [
    ['bare', () => bare('goods'), () => bare('goods', { defaults }), { scene: '42' }],
    ['pairs', () => pairs(), () => pairs({ defaults }), { scene: 'goods=42' }],
    [
      'positional',
      () => positional(['goods', 'user']),
      () => positional(['goods', 'user'], { defaults }),
      { scene: '42,7' },
    ],
    ['prefix', () => prefix('g-', 'goods'), () => prefix('g-', 'goods', { defaults }), { scene: 'g-42' }],
    [
      'prefix of a reader',
      () => prefix('g-', pairs()),
      () => prefix('g-', pairs({ defaults })),
      { scene: 'g-goods=42' },
    ],
    ['json', () => json(), () => json({ defaults }), { scene: '{"goods":42}' }],
    ['query', () => query(), () => query({ defaults }), { goods: '42' }],
    [
      'link',
      () => link('https://shop.cn/:goods'),
      () => link('https://shop.cn/:goods', { defaults }),
      scanned('https://shop.cn/42'),
    ],
  ];

  test.each(readers)('complete what a code lacks: %s', (_, plain, completing, options) => {
    const given = readWith(plain(), options)!;
    expect(given).toMatchObject({ goods: '42' });
    expect(readWith(completing(), options)).toStrictEqual({ ...given, channel: 'poster' });
    expect(defaults).toStrictEqual({ channel: 'poster' });
  });

  test.each(readers)('make no record of nothing: %s', (_, _plain, completing) => {
    for (const nothing of [{}, { scene: 'undefined' }, { scene: '' }]) {
      expect(readWith(completing(), nothing)).toBeUndefined();
    }
  });

  test('give way to a value, but not to an empty one or a word for none', () => {
    const read = pairs({ defaults });
    expect(read('a=1&channel=ad')).toStrictEqual({ a: '1', channel: 'ad' });
    for (const channel of ['', ...WORDS]) {
      expect(read(`a=1&channel=${channel}`)).toStrictEqual({ a: '1', channel: 'poster' });
      expect(readWith(query({ defaults }), { a: '1', channel })).toStrictEqual({ a: '1', channel: 'poster' });
    }
    expect(query({ defaults: { a: '1' } })('', readEntry({ a: '' }))).toBeUndefined();
    expect(pairs({ defaults: { a: '1' } })('a=')).toBeUndefined();
    expect(pairs({ defaults: { a: '' } })('b=1')).toStrictEqual({ b: '1', a: '' });
    expect(pairs({ defaults: { __proto__: 'x' } as never })('a=1')).toStrictEqual({ a: '1' });
    const own = JSON.parse('{"__proto__":"x"}') as Record<string, string>;
    expect(Object.keys(pairs({ defaults: own })('a=1')!)).toStrictEqual(['a', '__proto__']);
  });
});

describe('a field with several texts', () => {
  const names = { gid: 'goods' };

  test.each<[string, () => Reader, unknown]>([
    ['a page', () => query({ names }), { gid: 'null', goods: '4' }],
    ['a page, empty', () => query({ names }), { gid: 'undefined', goods: '4' }],
    ['a link', () => query({ names }), scanned('https://a.cn/?gid=null&goods=4')],
    [
      'a part of a link',
      () => link('https://a.cn/:gid', { names }),
      scanned('https://a.cn/undefined?goods=4'),
    ],
    ['pairs', () => pairs({ names }), { scene: 'gid=undefined&goods=4' }],
    ['pairs, empty', () => pairs({ names }), { scene: 'gid=&goods=4' }],
    ['a key twice', () => pairs({ names }), { scene: 'gid=&gid=4&goods=5' }],
    ['JSON', () => json({ names }), { scene: '{"gid":"null","goods":4}' }],
  ])('has the first that is there: %s', (_, reader, options) => {
    expect(readWith(reader(), options)).toStrictEqual({ goods: '4' });
  });
});

describe('the words that scripts print where a value is missing', () => {
  test.each(WORDS)('leave the rest of the record: %s', (word) => {
    const fields = { goods: integer({ max: 99 }), uid: optional(id()), shop: optional(text()) };
    const schema = defineScene(fields, {
      readers: [pairs(), positional(['goods', 'uid', 'shop']), json(), query()],
    });
    for (const options of [
      { scene: `goods=42&uid=${word}&shop=${word}` },
      { scene: `42,${word},${word}` },
      { scene: `{"goods":42,"uid":"${word}","shop":"${word}"}` },
      { goods: '42', uid: word, shop: word },
    ])
      expect(schema.read(options)).toStrictEqual({ goods: 42 });
  });

  test.each<[string, () => Reader, unknown, object | undefined]>([
    ['pairs', () => pairs(), { scene: 'id=42&uid=undefined&s=null' }, { id: '42' }],
    ['pairs of nothing', () => pairs(), { scene: 'uid=undefined' }, undefined],
    ['bare', () => bare('id'), { scene: 'null' }, undefined],
    ['positional', () => positional(['id', 'uid']), { scene: '42,undefined' }, { id: '42' }],
    ['prefix', () => prefix('g', 'id'), { scene: 'gundefined' }, undefined],
    ['json', () => json(), { scene: '{"id":"42","uid":"undefined","s":null}' }, { id: '42' }],
    ['query', () => query(), scanned('https://a.cn/?id=42&uid=undefined&s=null'), { id: '42' }],
    ['link', () => link('https://a.cn/:id'), scanned('https://a.cn/42?uid=null'), { id: '42' }],
    ['link of nothing', () => link('https://a.cn/:id'), scanned('https://a.cn/undefined'), undefined],
    [
      'other words',
      () => pairs(),
      { scene: 'a=Null&b=undefined1&c=nullable&d=NaNjing&e=none&f=aNone' },
      { a: 'Null', b: 'undefined1', c: 'nullable', d: 'NaNjing', e: 'none', f: 'aNone' },
    ],
  ])('mean that there is no value: %s', (_, reader, options, texts) => {
    expect(readWith(reader(), options)).toStrictEqual(texts);
  });
});

describe('json', () => {
  test.each<[string, object]>([
    ['{"id":"42"}', { id: '42' }],
    [' { "id" : 42 } ', { id: '42' }],
    ['{"id":1795324876512231425,"t":-1.50,"e":1e5}', { id: '1795324876512231425', t: '-1.50', e: '1e5' }],
    ['{"on":true,"off":false,"no":null}', { on: 'true', off: 'false' }],
    ['{"a":[1,{"b":2}],"c":{"d":"e"},"f":"1"}', { f: '1' }],
    ['{"say":"a \\"quoted\\" 12 \\u5e78","n":"3"}', { say: 'a "quoted" 12 幸', n: '3' }],
    ['{"a1":"x2","b":3}', { a1: 'x2', b: '3' }],
  ])('reads %s', (scene, texts) => {
    expect(json()(scene)).toStrictEqual(texts);
  });

  test.each([
    '',
    '42',
    '"a"',
    '[1]',
    'null',
    '{',
    '{}',
    '{"a"}',
    '{id:52}',
    '{"a":1',
    '{"a":1}x',
    "{'a':1}",
    'a=1',
  ])('refuses %j', (scene) => {
    expect(json()(scene)).toBeUndefined();
  });

  test('names fields by keys', () => {
    expect(json({ names: { gid: 'goods' } })('{"gid":1,"u":2}')).toStrictEqual({ goods: '1', u: '2' });
    const texts = json()('{"__proto__":"1"}')!;
    expect(Object.getOwnPropertyDescriptor(texts, '__proto__')).toMatchObject({ value: '1' });
  });

  test('keeps the digits of every number', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.string(), (id, text) => {
        const scene = `{"id":${id},"text":${JSON.stringify(text)}}`;
        const { id: read, text: same = '' } = json()(scene)!;
        expect(read).toBe(String(id));
        if (!/^(?:undefined|null)$/.test(text)) expect(same).toBe(text);
      }),
    );
  });
});

describe('query', () => {
  const read: Reader = (scene, entry) => query({ names: { gid: 'goods' } })(scene, entry);

  test.each<[string, unknown, object]>([
    ['a page that interface A opened', { gid: '178', book: '123' }, { goods: '178', book: '123' }],
    ['a link', scanned('https://x.com/a?gid=123'), { goods: '123' }],
    ['a hash route', scanned('https://a.cn/#/qrcode?gid=123'), { goods: '123' }],
    [
      'a share card in the options of the app',
      { path: 'a', scene: 1007, query: { gid: '1' } },
      { goods: '1' },
    ],
    ['a page of Taro', { gid: '1', $taroTimestamp: 1700000000000 }, { goods: '1' }],
    ['a printed mistake', { gid: '133u0026n=1u0026v=109' }, { goods: '133', n: '1', v: '109' }],
    ['a link of Alipay', { qrCode: 'alipays://platformapi/startapp?appId=1&query=gid%3D5' }, { goods: '5' }],
    ['a link, whose keys come first', { ...scanned('https://a.cn/?gid=1'), gid: '2' }, { goods: '1' }],
  ])('reads %s', (_, options, texts) => {
    expect(readWith(read, options)).toStrictEqual(texts);
  });

  test('refuses a code with a scene, or without keys', () => {
    for (const options of [
      { scene: 'gid=1', gid: '2' },
      { scene: 'x', gid: '2' },
      {},
      undefined,
      scanned('https://a.cn'),
    ]) {
      expect(readWith(read, options)).toBeUndefined();
    }
  });
});

describe('link', () => {
  test.each<[string, string, object]>([
    ['https://shop.cn/t/:table', 'https://shop.cn/t/8', { table: '8' }],
    ['https://shop.cn/t/:table', 'https://shop.cn/t/8/', { table: '8' }],
    ['https://shop.cn/t/:table', 'https://shop.cn/t/8///', { table: '8' }],
    ['https://shop.cn/t/:table/', 'https://shop.cn/t/8', { table: '8' }],
    ['https://shop.cn/t/:table', 'https://shop.cn:443/t/8', { table: '8' }],
    ['https://shop.cn:443/t/:table', 'https://shop.cn/t/8', { table: '8' }],
    ['http://shop.cn:80/t/:table', 'http://shop.cn/t/8', { table: '8' }],
    ['http://shop.cn:8080/t/:table', 'http://shop.cn:8080/t/8', { table: '8' }],
    ['HTTPS://Shop.CN/t/:table', 'https://shop.cn/t/8', { table: '8' }],
    ['https://shop.cn/t/:table', 'HTTPS://SHOP.CN/t/8#menu', { table: '8' }],
    ['https://shop.cn/t/:table', 'https://shop.cn/t/8?from=wall&table=9', { table: '8', from: 'wall' }],
    ['https://shop.cn/t/:table', 'https://shop.cn/t/%E5%B9%B8%2F%2541', { table: '幸/%41' }],
    ['https://shop.cn/:shop/t/:table', 'https://shop.cn/a/t/8', { shop: 'a', table: '8' }],
    ['https://shop.cn/*/:table', 'https://shop.cn/any/8', { table: '8' }],
    ['https://shop.cn/g/:goods/*', 'https://shop.cn/g/8/a/b', { goods: '8' }],
    ['https://shop.cn/g/:goods/*', 'https://shop.cn/g/8', { goods: '8' }],
    ['https://shop.cn/*', 'https://shop.cn/?goods=8', { goods: '8' }],
    ['https://*.shop.cn/:table', 'https://m.shop.cn/8', { table: '8' }],
    ['https://shop.cn/:goods.html', 'https://shop.cn/42.html', { goods: '42' }],
    ['https://shop.cn/:goods-:user', 'https://shop.cn/42-7', { goods: '42', user: '7' }],
    ['https://shop.cn/:title-:goods', 'https://shop.cn/a-b-42', { title: 'a-b', goods: '42' }],
    ['https://shop.cn/*-:goods.html', 'https://shop.cn/-a-42.html', { goods: '42' }],
    ['https://shop.cn/*a*b*', 'https://shop.cn/xayb?goods=1', { goods: '1' }],
    ['https://shop.cn/桌/:table', 'https://shop.cn/%E6%A1%8C/8', { table: '8' }],
    ['https://shop.cn/%E6%A1%8C/:table', 'https://shop.cn/%e6%a1%8c/8', { table: '8' }],
    ['https://shop.cn/:桌号', 'https://shop.cn/8', { 桌号: '8' }],
    ['https://shop.cn/#!/t/:table', 'https://shop.cn/#!/t/8', { table: '8' }],
    ['https://shop.cn/:a/*', 'https://shop.cn/8/////9//', { a: '8' }],
    ['https://shop.cn/#/t/:table', 'https://shop.cn/#/t/8?x=1', { table: '8', x: '1' }],
    ['https://shop.cn/#/t/:table', 'https://shop.cn?v=1#/t/8/', { table: '8', v: '1' }],
    ['http://www.qq.com/a/:id', 'http://www.qq.com/a/123456', { id: '123456' }],
    ['myapp://open/:id', 'myapp://open/5', { id: '5' }],
    ['https://shop.cn', 'https://shop.cn/?t=8', { t: '8' }],
    ['https://shop.cn#/t/:table', 'https://shop.cn/#/t/8', { table: '8' }],
  ])('%s reads %s', (pattern, url, texts) => {
    for (const q of [url, encodeURIComponent(url), encodeURIComponent(encodeURIComponent(url))]) {
      expect(readWith(link(pattern), { q })).toStrictEqual(texts);
      expect(readWith(link(pattern), { query: { qrCode: q }, scene: 1011 })).toStrictEqual(texts);
    }
  });

  test.each([
    ['https://shop.cn/t/:table', 'https://other.cn/t/8'],
    ['https://shop.cn/t/:table', 'https://a.shop.cn/t/8'],
    ['https://shop.cn/t/:table', 'https://shopxcn/t/8'],
    ['https://shop.cn/t/:table', 'https://shop.cn.evil.cn/t/8'],
    ['https://shop.cn/t/:table', 'https://evil.cn/?u=https://shop.cn/t/8'],
    ['https://shop.cn/t/:table', 'https://shop.cn@evil.cn/t/8'],
    ['https://shop.cn/t/:table', 'http://shop.cn/t/8'],
    ['https://shop.cn/t/:table', 'https://shop.cn:8443/t/8'],
    ['https://shop.cn/t/:table', 'https://shop.cn/T/8'],
    ['https://shop.cn/t/:table', 'https://shop.cn/t/8/9'],
    ['https://shop.cn/t/:table', 'https://shop.cn/t/'],
    ['https://shop.cn/t/:table', 'https://shop.cn/#/t/8'],
    ['https://shop.cn/#/t/:table', 'https://shop.cn/t/8'],
    ['https://shop.cn/g/:goods/*', 'https://shop.cn/g'],
    ['https://shop.cn/:a', 'https://shop.cn/\n/8'],
    ['https://*.shop.cn/*/:table', 'https://evil.com\\.shop.cn/a/8'],
    ['https://*.shop.cn/*/:table', 'https://evil.com@a.shop.cn/a/8'],
    ['https://shop.cn/:a-:b', 'https://shop.cn/-7'],
    ['https://shop.cn/:a-:b', 'https://shop.cn/7-'],
    ['https://shop.cn/a-*', 'https://shop.cn/b-a-1'],
    ['https://shop.cn/*aa', 'https://shop.cn/a'],
    ['https://shop.cn/ab*ba', 'https://shop.cn/aba'],
    ['https://shop.cn/ab:c', 'https://shop.cn/xabc'],
    ['https://shop.cn/a/*/*', 'https://shop.cn/a?x=1'],
    ['https://shop.cn/:a-:b-:c', 'https://shop.cn/1-2'],
    ['https://shop.cn/x:a-:b', 'https://shop.cn/1-x2'],
    ['https://shop.cn/t/:a/*', 'https://shop.cn/t'],
    ['http://shop.cn/:a', 'http://shop.cn:8080/8'],
    ['https://shop.cn/:a', 'https://shop.cn:4430/8'],
    ['https://shop.cn/t', 'https://shop.cn/t8'],
    ['http://shop.cn:8080/:a', 'http://shop.cn80/8'],
    ['https://shop.cn:4430/:a', 'https://shop.cn0/8'],
    // A usual port is one of its own scheme alone.
    ['http+http://shop.cn/:a', 'http+http://shop.cn:80/8'],
    ['http+https://shop.cn/:a', 'http+https://shop.cn:443/8'],
    ['https://shop.cn/#/:a', 'https://shop.cn/8'],
  ])('%s has no business with %s', (pattern, url) => {
    expect(readWith(link(pattern), { q: url })).toBeUndefined();
  });

  test('refuses codes without a link', () => {
    const read = link('https://shop.cn/:a');
    for (const options of [undefined, {}, { scene: 'a=1' }, { a: '1' }])
      expect(readWith(read, options)).toBeUndefined();
  });

  test('matches in linear time, however many variables there are', () => {
    for (const pattern of ['/:a-:b-:c-:d.html', '/*-*-*-*x', '/:a.:b/*/:c-:d/*']) {
      const read = link(`https://*.shop.cn${pattern}`);
      for (const text of ['-', '.', 'a', '/', 'x-'].map((part) => part.repeat(30_000 / part.length)))
        readWith(read, { q: `https://a.shop.cn/${text}` });
    }
  });

  test('names fields by the keys of the path and of the query', () => {
    const named = link('https://shop.cn/g/:gid', { names: { gid: 'goods' } });
    expect(readWith(named, scanned('https://shop.cn/g/42?goods=7'))).toStrictEqual({ goods: '42' });
    const read = link('https://shop.cn/g/:goods', { names: { uid: 'user' } });
    expect(readWith(read, scanned('https://shop.cn/g/42?uid=7'))).toStrictEqual({ goods: '42', user: '7' });
  });

  test.each([
    '',
    'shop.cn/:a',
    '/t/:a',
    'https://',
    'https:///a',
    'https://shop.cn/:a?x=1',
    'https://a b',
    'https://shop.cn/**',
    'https://shop.cn/:a*',
    'https://shop.cn/:a:b',
    'https://*.*.cn/:',
    'https://shop.cn/:1',
    'https://shop.cn/::a',
    'https://shop.cn/a:b/:b',
    'https://shop.cn/{a}',
    'https://shop.cn/(\\d+)',
    'https://shop.cn/:a/:a',
    'https://shop.cn/:a#/:a',
    'https://shop.cn/:a#/#/:b',
    'https://me@shop.cn/:a',
    'see https://shop.cn/:a',
    '1a://shop.cn/:a',
    'a_b://shop.cn/:a',
    'https://shop.cn/:a-:b-:a',
    'https://:shop.cn/:a',
    8,
    undefined,
  ])('is not made of %j', (pattern) => {
    expect(errorOf(() => link(pattern as string))).toMatchObject({ code: 'schema', value: pattern });
  });

  test('reads whatever stands in its place, decoded once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }).filter((it) => !/^(?:undefined|null|\.+)$/.test(it)),
        (table) => {
          const url = `https://shop.cn/t/${encodeURIComponent(table)}`;
          expect(readWith(link('https://shop.cn/t/:table'), scanned(url))).toStrictEqual({ table });
        },
      ),
    );
  });
});

describe('every reader of this file', () => {
  const all: [string, () => Reader][] = [
    ['json', () => json({ defaults: { b: '1' } })],
    ['query', () => query({ names: { a: 'b' } })],
    ['link', () => link('https://a.cn/:a/*')],
    ['bare', () => bare('a', { defaults: { b: '1' } })],
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.string({ unit: fc.constantFrom(...'{}":,\\a1=&?#/%') }).map((text) => `https://a.cn/${text}`),
  );

  test.each(all)('%s never throws, and gives strings or nothing', (_, make) => {
    const read = make();
    fc.assert(
      fc.property(
        fc.oneof(
          texts.map((q) => ({ q })),
          texts.map((scene) => ({ scene })),
          fc.dictionary(texts, texts),
        ),
        (options) => {
          const found = readWith(read, options);
          if (found === undefined) return;
          expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
          expect(Object.values(found).every((value) => typeof value === 'string')).toBe(true);
        },
      ),
    );
  });

  test.each(all)('%s refuses values other than text, and no entry', (_, make) => {
    const read = make();
    for (const value of [undefined, null, 1, {}, ['a'], Symbol('a')]) {
      for (const entry of [undefined, null, {}, { query: {} }]) {
        expect(read(value as string, entry as never)).toBeUndefined();
      }
    }
  });

  test.each(['{"', '"', '\\"', '{"a":1,', '1', '-', '[', 'https://a.cn/', '/', ' ', '{'])(
    'comes to an end with 200,000 characters of %j',
    (unit) => {
      const long = unit.repeat(2e5 / unit.length);
      for (const [, make] of all) {
        for (const scene of [long, `{${long}`, `{"${long}`]) {
          const entry = { kind: 'link', link: `https://a.cn/${long}`, query: { a: long } } as const;
          expect(typeof make()(scene, entry)).toMatch(/^(object|undefined)$/);
        }
      }
    },
  );
});
