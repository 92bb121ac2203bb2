import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntry, readScenes } from '../../src/entry/entry';
import { deepFreeze } from './support/expectations';

const SHOP = 'https://shop.cn/o/a?table=8&item=%E5%8C%85#menu';

describe('a mini-program code with a scene (interface B) in onLoad', () => {
  test.each([
    ['encoded once, as documented', 'id%3D178%26book%3D123', 'id=178&book=123'],
    ['plain, as Android gave it', 'id=178', 'id=178'],
    ['encoded twice', 'id%253D178%2526book%253D123', 'id=178&book=123'],
    ['encoded three times', 'id%25253D178', 'id=178'],
    ['a bare value that needs no escapes', '1795324876512231425', '1795324876512231425'],
    ['with every legal punctuation mark', encodeURIComponent("!#$&'()*+,/:;=?@-._~"), "!#$&'()*+,/:;=?@-._~"],
    ['a word that only looks like nothing', 'null', 'null'],
    ['Chinese typed into the compile mode', '%E5%B9%B8%E7%A6%8F', '幸福'],
  ])('is decoded: %s', (_, scene, expected) => {
    expect(readEntry({ scene })).toStrictEqual({ kind: 'scene', scene: expected, query: {} });
    expect(readScenes({ scene })).toStrictEqual([expected]);
  });

  test('is decoded three times at most', () => {
    expect(readEntry({ scene: '%2525253D' }).scene).toBe('%3D');
  });

  test('keeps a plus sign, encoded or not', () => {
    expect(readEntry({ scene: 'a+b%2Bc' }).scene).toBe('a+b+c');
  });

  test.each([
    ['100%', '100%'],
    ['%E4%BD', '%E4%BD'],
    ['id%3D1%', 'id%3D1%'],
    ['%zz%3D', '%zz%3D'],
    ['100%25', '100%'],
    ['%25E4', '%E4'],
    ['%C0%80', '%C0%80'],
    ['\uD800', '\uD800'],
  ])('stays as it was where an escape is malformed: %s', (scene, expected) => {
    expect(readEntry({ scene })).toStrictEqual({ kind: 'scene', scene: expected, query: {} });
  });

  test.each([
    [{}],
    [undefined],
    [null],
    [{ scene: '' }],
    [{ scene: undefined }],
    [{ scene: null }],
    [{ scene: 'undefined' }],
    [{ scene: {} }],
    [{ scene: ['id=1'] }],
  ])('is absent from %j', (options) => {
    expect(readEntry(options)).toStrictEqual({ kind: 'none', query: {} });
    expect(readScenes(options)).toStrictEqual([]);
  });

  test('is absent beside keys of the page', () => {
    expect(readEntry({ scene: 'undefined', id: '1' })).toStrictEqual({ kind: 'query', query: { id: '1' } });
    expect(readScenes({ scene: '', id: '1' })).toStrictEqual([]);
  });

  test('has the keys beside an encoded one for keys of the page', () => {
    const options = { scene: 'id%3D178', from: 'list' };
    expect(readEntry(options)).toStrictEqual({ kind: 'scene', scene: 'id=178', query: { from: 'list' } });
    expect(readScenes(options)).toStrictEqual(['id=178']);
  });
});

