// Readers of a schema: the scenes that hand-written code has printed.
import { describe, expect, test, vi } from 'vitest';
import {
  code,
  date,
  decimal,
  defineScene,
  digits,
  flag,
  id,
  integer,
  list,
  objectId,
  oneOf,
  openid,
  optional,
  pairs,
  phone,
  positional,
  prefix,
  SceneError,
  snowflake,
  text,
  timestamp,
  uuid,
} from '../../src';
import type { Values } from './support/any-scene';

describe('hand-made scenes', () => {
  const readers = [
    pairs({ names: { id: 'goods', uid: 'user', t: 'table' } }),
    positional(['goods', 'user', 'on'], { between: '_' }),
    prefix('g-', 'goods'),
  ];
  const fields = {
    goods: integer({ max: 9_999_999 }),
    user: optional(snowflake()),
    table: optional(digits(3)),
    on: optional(flag()),
    channel: optional(oneOf(['poster', 1, 2])),
  };
  const scene = defineScene(fields, { readers });

  test.each<[string, Values]>([
    ['id=42&uid=1795324876512231425', { goods: 42, user: '1795324876512231425' }],
    ['id=42&t=007&on=1', { goods: 42, table: '007', on: true }],
    ['id=42&on=false&channel=2', { goods: 42, on: false, channel: 2 }],
    ['id=42&channel=poster', { goods: 42, channel: 'poster' }],
    ['id=42&uid=&t=', { goods: 42 }],
    ['id=007', { goods: 7 }],
    ['id=42&other=5&__proto__=6', { goods: 42 }],
    ['42_40021_0', { goods: 42, user: '40021', on: false }],
    ['g-42', { goods: 42 }],
  ])('are read with the types of the fields: %s', (printed, values) => {
    expect(scene.read({ scene: encodeURIComponent(printed) })).toStrictEqual(values);
    expect(scene.read({ scene: printed })).toStrictEqual(values);
    expect(
      scene.read({ path: 'pages/a', scene: 1047, query: { scene: encodeURIComponent(printed) } }),
    ).toStrictEqual(values);
    expect(() => scene.decode(printed)).toThrow(SceneError);
  });

  test.each([
    'uid=40021',
    'id=&uid=40021',
    'id=42.5',
    'id=-1',
    'id=10000000',
    'id=4e1',
    'id=0x10',
    'id= 42',
    'id=九',
    'id=9007199254740993',
    'id=42&t=7',
    'id=42&on=yes',
    'id=42&channel=ad',
    'id=42&uid=18446744073709551616',
    '42_40021',
    '42_40021_0_1',
    'g-',
    'store-27',
    'a=1',
  ])('are refused where they have no whole record: %s', (printed) => {
    expect(scene.read({ scene: encodeURIComponent(printed) })).toBeUndefined();
  });

  test('are refused where the value of any field is missing', () => {
    const whole = { on: flag(), key: uuid(), n: integer({ max: 9 }), channel: oneOf(['poster', 'ad']) };
    const printed = ['on=1', 'key=3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34', 'n=5', 'channel=ad'];
    const strict = defineScene(whole, { readers: [pairs()] });
    expect(strict.read({ scene: printed.join('&') })).toBeDefined();
    for (const missing of printed) {
      const rest = printed.filter((pair) => pair !== missing).join('&');
      expect(strict.read({ scene: rest }), rest).toBeUndefined();
    }
  });

  test('are read by the first reader that finds a whole record', () => {
    const first = vi.fn(() => ({ goods: 'no number' }));
    const second = vi.fn(() => ({ goods: '1' }));
    const third = vi.fn(() => ({ goods: '2' }));
    const ordered = defineScene(fields, { readers: [first, () => undefined, second, third] });
    expect(ordered.read({ scene: 'x%3D1' })).toStrictEqual({ goods: 1 });
    expect(first).toHaveBeenCalledWith('x=1');
    expect(third).not.toHaveBeenCalled();
  });

  test('are read only where decode refuses them', () => {
    const reader = vi.fn(() => ({ goods: '1' }));
    const both = defineScene(fields, { readers: [reader] });
    expect(both.read({ scene: both.encode({ goods: 5 }) })).toStrictEqual({ goods: 5 });
    expect(reader).not.toHaveBeenCalled();
  });

  test.each([
    ['5', '0.25'],
    ['-5', '-0.5'],
    ['0', '0'],
    ['05', '1.00'],
    ['-0', '0'],
    ['0', '-0.00'],
  ])('have the same values as after encode and decode: %s and %s', (n, d) => {
    const lax = defineScene(
      { n: integer({ min: -9, max: 9 }), d: decimal({ min: -1, max: 1, digits: 2 }), u: uuid() },
      { readers: [positional(['n', 'd', 'u'])] },
    );
    const values = lax.read({ scene: encodeURIComponent(`${n},${d},3F2B8C1E9D474A6EB1C27E5F0A9D8B34`) })!;
    expect(values).toBeDefined();
    expect(values).toStrictEqual(lax.decode(lax.encode(values)));
  });

  test('are read for every kind of field, and refused where the field does not carry the value', () => {
    const every = defineScene(
      {
        day: optional(date()),
        at: optional(timestamp()),
        mobile: optional(phone()),
        who: optional(openid()),
        key: optional(objectId()),
        shop: optional(text({ max: 3 })),
        code: optional(code('AB', 2)),
        more: optional(list(flag(), { max: 2 })),
      },
      { readers: [pairs()] },
    );
    const read = (printed: string) => every.read({ scene: encodeURIComponent(printed) });
    expect(read('day=2024-02-29&at=1721012345')).toStrictEqual({ day: '2024-02-29', at: 1721012345 });
    expect(read('mobile=13800138000&code=AB')).toStrictEqual({ mobile: '13800138000', code: 'AB' });
    expect(read('key=66a1f0c27b3d4e5f6a7b8c9d')).toStrictEqual({ key: '66a1f0c27b3d4e5f6a7b8c9d' });
    expect(read('shop=幸福店')).toStrictEqual({ shop: '幸福店' });
    expect(read('shop=幸福西饼')).toBeUndefined();
    expect(read('day=2023-02-29')).toBeUndefined();
    expect(read('more=1')).toBeUndefined();
    expect(read('unknown=1')).toBeUndefined();
  });

  test('are read by later versions, and upgraded', () => {
    const next = scene.next({ item: id(), from: oneOf(['old', 'new']) }, ({ goods }) => ({
      item: String(goods),
      from: 'old' as const,
    }));
    const last = next.next({ item: id() }, ({ item }) => ({ item: item + '0' }));
    expect(next.read({ scene: 'id%3D42' })).toStrictEqual({ item: '42', from: 'old' });
    expect(last.read({ scene: 'g-42' })).toStrictEqual({ item: '420' });
    expect(last.read({ scene: 'nothing' })).toBeUndefined();
  });

  test('are read as a whole where a router has split them', () => {
    expect(scene.read({ scene: 'id=42', t: '007', on: '1' })).toStrictEqual({
      goods: 42,
      table: '007',
      on: true,
    });
    expect(scene.read({ scene: 'id=42', on: 'yes' })).toStrictEqual({ goods: 42 });
  });
});
