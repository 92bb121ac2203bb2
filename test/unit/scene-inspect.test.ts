// inspect: the record with its origin, or the reason why there is none.
import { describe, expect, test } from 'vitest';
import {
  bare,
  defineScene,
  flag,
  id,
  integer,
  link,
  oneOf,
  optional,
  pairs,
  query,
  type Reader,
  readEntry,
  SceneError,
  text,
} from '../../src';
import { posted, poster, posterFields } from './support/poster';
import { optionsOf } from './support/platform-options';

const names = { gid: 'goods', uid: 'user' };
const shop = defineScene(
  { goods: integer({ max: 9_999_999 }), user: optional(id()), channel: oneOf(['poster', 'share']) },
  {
    readers: [
      pairs({ names, defaults: { channel: 'poster' } }),
      query({ names, defaults: { channel: 'share' } }),
      link('https://shop.cn/g/:goods', { names, defaults: { channel: 'poster' } }),
    ],
  },
);
const printed = { goods: 42, channel: 'poster' } as const;

describe('inspect', () => {
  test('gives the record of a scene, and its version', () => {
    const scene = poster.encode(posted);
    for (const options of Object.values(optionsOf(scene))) {
      expect(poster.inspect(options)).toStrictEqual({
        entry: readEntry(options),
        record: posted,
        by: 'scene',
        version: 0,
      });
    }
    const next = poster.next({ a: flag() }, () => ({ a: true }));
    expect(next.inspect({ scene })).toMatchObject({ record: { a: true }, by: 'scene', version: 0 });
    expect(next.inspect({ scene: next.encode({ a: false }) })).toMatchObject({
      record: { a: false },
      version: 1,
    });
  });

  test.each<[string, unknown, object]>([
    ['pairs', { scene: 'gid%3D42' }, printed],
    ['split pairs', { scene: 'gid=42', uid: '7', $taroTimestamp: 1 }, { ...printed, user: '7' }],
    ['a page', { gid: '42' }, { goods: 42, channel: 'share' }],
    [
      'a share card of last year',
      { gid: '42', uid: '40021' },
      { goods: 42, user: '40021', channel: 'share' },
    ],
    [
      'a share card with words for nothing',
      { gid: '42', uid: 'null', channel: 'undefined' },
      { goods: 42, channel: 'share' },
    ],
    ['a link', { q: 'https%3A%2F%2Fshop.cn%2F%3Fgid%3D42' }, { goods: 42, channel: 'share' }],
    ['a path of a link', { q: 'https%3A%2F%2Fshop.cn%2Fg%2F42%3Fuid%3D7' }, { ...printed, user: '7' }],
  ])('gives the record that a reader has read: %s', (_, options, record) => {
    // `query` and `link` both read a link: the order of the readers decides.
    const result = shop.inspect(options);
    expect(result).toMatchObject({ entry: readEntry(options), by: 'reader', version: 0 });
    if (!JSON.stringify(options).includes('Fg%2F')) expect(result.record).toStrictEqual(record);
    else
      expect(
        defineScene(shop.fields, {
          readers: [link('https://shop.cn/g/:goods', { names, defaults: { channel: 'poster' } })],
        }).read(options),
      ).toStrictEqual(record);
    expect(
      shop.next({ goods: id() }, ({ goods }) => ({ goods: String(goods) })).inspect(options),
    ).toMatchObject({
      record: { goods: '42' },
      by: 'reader',
      version: 0,
    });
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no options', {}],
    ['a scene value', { scene: 1047, query: {} }],
    ['a page with keys of its own', { tab: '2' }],
    ['a link to somewhere else', { q: 'https%3A%2F%2Fa.cn%2F%3Fx%3D1' }],
    ['a ticket', { code_ticket: 'T1' }],
    ['a key of a framework', { $taroTimestamp: 1 }],
  ])('has no error where the code brought nothing that it knows: %s', (_, options) => {
    expect(shop.inspect(options)).toStrictEqual({ entry: readEntry(options), record: undefined });
  });

  test.each<[string, unknown, object]>([
    ['foreign', { scene: 'room302' }, { code: 'scene', allowed: '' }],
    ['of characters of no code', { scene: '幸福' }, { code: 'scene', value: '幸福' }],
    ['damaged', { scene: shop.encode(printed).slice(0, -1) + '~' }, { code: 'scene', allowed: '' }],
    [
      'damaged and shared',
      { scene: shop.encode(printed).slice(0, -1) + '~', from: 'a' },
      { code: 'scene', allowed: '' },
    ],
  ])('says why a scene is none: it is %s', (_, options, error) => {
    const result = shop.inspect(options);
    expect(result).toMatchObject({ record: undefined, error });
    expect(result.error).toBeInstanceOf(SceneError);
    expect(Object.keys(result)).toStrictEqual(['entry', 'record', 'error']);
  });

  test('says that a scene is of a later version, with other keys and readers beside it, too', () => {
    const fields = { goods: integer({ max: 9_999_999 }) };
    for (const alphabet of ['portable', 'wechat'] as const) {
      const old = defineScene(fields, { alphabet, readers: [bare('goods')] });
      for (let goods = 0; goods < 50; goods++) {
        const scene = old.next(fields, (same) => same).encode({ goods });
        for (const options of [{ scene }, { scene: encodeURIComponent(scene) }, { scene, from: 'share' }]) {
          expect(old.inspect(options).error).toMatchObject({ code: 'version', value: 1 });
        }
      }
    }
  });

  test.each<[string, unknown, object]>([
    ['a value', { scene: 'gid%3D99999999' }, { code: 'value', path: 'goods' }],
    ['a value of a share card', { gid: 'x' }, { code: 'value', path: 'goods' }],
    ['a missing field', { scene: 'uid%3D7' }, { code: 'value', path: 'goods' }],
    ['a choice', { scene: 'gid%3D7%26channel%3Dad' }, { code: 'value', path: 'channel', value: 'ad' }],
  ])('says which field a reader has read that the schema refuses: %s', (_, options, error) => {
    expect(shop.inspect(options)).toMatchObject({ record: undefined, error });
    expect(shop.read(options)).toBeUndefined();
  });

  test('does not blame the keys of a share for a damaged scene', () => {
    const scene = shop.encode(printed).slice(0, -1) + '~';
    expect(shop.inspect({ scene, channel: 'singlemessage' }).error).toMatchObject({
      code: 'scene',
      value: scene,
    });
    expect(shop.inspect({ scene: 'gid=x', channel: 'ad' }).error).toMatchObject({
      code: 'value',
      path: 'goods',
    });
    for (const text of ['hello', scene]) {
      expect(shop.inspect({ path: `pages/x?scene=${text}&from=a` }).error).toMatchObject({
        code: 'scene',
        value: text,
      });
    }
    const part: Reader = (text) => {
      const match = /goods=(\d+)/.exec(text);
      return match ? { goods: match[1]! } : undefined;
    };
    const goods = defineScene({ goods: integer({ max: 9 }) }, { readers: [part] });
    expect(goods.inspect({ scene: 'goods=27' }).error).toMatchObject({ reason: 'range' });
    expect(goods.inspect({ scene: '27', goods: '27' }).error).toMatchObject({ code: 'scene', value: '27' });
  });

  test('says that a scene is of a later version where any of its spellings is', () => {
    // The first character is foreign alone, and begins a later version with the second one.
    const numbers = defineScene(
      { n: integer({ max: 9 }) },
      { alphabet: 'wechat', readers: [pairs({ between: ';' })] },
    );
    expect(numbers.inspect({ scene: ':' }).error).toMatchObject({ code: 'scene' });
    for (const options of [{ path: 'pages/x?scene=:&a=1' }, { scene: ':', a: '1' }]) {
      expect(numbers.inspect(options).error).toMatchObject({ code: 'version' });
    }
    // A key further on makes no pairs of it.
    expect(numbers.inspect({ scene: ':;n=99' }).error).toMatchObject({ code: 'version' });
    expect(numbers.inspect({ scene: ';n=99' }).error).toMatchObject({ code: 'version' });
    expect(numbers.inspect({ scene: 'n=99' }).error).toMatchObject({ reason: 'range' });
  });

  test('gives the refusal of a wrong field before that of a missing one', () => {
    const readers = [query(), link('https://shop.cn/t/:table')];
    const tables = defineScene({ table: integer({ max: 9 }), from: optional(id()) }, { readers });
    expect(tables.inspect({ q: 'https://shop.cn/t/50?from=1' }).error).toMatchObject({
      reason: 'range',
      path: 'table',
    });
    expect(tables.inspect({ q: 'https://shop.cn/?from=1' }).error).toMatchObject({ reason: 'missing' });
  });

  test('does not take pairs for a scene of a later version, in any alphabet', () => {
    for (const alphabet of ['portable', 'wechat'] as const) {
      const options = { alphabet, readers: [pairs({ names: { ID: 'goods', Id: 'goods' } })] };
      const small = defineScene({ goods: integer({ max: 9 }) }, options);
      for (let goods = 100; goods < 200; goods++) {
        for (const scene of [`ID=${goods}`, `Id%3D${goods}`])
          expect(small.inspect({ scene }).error).toMatchObject({ reason: 'range', path: 'goods' });
      }
    }
  });

  test('does not read the keys of a page for a scene that is none', () => {
    const fields = { goods: integer({ max: 999 }) };
    const old = defineScene(fields, { readers: [pairs(), query()] });
    const later = old.next(fields, (same) => same).encode({ goods: 4 });
    expect(old.inspect({ scene: later, goods: '5' }).error).toMatchObject({ reason: 'version' });
    for (const scene of ['JUxE2', 'hello', '=7', old.encode({ goods: 7 }) + '7']) {
      expect(old.inspect({ scene, goods: '5' }).record).toBeUndefined();
      expect(old.inspect({ q: `https://a.cn/?scene=${scene}`, goods: '5' }).record).toBeUndefined();
    }
    const first = defineScene(
      { goods: integer({ max: 999 }), a: id() },
      { readers: [pairs({ first: 'goods' })] },
    );
    expect(first.read({ scene: '1', a: '2' })).toStrictEqual({ goods: 1, a: '2' });
  });

  test('brings nothing where all texts are empty', () => {
    const named = defineScene({ name: text() }, { readers: [pairs(), query()] });
    for (const options of [{ name: '' }, { name: 'undefined' }, { name: 'null' }, { scene: 'name=' }])
      expect(named.read(options)).toBeUndefined();
    expect(named.inspect({ name: '' }).error).toBeUndefined();
    const two = defineScene({ name: text(), table: id() }, { readers: [query()] });
    expect(two.read({ name: '', table: '8' })).toStrictEqual({ name: '', table: '8' });
  });

  test('gives the refusal of the first reader that matched', () => {
    const readers = [pairs({ names: { a: 'goods' } }), pairs({ names: { b: 'goods' } })];
    const two = defineScene({ goods: id() }, { readers });
    expect(two.inspect({ scene: 'a=x&b=y' }).error).toMatchObject({ value: 'x', path: 'goods' });
    expect(two.inspect({ scene: 'b=1&a=y' }).record).toStrictEqual({ goods: '1' });
    const missing = defineScene({ a: id(), b: id() }, { readers: [bare('a'), bare('b')] });
    expect(missing.inspect({ scene: '7' }).error).toMatchObject({ reason: 'missing', path: 'b' });
  });

  test.each<[string, () => unknown, string]>([
    [
      'an error',
      () => {
        throw new RangeError('no such goods');
      },
      'no such goods',
    ],
    [
      'a text',
      () => {
        throw 'no goods';
      },
      'no goods',
    ],
    [
      'nothing',
      () => {
        throw undefined;
      },
      'undefined',
    ],
    [
      'an object without text',
      () => {
        throw Object.create(null);
      },
      'an object',
    ],
    ['a record without a field', () => ({}), 'goods'],
    ['no record', () => undefined, 'undefined'],
  ])('reports an upgrade that throws or gives %s', (_, upgrade, message) => {
    const next = shop.next({ goods: id() }, upgrade as never);
    for (const options of [{ scene: shop.encode(printed) }, { scene: 'gid=42' }]) {
      const { record, error } = next.inspect(options);
      expect(record).toBeUndefined();
      expect(error).toMatchObject({ name: 'SceneError', code: 'version', value: 0 });
      expect(error!.message).toContain('upgrade from version 0');
      expect(error!.message).toContain(message);
      expect(next.read(options)).toBeUndefined();
    }
  });

  test('reads nothing with a reader that throws, and goes on with the next one', () => {
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const hostile: Reader[] = [
      () => {
        throw new Error('no');
      },
      () => {
        throw revoked.proxy;
      },
      () => revoked.proxy,
      () => ({
        get goods(): string {
          throw new Error('no');
        },
      }),
      (() => 'goods') as never,
      (() => null) as never,
      (() => Promise.resolve({ goods: '1' })) as never,
    ];
    const last = defineScene({ goods: id() }, { readers: [...hostile, pairs()] });
    expect(last.inspect({ scene: 'goods=5' })).toMatchObject({ record: { goods: '5' } });
    const { error, record } = defineScene({ goods: id() }, { readers: hostile }).inspect({
      scene: 'goods=5',
    });
    expect(record).toBeUndefined();
    expect(error).toMatchObject({ code: 'scene' });
  });

  test('takes a SceneError of another copy of the package for one', () => {
    const other = Object.assign(new Error('of another copy'), {
      name: 'SceneError',
      code: 'value',
      path: 'goods',
    });
    const copy = defineScene(
      { goods: id() },
      {
        readers: [
          () => {
            throw other;
          },
        ],
      },
    );
    expect(copy.inspect({ scene: 'x' }).error).toBe(other);
  });

  test('reads hostile options as far as they can be read', () => {
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const scene = poster.encode(posted);
    const throwing = {
      get a(): string {
        throw new Error('no');
      },
      scene,
    };
    const trap = new Proxy(
      { scene },
      {
        ownKeys() {
          throw new Error('no');
        },
      },
    );
    for (const options of [
      revoked.proxy,
      trap,
      { query: revoked.proxy, scene: 1047 },
      {
        get scene() {
          throw revoked.proxy;
        },
      },
    ]) {
      expect(poster.inspect(options).record).toBeUndefined();
      expect(readEntry(options).kind).toBe('none');
    }
    expect(poster.read(throwing)).toStrictEqual(posted);
    expect(poster.read({ scene, query: revoked.proxy })).toStrictEqual(posted);
  });

  test('does not take a damaged scene for a page', () => {
    const lax = defineScene({ shop: optional(text()), from: optional(text()) }, { readers: [query()] });
    expect(lax.read({ from: 'a' })).toStrictEqual({ from: 'a' });
    expect(lax.read({ scene: 'damaged', from: 'a' })).toBeUndefined();
  });

  test('does not take defaults for a record', () => {
    const defaults = { channel: 'poster' };
    const fields = { table: optional(id()), channel: oneOf(['poster', 'ad']) };
    const lax = defineScene(fields, { readers: [pairs({ defaults }), query({ defaults })] });
    for (const options of [
      {},
      { tab: '1' },
      { table: '' },
      { table: 'undefined' },
      { scene: 'x=1' },
      { scene: 'table=null' },
    ]) {
      expect(lax.inspect(options).record).toBeUndefined();
    }
    expect(lax.read({ table: '5' })).toStrictEqual({ table: '5', channel: 'poster' });
    expect(lax.read({ channel: 'ad' })).toStrictEqual({ channel: 'ad' });
  });

  test('may be taken out of the scene', () => {
    const { inspect, read } = defineScene(posterFields);
    expect(inspect({ scene: poster.encode(posted) }).record).toStrictEqual(posted);
    expect(read({ scene: poster.encode(posted) })).toStrictEqual(posted);
  });
});