describe('a path with parameters (interfaces A and C)', () => {
  test('has its values decoded once', () => {
    expect(readEntry({ id: '178', shop: '%E5%B9%B8', sale: '100%25', twice: '%253D' })).toStrictEqual({
      kind: 'query',
      query: { id: '178', shop: '幸', sale: '100%', twice: '%3D' },
    });
  });

  test('keeps raw and malformed values', () => {
    const query = { sale: '100%', sum: '1+1=2', shop: '幸' };
    expect(readEntry(query)).toStrictEqual({ kind: 'query', query });
  });

  test('reads a bare key as the empty string', () => {
    expect(readEntry({ vip: '', guest: 'undefined' }).query).toStrictEqual({ vip: '', guest: '' });
  });

  test('takes finite numbers and booleans, and nothing else that is no string', () => {
    const strange = {
      a: 1,
      b: true,
      c: NaN,
      d: null,
      e: { f: '1' },
      g: ['1'],
      h: () => '1',
      i: Symbol('1'),
      j: 1n,
    };
    expect(readEntry(strange)).toStrictEqual({ kind: 'query', query: { a: '1', b: 'true' } });
  });

  test('may have keys named path and result', () => {
    const query = { path: 'home', result: 'https://shop.cn/' };
    expect(readEntry(query)).toStrictEqual({ kind: 'query', query });
  });

  test('may have a key named scanType, or a query in words', () => {
    expect(readEntry({ scanType: '1', id: '2' }).query).toStrictEqual({ scanType: '1', id: '2' });
    expect(readEntry({ query: 'phone=a' }).query).toStrictEqual({ query: 'phone=a' });
  });

  test('may have a key named path beside a scene, and keys that only begin like those of scanCode', () => {
    // Four digits would be a scene value.
    for (const scene of ['id=1', '58231']) {
      expect(readEntry({ path: 'home', scene: encodeURIComponent(scene) })).toStrictEqual({
        kind: 'scene',
        scene,
        query: { path: 'home' },
      });
    }
    const query = { path: 'home', rawDataId: '1' };
    expect(readEntry(query)).toStrictEqual({ kind: 'query', query });
  });

  test('has its keys decoded, too', () => {
    expect(readEntry({ '%E5%BA%97': '1' }).query).toStrictEqual({ 店: '1' });
    expect(readEntry({ path: 'p?%E5%BA%97=1' }).query).toStrictEqual({ 店: '1' });
  });

  test("does not show the router's own key", () => {
    for (const key of ['__key_', '__key_q']) {
      expect(readEntry({ [key]: '16690000' })).toStrictEqual({ kind: 'none', query: {} });
    }
    expect(readEntry({ my__key_: '1' })).toStrictEqual({ kind: 'query', query: { my__key_: '1' } });
  });
});

describe('an ordinary QR code', () => {
  const link = { kind: 'link', link: SHOP, query: { table: '8', item: '包' } };

  test.each([
    ['encoded once, as documented', encodeURIComponent(SHOP)],
    ['plain', SHOP],
    ['encoded twice', encodeURIComponent(encodeURIComponent(SHOP))],
  ])('gives its URL: %s', (_, q) => {
    expect(readEntry({ q })).toStrictEqual(link);
    expect(readEntry({ q, scancode_time: '1700000000' })).toStrictEqual({ ...link, scannedAt: 1700000000 });
  });

  test('keeps the escapes of the URL itself', () => {
    const url = 'https://shop.cn/?back=https%3A%2F%2Fa.cn%2F%3Fb%3D1%26c%3D2&sale=100%25';
    for (const q of [url, encodeURIComponent(url), encodeURIComponent(encodeURIComponent(url))]) {
      const entry = readEntry({ q });
      expect(entry.link).toBe(url);
      expect(entry.query).toStrictEqual({ back: 'https://a.cn/?b=1&c=2', sale: '100%' });
    }
  });

  test('gives the keys of the page, too, but its own come first', () => {
    expect(readEntry({ q: 'https://shop.cn/?a=1', a: '2', b: '%33' }).query).toStrictEqual({
      a: '1',
      b: '3',
    });
  });

  test('keeps the keys that a platform uses elsewhere', () => {
    const q = encodeURIComponent('https://so.cn/?q=tea&code_ticket=5&scancode_time=9');
    expect(readEntry({ q })).toMatchObject({
      kind: 'link',
      query: { q: 'tea', code_ticket: '5', scancode_time: '9' },
    });
    expect(readEntry({ q })).not.toHaveProperty('scannedAt');
  });

  test('has the scene of its query', () => {
    const options = { q: encodeURIComponent('https://shop.cn/?scene=id%3D178%26book%3D123&from=wall') };
    expect(readEntry(options)).toMatchObject({
      kind: 'link',
      scene: 'id=178&book=123',
      query: { from: 'wall' },
    });
    expect(readEntry(options).query).not.toHaveProperty('scene');
    expect(readScenes(options)).toStrictEqual(['id=178&book=123']);
  });

  test('may have no query, or one in its fragment only', () => {
    expect(readEntry({ q: 'https%3A%2F%2Fshop.cn' })).toStrictEqual({
      kind: 'link',
      link: 'https://shop.cn',
      query: {},
    });
    expect(readEntry({ q: 'https://shop.cn/#/a?b=1' }).query).toStrictEqual({});
  });

  test.each(['shoes', '', '%E9%9E%8B', 'shop.cn/a', '//shop.cn', '://', '1a://b', 'a?to=https://b'])(
    'is not meant by q=%s',
    (q) => {
      expect(readEntry({ q })).toStrictEqual({ kind: 'query', query: { q: decodeURIComponent(q) } });
    },
  );

  test.each(['', 'soon', '1700000000.5', '-1', '1e9', '99999999999999999999', 'undefined'])(
    'has no time in %j',
    (scancode_time) => {
      expect(readEntry({ q: encodeURIComponent(SHOP), scancode_time })).toStrictEqual(link);
    },
  );

  test('takes a number for the time', () => {
    expect(readEntry({ q: SHOP, scancode_time: 1700000000 }).scannedAt).toBe(1700000000);
  });
});

