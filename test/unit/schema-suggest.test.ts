// suggest: which field for which values, and what it says about them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromJSON, suggest } from '../../src/schema';
import type { FieldDefinition } from '../../src/schema';
import { payloads } from './support/payload-schemas';
import { errorOf } from './support/expectations';

/** The field for values of a name. */
function fieldFor(values: unknown[], name = 'x'): FieldDefinition {
  const [suggested] = suggest(values.map((value) => ({ [name]: value }))).fields;
  return suggested!.field;
}

/** Whether a field that is suggested for some values takes another one. */
function takes(values: unknown[], later: unknown, name = 'x'): boolean {
  const { schema } = suggest(values.map((value) => ({ [name]: value })));
  try {
    return fromJSON(schema).encode({ [name]: later } as never) !== '';
  } catch {
    return false;
  }
}

const repeat = <T>(count: number, values: T[]) =>
  Array.from({ length: count }, (_, i) => values[i % values.length]!);

describe('the field', () => {
  test.each<[string, unknown[], FieldDefinition, string?]>([
    ['of a number', [88231], { kind: 'integer', min: 0, max: 9999999 }],
    ['of its digits', ['88231'], { kind: 'id' }],
    ['of a number below zero', [-7, 3], { kind: 'integer', min: -999, max: 999 }],
    ['of a price', [20], { kind: 'decimal', min: 0, max: 9999, digits: 2 }, 'price'],
    ['of a fraction', [1.5, 20], { kind: 'decimal', min: 0, max: 9999, digits: 2 }],
    ['of a latitude', [30.57281], { kind: 'decimal', min: -90, max: 90, digits: 6 }, 'lat'],
    [
      'of longitudes',
      [104.0668, 104.06326, 103.9],
      { kind: 'decimal', min: -180, max: 180, digits: 5 },
      'lng',
    ],
    ['of a moment', [1721012345], { kind: 'timestamp', unit: 's' }, 'expires'],
    ['of a moment in milliseconds', [1721012345678], { kind: 'timestamp', unit: 'ms' }, 'createdAt'],
    ['of moments', [1721012345, 1721019545, 1720000001], { kind: 'timestamp', unit: 's' }],
    ['of truth', [true], { kind: 'flag' }],
    ['of truth as text', ['true'], { kind: 'oneOf', choices: ['false', 'true'] }],
    ['of a UUID', ['3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34'], { kind: 'uuid' }],
    ['of an MD5 sum', ['e4d909c290d0fb1ca068ffaddf22cbd0'], { kind: 'hex', length: 32 }],
    [
      'of one in upper case',
      ['E4D909C290D0FB1CA068FFADDF22CBD0'],
      { kind: 'code', alphabet: '0123456789ABCDEF', length: 32 },
    ],
    ['of an ObjectId', ['66a1f0c27b3d4e5f6a7b8c9d'], { kind: 'objectId' }],
    ['of an openid', ['oXk4T5bQw8fZr2LmNc7YhJ1sVdPe'], { kind: 'openid', prefix: 'o' }],
    ['of a snowflake id', ['1795324876512231425'], { kind: 'snowflake' }],
    ['of a phone', ['13800138000'], { kind: 'phone' }, 'mobile'],
    ['of what looks like one', ['13800138000'], { kind: 'id' }],
    ['of several phones', ['13800138000', '15526262525', '18998925638'], { kind: 'phone' }],
    ['of a day', ['2026-08-31'], { kind: 'date', min: '2000-01-01', max: '2099-12-31' }],
    ['of a birthday', ['2001-08-31'], { kind: 'date', min: '1900-01-01', max: '2099-12-31' }, 'birthday'],
    ['of a day of the last century', ['1987-08-31'], { kind: 'date', min: '1900-01-01', max: '2099-12-31' }],
    ['of one random code', ['K7Q2M9'], { kind: 'text', model: 'core', max: null }],
    [
      'of three random codes',
      ['K7Q2M9', '8F3K2A', 'QN7F3K'],
      { kind: 'code', alphabet: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', length: 6 },
    ],
    ['of secrets of digits', ['583921', '880894', '123456'], { kind: 'digits', length: 6 }, 'code'],
    ['of tables', ['A12', 'B7', 'C31'], { kind: 'text', model: 'core', max: null }],
    [
      'of serial numbers, which grow',
      repeat(12, ['SN20391', 'SN20392', 'SN20393']),
      { kind: 'text', model: 'core', max: null },
    ],
    ['of digits with a leading zero', ['007', '12'], { kind: 'text', model: 'core', max: null }],
    ['of Chinese', ['幸福西饼'], { kind: 'text', model: 'core', max: null }],
    ['of a list', [[1, 2, 3]], { kind: 'list', field: { kind: 'integer', min: 0, max: 999 }, max: 12 }],
    ['of an empty list', [[]], { kind: 'list', field: { kind: 'text', model: 'core', max: null }, max: 8 }],
    [
      'of a record',
      [{ n: '1' }, { n: '2', ok: true }],
      {
        kind: 'record',
        fields: [
          { name: 'n', kind: 'id' },
          { name: 'ok', kind: 'optional', field: { kind: 'flag' } },
        ],
      },
    ],
    ['of a value that is absent at times', ['1', undefined], { kind: 'optional', field: { kind: 'id' } }],
    ['of null', ['1', null], { kind: 'optional', field: { kind: 'id' } }],
    [
      'of few words, seen often',
      repeat(24, ['poster', 'share', 'ad']),
      { kind: 'oneOf', choices: ['poster', 'share', 'ad'] },
    ],
    [
      'of words that come late',
      [...repeat(20, ['spring']), ...repeat(20, ['summer'])],
      { kind: 'text', model: 'core', max: null },
    ],
    [
      'of names, though seen often',
      repeat(24, ['王伟', '李娜']),
      { kind: 'text', model: 'core', max: null },
      'nickname',
    ],
    ['of numbers that are seen often', repeat(24, [1, 2, 3]), { kind: 'integer', min: 0, max: 99 }],
  ])('%s', (_, values, field, name) => {
    expect(fieldFor(values, name)).toEqual(field);
  });

  test.each<[string, unknown[], unknown, string?]>([
    ['a greater number', [42], 4199],
    ['a much greater id', ['42'], '1795324876512231425'],
    ['twice the ids of ten days', repeat(12, [8100, 8200, 8300, 8400, 8500, 8600, 8700, 8800]), 20000],
    ['ids that grow faster and faster', [1, 2, 4, 9, 20, 41, 83, 160, 330, 640], 20000],
    ['a price with cents', [20], 19.99, 'price'],
    ['a longer fraction', [1.234], 1.2345],
    ['a code with a letter that was not seen', repeat(12, ['K7Q2M9', '8F3K2A', 'QN7F3K']), 'ZZZZZZ'],
    [
      'a seat beyond F',
      repeat(12, ['12A', '13B', '14C', '15D', '16F', '01E', '02A', '03A', '04A', '05A']),
      '16K',
    ],
    ['a secret that begins with a zero', ['583921', '880894', '123456'], '000001', 'code'],
    ['another length of a table', ['A12', 'A13', 'A14'], 'VIP1'],
    ['a longer serial number', ['SN99998', 'SN99999'], 'SN100000'],
    ['another word, where few were seen', repeat(12, ['poster', 'share', 'ad']), 'douyin'],
    ['a longer list', [[1, 2, 3]], [1, 2, 3, 4, 5, 6]],
    [
      'upper case, where both were seen',
      ['e4d909c290d0fb1ca068ffaddf22cbd0', 'E4D909C290D0FB1CA068FFADDF22CBD0'],
      'e4D909c290d0fb1ca068ffaddf22cbd0',
    ],
  ])('takes %s', (_, values, later, name) => {
    expect(takes(values, later, name)).toBe(true);
  });
});

test('each payload alone has a schema that takes it, and all that may fit do', () => {
  const fitting = payloads.filter(({ record }) => {
    const { schema, fits, longest } = suggest([record]);
    const { measure, encode, decode } = fromJSON(schema);
    const { length, fits: isShort } = measure(record as never);
    expect(longest).toBe(length);
    expect(fits.portable).toBe(isShort ? 1 : 0);
    if (isShort) expect(decode(encode(record as never))).toEqual(record);
    return isShort;
  });
  expect(payloads).toHaveLength(154);
  expect(fitting.length).toBeGreaterThanOrEqual(145);
});

describe('the schema', () => {
  test('has the names in the order in which JavaScript lists them', () => {
    const { schema, fields } = suggest([
      JSON.parse('{"b":"1","__proto__":"2","":"3"}'),
      { 10: '4', a: '5', 2: '6' },
    ]);
    const names = ['2', '10', 'b', '__proto__', '', 'a'];
    expect(fields.map(({ name }) => name)).toEqual(names);
    expect(schema.versions[0]!.fields.map(({ name }) => name)).toEqual(names);
    expect(fromJSON(schema).toJSON()).toEqual(schema);
  });

  test('is of the portable alphabet, and tells where wechat holds more', () => {
    const record = { a: 'oXk4T5bQw8fZr2LmNc7YhJ1sVdPe', b: '1795324' + '0'.repeat(3) };
    const { schema, fits } = suggest([record]);
    expect(fits).toEqual({ unreserved: 0, portable: 0, wechat: 1 });
    expect(schema.versions[0]!.alphabet).toBe('portable');
    const { versions } = schema;
    const wide = fromJSON({ versions: [{ ...versions[0]!, alphabet: 'wechat' }] });
    expect(wide.encode(record as never).length).toBe(32);
  });

  test('can be made where nothing fits: the dearest fields are optional', () => {
    const record = { file: 'ab'.repeat(32), owner: 'oXk4T5bQw8fZr2LmNc7YhJ1sVdPe', n: '1' };
    const { schema, fits, longest, questions } = suggest([record], 'zh');
    expect(schema.versions[0]!.fields.map(({ kind }) => kind)).toEqual(['optional', 'openid', 'id']);
    expect(fits).toEqual({ unreserved: 0, portable: 0, wechat: 0 });
    expect(longest).toBe(fromJSON(schema).measure(record as never).length);
    expect(questions).toContainEqual({
      path: '',
      about: 'fit',
      message: expect.stringContaining('file 最占位'),
    });
    expect(fromJSON(schema).encode({ owner: record.owner, n: '1' } as never).length).toBeLessThan(33);
  });
});

describe('a question', () => {
  const questionsOf = (values: unknown[], name = 'x') =>
    suggest(values.map((value) => ({ [name]: value }))).questions.map(
      ({ path, about }) => `${path} ${about}`,
    );

  test.each<[string, unknown[], string[]]>([
    ['the bound of numbers', [1, 2], ['x range']],
    ['other words than those of a closed list', repeat(24, ['poster', 'share', 'ad']), ['x choices']],
    ['the list of repeated words', repeat(12, ['poster', 'share', 'ad']), ['x choices']],
    ['a length that is taken for fixed', ['K7Q2M9', '8F3K2A', 'QN7F3K'], ['x length']],
    ['a length that may be fixed', ['K7Q2M9'], ['x length']],
    ['types that no field takes together', ['1', 2], ['x fit']],
    ['null', ['1', null], ['x fit']],
    ['empty texts', ['1', ''], ['x fit']],
    ['numbers with more decimals than there is room for', [0.1 + 0.2], ['x range', 'x fit']],
    ['nothing, where all is plain', ['66a1f0c27b3d4e5f6a7b8c9d'], []],
  ])('asks for %s', (_, values, expected) => {
    expect(questionsOf(values)).toEqual(expected);
  });

  test('names the path in a record', () => {
    expect(questionsOf([{ at: { floor: 7 } }])).toEqual(['x.at.floor range']);
  });

  test('is in Chinese where that is asked for, like the reasons', () => {
    const { questions, fields } = suggest([{ table: 42 }], 'zh');
    expect(questions.map(({ message }) => message).join()).toMatch(/[一-龥]/);
    expect(fields[0]!.why).toMatch(/[一-龥]/);
  });
});

test('of several types under one name, the samples with texts fit', () => {
  const { schema, fits } = suggest([{ a: 42 }, { a: '43' }, { a: true }, { a: 'x' }]);
  expect(fits.portable).toBe(2);
  expect(fromJSON(schema).encode({ a: '42' } as never)).not.toBe('');
});

describe('hostile samples', () => {
  const deep = Array.from({ length: 10_000 }).reduce<unknown>((inner) => ({ inner }), 1);
  const circle: Record<string, unknown> = {};
  Object.assign(circle, { a: circle, b: circle, c: [circle] });
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();

  test.each<[string, unknown, string]>([
    ['no array', 5, ''],
    ['a revoked proxy', proxy, ''],
    ['none', [], ''],
    ['samples without values', [{}, { a: undefined }], ''],
    ['a number', [{ a: 1 }, 5], '1'],
    ['a hole', [{ a: 1 }, , { a: 2 }], '1'],
    ['4 billion holes', new Array(4e9), '0'],
    ['an empty text', [''], '0'],
    ['a record that cannot be read', [proxy], '0'],
    [
      'a getter that throws',
      [
        {
          get a() {
            throw new TypeError('no');
          },
        },
      ],
      '0',
    ],
    ['a list of 4 billion holes', [{ a: new Array(4e9) }], '0.a'],
    ['a symbol', [{ a: Symbol('a') }], '0.a'],
    ['a bigint', [{ a: 1n }], '0.a'],
    ['a function', [{ a() {} }], '0.a'], // eslint-disable-line @typescript-eslint/no-empty-function
    ['a date', [{ a: new Date(0) }], '0.a'],
    ['NaN', [{ a: NaN }], '0.a'],
    ['a number that lost its digits', [{ a: 2 ** 60 }], '0.a'],
    ['a text of 1 MB', [{ a: 'x'.repeat(1 << 20) }], '0.a'],
    ['a scene of 1 MB', ['x'.repeat(1 << 20)], '0'],
    ['a lone surrogate', [{ a: '\ud800' }], '0.a'],
    ['a record beside a number', [{ a: 1 }, { a: { b: 1 } }], 'a'],
    ['thousands of names', Array.from({ length: 10_000 }, (_, i) => ({ [`n${i}`]: i })), ''],
  ])('are refused with value: %s', (_, samples, path) => {
    expect(errorOf(() => suggest(samples as never))).toMatchObject({
      name: 'SceneError',
      code: 'value',
      path,
    });
  });

  test.each([
    ['a circle', circle],
    ['10,000 records in each other', deep],
  ])('are refused with value: %s', (_, sample) => {
    expect(errorOf(() => suggest([sample]))).toMatchObject({ name: 'SceneError', code: 'value' });
  });

  test('another language is refused with schema', () => {
    expect(errorOf(() => suggest([{ a: 1 }], 'fr' as never))).toMatchObject({ code: 'schema' });
  });

  test('100,000 samples are done in seconds', () => {
    const records = Array.from({ length: 100_000 }, (_, i) => ({ id: i, name: `王${i}` }));
    const texts = records.map(({ id }) => `id=${id}&from=${id % 7}`);
    const start = Date.now();
    expect(suggest(records).fits.portable).toBe(100_000);
    expect(suggest(texts).fits.portable).toBe(100_000);
    expect(Date.now() - start).toBeLessThan(20_000);
  });

  test('are not changed, and any give a schema that takes what fits, or SceneError value', () => {
    const name = fc.oneof(
      fc.constantFrom('id', 'code', 'price', '10', '__proto__', '', 'at'),
      fc.string({ unit: 'binary' }),
    );
    const leaf = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.stringMatching(/^\d{1,20}$/),
      fc.string({ unit: 'binary' }),
    );
    const value = fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(leaf, { maxLength: 4 }),
      fc.dictionary(name, leaf, { maxKeys: 3 }),
    );
    const sample = fc.oneof(
      fc.dictionary(name, value, { maxKeys: 4 }),
      fc.string(),
      fc.stringMatching(/^[a-z]{1,3}[=:,-]\d{1,3}[&,][a-z]=?\d$/),
    );
    fc.assert(
      fc.property(fc.array(sample, { minLength: 1, maxLength: 6 }), (samples) => {
        const before = JSON.stringify(samples);
        let suggestion;
        try {
          suggestion = suggest(samples, 'zh');
        } catch (error) {
          expect(error).toMatchObject({ name: 'SceneError', code: 'value' });
          return;
        }
        expect(JSON.stringify(samples)).toBe(before);
        const scene = fromJSON(JSON.parse(JSON.stringify(suggestion.schema)));
        expect(suggestion.fields.map(({ name }) => name)).toEqual(Object.keys(scene.fields));
        if (samples.some((each) => typeof each === 'string')) return;
        const { alphabet } = suggestion.schema.versions[0]!;
        const fitting = samples.filter((each) => {
          try {
            return scene.encode(withoutNull(each) as never) !== '';
          } catch (error) {
            expect(error).toMatchObject({ name: 'SceneError' });
            return false;
          }
        });
        expect(suggestion.fits[alphabet]).toBe(fitting.length);
      }),
      { numRuns: 300 },
    );
  });
});

/** A copy without null, which is left out. */
function withoutNull(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map((item: unknown) => (item === null ? undefined : withoutNull(item)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, own]) => own !== null)
      .map(([name, own]) => [name, withoutNull(own)]),
  );
}
