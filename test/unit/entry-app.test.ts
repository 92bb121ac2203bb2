// The options of the app, of WeChat and of Alipay.
import { describe, expect, test } from 'vitest';
import { readEntry } from '../../src/entry/entry';
import { readSpellings } from '../../src/entry/spellings';
import { SHOP } from './support/shop-link';

describe('options of the app', () => {
  test('have a scene value and a scene', () => {
    const options = {
      path: 'pages/a/a',
      scene: 1047,
      query: { scene: 'id%3D178' },
      shareTicket: undefined,
      referrerInfo: { appId: 'wx1' },
      apiCategory: 'default',
    };
    expect(readEntry(options)).toStrictEqual({ kind: 'scene', scene: 'id=178', sceneValue: 1047, query: {} });
    expect(readSpellings(options).handMade).toStrictEqual(['id=178']);
  });

  test('may have a scene value without a scene', () => {
    expect(readEntry({ path: 'pages/a', scene: 1001, query: {} })).toStrictEqual({
      kind: 'none',
      sceneValue: 1001,
      query: {},
    });
    expect(readSpellings({ path: 'pages/a', scene: '1011' }).handMade).toStrictEqual([]);
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

  test('may be only a query, as in a mini game', () => {
    expect(readEntry({ query: { scene: 'id%3D178' } })).toStrictEqual({
      kind: 'scene',
      scene: 'id=178',
      query: {},
    });
  });

  test('may have a scene that somebody typed as a number', () => {
    expect(readEntry({ scene: 1047, query: { scene: 178 } }).scene).toBe('178');
  });

  test('may have a scene that the router split', () => {
    const options = { path: 'pages/a', scene: 1047, query: { scene: 'id=178', book: '123' } };
    expect(readEntry(options).scene).toBe('id=178&book=123');
  });

  test.each([NaN, Infinity, 1.5])('have no scene value in %d', (scene) => {
    expect(readEntry({ scene, query: {} })).toStrictEqual({ kind: 'none', query: {} });
  });

  test('have the scene value where the scene is a number', () => {
    expect(readEntry({ scene: 123 })).toStrictEqual({ kind: 'none', sceneValue: 123, query: {} });
    expect(readSpellings({ scene: 123 }).handMade).toStrictEqual([]);
  });

  test('have no query where it is a text', () => {
    expect(readEntry({ scene: 1047, query: 'room=7' })).toStrictEqual({
      kind: 'none',
      sceneValue: 1047,
      query: {},
    });
  });

  test('differ from the options of a page: four digits are the scene there', () => {
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

  test('gives the scene among the keys of an online code', () => {
    const options = { path: 'pages/a', scene: '1011', query: { scene: 'id%3D178' } };
    expect(readEntry(options)).toStrictEqual({ kind: 'scene', scene: 'id=178', sceneValue: 1011, query: {} });
  });

  test('may have options without a query', () => {
    expect(readEntry({ path: 'pages/a', scene: '1011' })).toStrictEqual({
      kind: 'none',
      sceneValue: 1011,
      query: {},
    });
  });

  test('may have a qrCode without a URL', () => {
    expect(readEntry({ query: { qrCode: 'A08' } })).toStrictEqual({
      kind: 'query',
      query: { qrCode: 'A08' },
    });
  });
});
