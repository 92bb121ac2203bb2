import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  bare,
  code,
  compileQuery,
  date,
  decimal,
  defineScene,
  digits,
  flag,
  hex,
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
  record,
  SceneError,
  snowflake,
  text,
  timestamp,
  tuple,
  uuid,
  variant,
  type AlphabetName,
  type Field,
  type Fields,
  type Scene,
  type SceneOptions,
} from '../../src';
import { ALPHABETS } from '../../src/coding/alphabet';
import { optionsOf, splitByRouter } from './support/payload-schemas';
import { deepFreeze, errorOf } from './support/expectations';

type Values = Record<string, unknown>;
type AnyScene = Scene<Record<string, Field<unknown>>>;

const bitsPerCharacter = (alphabet: AlphabetName) => Math.log2(ALPHABETS[alphabet].length);

/** Numbers below a bound, always the same ones. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

function randomText(random: (below: number) => number, alphabet: string, length: number): string {
  let text = '';
  while (text.length < length) text += alphabet[random(alphabet.length)]!;
  return text;
}

// A poster's schema with all that is common.
const posterFields = {
  goods: integer({ max: 9_999_999 }),
  inviter: snowflake(),
  channel: oneOf(['poster', 'share', 'ad']),
  table: optional(integer({ min: 1, max: 500 })),
  shop: text(),
};
const poster = defineScene(posterFields);
const posted = { goods: 42, inviter: '1795324876512231425', channel: 'poster', shop: '幸福西饼' } as const;

describe('a poster', () => {
  test('becomes a scene of at most 32 characters and comes back', () => {
    const scene = poster.encode(posted);
    expect(scene).toMatch(/^[\w\-.!~*'()]{1,32}$/);
    expect(poster.decode(scene)).toStrictEqual(posted);
    expect(poster.read({ scene: encodeURIComponent(scene) })).toStrictEqual(posted);
    const { length, limit, fits, bits } = poster.measure(posted);
    expect({ length, limit, fits }).toStrictEqual({ length: scene.length, limit: 32, fits: true });
    expect(Object.keys(bits)).toStrictEqual(['goods', 'inviter', 'channel', 'table', 'shop', 'header']);
    expect(bits.goods).toBeCloseTo(23.25, 2);
    expect(poster.maxLength).toBe(Infinity);
    expect(poster.version).toBe(0);
  });

  test('keeps an optional value, and leaves out one that is absent', () => {
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

  test('is neither touched nor kept', () => {
    const frozen = deepFreeze({ ...posted });
    const scene = poster.encode(frozen);
    poster.measure(frozen);
    const first = poster.decode(scene);
    first.shop = 'another';
    expect(poster.decode(scene)).toStrictEqual(posted);
  });

  test('has one scene, whatever the order of its keys', () => {
    const reversed = Object.fromEntries(Object.entries(posted).reverse()) as unknown as typeof posted;
    expect(poster.encode(reversed)).toBe(poster.encode(posted));
  });

  test('has another scene where the order of the fields is another', () => {
    const reversed = defineScene(
      Object.fromEntries(Object.entries(posterFields).reverse()) as typeof posterFields,
    );
    expect(reversed.encode(posted)).not.toBe(poster.encode(posted));
  });
});

describe('what just fits 32 portable characters', () => {
  const zeros = '00000000-0000-0000-0000-000000000000';
  const ones = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
  const greatest = '18446744073709551615';
  const uuids = fc.uuid();
  const snowflakes = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String);
  const objectIds = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 24, maxLength: 24 });
  const fits: [string, Record<string, Field<unknown>>, fc.Arbitrary<Values>, Values[]][] = [
    [
      'a UUID and a snowflake',
      { a: uuid(), b: snowflake() },
      fc.record({ a: uuids, b: snowflakes }, { noNullPrototype: true }),
      [
        { a: zeros, b: '0' },
        { a: ones, b: greatest },
        { a: zeros, b: greatest },
        { a: ones, b: '0' },
      ],
    ],
    [
      'two ObjectIds',
      { a: objectId(), b: objectId() },
      fc.record({ a: objectIds, b: objectIds }, { noNullPrototype: true }),
      [
        { a: '0'.repeat(24), b: '0'.repeat(24) },
        { a: 'f'.repeat(24), b: 'f'.repeat(24) },
        { a: 'f'.repeat(24), b: '0'.repeat(24) },
      ],
    ],
    [
      'three snowflakes',
      { a: snowflake(), b: snowflake(), c: snowflake() },
      fc.record({ a: snowflakes, b: snowflakes, c: snowflakes }, { noNullPrototype: true }),
      [
        { a: '0', b: '0', c: '0' },
        { a: greatest, b: greatest, c: greatest },
        { a: '0', b: greatest, c: '0' },
      ],
    ],
  ];

  test.each(fits)('%s', (_, fields, records, extremes) => {
    const scene = defineScene(fields);
    expect(scene.maxLength).toBe(32);
    const check = (values: Values) => {
      const encoded = scene.encode(values);
      expect(encoded).toMatch(/^[\w\-.!~*'()]{32}$/);
      expect(scene.decode(encoded)).toStrictEqual(values);
      expect(scene.measure(values)).toMatchObject({ length: 32, fits: true });
    };
    extremes.forEach(check);
    fc.assert(fc.property(records, check));
  });

  test('keeps what is left for the check', () => {
    const bits = defineScene({ a: uuid(), b: snowflake() }).measure({ a: ones, b: greatest }).bits;
    expect(bits.header).toBeCloseTo(32 * Math.log2(71) - 192, 6);
  });

  test('a hundredth of a bit less than there is, and not a hundredth more', () => {
    const room = 32 * Math.log2(71) - Math.log2(1024 / 760) - 128;
    const under = Math.floor(2 ** (room - 32 - 0.01));
    const over = Math.ceil(2 ** (room - 32 + 0.01));
    const tight = defineScene({ a: uuid(), b: timestamp(), c: integer({ max: under - 1 }) });
    for (const values of [
      { a: zeros, b: 0, c: 0 },
      { a: ones, b: 4294967295, c: under - 1 },
    ]) {
      expect(tight.encode(values)).toHaveLength(32);
      expect(tight.decode(tight.encode(values))).toStrictEqual(values);
    }
    expect(
      errorOf(() => defineScene({ a: uuid(), b: timestamp(), c: integer({ max: over - 1 }) })).code,
    ).toBe('schema');
  });

  test('a millionth of a bit more is a character more than there is', () => {
    const room = (71n ** 32n * 760n) / 1024n;
    const over = Math.ceil(Number(room >> 168n) * (1 + 2 ** -20));
    const tight = defineScene({ a: uuid(), b: integer({ max: 2 ** 40 - 1 }), c: integer({ max: over - 1 }) });
    const values = { a: zeros, b: 0, c: 0 };
    expect(errorOf(() => tight.encode(values)).code).toBe('length');
    expect(tight.measure(values)).toMatchObject({ length: 33, fits: false });
  });
});

/** A field, and values of it. */
interface Part {
  field: Field<unknown>;
  values: unknown[];
}

