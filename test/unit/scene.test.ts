// defineScene, encode and decode, by the schema of a poster.
import { describe, expect, test } from 'vitest';
import { defineScene, flag, integer } from '../../src';
import { deepFreeze, errorOf } from './support/expectations';
import { posted, poster, posterFields } from './support/poster';

describe('a poster', () => {
  test('becomes a scene of at most 32 characters, and comes back', () => {
    const scene = poster.encode(posted);
    expect(scene).toMatch(/^[\w\-.!~*'()]{1,32}$/);
    expect(poster.decode(scene)).toStrictEqual(posted);
    expect(poster.read({ scene: encodeURIComponent(scene) })).toStrictEqual(posted);
    const { length, limit, fits, bits } = poster.measure(posted);
    expect({ length, limit, fits }).toStrictEqual({ length: scene.length, limit: 32, fits: true });
    expect(Object.keys(bits)).toStrictEqual(['goods', 'inviter', 'channel', 'table', 'shop']);
    expect(bits.goods).toBeCloseTo(23.25, 2);
    expect(poster.maxLength).toBe(Infinity);
    expect(poster.version).toBe(0);
  });

  test('keeps an optional value, and has no key for an absent one', () => {
    expect(poster.decode(poster.encode({ ...posted, table: 7 }))).toStrictEqual({ ...posted, table: 7 });
    const read = poster.decode(poster.encode({ ...posted, table: undefined } as never));
    expect('table' in read).toBe(false);
    expect(Object.keys(read)).toStrictEqual(['goods', 'inviter', 'channel', 'shop']);
  });

  test.each(['goods', 'inviter', 'channel', 'shop'] as const)('is refused without its %s', (name) => {
    const rest = Object.fromEntries(Object.entries(posted).filter(([key]) => key !== name));
    expect(errorOf(() => poster.encode(rest as never))).toMatchObject({
      code: 'value',
      path: name,
      value: undefined,
    });
    expect(errorOf(() => poster.measure(rest as never))).toMatchObject({ code: 'value', path: name });
  });

  test.each(['chanel', 'header', 'toString', '', '0'])('is refused with an unknown key: %s', (key) => {
    const error = errorOf(() => poster.encode({ ...posted, [key]: 'x' } as never));
    expect(error).toMatchObject({ code: 'value', path: key, value: 'x' });
    expect(error.allowed).not.toBe('');
    expect(errorOf(() => poster.encode({ ...posted, [key]: undefined } as never))).toMatchObject({
      code: 'value',
    });
  });

  test('is neither changed nor kept', () => {
    const frozen = deepFreeze({ ...posted });
    const scene = poster.encode(frozen);
    poster.measure(frozen);
    const first = poster.decode(scene);
    first.shop = 'another';
    expect(poster.decode(scene)).toStrictEqual(posted);
  });

  test('has the same scene, whatever the order of its keys', () => {
    const reversed = Object.fromEntries(Object.entries(posted).reverse()) as unknown as typeof posted;
    expect(poster.encode(reversed)).toBe(poster.encode(posted));
  });

  test('has another scene where the fields have another order', () => {
    const reversed = defineScene(
      Object.fromEntries(Object.entries(posterFields).reverse()) as typeof posterFields,
    );
    expect(reversed.encode(posted)).not.toBe(poster.encode(posted));
  });
});

describe('the functions of a scene', () => {
  test('work without the scene', () => {
    const { encode, decode, read, measure, next, maxLength, version } = defineScene({
      a: integer({ max: 99 }),
    });
    const scene = encode({ a: 7 });
    expect(decode(scene)).toStrictEqual({ a: 7 });
    expect(read({ scene })).toStrictEqual({ a: 7 });
    expect(measure({ a: 7 }).length).toBe(maxLength);
    expect([{ a: 1 }, { a: 2 }].map(encode).map(decode)).toStrictEqual([{ a: 1 }, { a: 2 }]);
    const later = next({ b: flag() }, ({ a }) => ({ b: a > 5 }));
    expect(later.version).toBe(version + 1);
    expect(later.decode(scene)).toStrictEqual({ b: true });
  });
});
