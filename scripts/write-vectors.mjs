// Writes the golden vectors, test/vectors/*.json, with the built library (--check only compares).
// Until release 1.0.0 they change with the format. From then on they are append-only: what is printed stays readable.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { loadPayloads } from '../bench/payloads.mjs';
import * as core from '../dist/index.mjs';
import * as chinese from '../dist/zh.mjs';

const library = { ...core, ...chinese };
const { defineScene, encodeQuery, encodeText, zh } = library;
const { runVectors } = createRequire(import.meta.url)('../test/real/engines/vectors.js');
const folder = new URL('../test/vectors/', import.meta.url);

// Fields that turn into what a vector's schema has in their place.

const fields = Object.fromEntries(
  Object.entries(library).map(([name, make]) => [name, described(name, make)]),
);
const { code, date, decimal, digits, flag, hex, id, integer, list, objectId, oneOf } = fields;
const { openid, optional, phone, record, snowflake, text, timestamp, tuple, uuid, variant, zhText } = fields;

function described(name, make) {
  return (...args) => ({ ...make(...args), toJSON: () => [`@${name}`, ...args] });
}

/** `integer({"max":70})` */
function spelled(field) {
  const [name, ...args] = field.toJSON();
  return `${name.slice(1)}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
}

// The three kinds of vectors.

/** Names in an order that an object does not keep, but the file does. */
const NUMERIC = ['b', '4294967295', '10', '', '4294967294', '2'];
const orders = new Map();

function shuffled(names, valueOf) {
  const object = Object.fromEntries(names.map((name, i) => [name, valueOf(i)]));
  orders.set(object, names);
  return object;
}

function typed(name, schema, value, options) {
  return { name, schema, options, record: value, scene: defineScene(schema, options).encode(value) };
}

function untypedText(name, value, options) {
  return { name, text: value, options, scene: encodeText(value, undefined, options) };
}

function untypedQuery(name, value, options) {
  return { name, query: value, options, scene: encodeQuery(value, options) };
}

/** A vector for each value of one field: those at its limits, and others. */
function valuesOf(field, limits, others = []) {
  const vectorOf = (origin) => (value) => {
    const schema = { value: field };
    return typed(`${origin} of ${spelled(field)}: ${JSON.stringify(value)}`, schema, { value });
  };
  return [...limits.map(vectorOf('limit')), ...others.map(vectorOf('value'))];
}

/** So many characters of an alphabet, always the same for the same seed. */
function draw(alphabet, length, seed) {
  const bytes = createHash('shake256', { outputLength: length }).update(seed).digest();
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
}

const DECIMAL = '0123456789';
const HEXADECIMAL = `${DECIMAL}abcdef`;
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const PORTABLE = `${BASE64URL}.!~*'()`;

const drawnDigits = (length, seed) => draw('123456789', 1, `first ${seed}`) + draw(DECIMAL, length - 1, seed);
const drawnHex = (length, seed) => draw(HEXADECIMAL, length, seed);
const drawnUuid = (seed) => drawnHex(32, seed).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
const drawnOpenid = (seed) => `o${draw(BASE64URL, 27, seed)}`;

function numbers() {
  const symbol = 2 ** 26;
  const most = Number.MAX_SAFE_INTEGER;
  return [
    ...valuesOf(integer({ max: 0 }), [0]),
    ...valuesOf(integer({ max: 1 }), [0, 1]),
    ...valuesOf(integer({ max: 70 }), [0, 70], [1, 42]),
    ...valuesOf(integer({ min: 1, max: 500 }), [1, 500], [8]),
    ...valuesOf(integer({ min: -50, max: 50 }), [-50, 50], [0, -1]),
    ...valuesOf(integer({ max: 9_999_999 }), [0, 9_999_999], [42, 1_181_000]),
    // The most that one symbol holds, and one more.
    ...valuesOf(integer({ max: symbol - 1 }), [0, symbol - 1]),
    ...valuesOf(integer({ max: symbol }), [0, symbol], [symbol / 2, symbol / 2 + 1]),
    ...valuesOf(integer({ max: 2 ** 32 - 1 }), [0, 2 ** 32 - 1], [3_735_928_559]),
    ...valuesOf(integer({ max: most - 1 }), [0, most - 1], [2 ** 26, 2 ** 52, 1_562_296_714_332]),
    ...valuesOf(integer({ min: -most, max: -1 }), [-most, -1], [-(2 ** 40)]),
    // Odd and above 2^52: half a step more is no double.
    ...valuesOf(integer({ min: 2 ** 52, max: most }), [2 ** 52, most], [2 ** 52 + 1]),
    ...valuesOf(decimal({ min: -90, max: 90, digits: 5 }), [-90, 90], [0, 30.57281, -0.00001]),
    ...valuesOf(decimal({ min: -180, max: 180, digits: 5 }), [-180, 180], [104.0668]),
    ...valuesOf(decimal({ min: 0, max: 99999.99, digits: 2 }), [0, 99999.99], [129.9, 0.01, 1.1]),
    ...valuesOf(decimal({ min: 0, max: 1, digits: 15 }), [0, 1], [0.1, 0.123456789012345]),
    // The double nearest to a hundred times the limits ends in exactly a half, which is rounded up.
    ...valuesOf(
      decimal({ min: -35184795444328.95, max: 35184795444328.91, digits: 2 }),
      [-35184795444328.95, 35184795444328.91],
      [-35184795444328.94, 35184795444328.9, 0.07],
    ),
    ...valuesOf(flag(), [false, true]),
  ];
}

function identifiers() {
  const unambiguous = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  return [
    ...valuesOf(id(), ['0', '9', '10', '9'.repeat(56)], ['42', '100237', '1721012345', '13800138000']),
    ...[14, 16, 18, 19, 20, 21, 33, 50].map((length) => {
      return typed(
        `id() of ${length} drawn digits`,
        { value: id() },
        { value: drawnDigits(length, `id ${length}`) },
      );
    }),
    ...valuesOf(digits(1), ['0', '9']),
    ...valuesOf(digits(7), ['0000000', '9999999']),
    ...valuesOf(digits(8), ['00000000', '99999999'], ['00031207']),
    ...valuesOf(digits(18), ['0'.repeat(18), '9'.repeat(18)], ['202407150031002913']),
    ...valuesOf(digits(59), ['0'.repeat(59), '9'.repeat(59)], [draw(DECIMAL, 59, 'digits')]),
    ...valuesOf(
      snowflake(),
      ['0', '18446744073709551615'],
      ['9999999999', '10000000000', '9223372036854775807', '1795324876512231425', '18446744070000000000'],
    ),
    ...valuesOf(hex(1), ['0', 'f']),
    ...valuesOf(hex(16), ['0'.repeat(16), 'f'.repeat(16)], ['9f3c1a7e5b2d8046']),
    ...valuesOf(hex(32), [], ['6d85a2b9634fae1b0aa3c5d24f7e9b10', drawnHex(32, 'hex')]),
    ...valuesOf(hex(49), ['0'.repeat(49), 'f'.repeat(49)]),
    ...valuesOf(objectId(), ['0'.repeat(24), 'f'.repeat(24)], ['66a1f0c27b3d4e5f6a7b8c9d']),
    ...valuesOf(
      uuid(),
      ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
      ['3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34', drawnUuid('uuid')],
    ),
    ...valuesOf(
      openid(),
      [`o${'A'.repeat(27)}`, `o${'_'.repeat(27)}`],
      ['oXk4T5bQw8fZr2LmNc7YhJ1sVdPe', drawnOpenid('openid')],
    ),
    ...valuesOf(openid({ prefix: 'oXk4T5' }), [], ['oXk4T5bQw8fZr2LmNc7YhJ1sVdPe']),
    ...valuesOf(phone(), ['13000000000', '19999999999'], ['13800138000', '15526262525']),
    ...valuesOf(code('01', 1), ['0', '1']),
    ...valuesOf(code(unambiguous, 6), ['AAAAAA', '999999'], ['K7Q2M9']),
    ...valuesOf(code('0123456789X', 18), [], ['510104199003071234', '51010419900307123X']),
    ...valuesOf(code(BASE64URL, 32), ['A'.repeat(32), '_'.repeat(32)], [draw(BASE64URL, 32, 'code')]),
    ...valuesOf(code('川粤京沪', 3), ['川川川', '沪沪沪'], ['粤川京']),
  ];
}

function time() {
  return [
    ...valuesOf(
      date(),
      ['2000-01-01', '2099-12-31'],
      ['2024-02-29', '2026-08-31', '2000-12-31', '2001-01-01'],
    ),
    ...valuesOf(
      date({ min: '1000-01-01', max: '9999-12-31' }),
      ['1000-01-01', '9999-12-31'],
      ['1900-02-28', '1970-01-01'],
    ),
    ...valuesOf(date({ min: '2026-08-31', max: '2026-08-31' }), ['2026-08-31']),
    ...valuesOf(date({ min: '2024-02-28', max: '2024-03-01' }), ['2024-02-28', '2024-03-01'], ['2024-02-29']),
    ...valuesOf(timestamp(), [0, 4_294_967_295], [1_721_012_345]),
    ...valuesOf(timestamp({ unit: 'ms' }), [0, 4_294_967_295_999], [1_721_012_345_678]),
  ];
}

function structures() {
  const point = tuple(decimal({ min: -90, max: 90, digits: 5 }), decimal({ min: -180, max: 180, digits: 5 }));
  const place = variant('type', {
    table: { number: integer({ max: 500 }) },
    goods: { sku: id(), note: optional(text()) },
    home: {},
  });
  const absent = { value: optional(integer({ max: 9 })), other: optional(text()) };
  const hostile = { ['__proto__']: integer({ max: 9 }), constructor: id(), toString: flag() };
  const others = [...NUMERIC, 'a', '01', '-1', '0', '1.5'];
  const names = Array.from({ length: 40 }, (_, i) => `f${i}`);
  return [
    ...valuesOf(oneOf(['only']), ['only']),
    ...valuesOf(oneOf(['poster', 'share', 'ad']), ['poster', 'ad'], ['share']),
    ...valuesOf(oneOf([1, '1', true, 'true', '海报', '']), [1, ''], ['1', true, 'true', '海报']),
    ...valuesOf(list(integer({ max: 99 }), { max: 1 }), [[], [99]]),
    ...valuesOf(list(integer({ max: 99 }), { max: 5 }), [[], [0, 99, 0, 99, 0]], [[7], [1, 2, 3]]),
    ...valuesOf(list(id(), { max: 1000 }), [[]], [['58231', '40021', '7']]),
    ...valuesOf(
      list(list(flag(), { max: 3 }), { max: 3 }),
      [[], [[], [], []]],
      [[[true], [false, true, false]]],
    ),
    ...valuesOf(tuple(), [[]]),
    ...valuesOf(
      point,
      [
        [-90, -180],
        [90, 180],
      ],
      [[30.57281, 104.0668]],
    ),
    ...valuesOf(record({}), [{}]),
    ...valuesOf(record({ floor: optional(integer({ max: 99 })), room: digits(4) }), [
      { room: '0000' },
      { floor: 99, room: '9999' },
    ]),
    ...valuesOf(record({ a: record({ b: record({ c: flag() }) }) }), [], [{ a: { b: { c: true } } }]),
    ...valuesOf(
      place,
      [{ type: 'table', number: 500 }, { type: 'home' }],
      [
        { type: 'goods', sku: '58231' },
        { type: 'goods', sku: '0', note: '微辣' },
      ],
    ),
    typed('optional fields, all absent', absent, {}),
    typed('optional fields, the first absent', absent, { other: '' }),
    typed('optional fields, the last absent', absent, { value: 0 }),
    typed('optional fields, none absent', absent, { value: 9, other: '加冰' }),
    typed('no fields at all', {}, {}),
    typed('names that objects have already', hostile, {
      ['__proto__']: 7,
      constructor: '42',
      toString: true,
    }),
    typed(
      'names of Chinese and of nothing',
      { 桌号: integer({ max: 99 }), '': flag() },
      { 桌号: 8, '': true },
    ),
    typed(
      'names of numbers and others, in another order than theirs',
      shuffled(others, (i) => integer({ max: 10 + i })),
      shuffled(others, (i) => 10 - i),
    ),
    typed(
      'kinds whose names are numbers, in another order than theirs',
      {
        value: variant(
          'kind',
          shuffled(others, () => ({})),
        ),
      },
      { value: { kind: '10' } },
    ),
    typed(
      'forty fields',
      Object.fromEntries(names.map((name) => [name, integer({ max: 9 })])),
      Object.fromEntries(names.map((name, i) => [name, i % 10])),
    ),
  ];
}

const TEXTS = {
  'no characters': '',
  'one digit': '8',
  'digits, leading zeros': '00031207',
  'a snowflake': '1795324876512231425',
  'the most digits that fit': drawnDigits(50, 'text of digits'),
  hex: '6d85a2b9634fae1b0aa3c5d24f7e9b10',
  'hex in capitals': 'A4CF12B3D5E6',
  'a uuid': '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34',
  'a uuid in capitals': '3F2B8C1E-9D47-4A6E',
  'a date': '2026-08-31',
  'a leap day': '2024-02-29',
  'no date': '2026-02-30',
  'date and time': '2026-08-31 14:30',
  'an IP address': '192.168.1.254:8080',
  'a version': '3.2.11',
  'a known word': 'poster',
  'a word': 'umbrella',
  capitals: 'VIP',
  camelCase: 'shopGoodsId',
  snake_case: 'activity_check_in',
  'a url': 'https://shop.cn/t/8?from=qr',
  'a path': 'pages/goods/detail?id=58231',
  pairs: 'id=178&book=123',
  'Wi-Fi': 'WIFI:S:Cafe_5G;P:88886666;;',
  'an invitation code': 'K7Q2M9',
  'a random token': 'q3Rk9-ZxV_2bLm7PtYw1sHcN4Ue',
  base64: '5Lit5rW36IqZ6JOJ',
  JSON: '{"id":52,"t":"a"}',
  'an e-mail address': 'wang.xm@example.com',
  spaces: '  two  ',
  'a control character': 'a\u0000b',
  'line breaks': '一\n二\r\n三',
  'a tab': 'A\t1',
  'any ASCII': '`~^\\|"<>',
  'common Chinese': '幸福西饼',
  'Chinese and a number': '蜀香源火锅 春熙路店 B12',
  'a Chinese name': '王小明',
  'rare Chinese': '犇羴鱻龘',
  'the first and the last of its block': '一鿿',
  'traditional Chinese': '臺灣牛肉麵',
  'Chinese beyond the basic plane': '𠮷野家',
  'Chinese punctuation': '《你好，世界！》',
  'a plate': '川A8K2Q7',
  'full-width': 'ＡＢ１２！',
  kana: 'ラーメンとすし',
  hangul: '서울김밥',
  accents: 'Café Médina',
  'combining accents': 'Cafe\u0301',
  Cyrillic: 'Привет',
  Greek: 'Αθήνα',
  Arabic: 'مرحبا',
  Thai: 'ไทย',
  emoji: '喵喵🐱',
  'emoji glued together': '👨‍👩‍👧',
  'emoji with a skin tone': '👍🏽',
  'a keycap': '1️⃣',
  flags: '🇨🇳🇯🇵',
  symbols: '№8 → ★★★ ℃',
  'private use': '\ue000\uf8ff',
  'no characters of Unicode': '\uffff\u{10ffff}',
  'a byte order mark': '\ufeffid',
  'inherited names': '__proto__',
  'what routers say for nothing': 'undefined',
};

// Text of legal characters only may follow as it is: each alphabet in its own way.
const LEGAL_TEXTS = {
  'portable characters, kept as they are': "Qz!~*'()_x-K.7jW",
  'a wechat scene, kept as it is': '#Kq$7&z+W,j/X:v;',
  'legal characters, 19 of them': 'x#Q$z&K+w,J/9:V;p=Y',
  'legal characters, 20 of them': 'x#Q$z&K+w,J/9:V;p=Y?',
  'portable characters, 31 of them': draw(PORTABLE, 31, 'portable text'),
};

function texts() {
  const both = Object.entries({ ...TEXTS, ...LEGAL_TEXTS });
  return [
    ...both.map(([name, value]) => untypedText(name, value)),
    ...both
      .filter((_, i) => i % 6 === 0)
      .map(([name, value]) => untypedText(`${name}, wechat`, value, { alphabet: 'wechat' })),
    ...Object.entries(LEGAL_TEXTS)
      .slice(1, 4)
      .map(([name, value]) => untypedText(`${name}, wechat alphabet`, value, { alphabet: 'wechat' })),
    // The last two can be cut in two ways at one price.
    ...valuesOf(text(), [''], ['幸福西饼', 'Cafe_5G', '8', '-ida', 'anoA']),
    ...valuesOf(text({ max: 0 }), ['']),
    ...valuesOf(text({ max: 4 }), ['', '🐱🐱🐱🐱', '一二三四'], ['VIP']),
  ];
}

const POSTER = {
  goods: integer({ max: 9_999_999 }),
  inviter: snowflake(),
  channel: oneOf(['poster', 'share', 'ad']),
  table: optional(integer({ min: 1, max: 500 })),
  shop: text(),
};
const POSTER_RECORD = { goods: 42, inviter: '1795324876512231425', channel: 'poster', shop: '幸福西饼' };

const SCHEMAS = [
  ['poster', POSTER, POSTER_RECORD],
  [
    'shop and table',
    { shop: text(), table: integer({ min: 1, max: 500 }) },
    { shop: '蜀香源火锅 春熙路店', table: 8 },
  ],
  [
    'uuid and snowflake',
    { order: uuid(), inviter: snowflake() },
    { order: drawnUuid('order'), inviter: drawnDigits(19, 'inviter') },
  ],
  [
    'three snowflakes',
    { goods: snowflake(), inviter: snowflake(), activity: snowflake() },
    { goods: '1795324876512231425', inviter: '1811203948771229696', activity: '1802456117300166657' },
  ],
  [
    'ObjectId and kind',
    { goods: objectId(), kind: oneOf(['a', 'b']) },
    { goods: drawnHex(24, 'goods'), kind: 'b' },
  ],
  [
    'openid and date',
    { openid: openid(), day: date() },
    { openid: drawnOpenid('member'), day: '2026-08-31' },
  ],
  ['small numbers', { page: integer({ max: 31 }), lang: oneOf(['zh', 'en']) }, { page: 17, lang: 'zh' }],
];

const OPTIONS = [
  ...['portable', 'wechat'].flatMap((alphabet) => [0, 12, 20].map((check) => ({ alphabet, check }))),
  ...[1, 2, 34].map((version) => ({ version })),
  { version: 34, alphabet: 'wechat', check: 20 },
];

async function scenes() {
  const { payloads, typed: schemaOf } = await loadPayloads(fields);
  const twoObjectIds = { goods: objectId(), inviter: objectId() };
  return [
    ...SCHEMAS.flatMap(([name, schema, value], i) =>
      OPTIONS.filter((_, k) => i === 0 || (i + k) % 4 === 0).map((options) =>
        typed(`${name}, ${JSON.stringify(options)}`, schema, value, options),
      ),
    ),
    // Of `last` no number more can be carried.
    ...[
      ['portable', 37, 361694107376201],
      ['wechat', 38, 2269852131386678],
    ].flatMap(([alphabet, length, last]) => {
      const schema = { digits: hex(length), number: integer({ max: last }) };
      return [
        { digits: '0'.repeat(length), number: 0 },
        { digits: 'f'.repeat(length), number: last },
      ].map((value) => typed(`no room left, ${alphabet}: ${value.number}`, schema, value, { alphabet }));
    }),
    typed('two ObjectIds', twoObjectIds, { goods: drawnHex(24, 'first'), inviter: drawnHex(24, 'second') }),
    ...payloads
      .filter((_, i) => i % 6 === 0)
      .map((payload) => ({ title: payload.title, ...schemaOf(payload) }))
      .filter(({ fields: schema, record: value }) => fits(() => defineScene(schema).encode(value)))
      .map(({ title, fields: schema, record: value }) => typed(`payload: ${title}`, schema, value)),
  ];
}

async function untyped() {
  const { payloads } = await loadPayloads(library);
  const hostile = { ['__proto__']: '1', constructor: '2', '': '3' };
  const many = Object.fromEntries(Array.from('abcdefghij', (key) => [key, '']));
  return [
    untypedQuery('no pairs', {}),
    untypedQuery('an empty value', { ch: '' }),
    untypedQuery('order kept', { z: '1', a: '2' }),
    untypedQuery('names that objects have already', hostile),
    untypedQuery('separators inside', { 'a=b': '&c=d', '?': '%26' }),
    untypedQuery('ten pairs', many),
    untypedQuery(
      'names of numbers and others, in another order than theirs',
      shuffled(NUMERIC, () => ''),
    ),
    untypedQuery('a Chinese key', { 桌号: '8' }),
    untypedQuery('two kinds at one price', { '7a店': '1' }),
    ...payloads
      .filter(({ record: query }, i) => i % 6 === 1 && fits(() => encodeQuery(query)))
      .flatMap(({ title, record: query }, i) => [
        untypedQuery(`payload: ${title}`, query),
        ...(i % 4 === 0 ? [untypedQuery(`payload: ${title}, wechat`, query, { alphabet: 'wechat' })] : []),
      ]),
  ];
}

function fits(encode) {
  try {
    encode();
    return true;
  } catch (error) {
    if (error.code === 'length' || error.code === 'schema') return false;
    throw error;
  }
}

function refused() {
  const poster = defineScene(POSTER).encode(POSTER_RECORD);
  const strict = { check: 20 };
  const posterWith = (options) => defineScene(POSTER, options).encode(POSTER_RECORD);
  const asPoster = (name, scene, refusal = 'scene', options = undefined) => ({
    name,
    schema: POSTER,
    options,
    refused: refusal,
    scene,
  });
  const asText = (name, scene, refusal = 'scene', options = undefined) => ({
    name,
    text: null,
    options,
    refused: refusal,
    scene,
  });
  const asQuery = (name, scene, refusal = 'scene', options = undefined) => ({
    name,
    query: null,
    options,
    refused: refusal,
    scene,
  });
  const at = (place, change) => poster.slice(0, place) + change + poster.slice(place + 1);
  const plain = encodeText('幸福西饼');
  const query = encodeQuery({ shop: '老王烧烤', table: '18' });
  const places = [1, 5, 9, 13, 17, 21, poster.length - 1];

  return [
    ...places.map((place) =>
      asPoster(`a poster, character ${place} mistyped`, at(place, poster[place] === 'x' ? 'y' : 'x')),
    ),
    // The version comes before the check.
    asPoster('a poster, first character mistyped', at(0, 'C'), 'version'),
    asPoster('a poster, two characters swapped', at(3, poster[4] + poster[3]).replace(/^(.{5})./, '$1')),
    asPoster('a poster, last character missing', poster.slice(0, -1)),
    asPoster('a poster, first character missing', poster.slice(1)),
    asPoster('a poster, one character too many', `${poster}A`),
    asPoster('a poster in lower case', poster.toLowerCase()),
    asPoster('a poster with a space behind', `${poster} `),
    asPoster('a poster, percent-encoded', `%41${poster.slice(1)}`),
    asPoster('a poster with the check of another', posterWith(strict)),
    asPoster('a poster without check, where 20 bits are wanted', posterWith({ check: 0 }), 'scene', strict),
    asPoster('a poster of the other alphabet', posterWith({ alphabet: 'wechat' })),
    asPoster(
      'another schema',
      defineScene({ table: integer({ max: 500 }) }, strict).encode({ table: 8 }),
      'scene',
      strict,
    ),
    asPoster('a text', plain),
    asPoster('a query', query),
    ...[1, 2, 34].map((version) =>
      asPoster(`a poster of version ${version}`, posterWith({ version }), 'version'),
    ),
    asPoster('version 0, where it is not known', poster, 'version', { version: 1 }),
    asPoster('empty', ''),
    asPoster('33 characters', 'A'.repeat(33)),
    ...['中', ' ', '%', '&', '\u0000', '\ud800', 'é', '"'].map((character) => {
      return asPoster(`a poster with the character ${JSON.stringify(character)}`, at(2, character));
    }),
    ...['id=178&book=123', 'store-27', 'goods-1181000', '27', '8812_40021'].map((scene) =>
      asPoster(`hand-made: ${scene}`, scene),
    ),
    asPoster('hand-made: B9f3c1a7e5b2d80467c41e9aa', 'B9f3c1a7e5b2d80467c41e9aa', 'version'),
    ...['id=178&book=123', 'goods,1181000', '{id:52}'].map((scene) => {
      return asPoster(`hand-made, wechat alphabet: ${scene}`, scene, 'scene', {
        alphabet: 'wechat',
        check: 20,
      });
    }),
    asText('an empty text', ''),
    asText('a text of 33 characters', 'A'.repeat(33)),
    asText('a text, mistyped', `${plain.slice(0, 4)}x${plain.slice(5)}`),
    asText('a text, last character missing', plain.slice(0, -1)),
    asText('a text with %', 'a%20b'),
    asText('a text of a format to come', '*AAAA', 'version'),
    asText('a text of a format to come, wechat', '=AAAA', 'version', { alphabet: 'wechat' }),
    asQuery('an empty query', ''),
    asQuery('a query, mistyped', `${query.slice(0, 4)}x${query.slice(5)}`),
    asQuery('a query, one character too many', `${query}A`),
    asQuery('a query of a format to come', ')AAAA', 'version'),
    asQuery('a query written by hand', 'id=178'),
  ];
}

/** Texts and fields of the Chinese model. */
function chineseTexts() {
  const inZh = (name, value, options) => ({
    name,
    text: value,
    model: 'zh',
    options,
    scene: encodeText(value, zh, options),
  });
  const texts = {
    'no characters': '',
    'one character': '店',
    'a person': '欧阳晓明',
    'a shop': '老王烧烤（春熙路店）',
    'a dish': '鱼香肉丝盖饭',
    'a place': '西湖风景名胜区',
    'a company': '深圳市华强电子科技有限公司',
    'an address': '四川省成都市锦江区春熙路街道总府路16号3栋1204室',
    'a headline': '国务院召开会议研究部署经济工作',
    'a review': '味道很好，送餐也快，下次还会再来！',
    'a question': '从北京到上海的高铁要多久？',
    'traditional characters': '臺灣高雄市左營區的國際機場',
    'digits, Latin and Chinese': '华为Mate60 Pro 8折',
    'what is not listed': '龘靐齉爩',
    'what is not listed amid what is': '饕餮𠮷野家の牛丼😀店',
    'ASCII, by the core': 'order/88231?from=qr',
    'a uuid, by the core': '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34',
    'kana and hangul, by the core': 'カフェ 안녕하세요',
    controls: '\u0000店\u0001\n',
    'U+2B52D, in the table and not listed': '𫔭店',
    'two ways at one price': 'x传',
    'two ways whose prices rounding orders': '4呼',
    'two more of them': 'xz猫',
  };
  const scenes = [
    typed(
      'the field',
      { shop: zhText(), table: integer({ max: 99 }) },
      { shop: '蜀香源火锅（春熙路店）', table: 18 },
    ),
    typed('the field with a bound', { name: zhText({ max: 4 }) }, { name: '欧阳晓明' }),
    typed('a list of it', { tags: list(zhText(), { max: 3 }) }, { tags: ['川菜', '火锅', ''] }),
  ];
  // With the right check, but not as these texts are written.
  const wrong = {
    'the rank of U+2B52D': 'b4Ej~n',
    'a stretch of no characters': 'FdWJP7f2',
    'a listed character in a stretch': 'TjMUTVWe5',
    'two stretches, one behind the other': "TjMNMouY'!",
    'by the core, though its own way is cheaper': 'y99uZj',
    'its own way, though the core is cheaper': 'SgsQCeMP0_',
  };
  return [
    ...Object.entries(texts).map(([name, value]) => inZh(name, value)),
    inZh("'wechat'", '海底捞火锅（朝阳门店）三楼包间', { alphabet: 'wechat' }),
    ...scenes,
    ...[...[')店', 'oo', '~~~~~~~~~~~~'].map((scene) => [scene, scene]), ...Object.entries(wrong)].map(
      ([name, scene]) => ({ name: `refused: ${name}`, text: null, model: 'zh', refused: 'scene', scene }),
    ),
  ];
}

/** A vector as JSON; shuffled names in their order. */
function lineOf(vector) {
  const inOrder = (object) =>
    Object.fromEntries(orders.get(object).map((name) => [`in order:${name}`, object[name]]));
  const line = JSON.stringify(vector, (_, value) => (orders.has(value) ? inOrder(value) : value));
  return line.replaceAll('"in order:', '"');
}

const files = {
  numbers: numbers(),
  identifiers: identifiers(),
  time: time(),
  structures: structures(),
  text: texts(),
  scenes: await scenes(),
  untyped: await untyped(),
  refused: refused(),
  zh: chineseTexts(),
};

const { check } = parseArgs({ options: { check: { type: 'boolean' } } }).values;
mkdirSync(folder, { recursive: true });
let total = 0;
for (const [name, vectors] of Object.entries(files)) {
  const lines = vectors.map(lineOf);
  // As the engines will read them.
  const { failures } = runVectors(
    library,
    lines.map((line) => JSON.parse(line)),
  );
  for (const failure of failures) complain(failure);

  const file = new URL(`${name}.json`, folder);
  const content = `[\n${lines.join(',\n')}\n]\n`;
  const same = existsSync(file) && readFileSync(file, 'utf8') === content;
  if (check && !same) complain('differs');
  if (!check && failures.length < 1) writeFileSync(file, content);
  console.log(`${name}.json ${vectors.length}`);
  total += vectors.length;

  function complain(text) {
    console.log(`✗ ${name}.json: ${text}`);
    process.exitCode = 1;
  }
}
console.log(`${total} vectors`);