describe('a unique item code', () => {
  test('gives its ticket', () => {
    expect(readEntry({ code_ticket: 'a%2Fb' })).toStrictEqual({ kind: 'ticket', ticket: 'a/b', query: {} });
  });

  test('gives it from the options of the app and from scanCode', () => {
    const query = { code_ticket: 'T1', batch: '7' };
    expect(readEntry({ path: 'pages/a', scene: 1124, query })).toStrictEqual({
      kind: 'ticket',
      ticket: 'T1',
      sceneValue: 1124,
      query: { batch: '7' },
    });
    expect(readEntry({ path: '/pages/a?code_ticket=T1&batch=7', scanType: 'WX_CODE' })).toStrictEqual({
      kind: 'ticket',
      ticket: 'T1',
      query: { batch: '7' },
    });
  });

  test.each(['', 'undefined'])('has none in %j', (code_ticket) => {
    expect(readEntry({ code_ticket })).toStrictEqual({ kind: 'none', query: {} });
  });
});

describe('options of the app', () => {
  test('tell the scene value from the scene', () => {
    const options = {
      path: 'pages/a/a',
      scene: 1047,
      query: { scene: 'id%3D178' },
      shareTicket: undefined,
      referrerInfo: { appId: 'wx1' },
      apiCategory: 'default',
    };
    expect(readEntry(options)).toStrictEqual({ kind: 'scene', scene: 'id=178', sceneValue: 1047, query: {} });
    expect(readScenes(options)).toStrictEqual(['id=178']);
  });

  test('have no scene in their scene value', () => {
    expect(readEntry({ path: 'pages/a', scene: 1001, query: {} })).toStrictEqual({
      kind: 'none',
      sceneValue: 1001,
      query: {},
    });
    expect(readScenes({ path: 'pages/a', scene: '1011' })).toStrictEqual([]);
  });

  test('may lack the query', () => {
    expect(readEntry({ path: 'pages/a', scene: 1047, shareTicket: 'T' })).toStrictEqual({
      kind: 'none',
      sceneValue: 1047,
      query: {},
    });
    expect(readEntry({ scene: 1047, query: null })).toStrictEqual({
      kind: 'none',
      sceneValue: 1047,
      query: {},
    });
  });

  test('may be no more than a query, as in a mini game', () => {
    expect(readEntry({ query: { scene: 'id%3D178' } })).toStrictEqual({
      kind: 'scene',
      scene: 'id=178',
      query: {},
    });
  });

  test('take a scene that somebody typed as a number', () => {
    expect(readEntry({ scene: 1047, query: { scene: 178 } }).scene).toBe('178');
  });

  test('have a split scene folded back', () => {
    const options = { path: 'pages/a', scene: 1047, query: { scene: 'id=178', book: '123' } };
    expect(readEntry(options).scene).toBe('id=178&book=123');
  });

  test.each([NaN, Infinity, 1.5])('have no scene value in %d', (scene) => {
    expect(readEntry({ scene, query: {} })).toStrictEqual({ kind: 'none', query: {} });
  });

  test('are what a number scene comes from', () => {
    expect(readEntry({ scene: 123 })).toStrictEqual({ kind: 'none', sceneValue: 123, query: {} });
    expect(readScenes({ scene: 123 })).toStrictEqual([]);
  });

  test('have their query as an object', () => {
    expect(readEntry({ scene: 1047, query: 'room=7' })).toStrictEqual({
      kind: 'none',
      sceneValue: 1047,
      query: {},
    });
  });

  test('differ from page options, whose scene may be four digits', () => {
    expect(readEntry({ scene: '1047' })).toStrictEqual({ kind: 'scene', scene: '1047', query: {} });
  });
});