const part = <T>(field: Field<T>, value: fc.Arbitrary<T>): fc.Arbitrary<Part> =>
  fc.array(value, { minLength: 3, maxLength: 3 }).map((values) => ({ field, values }));
const span = fc.oneof(
  fc.nat(20),
  fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  fc.bigInt(1n, 2n ** 45n).map(Number),
);
const numbers = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), span)
  .chain(([min, width]) =>
    part(
      integer({ min, max: min + width }),
      fc.oneof(fc.constantFrom(min, min + width), fc.bigInt(BigInt(min), BigInt(min + width)).map(Number)),
    ),
  );
const strings = (alphabet: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
const hexadecimal = '0123456789abcdef';
const snowflakes = fc.bigInt(0n, 2n ** 64n - 1n).map(String);
const fixedPart: fc.Arbitrary<Part> = fc.oneof(
  { weight: 3, arbitrary: numbers },
  part(flag(), fc.boolean()),
  fc
    .integer({ min: 1, max: 80 })
    .chain((n) => part(oneOf(Array.from({ length: n }, (_, i) => i)), fc.nat(n - 1))),
  part(
    decimal({ min: -90, max: 90, digits: 5 }),
    fc.integer({ min: -9e6, max: 9e6 }).map((n) => Number(`${n}e-5`)),
  ),
  fc.integer({ min: 1, max: 16 }).chain((n) => part(digits(n), strings('0123456789', n))),
  fc.integer({ min: 1, max: 16 }).chain((n) => part(hex(n), strings(hexadecimal, n))),
  fc.integer({ min: 1, max: 12 }).chain((n) => part(code('ACDEFGHJK', n), strings('ACDEFGHJK', n))),
  part(snowflake(), snowflakes),
  part(objectId(), strings(hexadecimal, 24)),
  part(uuid(), fc.uuid()),
  part(
    openid({ prefix: 'oXk4T5' }),
    strings('aZ09-_', 22).map((rest) => 'oXk4T5' + rest),
  ),
  part(
    phone(),
    fc.integer({ min: 0, max: 999_999_999 }).map((n) => `13${String(n).padStart(9, '0')}`),
  ),
  part(
    date(),
    fc.nat(36524).map((n) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10)),
  ),
  part(timestamp({ unit: 'ms' }), fc.bigInt(0n, 4294967295999n).map(Number)),
  part<unknown>(tuple(flag(), snowflake()) as Field<unknown>, fc.tuple(fc.boolean(), snowflakes)),
  part<unknown>(
    record({ a: flag(), b: phone() }) as Field<unknown>,
    fc.boolean().map((a) => ({ a, b: '13800138000' })),
  ),
);
const boundedPart: fc.Arbitrary<Part> = fc.oneof(
  { weight: 2, arbitrary: fixedPart },
  fc.nat(4).chain((max) =>
    part(
      text({ max }),
      fc.string({ unit: 'grapheme', maxLength: 1 + max }).map((t) => Array.from(t).slice(0, max).join('')),
    ),
  ),
  part<unknown>(optional(snowflake()), fc.option(snowflakes, { nil: undefined })),
  fc
    .integer({ min: 1, max: 4 })
    .chain((max) =>
      part<unknown>(list(phone(), { max }), fc.array(fc.constant('19999999999'), { maxLength: max })),
    ),
  part<unknown>(
    variant('type', {
      a: { n: integer({ max: 999 }) },
      b: { s: snowflake(), t: optional(flag()) },
      c: {},
    }) as Field<unknown>,
    fc.oneof(
      fc.nat(999).map((n) => ({ type: 'a', n })),
      snowflakes.map((s) => ({ type: 'b', s })),
      snowflakes.map((s) => ({ type: 'b', s, t: true })),
      fc.constant({ type: 'c' }),
    ),
  ),
);

