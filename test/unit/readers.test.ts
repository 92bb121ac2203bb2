// Readers of hand-made scenes, with 150 scenes of public projects.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bare, pairs, positional, prefix, type SceneReader as Reader } from '../../src';
import { handMadeScenes, type HandMadeScene } from './support/hand-made-scenes';

const fieldsOf = ({ fields }: HandMadeScene) =>
  Object.fromEntries(fields.map(({ name, example }) => [name, example]));

/** The reader that a developer would write for a regular format; the separator stands between the values. */
function regularReader({ scene, format, fields }: HandMadeScene): Reader {
  const names = fields.map(({ name }) => name);
  switch (format) {
    case 'bare':
    case 'base64':
      return bare(names[0]!);
    case 'kv1':
    case 'kvN':
      return pairs();
    case 'positional': {
      const end = scene.indexOf(fields[0]!.example) + fields[0]!.example.length;
      return positional(names, { between: scene.slice(end, scene.indexOf(fields[1]!.example, end)) });
    }
    case 'prefix-sep':
    case 'prefix-glued':
      return prefix(scene.slice(0, scene.indexOf(fields[0]!.example)), names[0]!);
    default:
      throw new Error(`no reader for ${format} ${scene}`);
  }
}

/** A reader that a developer would write by hand: the pattern is anchored, and every capture group is a field. */
function packed(pattern: RegExp, fields: readonly string[]): Reader {
  return (scene) => {
    const match = pattern.exec(scene);
    return match ? Object.fromEntries(fields.map((field, i) => [field, match[i + 1]!])) : undefined;
  };
}

/** A reader on top of another reader: readers are functions. */
function unpackBase36(read: Reader): Reader {
  return (scene) => {
    const fields = read(scene);
    if (!fields) return undefined;
    const toNumber = (text: string) =>
      [...text].reduce((n, digit) => n * 36n + BigInt(parseInt(digit, 36)), 0n);
    return { storeId: toNumber(fields['storeId']!).toString(16), date: toNumber(fields['date']!).toString() };
  };
}

const spm = ['shareId', 'page', 'id', 'activity_id', 'platform', 'from'];

/** The readers of irregular formats, by their scenes. */
const oddReaders = () =>
  new Map<string, Reader>([
    // pairs, with a separator, a name or a leading value of their own
    ['sa=318', pairs({ names: { sa: 'activityId' } })],
    ['1&a=2&b=3&c=4', pairs({ first: 'type' })],
    ['1204&activity_id=901', pairs({ first: 'first' })],
    ['user_id@301|type@2|id@88', pairs({ between: '|', equals: '@' })],
    ['uid:40021', pairs({ equals: ':' })],
    ['t_6d85a2b9634fae1b0aa3c5d24f7e9b10_d_20260831', pairs({ between: '_', equals: '_' })],
    ['t-x-v-15-ut-683-g-1353', pairs({ between: '-', equals: '-' })],
    ['uid=15_id=1_code=880894', pairs({ between: '_' })],
    ['districtId!31', pairs({ equals: '!' })],
    ['id/12*userId/40021', pairs({ between: '*', equals: '/' })],
    ['id=88123,p=5521,t=2', pairs({ between: ',' })],
    // the producer forgot the second `=`
    ['id=331&phone13800138000', packed(/^id=(\d+)&phone(\d+)$/, ['id', 'phone'])],
    // constants
    ['a=1', pairs()],
    ['none', packed(/^(none)$/, ['const'])],
    ['fix1', packed(/^(fix1)$/, ['const'])],
    ['000', packed(/^(000)$/, ['const'])],
    // packed, and others that only a pattern can split
    ['{id:52}', packed(/^\{id:(\d+)\}$/, ['id'])],
    ['p33812u100237', packed(/^p(\d+)u(\d+)$/, ['p', 'u'])],
    ['6hf80x0982nrwc2fu17a53bpsc29cv', unpackBase36(packed(/^(\w+)(\w{5})$/, ['storeId', 'date']))],
    ['B9f3c1a7e5b2d80467c41e9aa', packed(/^B([\da-f]{16})([\da-f]{8})$/i, ['sid', 'nonce'])],
    ['o3f2b8c1e9d474av7e5f0a9d8b341c', packed(/^o([\da-f]{14})v([\da-f]{14})$/, ['o', 'v'])],
    [
      '/pages/qrcode/qrcode?machine_code=MC20210087',
      packed(/^(\/[^?]+)\?machine_code=(.+)$/, ['path', 'machine_code']),
    ],
    ['/store-main/2000000012', packed(/^(\/store-main)\/(\d+)$/, ['path', 'storeId'])],
    ['exchange-card8800123456789012', packed(/^(exchange-card)(\d+)$/, ['type', 'giftCardNo'])],
    ['store-27', positional(['type', 'storeId'], { between: '-' })],
    // positional behind a prefix
    [
      'OpenIdSuffix:Nc7YhJ1sVd#2',
      prefix('OpenIdSuffix:', positional(['openidSuffix', 'codeType'], { between: '#' })),
    ],
    ['spm=40021.3.88123,553.3.2', prefix('spm=', positional(spm, { between: /[.,]/ }))],
    [
      'spm=40021.2.88123.3.2',
      prefix('spm=', positional(['shareId', 'page', 'query', 'platform', 'from'], { between: '.' })),
    ],
  ]);

