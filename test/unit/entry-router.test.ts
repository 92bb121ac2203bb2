// Scenes that a router split at their &.
import { describe, expect, test } from 'vitest';
import { readEntry } from '../../src/entry/entry';
import { readSpellings } from '../../src/entry/spellings';

describe('a scene that the router split', () => {
  test.each([
    [{ scene: 'id=178', book: '123' }, 'id=178&book=123'],
    [{ scene: 'ID=', book: '' }, 'ID=&book'],
    [{ scene: '_=1', a: '2' }, '_=1&a=2'],
    [{ scene: 'name=', shop: '%E5%B9%B8' }, 'name=&shop=幸'],
    [{ scene: 'teamId=1', secret: 'SMhbE' }, 'teamId=1&secret=SMhbE'],
    [{ scene: '?id=1', stationId: '1' }, '?id=1&stationId=1'],
    [{ scene: 'u1=2', b: '3' }, 'u1=2&b=3'],
    [{ scene: 'goods-id=2', 'b.c': '3' }, 'goods-id=2&b.c=3'],
  ])('is joined again from %j, because it begins with a key and its value', (options, scene) => {
    expect(readEntry(options).scene).toBe(scene);
    expect(readEntry({ scene: 1047, query: options }).scene).toBe(scene);
    expect(readSpellings(options).handMade).toStrictEqual([scene, options.scene]);
  });

  test.each([
    [{ scene: '1', a: '2' }, '1&a=2'],
    [{ scene: 'id', book: '123' }, 'id&book=123'],
    [{ scene: '58231', kQ7z: '' }, '58231&kQ7z'],
    [{ scene: '58231', kQ7z: 'undefined' }, '58231&kQ7z'],
    [{ scene: '1a=2', b: '3' }, '1a=2&b=3'],
    [{ scene: '=2', b: '3' }, '=2&b=3'],
    [{ scene: 'undefined7', b: '3' }, 'undefined7&b=3'],
    [{ scene: 'JUvCGC', from: 'share' }, 'JUvCGC&from=share'],
    [{ scene: 'Kd8x.Q', from: 'share' }, 'Kd8x.Q&from=share'],
  ])('is one of two possible scenes in %j, because only its reader can tell', (options, joined) => {
    const { scene, ...query } = options as Record<string, string>;
    expect(readEntry(options)).toStrictEqual({ kind: 'scene', scene, query: readEntry(query).query });
    expect(readSpellings(options).handMade).toStrictEqual([joined, scene]);
    expect(readSpellings(options).coded).toStrictEqual([scene, joined]);
  });

  test('is tried without the last keys, too, which a share may have added, but never without a part of its own', () => {
    expect(readSpellings({ scene: '_=1', a: '2', b: '3', c: '' }).handMade).toStrictEqual([
      '_=1&a=2&b=3&c',
      '_=1&a=2&b=3',
      '_=1&a=2',
      '_=1',
    ]);
    for (const scene of ['id%3D1%26u%3D2', 'id=1\\u0026u=2'])
      expect(readSpellings({ scene, from: 'share' }).handMade.at(-1)).toBe('id=1&u=2');
    const long = 'x'.repeat(40);
    expect(readSpellings({ scene: 'id=1', u: '2', from: long, n: '3' }).handMade).toStrictEqual([
      `id=1&u=2&from=${long}&n=3`,
      'id=1&u=2',
      'id=1',
    ]);
  });

  test('leaves its other keys in the query', () => {
    expect(readEntry({ scene: 'id=178', book: '123' }).query).toStrictEqual({ book: '123' });
  });

  test('is looked for in every beginning at a &, the longest first, up to 32 characters', () => {
    const long = 'x'.repeat(26);
    expect(readSpellings({ scene: 'Kd8', a: '1', b: '', c: long }).coded).toStrictEqual([
      'Kd8',
      'Kd8&a=1&b',
      'Kd8&a=1',
    ]);
    expect(readSpellings({ scene: 'a=' + long, b: '1' }).coded).toStrictEqual(['a=' + long, `a=${long}&b=1`]);
  });

  test.each(['q', 'qrCode', 'scancode_time', 'code_ticket'])('is not joined with %s of a platform', (key) => {
    expect(readEntry({ scene: 'id=178', [key]: '1' }).scene).toBe('id=178');
    expect(readSpellings({ scene: 'id=178', [key]: '1' }).handMade).toStrictEqual(['id=178']);
  });
});

describe('keys that a framework or a platform has added', () => {
  test.each([
    ['$taroTimestamp', 1700000000000],
    ['$taroTimestamp', '1700000000000'],
    ['%24taroTimestamp', '1700000000000'],
    ['__key_', '16690000'],
    ['__key_1', '1'],
    ['__preload_', '1'],
    ['__id__', 1],
    ['page_key', 'a'],
  ])('are no part of anything: %s', (key, value) => {
    const added = { [key]: value };
    expect(readEntry(added)).toStrictEqual({ kind: 'none', query: {} });
    expect(readEntry({ scene: 1047, query: added })).toStrictEqual({
      kind: 'none',
      query: {},
      sceneValue: 1047,
    });
    expect(readEntry({ id: '1', ...added })).toStrictEqual({ kind: 'query', query: { id: '1' } });
    expect(readEntry({ scene: 'id=178', ...added })).toStrictEqual({
      kind: 'scene',
      scene: 'id=178',
      query: {},
    });
    expect(readSpellings({ scene: 'id=1', u: '2', ...added }).handMade).toStrictEqual(['id=1&u=2', 'id=1']);
    expect(readEntry({ path: `pages/a?scene=id=178&${key}=${value}` })).toMatchObject({
      scene: 'id=178',
      query: {},
    });
  });

  test.each(['my__key_', '__keys', '$taroTimestamps', '__id', 'page_key2', '__preload'])(
    'are not all that look like them: %s',
    (key) => {
      expect(readEntry({ [key]: '1' })).toStrictEqual({ kind: 'query', query: { [key]: '1' } });
    },
  );
});

