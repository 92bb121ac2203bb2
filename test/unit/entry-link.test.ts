// Ordinary QR codes: a link.
import { describe, expect, test } from 'vitest';
import { readEntry } from '../../src/entry/entry';
import { readSpellings } from '../../src/entry/spellings';
import { SHOP } from './support/shop-link';

describe('an ordinary QR code', () => {
  const link = { kind: 'link', link: SHOP, query: { table: '8', item: '包' } };

  test.each([
    ['encoded once, as documented', encodeURIComponent(SHOP)],
    ['plain', SHOP],
    ['encoded twice', encodeURIComponent(encodeURIComponent(SHOP))],
    ['encoded three times', encodeURIComponent(encodeURIComponent(encodeURIComponent(SHOP)))],
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

  test('gives the keys of the page behind its own', () => {
    expect(readEntry({ q: 'https://shop.cn/?a=1', a: '2', b: '%33' }).query).toStrictEqual({
      a: '1',
      b: '3',
    });
  });

  test('may stand beside the keys of a scan, and is no scan', () => {
    expect(readEntry({ q: 'https://shop.cn/?a=1', path: 'home?b=2' }).query).toStrictEqual({
      a: '1',
      path: 'home?b=2',
    });
  });

  test('keeps keys that a platform uses elsewhere', () => {
    const q = encodeURIComponent('https://so.cn/?q=tea&code_ticket=5&scancode_time=9');
    expect(readEntry({ q })).toMatchObject({
      kind: 'link',
      query: { q: 'tea', code_ticket: '5', scancode_time: '9' },
    });
    expect(readEntry({ q })).not.toHaveProperty('scannedAt');
  });

  test('gives the scene in its query', () => {
    const options = { q: encodeURIComponent('https://shop.cn/?scene=id%3D178%26book%3D123&from=wall') };
    expect(readEntry(options)).toMatchObject({
      kind: 'link',
      scene: 'id=178&book=123',
      query: { from: 'wall' },
    });
    expect(readEntry(options).query).not.toHaveProperty('scene');
    expect(readSpellings(options).handMade).toStrictEqual(['id=178&book=123']);
  });

  test('may have no query', () => {
    expect(readEntry({ q: 'https%3A%2F%2Fshop.cn' })).toStrictEqual({
      kind: 'link',
      link: 'https://shop.cn',
      query: {},
    });
  });

  test.each(['shoes', '', '%E9%9E%8B', 'shop.cn/a', '//shop.cn', '://', '1a://b', 'a?to=https://b'])(
    'is not meant by the value %s of q',
    (q) => {
      expect(readEntry({ q })).toStrictEqual({ kind: 'query', query: { q: decodeURIComponent(q) } });
    },
  );

  test.each(['', 'soon', '1700000000.5', '-1', '1e9', '99999999999999999999', 'undefined'])(
    'gives no time for %j',
    (scancode_time) => {
      expect(readEntry({ q: encodeURIComponent(SHOP), scancode_time })).toStrictEqual(link);
    },
  );

  test('gives the time of a number', () => {
    expect(readEntry({ q: SHOP, scancode_time: 1700000000 }).scannedAt).toBe(1700000000);
  });

  test.each<[string, Record<string, string>]>([
    ['https://a.cn/#/qrcode?qrCodeId=123', { qrCodeId: '123' }],
    ['https://a.cn/#/', {}],
    ['https://a.cn/#menu', {}],
    ['https://a.cn/#/t/8=9', {}],
    ['https://a.cn/?x=1#/qrcode?x=2&y=3', { x: '1', y: '3' }],
    ['https://a.cn/#!/pages/a?shop=%E5%B9%B8#top', { shop: '幸' }],
    ['https://a.cn/i.html#shopId=3&t=1', { shopId: '3', t: '1' }],
    ['https://a.cn/#?a=1', { a: '1' }],
    ['https://a.cn/#a=x?y=2', { a: 'x?y=2' }],
  ])('gives the keys behind the # of %s', (url, query) => {
    for (const q of [url, encodeURIComponent(url), encodeURIComponent(encodeURIComponent(url))]) {
      expect(readEntry({ q })).toStrictEqual({ kind: 'link', link: url, query });
      expect(readEntry({ query: { qrCode: q } })).toStrictEqual({ kind: 'link', link: url, query });
    }
  });

  test('gives a scene behind its #', () => {
    const options = { q: encodeURIComponent('https://a.cn/#/goods?scene=id%3D178&from=wall') };
    expect(readEntry(options)).toMatchObject({ scene: 'id=178', query: { from: 'wall' } });
  });

  test.each(['%20', '%0A', ' ', '%E3%80%80', '%EF%BB%BF'])('may have a blank before it: %j', (blank) => {
    for (const q of [blank + encodeURIComponent(SHOP), ` ${SHOP}\n`]) {
      expect(readEntry({ q })).toStrictEqual(link);
      expect(readEntry({ q: encodeURIComponent(q) })).toStrictEqual(link);
    }
  });

  test.each([
    ['alipays://platformapi/startapp?appId=2021&page=pages%2Fa&query=billId%3D123', { billId: '123' }],
    ['alipay://platformapi/startapp?appId=2021&query=a%3D%25E5%25B9%25B8%26b%3D', { a: '幸', b: '' }],
    ['alipays://platformapi/startapp?appId=2021&query=shop%3D%E5%B9%B8', { shop: '幸' }],
    ['weixin://dl/business/?appid=wx1&path=pages/a&query=id%3D7', { id: '7' }],
    ['alipays://platformapi/startapp?appId=2021&page=pages%2Fa%3FbillId%3D123', { billId: '123' }],
    [
      'alipays://platformapi/startapp?appId=1&page=pages/a?b=1%26c=2&query=c%3D3%26d%3D4',
      { b: '1', c: '3', d: '4' },
    ],
    ['weixin://dl/business/?t=abc', {}],
    ['alipays://platformapi/startapp?query=id%3D7&appId=2021', { id: '7' }],
    ['alipays://platformapi/startapp?appId=2021&page=pages%2Fa&query=', {}],
    [
      'https://ds.alipay.com/?scheme=alipays%3A%2F%2Fplatformapi%2Fstartapp%3FappId%3D1%26query%3Da%253D1',
      { a: '1' },
    ],
    ['https://a.cn/?scheme=https%3A%2F%2Fb.cn%2F%3Fa%3D1', { scheme: 'https://b.cn/?a=1' }],
    ['https://a.cn/?page=pages%2Fa%3Fid%3D7', { page: 'pages/a?id=7' }],
    ['https://a.cn/?query=id%3D7', { query: 'id=7' }],
    ['myapp://a?query=id%3D7', { query: 'id=7' }],
    ['https://a.cn/alipays:?query=id%3D7', { query: 'id=7' }],
    ['https://a.cn/weixin:?query=id%3D7', { query: 'id=7' }],
  ])('of a platform itself has its keys in the query: %s', (url, query) => {
    expect(readEntry({ q: encodeURIComponent(url) })).toStrictEqual({ kind: 'link', link: url, query });
    expect(readEntry({ code: url, qrCode: url })).toStrictEqual({ kind: 'link', link: url, query });
  });

  test('of Alipay may have a scene in its query', () => {
    const query = encodeURIComponent(`scene=${encodeURIComponent('id=178')}`);
    const q = `alipays://platformapi/startapp?appId=1&query=${query}`;
    expect(readEntry({ q })).toMatchObject({ scene: 'id=178', query: {} });
  });

  test('has no scene in the word for an absent one', () => {
    const entry = { kind: 'link', link: 'https://a.cn/?scene=undefined&id=1', query: { id: '1' } };
    expect(readEntry({ q: entry.link })).toStrictEqual(entry);
  });

  test('may have keys that a framework has added, and they are no part of it', () => {
    const q = 'https://a.cn/?id=1&__key_=16&%24taroTimestamp=17#/b?page_key=x';
    expect(readEntry({ q }).query).toStrictEqual({ id: '1' });
  });

  test('gives a plain scene with the keys that belong to it', () => {
    expect(readEntry({ q: 'https://a.cn/?scene=id=178&book=123' })).toMatchObject({
      scene: 'id=178&book=123',
      query: { book: '123' },
    });
    expect(readEntry({ q: 'https://a.cn/?scene=JUvCGC&from=wall' })).toMatchObject({
      scene: 'JUvCGC',
      query: { from: 'wall' },
    });
  });
});
