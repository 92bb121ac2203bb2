// Ordinary QR codes: a link.
import { describe, expect, test } from 'vitest';
import { readEntry, readScenes } from '../../src/entry/entry';
import { SHOP } from './support/shop-link';

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

  test('gives the keys of the page behind its own', () => {
    expect(readEntry({ q: 'https://shop.cn/?a=1', a: '2', b: '%33' }).query).toStrictEqual({
      a: '1',
      b: '3',
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
    expect(readScenes(options)).toStrictEqual(['id=178&book=123']);
  });

  test('may have no query, or a query in its fragment only', () => {
    expect(readEntry({ q: 'https%3A%2F%2Fshop.cn' })).toStrictEqual({
      kind: 'link',
      link: 'https://shop.cn',
      query: {},
    });
    expect(readEntry({ q: 'https://shop.cn/#/a?b=1' }).query).toStrictEqual({});
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
});
