// The results of scanCode.
import { describe, expect, test } from 'vitest';
import { readEntry } from '../../src/entry/entry';
import { readSpellings } from '../../src/entry/spellings';
import { SHOP } from './support/shop-link';

describe('a result of scanCode', () => {
  const scan = { charSet: 'utf-8', rawData: 'AA==', result: '', scanType: 'WX_CODE', errMsg: 'scanCode:ok' };

  test('gives the same entry on iOS and on Android', () => {
    const expected = { kind: 'scene', scene: 'id=178&book=123', query: {} };
    expect(readEntry({ ...scan, path: 'pages/x?scene=id%3D178%26book%3D123' })).toStrictEqual(expected);
    expect(readEntry({ ...scan, path: 'pages/x?scene=id=178&book=123' })).toStrictEqual(expected);
  });

  test('is recognised by its path alone, or by any of its keys', () => {
    const path = 'pages/x?scene=id%3D178';
    expect(readEntry({ path }).scene).toBe('id=178');
    for (const key of [{ scanType: 'QR_CODE' }, { errMsg: 'scanCode:ok' }]) {
      expect(readEntry({ ...key, path: 'pages/x' })).toStrictEqual({ kind: 'none', query: {} });
      expect(readEntry({ ...key, result: SHOP })).toMatchObject({ kind: 'link', link: SHOP });
    }
    expect(readEntry({ path: 'home', errMsg: 'onLoad:ok' }).query).toStrictEqual({
      path: 'home',
      errMsg: 'onLoad:ok',
    });
  });

  test('gives the keys before its scene, and the keys behind an encoded scene', () => {
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

  test('gives the whole scene, and for the codec its beginnings, because only its reader can tell where it ends', () => {
    const scenesOf = (path: string) => readSpellings({ path }).coded;
    expect(scenesOf('pages/x?scene=Kd8-a&from=list')).toStrictEqual(['Kd8-a&from=list', 'Kd8-a']);
    expect(readSpellings({ path: 'pages/x?scene=Kd8-a&b=1' }).handMade).toStrictEqual(['Kd8-a&b=1', 'Kd8-a']);
    expect(scenesOf('pages/x?scene=Kd8-a')).toStrictEqual(['Kd8-a']);
    expect(scenesOf('pages/x?scene=Kd8%2Da&from=list')).toStrictEqual(['Kd8-a']);
  });

  test('gives the keys behind a scene as its query where both are longer than a scene can be', () => {
    const scene = 'JUvCGC'.repeat(4);
    const longest = `${scene}&from=ab`;
    expect(longest).toHaveLength(32);
    expect(readEntry({ path: `pages/x?scene=${longest}` })).toStrictEqual({
      kind: 'scene',
      scene: longest,
      query: {},
    });
    expect(readEntry({ path: `pages/x?scene=${scene}&from=list` })).toStrictEqual({
      kind: 'scene',
      scene,
      query: { from: 'list' },
    });
  });

  test('gives every character of a plain scene, in order', () => {
    expect(readEntry({ path: 'pages/x?scene=58231&40021&0' }).scene).toBe('58231&40021&0');
    expect(readEntry({ path: 'pages/x?scene=a=1&a=2&&b=?c#d' }).scene).toBe('a=1&a=2&&b=?c#d');
  });

  test('gives the scene of its path rather than its text', () => {
    expect(readEntry({ ...scan, path: 'pages/x?scene=a', result: SHOP })).toStrictEqual({
      kind: 'scene',
      scene: 'a',
      query: {},
    });
  });

  test('gives nothing where its path has no query, or is empty and alone', () => {
    for (const options of [
      { ...scan, path: 'pages/x', result: SHOP },
      { scanType: 'WX_CODE', path: '' },
    ]) {
      expect(readEntry(options)).toStrictEqual({ kind: 'none', query: {} });
    }
  });

  test('does not take a key that contains the word scene for the scene', () => {
    expect(readEntry({ path: 'pages/x?myscene=1&scenery=2' })).toStrictEqual({
      kind: 'query',
      query: { myscene: '1', scenery: '2' },
    });
  });

  test('may have an empty scene', () => {
    expect(readEntry({ path: 'pages/x?scene=&a=1' })).toStrictEqual({ kind: 'query', query: { a: '1' } });
    for (const path of ['pages/x?scene', 'pages/x?scene=undefined']) {
      expect(readEntry({ path })).toStrictEqual({ kind: 'none', query: {} });
    }
  });

  test('gives no value without a key', () => {
    expect(readEntry({ path: 'pages/x?=1&a=2&=' }).query).toStrictEqual({ a: '2' });
  });

  test('gives the first of two equal keys, and a key without a value', () => {
    expect(readEntry({ path: 'pages/x?a=1&&a=2&b&c=1=2' }).query).toStrictEqual({ a: '1', b: '', c: '1=2' });
  });

  test('gives the URL of a foreign code as it stands', () => {
    expect(readEntry({ ...scan, scanType: 'QR_CODE', path: '', result: SHOP })).toStrictEqual({
      kind: 'link',
      link: SHOP,
      query: { table: '8', item: '包' },
    });
  });

  test.each(['6901234567892', 'https%3A%2F%2Fshop.cn', '', 'WIFI:S:a;;'])(
    'gives nothing for the text %j',
    (result) => {
      expect(readEntry({ ...scan, scanType: 'EAN_13', result })).toStrictEqual({ kind: 'none', query: {} });
    },
  );

  test('is none where a scene stands beside its keys', () => {
    for (const other of [
      { path: 'x?y=1' },
      { scanType: 'WX_CODE', path: 'pages/a', result: 'b' },
      { errMsg: 'scanCode:ok', result: SHOP },
      { code: 'a', qrCode: 'b' },
    ]) {
      expect(readEntry({ scene: 'Kd8-a', ...other })).toMatchObject({ kind: 'scene', scene: 'Kd8-a' });
    }
  });
});

describe('a result of my.scan', () => {
  const link = { kind: 'link', link: SHOP, query: { table: '8', item: '包' } };

  test.each([
    ['as documented', { code: SHOP, qrCode: SHOP }],
    ['with the newer keys', { code: SHOP, result: SHOP, rawData: '', imageChannel: 'camera' }],
    ['with a type', { code: SHOP, result: SHOP, scanType: ['qrCode'] }],
    ['by uni-app and mpx', { result: SHOP, qrCode: SHOP }],
    ['by Taro', { code: SHOP, result: SHOP, qrCode: SHOP, errMsg: 'scanCode:ok' }],
    ['with a blank', { code: ` ${SHOP}`, qrCode: ` ${SHOP}` }],
  ])('gives the keys of its URL, and no others: %s', (_, options) => {
    expect(readEntry(options)).toStrictEqual(link);
  });

  test('gives nothing for the text of a bar code', () => {
    for (const options of [
      { code: '6901234567892', barCode: '6901234567892' },
      { result: '6901234567892', barCode: '6901234567892' },
    ]) {
      expect(readEntry(options)).toStrictEqual({ kind: 'none', query: {} });
    }
  });

  test('is no page with a key named code', () => {
    for (const query of [{ code: 'a' }, { code: 'a', qrCode: 'b' }, { code: '', result: '' }]) {
      expect(readEntry(query)).toStrictEqual({ kind: 'query', query });
    }
  });
});