/** The fields of scenes that do not have the fields that their producer meant. */
const CONTRADICTED = new Map<string, Record<string, string>>([
  // cut at 32 characters by its producer, in the middle of the first value
  ['id=6d85a2b9634fae1b0aa3c5d24f7e9', { id: '6d85a2b9634fae1b0aa3c5d24f7e9' }],
  // the producer put `!` for the `￥` that a scene cannot have; only its page can put it back
  ['!k3TzQmX!', { token: '!k3TzQmX!' }],
  // resolved by the producer's server
  ['5Lit5rW36IqZ6JOJ', { project: '5Lit5rW36IqZ6JOJ' }],
]);

const readerOf = (row: HandMadeScene) => oddReaders().get(row.scene) || regularReader(row);

describe('the scenes that public projects have printed', () => {
  test('are 150, and every exception is one of them', () => {
    const scenes = new Set(handMadeScenes.map(({ scene }) => scene));
    expect(handMadeScenes).toHaveLength(150);
    expect(
      [...oddReaders().keys(), ...CONTRADICTED.keys()].filter((scene) => !scenes.has(scene)),
    ).toStrictEqual([]);
  });

  test.each(handMadeScenes.map((row) => [row.format, row.scene, row] as const))(
    'are read: %s %s',
    (_, scene, row) => {
      expect(readerOf(row)(scene)).toStrictEqual(CONTRADICTED.get(scene) || fieldsOf(row));
    },
  );

  test('are read either as pairs or as a bare value', () => {
    for (const { scene, format } of handMadeScenes) {
      if (format === 'bare' || format === 'base64') expect(pairs()(scene), scene).toBeUndefined();
      if (format === 'kv1' || format === 'kvN') expect(bare('id')(scene), scene).toBeUndefined();
    }
  });

  test('are refused by a positional reader where they have too many or too few values', () => {
    for (const row of handMadeScenes) {
      if (row.format !== 'positional' || oddReaders().has(row.scene)) continue;
      expect(readerOf(row)(row.scene + row.scene), row.scene).toBeUndefined();
      expect(readerOf(row)(row.fields[0]!.example), row.scene).toBeUndefined();
    }
  });

  test('are refused by every packed reader except their own', () => {
    const packed = handMadeScenes.filter(({ format }) => format === 'packed');
    expect(packed).toHaveLength(4);
    // The one without a mark reads every text of its length.
    for (const reader of packed.filter(({ scene }) => !scene.startsWith('6hf')).map(readerOf)) {
      expect(handMadeScenes.filter(({ scene }) => reader(scene))).toHaveLength(1);
    }
  });
});

describe('bare', () => {
  test.each(['27', 'a-b_c', '￥1', 'YQ==', 'YWJjZGU=', '中海芙蓉', '{id:52}', ' '])('reads %j', (scene) => {
    expect(bare('id')(scene)).toStrictEqual({ id: scene });
  });

  test.each(['', 'id=1', '=', '==', '=1', 'id=', 'a==b', 'YQ===', 'a&b', '&', 'YQ==&'])(
    'refuses %j',
    (scene) => {
      expect(bare('id')(scene)).toBeUndefined();
    },
  );
});

