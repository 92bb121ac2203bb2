// compileQuery: the query of a compile mode in DevTools.
import { describe, expect, test } from 'vitest';
import { compileQuery, defineScene } from '../../src';
import { errorOf } from './support/expectations';
import { posted, poster, posterFields } from './support/poster';

describe('compileQuery', () => {
  test('refuses values other than text', () => {
    for (const wrong of ['\ud800', undefined, 8]) {
      expect(errorOf(() => compileQuery(wrong as never))).toMatchObject({ code: 'value', path: '' });
    }
  });

  test('gives the scene, percent-encoded behind its key, as DevTools takes it', () => {
    expect(compileQuery('id=178&book=123')).toBe('scene=id%3D178%26book%3D123');
    const scene = poster.encode(posted);
    expect(compileQuery(scene)).toBe(`scene=${scene}`);
    const wechat = defineScene(posterFields, { alphabet: 'wechat' });
    for (let goods = 0; goods < 100; goods++) {
      const query = compileQuery(wechat.encode({ ...posted, goods }));
      expect(query).toMatch(/^scene=[^&=?#+]+$/);
      expect(wechat.read({ scene: query.slice(6) })).toStrictEqual({ ...posted, goods });
    }
  });
});