describe('Alipay', () => {
  test.each(['1011', 1011])(
    'gives the URL of an associated QR code in the options of the app (scene %j)',
    (scene) => {
      for (const qrCode of [SHOP, encodeURIComponent(SHOP)]) {
        expect(
          readEntry({ path: 'pages/a', scene, query: { qrCode, scancode_time: '1700000000' } }),
        ).toStrictEqual({
          kind: 'link',
          link: SHOP,
          sceneValue: 1011,
          scannedAt: 1700000000,
          query: { table: '8', item: '包' },
        });
      }
    },
  );

  test('gives the keys of an online code', () => {
    expect(readEntry({ path: 'pages/a', scene: '1011', query: { room: '7' } })).toStrictEqual({
      kind: 'query',
      sceneValue: 1011,
      query: { room: '7' },
    });
  });

  test('gives the scene in them', () => {
    const options = { path: 'pages/a', scene: '1011', query: { scene: 'id%3D178' } };
    expect(readEntry(options)).toStrictEqual({ kind: 'scene', scene: 'id=178', sceneValue: 1011, query: {} });
  });

  test('leaves the query out when it is empty', () => {
    expect(readEntry({ path: 'pages/a', scene: '1011' })).toStrictEqual({
      kind: 'none',
      sceneValue: 1011,
      query: {},
    });
  });

  test('may have a qrCode that is no URL', () => {
    expect(readEntry({ query: { qrCode: 'A08' } })).toStrictEqual({
      kind: 'query',
      query: { qrCode: 'A08' },
    });
  });
});

describe('a result of scanCode', () => {
  const scan = { charSet: 'utf-8', rawData: 'AA==', result: '', scanType: 'WX_CODE', errMsg: 'scanCode:ok' };

  test('gives the same entry on iOS and on Android', () => {
    const expected = { kind: 'scene', scene: 'id=178&book=123', query: {} };
    expect(readEntry({ ...scan, path: 'pages/x?scene=id%3D178%26book%3D123' })).toStrictEqual(expected);
    expect(readEntry({ ...scan, path: 'pages/x?scene=id=178&book=123' })).toStrictEqual(expected);
  });

  test('may be known by its path alone, or by any one of its marks', () => {
    const path = 'pages/x?scene=id%3D178';
    expect(readEntry({ path }).scene).toBe('id=178');
    for (const mark of [{ scanType: 'QR_CODE' }, { errMsg: 'scanCode:ok' }]) {
      expect(readEntry({ ...mark, path: 'pages/x' })).toStrictEqual({ kind: 'none', query: {} });
      expect(readEntry({ ...mark, result: SHOP })).toMatchObject({ kind: 'link', link: SHOP });
    }
    expect(readEntry({ path: 'home', errMsg: 'onLoad:ok' }).query).toStrictEqual({
      path: 'home',
      errMsg: 'onLoad:ok',
    });
  });

  test('has ordinary keys before the scene, and behind an encoded one', () => {
    expect(readEntry({ ...scan, path: 'pages/x?a=1&scene=id%3D178&b=2&c=%33' })).toStrictEqual({
      kind: 'scene',
      scene: 'id=178',
      query: { a: '1', b: '2', c: '3' },
    });
    expect(readEntry({ ...scan, path: 'pages/x?a=1&scene=id=178&b=2' })).toStrictEqual({
      kind: 'scene',
      scene: 'id=178&b=2',
      query: { a: '1' },
    });
  });

  test('leaves to the reader of the scene where a plain one ends', () => {
    expect(readScenes({ path: 'pages/x?scene=Kd8-a&from=list' })).toStrictEqual(['Kd8-a', 'Kd8-a&from=list']);
    expect(readScenes({ path: 'pages/x?scene=Kd8-a' })).toStrictEqual(['Kd8-a']);
    expect(readScenes({ path: 'pages/x?scene=Kd8%2Da&from=list' })).toStrictEqual(['Kd8-a']);
  });

  test('keeps every character of a plain scene in its order', () => {
    expect(readEntry({ path: 'pages/x?scene=58231&40021&0' }).scene).toBe('58231&40021&0');
    expect(readEntry({ path: 'pages/x?scene=a=1&a=2&&b=?c#d' }).scene).toBe('a=1&a=2&&b=?c#d');
  });

  test('has a path of this app rather than a text', () => {
    expect(readEntry({ ...scan, path: 'pages/x?scene=a', result: SHOP })).toStrictEqual({
      kind: 'scene',
      scene: 'a',
      query: {},
    });
  });

  test('has nothing where that path has no parameters, or is empty and alone', () => {
    for (const options of [
      { ...scan, path: 'pages/x', result: SHOP },
      { scanType: 'WX_CODE', path: '' },
    ]) {
      expect(readEntry(options)).toStrictEqual({ kind: 'none', query: {} });
    }
  });

  test('does not take a key that ends in scene for it', () => {
    expect(readEntry({ path: 'pages/x?myscene=1&scenery=2' })).toStrictEqual({
      kind: 'query',
      query: { myscene: '1', scenery: '2' },
    });
  });

  test('may have an empty scene', () => {
    expect(readEntry({ path: 'pages/x?scene=&a=1' })).toStrictEqual({ kind: 'query', query: { a: '1' } });
    expect(readEntry({ path: 'pages/x?scene' })).toStrictEqual({ kind: 'none', query: {} });
  });

  test('gives no value without a key', () => {
    expect(readEntry({ path: 'pages/x?=1&a=2&=' }).query).toStrictEqual({ a: '2' });
  });

  test('gives the first of the same key, and a key without a value', () => {
    expect(readEntry({ path: 'pages/x?a=1&&a=2&b&c=1=2' }).query).toStrictEqual({ a: '1', b: '', c: '1=2' });
  });

  test('gives the URL of a foreign code exactly as it stands', () => {
    expect(readEntry({ ...scan, scanType: 'QR_CODE', path: '', result: SHOP })).toStrictEqual({
      kind: 'link',
      link: SHOP,
      query: { table: '8', item: '包' },
    });
  });

  test.each(['6901234567892', 'https%3A%2F%2Fshop.cn', '', 'WIFI:S:a;;'])(
    'gives nothing from the text %j',
    (result) => {
      expect(readEntry({ ...scan, scanType: 'EAN_13', result })).toStrictEqual({ kind: 'none', query: {} });
    },
  );
});

