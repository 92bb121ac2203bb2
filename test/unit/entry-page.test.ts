// The options of a page: a scene, a query, a ticket.
import { describe, expect, test } from 'vitest';
import { readEntry } from '../../src/entry/entry';
import { readSpellings } from '../../src/entry/spellings';

describe('the scene of a mini-program code (interface B) in onLoad', () => {
  test.each([
    ['encoded once, as documented', 'id%3D178%26book%3D123', 'id=178&book=123'],
    ['plain, as Android gave it', 'id=178', 'id=178'],
    ['encoded twice', 'id%253D178%2526book%253D123', 'id=178&book=123'],
    ['encoded three times', 'id%25253D178', 'id=178'],
    ['a bare value that needs no escapes', '1795324876512231425', '1795324876512231425'],
    ['with every legal punctuation mark', encodeURIComponent("!#$&'()*+,/:;=?@-._~"), "!#$&'()*+,/:;=?@-._~"],
    ['a word that only looks like an absent value', 'null', 'null'],
    ['Chinese typed into the compile mode', '%E5%B9%B8%E7%A6%8F', '幸福'],
  ])('is decoded: %s', (_, scene, expected) => {
    expect(readEntry({ scene })).toStrictEqual({ kind: 'scene', scene: expected, query: {} });
    expect(readSpellings({ scene }).handMade).toStrictEqual([expected]);
  });

  test('is decoded at most three times', () => {
    expect(readEntry({ scene: '%2525253D' }).scene).toBe('%3D');
  });

  test('keeps a plus sign, encoded or not', () => {
    expect(readEntry({ scene: 'a+b%2Bc' }).scene).toBe('a+b+c');
  });

  test.each([
    ['100%', '100%'],
    ['%E4%BD', '%E4%BD'],
    ['id%3D1%', 'id=1%'],
    ['%zz%3D', '%zz='],
    ['100%25', '100%'],
    ['%25E4', '%E4'],
    ['%C0%80', '%C0%80'],
    ['%E4%BD%A0%%E5%A5%BD', '你%好'],
    ['%E4%BD%A0%E5%A5%BD%E5', '你好%E5'],
    ['%C3%A9%FF%F0%9F%90%B1', 'é%FF🐱'],
    ['%ED%A0%80a%3D', '%ED%A0%80a='],
    ['\uD800', '\uD800'],
  ])('keeps a malformed escape, and is decoded around it: %s', (scene, expected) => {
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
    expect(readSpellings(options).handMade).toStrictEqual([]);
  });

  test('is absent beside keys of the page', () => {
    expect(readEntry({ scene: 'undefined', id: '1' })).toStrictEqual({ kind: 'query', query: { id: '1' } });
    expect(readSpellings({ scene: '', id: '1' }).handMade).toStrictEqual([]);
  });

  test('is apart from the keys of the page where it is encoded', () => {
    const options = { scene: 'id%3D178', from: 'list' };
    expect(readEntry(options)).toStrictEqual({ kind: 'scene', scene: 'id=178', query: { from: 'list' } });
    expect(readSpellings(options).handMade).toStrictEqual(['id=178']);
  });
});

describe('a path with parameters (interfaces A and C)', () => {
  test('has its values decoded once', () => {
    expect(readEntry({ id: '178', shop: '%E5%B9%B8', sale: '100%25', twice: '%253D' })).toStrictEqual({
      kind: 'query',
      query: { id: '178', shop: '幸', sale: '100%', twice: '%3D' },
    });
  });

  test('keeps plain and malformed values', () => {
    const query = { sale: '100%', sum: '1+1=2', shop: '幸' };
    expect(readEntry(query)).toStrictEqual({ kind: 'query', query });
  });

  test('reads a bare key as the empty string', () => {
    expect(readEntry({ vip: '', guest: 'undefined' }).query).toStrictEqual({ vip: '', guest: '' });
  });

  test('takes finite numbers and booleans, and no other values than strings', () => {
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

  test('may have keys with the names path and result', () => {
    const query = { path: 'home', result: 'https://shop.cn/' };
    expect(readEntry(query)).toStrictEqual({ kind: 'query', query });
  });

  test('may have a key with the name scanType, or a text as its query', () => {
    expect(readEntry({ scanType: '1', id: '2' }).query).toStrictEqual({ scanType: '1', id: '2' });
    expect(readEntry({ query: 'phone=a' }).query).toStrictEqual({ query: 'phone=a' });
  });

  test('may have a key with the name path beside a scene, and keys that only begin like keys of scanCode', () => {
    // A scene of four digits would be a scene value.
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

  test('has its keys decoded', () => {
    expect(readEntry({ '%E5%BA%97': '1' }).query).toStrictEqual({ 店: '1' });
    expect(readEntry({ path: 'p?%E5%BA%97=1' }).query).toStrictEqual({ 店: '1' });
  });

  test("hides the router's own key", () => {
    for (const key of ['__key_', '__key_q']) {
      expect(readEntry({ [key]: '16690000' })).toStrictEqual({ kind: 'none', query: {} });
    }
    expect(readEntry({ my__key_: '1' })).toStrictEqual({ kind: 'query', query: { my__key_: '1' } });
  });
});

describe('a unique item code', () => {
  test('gives its ticket', () => {
    expect(readEntry({ code_ticket: 'a%2Fb' })).toStrictEqual({ kind: 'ticket', ticket: 'a/b', query: {} });
  });

  test('gives its ticket from the options of the app and from scanCode', () => {
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

  test.each(['', 'undefined'])('gives no ticket for %j', (code_ticket) => {
    expect(readEntry({ code_ticket })).toStrictEqual({ kind: 'none', query: {} });
  });
});
