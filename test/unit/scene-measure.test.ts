// The answers of measure, and the refusals of records that do not fit.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defineScene,
  encodeText,
  flag,
  integer,
  list,
  optional,
  phone,
  snowflake,
  text,
  uuid,
  type Field,
} from '../../src';
import { errorOf } from './support/expectations';
import { posted, poster } from './support/poster';
import { snowflakes } from './support/schema-parts';

describe('measure', () => {
  const shops = fc.string({ unit: fc.constantFrom(...'幸福西饼春熙路店A1 '), maxLength: 40 });
  const records = fc.record(
    {
      goods: fc.nat(9_999_999),
      inviter: snowflakes,
      channel: fc.constantFrom('poster', 'share', 'ad'),
      table: fc.integer({ min: 1, max: 500 }),
      shop: shops,
    },
    { requiredKeys: ['goods', 'inviter', 'channel', 'shop'], noNullPrototype: true },
  ) as fc.Arbitrary<typeof posted & { table?: number }>;

  test('agrees with encode, below the limit and above', () => {
    let above = 0;
    fc.assert(
      fc.property(records, (values) => {
        const { length, limit, fits, bits: fields, header } = poster.measure(values);
        expect(limit).toBe(32);
        expect(fits).toBe(length <= 32);
        if (fits) expect(poster.encode(values)).toHaveLength(length);
        else {
          above++;
          const error = errorOf(() => poster.encode(values));
          expect(error.code).toBe('length');
          expect(error.value).toBe(values);
        }
        const payload = Object.values(fields).reduce((a, b) => a + b, 0);
        expect(fields.goods).toBeCloseTo(Math.log2(1e7), 6);
        expect(fields.inviter).toBeCloseTo(64, 6);
        expect(fields.table).toBeCloseTo(values.table === undefined ? 1 : 1 + Math.log2(500), 6);
        const version = Math.log2(1024 / 757);
        const left = 32 * Math.log2(70) - version - payload;
        expect(header).toBeCloseTo(version + Math.min(12, Math.max(0, left)), 6);
        expect(length).toBeGreaterThanOrEqual(Math.ceil((payload + header) / Math.log2(70) - 1e-6));
        expect(length).toBeLessThanOrEqual(
          Math.ceil((payload + header) / Math.log2(70) + 1e-6) + (fits ? 0 : 1),
        );
      }),
    );
    expect(above).toBeGreaterThan(0);
  });

  test('gives the length of a record that is too long', () => {
    const lengths = [20, 40, 80, 160].map(
      (count) => poster.measure({ ...posted, shop: '饼'.repeat(count) }).length,
    );
    expect(lengths[0]).toBeGreaterThan(32);
    for (let i = 1; i < lengths.length; i++) expect(lengths[i]).toBeGreaterThan(lengths[i - 1]!);
    expect(lengths[3]).toBeGreaterThan(100);
  });

  test('refuses the values that encode refuses', () => {
    expect(errorOf(() => poster.measure({ ...posted, goods: -1 }))).toMatchObject({
      code: 'value',
      path: 'goods',
    });
    expect(errorOf(() => poster.measure(null as never))).toMatchObject({ code: 'value', path: '' });
  });

  test('has bits for fields with any name', () => {
    const fields = Object.fromEntries([
      ['__proto__', flag()],
      ['length', flag()],
    ]) as Record<string, Field<boolean>>;
    const values = Object.fromEntries([
      ['__proto__', true],
      ['length', false],
    ]) as Record<string, boolean>;
    const { bits } = defineScene(fields).measure(values);
    expect(Object.getOwnPropertyNames(bits)).toStrictEqual(['__proto__', 'length']);
    expect(Object.getOwnPropertyDescriptor(bits, '__proto__')?.value).toBe(1);
  });
});

test('measure counts the fields up to 900 bits, and none behind them', () => {
  const flags = list(flag(), { max: 511 });
  const half = new Array<boolean>(441).fill(true);
  const scene = defineScene({ a: flags, b: flags, c: flag(), d: flag() });
  expect(scene.measure({ a: half, b: half, c: true, d: true }).bits).toStrictEqual({
    a: 450,
    b: 450,
    c: 1,
    d: 0,
  });
});

describe('a record that does not fit', () => {
  test('is refused with its schema, with the bits of each field, where no record of the schema fits', () => {
    const error = errorOf(() => defineScene({ first: uuid(), second: uuid(), on: flag() }));
    expect(error.code).toBe('schema');
    for (const share of ['first 128.0', 'second 128.0', 'on 1.0', 'header 0.4']) {
      expect(error.message).toContain(share);
    }
    expect(error.message).toMatch(
      /^no record fits: the shortest needs 43 characters, a scene has 32; first takes most\. 257\.4 of 196\.1 bits: /,
    );
    expect(error.reason).toBe('capacity');
    expect(error.allowed).toContain('196.1');
  });

  test('may fit in the wechat alphabet', () => {
    const fields = { a: uuid(), b: snowflake(), c: integer({ max: 255 }) };
    expect(errorOf(() => defineScene(fields)).code).toBe('schema');
    expect(defineScene(fields, { alphabet: 'wechat' }).maxLength).toBe(32);
    const error = errorOf(() => defineScene({ ...fields, d: phone() }, { alphabet: 'wechat' }));
    expect(error.message).toContain('203.4');
  });

  test('is refused by encode, with the bits of each field', () => {
    const error = errorOf(() => poster.encode({ ...posted, shop: '饼'.repeat(40), table: 3 }));
    expect(error.code).toBe('length');
    const { bits } = poster.measure({ ...posted, shop: '饼'.repeat(40), table: 3 });
    for (const [name, share] of Object.entries(bits))
      expect(error.message).toContain(`${name} ${share.toFixed(1)}`);
    expect(error.message).toContain('196.1');
    expect(error).toMatchObject({ reason: 'capacity', path: '' });
  });

  test.each(['portable', 'wechat'] as const)(
    'is refused with the characters that it needs, and the field that takes most: %s',
    (alphabet) => {
      const scene = defineScene({ goods: integer({ max: 9 }), shop: text(), table: text() }, { alphabet });
      for (const length of [20, 40]) {
        const record = { goods: 1, shop: '饼'.repeat(length), table: '八号' };
        const { message } = errorOf(() => scene.encode(record));
        const { length: needed } = scene.measure(record);
        expect(message.startsWith(`needs ${needed} characters, a scene has 32; shop takes most. `)).toBe(
          true,
        );
      }
    },
  );

  test('is told its header only where there is one', () => {
    const { message } = errorOf(() => encodeText('饼'.repeat(40)));
    expect(message).toMatch(
      /^needs \d+ characters, a scene has 32; text takes most\. (\d+\.\d) of 196\.1 bits: text \1$/,
    );
  });

  test('may fit without an optional part', () => {
    const scene = defineScene({ a: optional(uuid()), b: optional(uuid()) });
    const one = '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34';
    expect(scene.decode(scene.encode({ b: one }))).toStrictEqual({ b: one });
    expect(errorOf(() => scene.encode({ a: one, b: one }))).toMatchObject({ code: 'length' });
  });
});