describe('a scene that the router split', () => {
  test.each([
    [{ scene: 'id=178', book: '123' }, ['id=178', 'id=178&book=123']],
    [{ scene: 'id', book: '123' }, ['id', 'id&book=123']],
    [{ scene: 'ID=', book: '' }, ['ID=', 'ID=&book']],
    [{ scene: '_=1', a: '2', b: '3' }, ['_=1', '_=1&a=2&b=3']],
    [{ scene: 'name=', shop: '%E5%B9%B8' }, ['name=', 'name=&shop=幸']],
  ])('is folded back from %j, which begins like a key', (options, scenes) => {
    expect(readScenes(options)).toStrictEqual(scenes);
    expect(readEntry(options).scene).toBe(scenes[1]);
  });

  test.each([
    [{ scene: '1', a: '2' }, ['1', '1&a=2']],
    [{ scene: '58231', kQ7z: '' }, ['58231', '58231&kQ7z']],
    [{ scene: '58231', kQ7z: 'undefined' }, ['58231', '58231&kQ7z']],
    [{ scene: 'a1=2', b: '3' }, ['a1=2', 'a1=2&b=3']],
    [{ scene: '=2', b: '3' }, ['=2', '=2&b=3']],
    [{ scene: 'undefined7', b: '3' }, ['undefined7', 'undefined7&b=3']],
    [{ scene: 'Kd8x.Q', from: 'share' }, ['Kd8x.Q', 'Kd8x.Q&from=share']],
  ])('may be meant by %j, but only a reader of the scene can tell', (options, scenes) => {
    expect(readScenes(options)).toStrictEqual(scenes);
    expect(readEntry(options).scene).toBe(scenes[0]);
  });

  test('is no scene of the codec beside keys of the page', () => {
    expect(readEntry({ scene: 'Kd8x.Q', from: 'share' })).toStrictEqual({
      kind: 'scene',
      scene: 'Kd8x.Q',
      query: { from: 'share' },
    });
    expect(readEntry({ scene: '1', a: '2' })).toStrictEqual({
      kind: 'scene',
      scene: '1',
      query: { a: '2' },
    });
  });

  test('leaves the foreign keys in the query', () => {
    expect(readEntry({ scene: 'id=178', book: '123' }).query).toStrictEqual({ book: '123' });
  });

  test.each(['q', 'qrCode', 'scancode_time', 'code_ticket', '__key_', '__key_1'])(
    'does not get %s back',
    (key) => {
      expect(readScenes({ scene: 'id=178', [key]: '1' })).toStrictEqual(['id=178']);
    },
  );
});