describe('a \\u0026 that was printed for a &', () => {
  const three = { id: '133', n: '1', v: '109' };

  test.each(['133u0026n=1u0026v=109', '133\\u0026n=1\\u0026v=109', '133%5Cu0026n%3D1%5Cu0026v%3D109'])(
    'separates keys of a page: %s',
    (id) => {
      expect(readEntry({ id }).query).toStrictEqual(three);
      expect(readEntry({ path: `pages/a?id=${id}` }).query).toStrictEqual(three);
      expect(readEntry({ q: encodeURIComponent(`https://a.cn/?id=${id}`) }).query).toStrictEqual(three);
    },
  );

  test('separates the pairs of a scene', () => {
    for (const scene of ['id=9\\u0026n=1', 'id%3D9%5Cu0026n%3D1', 'id=9u0026n=1']) {
      expect(readEntry({ scene })).toStrictEqual({ kind: 'scene', scene: 'id=9&n=1', query: {} });
      expect(readSpellings({ scene }).handMade).toStrictEqual(['id=9&n=1']);
    }
  });

  test.each([
    { 'id\\u003d133\\u0026n\\u003d1\\u0026v\\u003d109': '' },
    { idu003d133u0026nu003d1u0026v: '109' },
    { 'id\\u003D133': '', n: '1', v: '109' },
    { id: '133\\u0026n\\u003d1', v: '109' },
    { id: '133', 'amp;n': '1', 'amp;v': '109' },
    { id: '133u0026nu003d1u0026v=109' },
  ])('may stand beside a \\u003d that was printed for a =, or be an &amp;: %j', (page) => {
    const url = Object.entries(page).map(([key, value]) => key + (value && '=' + value));
    expect(readEntry(page).query).toStrictEqual(three);
    expect(readEntry({ path: `pages/a?${url.join('&')}` }).query).toStrictEqual(three);
    expect(readEntry({ q: encodeURIComponent(`https://a.cn/?${url.join('&')}`) }).query).toStrictEqual(three);
  });

  test('stands beside a \\u003d in a scene, too', () => {
    for (const scene of ['id\\u003d9\\u0026n\\u003d1', 'idu003d9u0026nu003d1', 'id%5Cu003D9%5Cu0026n=1']) {
      expect(readEntry({ scene })).toStrictEqual({ kind: 'scene', scene: 'id=9&n=1', query: {} });
    }
    expect(readEntry({ scene: 'id\\u003d9' }).scene).toBe('id=9');
  });

  test('is not looked for in the middle of a single pair, or of a name', () => {
    expect(readSpellings({ scene: '9-idu003d9' }).handMade).toStrictEqual(['9-idu003d9']);
    expect(readSpellings({ scene: 'goodsu003d9' }).handMade).toStrictEqual(['goods=9']);
    expect(readEntry({ 'xamp;n': '1' }).query).toStrictEqual({ 'xamp;n': '1' });
    expect(readEntry({ id: '9u0026goods=1' }).query).toStrictEqual({ id: '9', goods: '1' });
    expect(readEntry({ scene: 'id\\\\u003d9' }).scene).toBe('id=9');
  });

  test('needs no key behind it where its backslash is there', () => {
    expect(readEntry({ id: '9\\u0026n' }).query).toStrictEqual({ id: '9', n: '' });
    expect(readEntry({ id: '1\\\\u0026桌=2' }).query).toStrictEqual({ id: '1', 桌: '2' });
    expect(readEntry({ id: '1u0026桌=2' }).query).toStrictEqual({ id: '1u0026桌=2' });
  });

  test('is only a guess in a single pair without backslashes: a scene of ours may look so', () => {
    expect(readEntry({ scene: 'idu003d9' }).scene).toBe('idu003d9');
    expect(readSpellings({ scene: 'idu003d9' }).handMade).toStrictEqual(['id=9']);
    expect(readSpellings({ scene: '9u003d9' }).handMade).toStrictEqual(['9u003d9']);
    expect(readEntry({ id: 'idu003d9', bu003dc: '' }).query).toStrictEqual({ id: 'idu003d9', bu003dc: '' });
  });

  test('is part of a value where no key follows, and sets no key again', () => {
    expect(readEntry({ id: 'u0026', b: '1u0026' }).query).toStrictEqual({ id: 'u0026', b: '1u0026' });
    expect(readEntry({ n: '7', id: '1u0026n=8' }).query).toStrictEqual({ n: '7', id: '1' });
  });
});
