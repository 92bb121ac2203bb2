// read: from the options of a page to a record.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bare, defineScene, flag, integer, optional, pairs, positional, prefix, text } from '../../src';
import { deepFreeze } from './support/expectations';
import { optionsOf } from './support/platform-options';
import { posted, poster, posterFields } from './support/poster';

describe('read', () => {
  test.each(Object.keys(optionsOf('A&a')))('reads a scene from %s', (shape) => {
    const scenes = [poster.encode(posted), poster.encode({ ...posted, table: 9 })];
    const wechat = defineScene(posterFields, { alphabet: 'wechat' });
    for (const scene of scenes) {
      const options = optionsOf(scene)[shape];
      if (!options) expect(shape).toMatch(/router/);
      else expect(poster.read(deepFreeze(options))).toStrictEqual(poster.decode(scene));
    }
    for (let goods = 0; goods < 60; goods++) {
      const values = { ...posted, goods };
      const options = optionsOf(wechat.encode(values))[shape];
      if (options) expect(wechat.read(deepFreeze(options)), JSON.stringify(options)).toStrictEqual(values);
    }
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['no options', {}],
    ['an empty scene', { scene: '' }],
    ['a scene that says undefined', { scene: 'undefined' }],
    ['the scene value alone', { path: 'pages/a', scene: 1047, query: {} }],
    ['a scene value for a scene', { scene: 1047 }],
    ['a foreign scene', { scene: 'id%3D178' }],
    ['a damaged scene', { scene: poster.encode(posted).slice(1) }],
    ['a link without a scene', { q: encodeURIComponent('https://shop.cn/?table=8') }],
    ['a ticket', { code_ticket: 'abc' }],
    ['broken escapes', { scene: '%E4%' }],
    ['a scene without options', poster.encode(posted)],
  ])('gives nothing for %s', (_, options) => {
    expect(poster.read(options)).toBeUndefined();
  });

  test('gives nothing for the scene of a later version', () => {
    const next = poster.next({ a: flag() }, () => ({ a: true }));
    expect(poster.read({ scene: next.encode({ a: true }) })).toBeUndefined();
  });

  test('never throws, changes nothing, and gives records that can be encoded', () => {
    const lax = defineScene(
      { a: optional(text()), n: optional(integer({ max: 99 })) },
      { check: 0, readers: [pairs({ first: 'a' }), positional(['a', 'n']), prefix('n', 'n'), bare('a')] },
    ).next({ a: optional(text()), n: optional(integer({ max: 99 })) }, (old) => old);
    const texts = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'abn=&%253D,19-_~幸'), maxLength: 12 }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'undefined',
        'https://a.cn/?scene=n5',
        lax.encode({ a: 'x' }),
        '__proto__=1',
        'a=1&__proto__=2',
      ),
    );
    const keys = fc.oneof(
      fc.constantFrom(
        'scene',
        'query',
        'q',
        'path',
        'qrCode',
        'result',
        'scanType',
        'a',
        'n',
        '__proto__',
        'constructor',
      ),
      fc.string(),
    );
    const options = fc.oneof(
      fc.record({ scene: texts }),
      fc.dictionary(keys, fc.oneof(texts, fc.integer(), fc.jsonValue(), fc.dictionary(keys, texts))),
      fc.anything({
        key: keys,
        withNullPrototype: true,
        withBigInt: true,
        withDate: true,
        withSparseArray: true,
      }),
      fc.jsonValue(),
      texts,
    );
    let found = 0;
    fc.assert(
      fc.property(options, (value) => {
        const values = lax.read(deepFreeze(value));
        if (values === undefined) return;
        found++;
        const { fits } = lax.measure(values);
        if (fits) expect(lax.decode(lax.encode(values))).toStrictEqual(values);
      }),
      { numRuns: 1000 },
    );
    expect(found).toBeGreaterThan(50);
  });
});