describe('prototype keys', () => {
  const hostile = JSON.parse(
    '{"__proto__":"1","constructor":"2","toString":"3","hasOwnProperty":"4"}',
  ) as unknown;

  test.each([
    ['page options', hostile],
    ['app options', { scene: 1047, query: hostile }],
    ['a path', { path: 'p?__proto__=1&constructor=2&toString=3&hasOwnProperty=4' }],
    ['a link', { q: 'https://a.cn/?__proto__=1&constructor=2&toString=3&hasOwnProperty=4' }],
  ])('are keys like any other in %s', (_, options) => {
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

describe('what hand-written readers get wrong', () => {
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

  test('Chinese survives, as it does not with unescape()', () => {
    expect(readEntry({ scene: encodeURIComponent('店=幸福西饼') }).scene).toBe('店=幸福西饼');
  });

  test('an id beyond 2^53 keeps its digits', () => {
    expect(readEntry({ id: '1795324876512231425' }).query).toStrictEqual({ id: '1795324876512231425' });
  });

  test('the options stay for whoever shares them later', () => {
    const options = { scene: 'id%3D178', q: encodeURIComponent(SHOP), a: '%31' };
    const before = JSON.stringify(options);
    readEntry(deepFreeze(options));
    expect(JSON.stringify(options)).toBe(before);
  });
});

describe('whatever it is given', () => {
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
  ])('it finds nothing in %s', (options: unknown) => {
    expect(readEntry(options)).toStrictEqual({ kind: 'none', query: {} });
    expect(readScenes(options)).toStrictEqual([]);
  });

  test('it asks no value for its text', () => {
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
      expect(() => readScenes({ query: { [key]: throwing } })).not.toThrow();
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

  test('it neither throws nor touches it, and tells the truth about its own shape', () => {
    fc.assert(
      fc.property(options, (value) => {
        const entry = readEntry(deepFreeze(value));
        const scenes = readScenes(value);
        // Which of two it is depends on where they came from, unless the first begins like a key.
        if (/^[a-z_]+(=|$)/i.test(scenes[0] ?? '')) expect(entry.scene).toBe(scenes[scenes.length - 1]);
        else expect([scenes[0], scenes[scenes.length - 1]]).toContain(entry.scene);
        expect(new Set(scenes).size).toBe(scenes.length);
        expect(scenes.length).toBeLessThan(3);
        expect(Object.values(entry.query).every((each) => typeof each === 'string')).toBe(true);
        expect(entry.kind === 'link').toBe(entry.link !== undefined && entry.ticket === undefined);
        expect(entry.kind === 'ticket').toBe(entry.ticket !== undefined);
        if (entry.kind === 'scene') expect(entry.scene).toBeTruthy();
        if (entry.kind === 'none') expect(entry.query).toStrictEqual({});
        expect(readEntry(value)).toStrictEqual(entry);
      }),
      { numRuns: 2000 },
    );
  });

  const scene = fc
    .string({ unit: fc.constantFrom(..."ab01!#$&'()*+,/:;=?@-._~"), minLength: 1, maxLength: 32 })
    .filter((it) => it !== 'undefined');

  test('any legal scene comes out as it was printed, however often it was encoded', () => {
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

  test('a scene that Android left plain comes out of scanCode as it was printed', () => {
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
    'it comes to an end with a million %s',
    (_, long) => {
      for (const each of [
        { scene: long },
        { q: long },
        { q: 'https://a?' + long },
        { path: '?' + long, rawData: long },
      ]) {
        for (const options of [each, { scene: 1047, query: each }]) {
          expect(readEntry(options).kind).toMatch(/^(scene|link|query|none)$/);
        }
      }
    },
    20_000,
  );
});