describe('pairs', () => {
  test.each([
    ['id=1', { id: '1' }],
    ['a=1&&b=2', { a: '1', b: '2' }],
    ['&a=1&', { a: '1' }],
    ['a=1&amp;b=2', { a: '1', b: '2' }],
    ['?a=1&b=2', { a: '1', b: '2' }],
    ['a=1?&b=?2', { a: '1?', b: '?2' }],
    ['token=YWJj==&v=1=2', { token: 'YWJj==', v: '1=2' }],
    ['vip&id=1', { vip: '', id: '1' }],
    ['=2&id=1&=', { id: '1' }],
    ['id=1&vip', { id: '1', vip: '' }],
    ['id=', { id: '' }],
    ['id=1&id=2', { id: '1' }],
    [`a='1'&b="2"&c='3"&d='&e=''`, { a: '1', b: '2', c: `'3"`, d: `'`, e: '' }],
    [`a='1'x&b=x"2"`, { a: `'1'x`, b: `x"2"` }],
    ['a=%31&b=1+1', { a: '%31', b: '1+1' }],
    ['userid=1&id=2', { userid: '1', id: '2' }],
    ['id=1795324876512231425', { id: '1795324876512231425' }],
    ['a=1\n2&b=3', { a: '1\n2', b: '3' }],
  ])('reads %j', (scene, fields) => {
    expect(pairs()(scene)).toStrictEqual(fields);
  });

  test.each(['', '?', '27', 'a&b', '&', '=', '=1', '&&=1', 'id:1'])('refuses %j', (scene) => {
    expect(pairs()(scene)).toBeUndefined();
    expect(pairs({ first: 'id' })(scene)).toBeUndefined();
  });

  test('name a leading value, and no other', () => {
    const read = pairs({ first: 'type', names: { a: 'goods' } });
    expect(read('1&a=2')).toStrictEqual({ type: '1', goods: '2' });
    expect(read('a=2')).toStrictEqual({ goods: '2' });
    expect(read('&a=2')).toStrictEqual({ goods: '2' });
    expect(read('a=2&1')).toStrictEqual({ goods: '2', '1': '' });
    expect(pairs({ first: 'id' })('7&id=8')).toStrictEqual({ id: '7' });
  });

  test('name fields by keys, and keep other keys as names', () => {
    const read = pairs({ names: { gid: 'goods', uid: 'user' } });
    expect(read('gid=1&uid=2&s=3')).toStrictEqual({ goods: '1', user: '2', s: '3' });
    expect(read('constructor=1&toString=2')).toStrictEqual({ constructor: '1', toString: '2' });
  });

  test('give the first of two keys of the same field', () => {
    expect(pairs({ names: { id: 'goods', gid: 'goods' } })('gid=1&id=2')).toStrictEqual({ goods: '1' });
  });

  test.each([
    [{ between: ';', equals: ':' }, 'a:1;b:2:3', { a: '1', b: '2:3' }],
    [{ between: '$', equals: '#' }, 'a#1$b#2', { a: '1', b: '2' }],
    [{ between: '*', equals: '.' }, 'a.1*b.2', { a: '1', b: '2' }],
    [{ between: '||', equals: '->' }, 'a->1||b->2', { a: '1', b: '2' }],
    [{ between: /[&,;]/ }, 'a=1,b=2;c=3&d=4', { a: '1', b: '2', c: '3', d: '4' }],
    [{ between: /[,;]/g, equals: /[:=]/y }, 'a=1,b:2;c=3', { a: '1', b: '2', c: '3' }],
    [{ between: '\\', equals: '^' }, 'a^1\\b^2', { a: '1', b: '2' }],
  ])('take separators: %j', (options, scene, fields) => {
    const read = pairs(options);
    expect(read(scene)).toStrictEqual(fields);
    expect(read(scene)).toStrictEqual(fields);
  });

  test('alternate where both separators are the same', () => {
    const read = pairs({ between: '-', equals: '-', names: { t: 'type' } });
    expect(read('t-x-v-15')).toStrictEqual({ type: 'x', v: '15' });
    expect(read('t--v-15')).toStrictEqual({ type: '', v: '15' });
    for (const scene of ['t-x-v', 't', '', '-', '-x', '-x-v-15']) expect(read(scene)).toBeUndefined();
    expect(pairs({ between: '-', equals: '-', first: 'type' })('x-v-15')).toStrictEqual({
      type: 'x',
      v: '15',
    });
    expect(pairs({ between: '-', equals: '-', first: 'type' })('t-x-v-15')).toStrictEqual({
      t: 'x',
      v: '15',
    });
    expect(pairs({ between: '-', equals: '-', first: 'type' })('x')).toBeUndefined();
    expect(pairs({ between: /[-_]/, equals: /[-_]/ })('t_x-v_15')).toStrictEqual({ t: 'x', v: '15' });
  });
});

describe('positional', () => {
  test('reads as many values as there are fields', () => {
    const read = positional(['goods', 'user', 'from']);
    expect(read('1,2,3')).toStrictEqual({ goods: '1', user: '2', from: '3' });
    expect(read('1,,')).toStrictEqual({ goods: '1', user: '', from: '' });
    for (const scene of ['', '1', '1,2', '1,2,3,4', ',,,']) expect(read(scene)).toBeUndefined();
  });

  test('reads one value where there is one field', () => {
    expect(positional(['id'])('7=8')).toStrictEqual({ id: '7=8' });
    expect(positional(['id'])('7,8')).toBeUndefined();
  });

  test('takes separators', () => {
    expect(positional(['a', 'b'], { between: '.' })('1.2')).toStrictEqual({ a: '1', b: '2' });
    expect(positional(['a', 'b'], { between: '.' })('12')).toBeUndefined();
    expect(positional(['a', 'b', 'c'], { between: /[.,]/g })('1.2,3')).toStrictEqual({
      a: '1',
      b: '2',
      c: '3',
    });
  });
});

