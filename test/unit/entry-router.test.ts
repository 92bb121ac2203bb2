// Scenes that a router split at their &.
import { describe, expect, test } from 'vitest';
import { readEntry, readScenes } from '../../src/entry/entry';

describe('a scene that the router split', () => {
  test.each([
    [{ scene: 'id=178', book: '123' }, ['id=178', 'id=178&book=123']],
    [{ scene: 'id', book: '123' }, ['id', 'id&book=123']],
    [{ scene: 'ID=', book: '' }, ['ID=', 'ID=&book']],
    [{ scene: '_=1', a: '2', b: '3' }, ['_=1', '_=1&a=2&b=3']],
    [{ scene: 'name=', shop: '%E5%B9%B8' }, ['name=', 'name=&shop=幸']],
  ])('is joined again from %j, because it begins like a key', (options, scenes) => {
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
  ])('is one of two possible scenes in %j, because only its reader can tell', (options, scenes) => {
    expect(readScenes(options)).toStrictEqual(scenes);
    expect(readEntry(options).scene).toBe(scenes[0]);
  });

  test('is not joined with the keys of the page where it does not begin like a key', () => {
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

  test('leaves its other keys in the query', () => {
    expect(readEntry({ scene: 'id=178', book: '123' }).query).toStrictEqual({ book: '123' });
  });

  test.each(['q', 'qrCode', 'scancode_time', 'code_ticket', '__key_', '__key_1'])(
    'is not joined with %s',
    (key) => {
      expect(readScenes({ scene: 'id=178', [key]: '1' })).toStrictEqual(['id=178']);
    },
  );
});