/** A schema of these parts, and three records of it. */
function schemaOf(parts: readonly Part[]): { fields: Record<string, Field<unknown>>; records: Values[] } {
  const records: Values[] = [{}, {}, {}];
  parts.forEach(({ values }, k) => {
    values.forEach((value, i) => {
      if (value !== undefined) records[i]![`f${k}`] = value;
    });
  });
  return { fields: Object.fromEntries(parts.map(({ field }, k) => [`f${k}`, field])), records };
}

const alphabets = fc.constantFrom<AlphabetName>('portable', 'wechat');
const checks = fc.integer({ min: 0, max: 20 });

describe('the length of a scene', () => {
  test('is, for records of one size, the least that their bits, version and check take', () => {
    fc.assert(
      fc.property(fc.array(fixedPart, { maxLength: 5 }), alphabets, checks, (parts, alphabet, check) => {
        const { fields, records } = schemaOf(parts);
        const payload = parts.reduce((sum, { field }) => sum + field.bits.max, 0);
        const capacity = 32 * bitsPerCharacter(alphabet);
        const version = Math.log2(1024 / 760);
        const characters = (payload + version + check) / bitsPerCharacter(alphabet);
        // Where it falls on a whole number but for rounding, either length is right.
        fc.pre(Math.abs(characters - Math.round(characters)) > 1e-6);
        fc.pre(payload + version < capacity - 1e-6);
        const scene = defineScene(fields, { alphabet, check });
        const expected = Math.min(32, Math.ceil(characters));
        expect(scene.maxLength).toBe(expected);
        for (const values of records) {
          const encoded = scene.encode(values);
          expect(encoded).toHaveLength(expected);
          expect(scene.decode(encoded)).toStrictEqual(values);
          const { bits, length, fits } = scene.measure(values);
          expect({ length, fits }).toStrictEqual({ length: expected, fits: true });
          expect(bits.header).toBeCloseTo(version + Math.min(check, capacity - version - payload), 6);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is never above maxLength where there is a bound, and everything fits where that is up to 32', () => {
    fc.assert(
      fc.property(fc.array(boundedPart, { maxLength: 4 }), alphabets, checks, (parts, alphabet, check) => {
        const { fields, records } = schemaOf(parts);
        let scene: AnyScene;
        try {
          scene = defineScene(fields, { alphabet, check });
        } catch (error) {
          expect(error).toMatchObject({ code: 'schema' });
          return;
        }
        expect(scene.maxLength).toBeLessThan(Infinity);
        for (const values of records) {
          const { length, fits, limit } = scene.measure(values);
          expect(length).toBeLessThanOrEqual(scene.maxLength);
          expect(fits).toBe(length <= limit);
          if (!fits) {
            expect(scene.maxLength).toBeGreaterThan(32);
            expect(errorOf(() => scene.encode(values)).code).toBe('length');
            continue;
          }
          const encoded = scene.encode(values);
          expect(encoded).toHaveLength(length);
          expect(scene.decode(encoded)).toStrictEqual(values);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('reaches maxLength', () => {
    const scene = defineScene({ a: optional(snowflake()), b: list(phone(), { max: 2 }) });
    expect(scene.encode({ a: '0', b: ['13800138000', '13800138000'] })).toHaveLength(scene.maxLength);
    expect(scene.encode({ b: [] }).length).toBeLessThan(5);
    expect(defineScene({ a: optional(uuid()), b: optional(uuid()) }).maxLength).toBeGreaterThan(32);
  });

  test.each<[string, Record<string, Field<unknown>>]>([
    ['id()', { a: id() }],
    ['text() without max', { a: text() }],
    ['an optional id()', { a: optional(id()), b: flag() }],
    ['a list of texts', { a: list(text(), { max: 2 }) }],
    ['a variant with a text', { a: variant('t', { a: {}, b: { c: text() } }) as Field<unknown> }],
    ['a record with an id', { a: record({ b: id() }) as Field<unknown> }],
  ])('has no bound with %s', (_, fields) => {
    expect(defineScene(fields).maxLength).toBe(Infinity);
  });

  test('is one character at least, and few where there is nothing to carry', () => {
    const nothing = defineScene({});
    expect(nothing.decode(nothing.encode({}))).toStrictEqual({});
    expect(nothing.maxLength).toBe(Math.ceil((Math.log2(1024 / 760) + 12) / Math.log2(71)));
    const bare = defineScene({ only: oneOf(['one']) }, { check: 0 });
    expect(bare.maxLength).toBe(1);
    expect(bare.decode(bare.encode({ only: 'one' }))).toStrictEqual({ only: 'one' });
  });
});

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

  test('agrees with encode, below the limit and above it', () => {
    let above = 0;
    fc.assert(
      fc.property(records, (values) => {
        const { length, limit, fits, bits } = poster.measure(values);
        expect(limit).toBe(32);
        expect(fits).toBe(length <= 32);
        if (fits) expect(poster.encode(values)).toHaveLength(length);
        else {
          above++;
          const error = errorOf(() => poster.encode(values));
          expect(error.code).toBe('length');
          expect(error.value).toBe(values);
        }
        const { header, ...fields } = bits;
        const payload = Object.values(fields).reduce((a, b) => a + b, 0);
        expect(fields.goods).toBeCloseTo(Math.log2(1e7), 6);
        expect(fields.inviter).toBeCloseTo(64, 6);
        expect(fields.table).toBeCloseTo(values.table === undefined ? 1 : 1 + Math.log2(500), 6);
        const version = Math.log2(1024 / 760);
        const left = 32 * Math.log2(71) - version - payload;
        expect(header).toBeCloseTo(version + Math.min(12, Math.max(0, left)), 6);
        expect(length).toBeGreaterThanOrEqual(Math.ceil((payload + header) / Math.log2(71) - 1e-6));
        expect(length).toBeLessThanOrEqual(
          Math.ceil((payload + header) / Math.log2(71) + 1e-6) + (fits ? 0 : 1),
        );
      }),
    );
    expect(above).toBeGreaterThan(0);
  });

  test('tells how much too long a record is', () => {
    const lengths = [10, 20, 40, 80].map(
      (count) => poster.measure({ ...posted, shop: '饼'.repeat(count) }).length,
    );
    expect(lengths[0]).toBeGreaterThan(32);
    for (let i = 1; i < lengths.length; i++) expect(lengths[i]).toBeGreaterThan(lengths[i - 1]!);
    expect(lengths[3]).toBeGreaterThan(100);
  });

  test('refuses what encode refuses', () => {
    expect(errorOf(() => poster.measure({ ...posted, goods: -1 }))).toMatchObject({
      code: 'value',
      path: 'goods',
    });
    expect(errorOf(() => poster.measure(null as never))).toMatchObject({ code: 'value', path: '' });
  });

  test('has bits for fields of any name', () => {
    const fields = Object.fromEntries([
      ['__proto__', flag()],
      ['length', flag()],
    ]) as Record<string, Field<boolean>>;
    const values = Object.fromEntries([
      ['__proto__', true],
      ['length', false],
    ]) as Record<string, boolean>;
    const { bits } = defineScene(fields).measure(values);
    expect(Object.getOwnPropertyNames(bits)).toStrictEqual(['__proto__', 'length', 'header']);
    expect(Object.getOwnPropertyDescriptor(bits, '__proto__')?.value).toBe(1);
  });
});

describe('what does not fit', () => {
  test('is refused when it is defined, with the bits of each field, where no record ever can', () => {
    const error = errorOf(() => defineScene({ first: uuid(), second: uuid(), on: flag() }));
    expect(error.code).toBe('schema');
    for (const share of ['first 128.0', 'second 128.0', 'on 1.0', 'header 0.4']) {
      expect(error.message).toContain(share);
    }
    expect(error.message).toMatch(/^257\.4 bits .* 196\.8 /);
    expect(error.allowed).toContain('196.8');
  });

  test('may fit the wechat alphabet', () => {
    const fields = { a: uuid(), b: snowflake(), c: integer({ max: 255 }) };
    expect(errorOf(() => defineScene(fields)).code).toBe('schema');
    expect(defineScene(fields, { alphabet: 'wechat' }).maxLength).toBe(32);
    const error = errorOf(() => defineScene({ ...fields, d: phone() }, { alphabet: 'wechat' }));
    expect(error.message).toContain('203.4');
  });

  test('is refused when it is encoded, with the bits of each field', () => {
    const error = errorOf(() => poster.encode({ ...posted, shop: '饼'.repeat(40), table: 3 }));
    expect(error.code).toBe('length');
    const { bits } = poster.measure({ ...posted, shop: '饼'.repeat(40), table: 3 });
    for (const [name, share] of Object.entries(bits))
      expect(error.message).toContain(`${name} ${share.toFixed(1)}`);
    expect(error.message).toContain('196.8');
  });

  test('may be a part that can be left out', () => {
    const scene = defineScene({ a: optional(uuid()), b: optional(uuid()) });
    const one = '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34';
    expect(scene.decode(scene.encode({ b: one }))).toStrictEqual({ b: one });
    expect(errorOf(() => scene.encode({ a: one, b: one }))).toMatchObject({ code: 'length' });
  });
});

describe('options that make no sense', () => {
  test.each<[string, SceneOptions]>([
    ['a version below 0', { version: -1 }],
    ['a version above 34', { version: 35 }],
    ['a fraction of a version', { version: 0.5 }],
    ['no version', { version: NaN }],
    ['a version in words', { version: '1' as never }],
    ['an unknown alphabet', { alphabet: 'base64' as never }],
    ['an alphabet that every object has', { alphabet: 'constructor' as never }],
    ['a check below 0', { check: -1 }],
    ['a check above 20', { check: 21 }],
    ['a fraction of a check', { check: 1.5 }],
    ['no check', { check: NaN }],
  ])('are refused: %s', (_, options) => {
    const [[name, value]] = Object.entries(options) as [[string, unknown]];
    const error = errorOf(() => defineScene({ a: flag() }, options));
    expect(error).toMatchObject({ code: 'schema', value });
    expect(error.message).toContain(name);
  });

  test.each<[string, unknown, string]>([
    ['no fields', undefined, 'fields are an object'],
    ['null', null, 'fields are an object'],
    ['an array', [flag()], 'fields are an object'],
    ['a field named header', { header: flag() }, 'header is no name'],
    ['a field that was not called', { a: integer }, 'no field'],
    ['undefined for a field', { a: undefined }, 'no field'],
    ['text for a field', { a: 'integer' }, 'no field'],
  ])('are refused: %s', (_, fields, message) => {
    const error = errorOf(() => defineScene(fields as Fields));
    expect(error.code).toBe('schema');
    expect(error.message).toContain(message);
  });
});

// Schemas of all kinds, to be tried with texts that are none of their scenes.
const samples: [string, AnyScene, Values[]][] = [
  [
    'poster',
    poster as unknown as AnyScene,
    [posted, { ...posted, table: 500, shop: '' }, { ...posted, shop: 'A12 春熙路' }],
  ],
  [
    'fixed size',
    defineScene({ goods: integer({ max: 9_999_999 }), channel: oneOf([1, 2, 3]), day: date() }),
    [
      { goods: 0, channel: 1, day: '2000-01-01' },
      { goods: 9_999_999, channel: 3, day: '2099-12-31' },
    ],
  ],
  [
    'no check',
    defineScene({ a: integer({ max: 1e12 }), b: optional(phone()) }, { check: 0 }),
    [{ a: 5 }, { a: 1e12, b: '13800138000' }],
  ],
  [
    'no check, text',
    defineScene({ t: text() }, { check: 0 }),
    [{ t: '' }, { t: 'hello, 世界' }, { t: '😀' }],
  ],
  [
    'check of 20',
    defineScene({ t: text(), n: integer({ max: 99 }) }, { check: 20 }),
    [
      { t: 'id=5', n: 99 },
      { t: '', n: 0 },
    ],
  ],
  [
    'wechat',
    defineScene({ u: uuid(), t: text() }, { alphabet: 'wechat', check: 3 }),
    [{ u: '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34', t: 'ab' }],
  ],
  [
    'full',
    defineScene({ u: uuid(), s: snowflake() }),
    [{ u: '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34', s: '1795324876512231425' }],
  ],
  [
    'structures, wechat, no check',
    defineScene(
      {
        i: id(),
        v: variant('type', {
          a: { n: phone() },
          b: { d: date({ max: '2000-01-03' }) },
          c: {},
        }) as Field<unknown>,
        l: list(optional(snowflake()), { max: 2 }),
        o: openid({ prefix: 'o'.repeat(26) }),
      },
      { check: 0, alphabet: 'wechat' },
    ),
    [
      { i: '178', v: { type: 'b', d: '2000-01-02' }, l: [undefined, '5'], o: 'o'.repeat(26) + 'ab' },
      { i: '0', v: { type: 'c' }, l: [], o: 'o'.repeat(28) },
    ],
  ],
];

/** Whether a text is taken for a scene; then it must be the one scene of its record, and else be refused properly. */
function isTaken(scene: AnyScene, foreign: string): boolean {
  let values: Values;
  try {
    values = scene.decode(foreign);
  } catch (error) {
    if (!(error instanceof SceneError) || (error.code !== 'scene' && error.code !== 'version')) throw error;
    return false;
  }
  if (scene.encode(values) !== foreign)
    throw new Error(`${foreign} is another spelling of ${scene.encode(values)}`);
  return true;
}

describe('a text that is no scene', () => {
  // Half a million refusals are twice as fast without their stacks.
  const { stackTraceLimit } = Error;
  beforeAll(() => {
    Error.stackTraceLimit = 0;
  });
  afterAll(() => {
    Error.stackTraceLimit = stackTraceLimit;
  });

  test.each(samples)('is refused, or is the one scene of a record: %s', (name, scene, records) => {
    const random = randomFrom(20240229);
    const lengths = records.map((values) => scene.encode(values).length);
    const alphabet = ALPHABETS[name.includes('wechat') ? 'wechat' : 'portable'];
    let taken = 0;
    for (let i = 0; i < 4000; i++) {
      const length = i % 2 ? lengths[random(lengths.length)]! : 1 + random(32);
      if (isTaken(scene, randomText(random, alphabet, length))) taken++;
    }
    // Without a check there is much that is a scene.
    if (name.includes('no check')) expect(taken).toBeGreaterThan(10);
    else expect(taken).toBeLessThan(100);
    for (const values of records) {
      const real = scene.encode(values);
      expect(isTaken(scene, real)).toBe(true);
      for (let at = 0; at < real.length; at++) {
        for (const character of alphabet) isTaken(scene, real.slice(0, at) + character + real.slice(at + 1));
        isTaken(scene, real.slice(0, at) + real.slice(at + 1));
        isTaken(scene, real.slice(0, at) + real[at]! + real.slice(at));
        if (at > 0) isTaken(scene, real.slice(0, at - 1) + real[at]! + real[at - 1]! + real.slice(at + 1));
      }
    }
  });

  test('is refused whatever it is', () => {
    const odd: unknown[] = [
      '',
      ' ',
      'A'.repeat(33),
      'A\n',
      '饼',
      'a b',
      'a%3D',
      'id=178',
      '\ud800',
      'Ａ',
      '__proto__',
      'constructor',
    ];
    odd.push(undefined, null, 0, 5, NaN, {}, [], ['A'], Object('A'), true, Symbol('A'), () => 'A', 5n);
    for (const [, scene] of samples.slice(0, 2)) {
      for (const each of odd) {
        const error = errorOf(() => scene.decode(each as string));
        expect(['scene', 'version']).toContain(error.code);
        if (typeof each !== 'string' || /[^\w]/.test(each) || !each) expect(error.code).toBe('scene');
        if (error.code === 'scene') expect(error.value).toBe(each);
      }
    }
  });

  test('is refused in words', () => {
    expect(errorOf(() => poster.decode('constructor')).message).toBe('not a scene of this schema');
    const error = errorOf(() => poster.decode('id=178'));
    expect(error.allowed).toBe('1 to 32 characters of the alphabet');
    expect(error.message).toContain(error.allowed);
  });

  test.each<[string, Record<string, Field<unknown>>, number, number]>([
    [
      'fields of one size, in texts of their length',
      { goods: integer({ max: 9_999_999 }), day: date(), table: integer({ max: 500 }) },
      200_000,
      0,
    ],
    ['a short text, in texts of all lengths', { shop: text({ max: 6 }) }, 100_000, 32],
  ])('is taken for one less than once in 2048 times: %s', (_, fields, count, lengths) => {
    const scene = defineScene(fields);
    const random = randomFrom(86400);
    let taken = 0;
    for (let i = 0; i < count; i++) {
      const length = lengths > 0 ? 1 + random(lengths) : scene.maxLength;
      if (isTaken(scene, randomText(random, ALPHABETS.portable, length))) taken++;
    }
    expect(taken).toBeLessThan(count / 2048);
  });

  test('is taken for one as seldom where it is a scene with one character wrong, or two swapped', () => {
    const scene = defineScene({
      goods: integer({ max: 9_999_999 }),
      day: date(),
      table: integer({ max: 500 }),
    });
    const random = randomFrom(31536000);
    let tried = 0;
    let taken = 0;
    for (let i = 0; i < 60; i++) {
      const real = scene.encode({ goods: random(10_000), day: '2026-08-31', table: random(40) });
      const wrong: string[] = [];
      for (let at = 0; at < real.length; at++) {
        const [before, behind] = [real.slice(0, at), real.slice(at + 1)];
        for (const character of ALPHABETS.portable) wrong.push(before + character + behind);
        if (at > 0) wrong.push(before.slice(0, -1) + real[at]! + real[at - 1]! + behind);
      }
      for (const text of wrong.filter((each) => each !== real)) {
        tried++;
        if (isTaken(scene, text)) taken++;
      }
    }
    expect(tried).toBeGreaterThan(35_000);
    expect(taken).toBeLessThan(tried / 2048);
  });
});

describe('versions', () => {
  const threeVersions = () => {
    const upgradeTo1 = vi.fn((old: { goods: number; user: string }) => ({
      goods: String(old.goods),
      user: old.user,
      channel: 'poster' as const,
    }));
    const upgradeTo2 = vi.fn((old: { goods: string; user: string; channel: 'poster' | 'ad' }) => ({
      item: { goods: old.goods, channel: old.channel },
      from: old.user,
    }));
    const v0 = defineScene({ goods: integer({ max: 9_999 }), user: id() });
    const v1 = v0.next({ goods: id(), user: id(), channel: oneOf(['poster', 'ad']) }, upgradeTo1);
    const v2 = v1.next(
      { item: record({ goods: id(), channel: oneOf(['poster', 'ad', 'card']) }), from: optional(id()) },
      upgradeTo2,
    );
    return { v0, v1, v2, upgradeTo1, upgradeTo2 };
  };
  const old0 = { goods: 42, user: '40021' };
  const old1 = { goods: '43', user: '40022', channel: 'ad' } as const;
  const new2 = { item: { goods: '44', channel: 'card' }, from: '40023' } as const;

  test('are numbered', () => {
    const { v0, v1, v2 } = threeVersions();
    expect([v0.version, v1.version, v2.version]).toStrictEqual([0, 1, 2]);
  });

  test('read what was printed before, upgraded step by step', () => {
    const { v0, v1, v2 } = threeVersions();
    expect(v1.decode(v0.encode(old0))).toStrictEqual({ goods: '42', user: '40021', channel: 'poster' });
    expect(v2.decode(v0.encode(old0))).toStrictEqual({
      item: { goods: '42', channel: 'poster' },
      from: '40021',
    });
    expect(v2.decode(v1.encode(old1))).toStrictEqual({ item: { goods: '43', channel: 'ad' }, from: '40022' });
    expect(v2.decode(v2.encode(new2))).toStrictEqual(new2);
    for (const options of Object.values(optionsOf(v0.encode(old0)))) {
      expect(v2.read(options)).toStrictEqual({ item: { goods: '42', channel: 'poster' }, from: '40021' });
    }
  });

  test('leave the earlier ones as they were', () => {
    const { v0, v1 } = threeVersions();
    expect(v0.decode(v0.encode(old0))).toStrictEqual(old0);
    expect(v1.decode(v1.encode(old1))).toStrictEqual(old1);
  });

  test('refuse those to come', () => {
    const { v0, v1, v2 } = threeVersions();
    for (const [early, late, number] of [
      [v0, v1.encode(old1), 1],
      [v0, v2.encode(new2), 2],
      [v1, v2.encode(new2), 2],
    ] as const) {
      const error = errorOf(() => early.decode(late));
      expect(error).toMatchObject({ code: 'version', value: number });
      expect(error.message).toContain(`version ${number}`);
      expect(early.read({ scene: late })).toBeUndefined();
    }
  });

  test('do not ask for an upgrade of what is foreign or damaged, nor of their own', () => {
    const { v0, v2, upgradeTo1, upgradeTo2 } = threeVersions();
    const random = randomFrom(7);
    for (let i = 0; i < 5000; i++) {
      const foreign = randomText(random, ALPHABETS.portable, 1 + random(12));
      const before = upgradeTo1.mock.calls.length + upgradeTo2.mock.calls.length;
      let isRefused = false;
      try {
        v2.decode(foreign);
      } catch {
        isRefused = true;
      }
      if (isRefused) expect(upgradeTo1.mock.calls.length + upgradeTo2.mock.calls.length).toBe(before);
    }
    vi.clearAllMocks();
    const scene = v0.encode(old0);
    for (let at = 0; at < scene.length; at++) {
      const damaged = scene.slice(0, at) + (scene[at] === 'A' ? 'B' : 'A') + scene.slice(at + 1);
      expect(() => v2.decode(damaged)).toThrow(SceneError);
    }
    v2.decode(v2.encode(new2));
    expect(upgradeTo1).not.toHaveBeenCalled();
    expect(upgradeTo2).not.toHaveBeenCalled();
    v2.decode(scene);
    expect(upgradeTo1).toHaveBeenCalledTimes(1);
    expect(upgradeTo2).toHaveBeenCalledTimes(1);
  });

  test('hand on what an upgrade throws', () => {
    const { v0 } = threeVersions();
    const failing = v0.next({ a: flag() }, () => {
      throw new RangeError('no such goods');
    });
    expect(() => failing.decode(v0.encode(old0))).toThrow(RangeError);
    expect(() => failing.read({ scene: v0.encode(old0) })).toThrow(RangeError);
  });

  test('may branch, and each branch reads the same past', () => {
    const { v0 } = threeVersions();
    const left = v0.next({ a: flag() }, () => ({ a: true }));
    const right = v0.next({ b: flag() }, () => ({ b: false }));
    expect(left.decode(v0.encode(old0))).toStrictEqual({ a: true });
    expect(right.decode(v0.encode(old0))).toStrictEqual({ b: false });
  });

  test('keep alphabet and check', () => {
    const wide = defineScene({ u: uuid() }, { alphabet: 'wechat', check: 0 });
    const next = wide.next({ u: uuid(), n: optional(flag()) }, (old) => old);
    const bits = next.measure({ u: '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34' }).bits;
    expect(bits.header).toBeCloseTo(Math.log2(1024 / 134), 6);
    expect(next.maxLength).toBe(Math.ceil((128 + 2 + Math.log2(1024 / 134)) / Math.log2(82)));
  });

  test('cost what the documents say', () => {
    const header = (version: number) => defineScene({}, { version, check: 0 }).measure({}).bits.header;
    expect([0, 1, 2, 3, 34].map((version) => header(version).toFixed(1))).toStrictEqual([
      '0.4',
      '2.9',
      '3.4',
      '10.0',
      '10.0',
    ]);
  });

  test('may begin with any number up to 34, and end there', () => {
    const fields = { n: integer({ max: 999 }) };
    const all = Array.from({ length: 35 }, (_, version) => defineScene(fields, { version }));
    all.forEach((scene, version) => {
      expect(scene.version).toBe(version);
      const encoded = scene.encode({ n: 7 });
      expect(scene.decode(encoded)).toStrictEqual({ n: 7 });
      all.forEach((other) => {
        if (other !== scene) expect(errorOf(() => other.decode(encoded)).code).toBe('version');
      });
    });
    expect(errorOf(() => all[34]!.next(fields, (old) => old)).code).toBe('schema');
    const next = all[7]!.next(fields, ({ n }) => ({ n: n + 1 }));
    expect(next.version).toBe(8);
    expect(next.decode(all[7]!.encode({ n: 7 }))).toStrictEqual({ n: 8 });
    expect(errorOf(() => next.decode(all[6]!.encode({ n: 7 }))).code).toBe('version');
  });

  test('go on up to 34 in one chain', () => {
    let scene = defineScene({ n: integer({ max: 999 }) });
    const printed = [scene.encode({ n: 0 })];
    while (scene.version < 34) {
      scene = scene.next({ n: integer({ max: 999 }) }, ({ n }) => ({ n: n + 1 }));
      printed.push(scene.encode({ n: 0 }));
    }
    printed.forEach((each, version) => {
      expect(scene.decode(each)).toStrictEqual({ n: 34 - version });
    });
  });
});

describe('the two alphabets', () => {
  const fields = { a: snowflake(), b: text() };
  const portable = defineScene(fields);
  const wechat = defineScene(fields, { alphabet: 'wechat' });
  const records = fc.record({ a: snowflakes, b: fc.string({ maxLength: 8 }) }, { noNullPrototype: true });

  test('write their own characters, the wider one never more of them', () => {
    let wider = 0;
    fc.assert(
      fc.property(records, (values) => {
        const [short, long] = [wechat.encode(values), portable.encode(values)];
        expect(encodeURIComponent(long)).toBe(long);
        expect(short).toMatch(/^[\w!#$&'()*+,/:;=?@\-.~]+$/);
        expect(short.length).toBeLessThanOrEqual(long.length);
        expect(wechat.decode(short)).toStrictEqual(values);
        if (encodeURIComponent(short) !== short) wider++;
      }),
    );
    expect(wider).toBeGreaterThan(50);
  });

  test('do not read each other', () => {
    const random = randomFrom(11);
    let taken = 0;
    for (let i = 0; i < 500; i++) {
      const values = { a: String(random(2 ** 32)), b: 'A12' };
      if (isTaken(portable as unknown as AnyScene, wechat.encode(values))) taken++;
      if (isTaken(wechat as unknown as AnyScene, portable.encode(values))) taken++;
    }
    expect(taken).toBeLessThan(3);
  });

  test('both survive every entry, even a router that splits at the &', () => {
    const random = randomFrom(82);
    let split = 0;
    for (let i = 0; i < 1500; i++) {
      const values = { a: String(random(2 ** 32)), b: 'A12' };
      const scene = wechat.encode(values);
      const parts = splitByRouter(scene);
      if (!parts) continue;
      split++;
      expect(wechat.read(parts), scene).toStrictEqual(values);
    }
    expect(split).toBeGreaterThan(30);
  });
});

describe('read', () => {
  test.each(Object.keys(optionsOf('A&a')))('takes a scene from %s', (shape) => {
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
    ['a scene itself', poster.encode(posted)],
  ])('finds nothing in %s', (_, options) => {
    expect(poster.read(options)).toBeUndefined();
  });

  test('finds nothing in the scene of a later version', () => {
    const next = poster.next({ a: flag() }, () => ({ a: true }));
    expect(poster.read({ scene: next.encode({ a: true }) })).toBeUndefined();
  });

  test('never throws, touches nothing, and gives records that can be encoded', () => {
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

describe('scenes that a hand-written format has printed', () => {
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
  ])('are refused where they do not make up a whole record: %s', (printed) => {
    expect(scene.read({ scene: encodeURIComponent(printed) })).toBeUndefined();
  });

  test('are refused where the value of a field is missing, whatever its kind', () => {
    const whole = { on: flag(), key: uuid(), n: integer({ max: 9 }), channel: oneOf(['poster', 'ad']) };
    const printed = ['on=1', 'key=3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34', 'n=5', 'channel=ad'];
    const strict = defineScene(whole, { readers: [pairs()] });
    expect(strict.read({ scene: printed.join('&') })).toBeDefined();
    for (const missing of printed) {
      const rest = printed.filter((pair) => pair !== missing).join('&');
      expect(strict.read({ scene: rest }), rest).toBeUndefined();
    }
  });

  test('are read by the first reader that makes a whole record of them', () => {
    const first = vi.fn(() => ({ goods: 'no number' }));
    const second = vi.fn(() => ({ goods: '1' }));
    const third = vi.fn(() => ({ goods: '2' }));
    const ordered = defineScene(fields, { readers: [first, () => undefined, second, third] });
    expect(ordered.read({ scene: 'x%3D1' })).toStrictEqual({ goods: 1 });
    expect(first).toHaveBeenCalledWith('x=1');
    expect(third).not.toHaveBeenCalled();
  });

  test('give way to scenes of the codec', () => {
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
  ])('come out as they would out of a scene of the codec: %s and %s', (n, d) => {
    const lax = defineScene(
      { n: integer({ min: -9, max: 9 }), d: decimal({ min: -1, max: 1, digits: 2 }), u: uuid() },
      { readers: [positional(['n', 'd', 'u'])] },
    );
    const values = lax.read({ scene: encodeURIComponent(`${n},${d},3F2B8C1E9D474A6EB1C27E5F0A9D8B34`) })!;
    expect(values).toBeDefined();
    expect(values).toStrictEqual(lax.decode(lax.encode(values)));
  });

  test('are read for every kind of field, and refused where that cannot carry them', () => {
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

  test('are read by later versions too, upgraded', () => {
    const next = scene.next({ item: id(), from: oneOf(['old', 'new']) }, ({ goods }) => ({
      item: String(goods),
      from: 'old' as const,
    }));
    const last = next.next({ item: id() }, ({ item }) => ({ item: item + '0' }));
    expect(next.read({ scene: 'id%3D42' })).toStrictEqual({ item: '42', from: 'old' });
    expect(last.read({ scene: 'g-42' })).toStrictEqual({ item: '420' });
    expect(last.read({ scene: 'nothing' })).toBeUndefined();
  });

  test('are read whole where a router has split them', () => {
    expect(scene.read({ scene: 'id=42', t: '007', on: '1' })).toStrictEqual({
      goods: 42,
      table: '007',
      on: true,
    });
    expect(scene.read({ scene: 'id=42', on: 'yes' })).toStrictEqual({ goods: 42 });
  });
});

describe('the functions of a scene', () => {
  test('work when they are taken out of it', () => {
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

describe('compileQuery', () => {
  test('refuses what is no text', () => {
    for (const wrong of ['\ud800', undefined, 8]) {
      expect(errorOf(() => compileQuery(wrong as never))).toMatchObject({ code: 'value' });
    }
  });

  test('gives what DevTools takes: the scene percent-encoded behind its key', () => {
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