describe('prefix', () => {
  test('reads the rest as one value', () => {
    expect(prefix('store-', 'store')('store-27')).toStrictEqual({ store: '27' });
    for (const scene of ['', 'store-', 'Store-27', 'a-store-27', 'store27']) {
      expect(prefix('store-', 'store')(scene)).toBeUndefined();
    }
  });

  test('does not take pairs for a value', () => {
    expect(prefix('i', 'inviter')('id=1')).toBeUndefined();
  });

  test('gives the rest to another reader', () => {
    expect(prefix('?', prefix('k:', pairs()))('?k:a=1')).toStrictEqual({ a: '1' });
    expect(prefix('k:', pairs())('k:1')).toBeUndefined();
  });
});

describe('every reader', () => {
  const readers: [string, (field: string) => Reader][] = [
    ['bare', (field) => bare(field)],
    ['pairs', (field) => pairs({ first: field })],
    ['pairs by name', (field) => pairs({ names: { a: field } })],
    ['pairs in turn', () => pairs({ between: '-', equals: '-' })],
    ['pairs by expression', () => pairs({ between: /[&,]/g, equals: /=|:/ })],
    ['positional', (field) => positional([field, 'b'])],
    ['prefix', (field) => prefix('a', field)],
  ];
  const scene = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'ab=&,-:?\'"%31;') }),
    fc.constantFrom('__proto__=1&constructor=2', 'a=__proto__', '__proto__-1'),
  );

  test.each(readers)('%s never throws, and gives strings or nothing', (_, make) => {
    const read = make('id');
    fc.assert(
      fc.property(scene, (text) => {
        const fields = read(text);
        if (fields === undefined) return;
        expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
        expect(Object.values(fields).every((value) => typeof value === 'string')).toBe(true);
        expect(read(text)).toStrictEqual(fields);
      }),
    );
  });

  test.each(readers)('%s refuses values other than text', (_, make) => {
    const strange: unknown[] = [undefined, null, 1, {}, ['a=1'], Symbol('a'), { toString: null }, true];
    for (const value of strange) expect(make('id')(value as string)).toBeUndefined();
  });

  test.each([
    ['bare', () => bare('__proto__'), '1'],
    ['pairs', () => pairs(), '__proto__=1'],
    ['pairs by name', () => pairs({ names: { a: '__proto__' } }), 'a=1'],
    ['pairs with a leading value', () => pairs({ first: '__proto__' }), '1&a=2'],
    ['positional', () => positional(['__proto__', 'a']), '1,2'],
    ['prefix', () => prefix('a', '__proto__'), 'a1'],
  ])('%s takes __proto__ for a field like any other', (_, make, text) => {
    expect(Object.getOwnPropertyDescriptor(make()(text), '__proto__')).toMatchObject({
      value: '1',
      enumerable: true,
    });
  });

  test('takes a key that is empty for no key, and a part without a key for no pair', () => {
    expect(pairs()('=1')).toBeUndefined();
    expect(pairs()('=1&a=2')).toStrictEqual({ a: '2' });
    expect(pairs()('flag&a=2')).toStrictEqual({ flag: '', a: '2' });
  });

  test('takes the words for none only where they stand alone', () => {
    expect(pairs()('a=notnull&b=undefined&c=nullable')).toStrictEqual({ a: 'notnull', c: 'nullable' });
  });

  test('changes none of its options', () => {
    const between = Object.freeze(/[&,]/g);
    const equals = Object.freeze(/[=:]/y);
    const read = pairs(Object.freeze({ between, equals, names: Object.freeze({ a: 'b' }) }));
    expect(read('a=1,c:2')).toStrictEqual({ b: '1', c: '2' });
    expect(positional(Object.freeze(['a', 'b']), { between })('1,2')).toStrictEqual({ a: '1', b: '2' });
  });

  test.each(['a', '=', '&', '-', '?', "'", 'a=1&', 'a-', '&amp;', '=&'])(
    'comes to an end with 200,000 characters of %j',
    (unit) => {
      const long = unit.repeat(2e5 / unit.length);
      for (const [, make] of readers) expect(typeof make('id')(long)).toMatch(/^(object|undefined)$/);
    },
  );
});
