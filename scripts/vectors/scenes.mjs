import { loadPayloads } from '../../bench/payloads.mjs';
import {
  BASE64URL,
  code,
  date,
  defineScene,
  drawnDigits,
  drawnHex,
  drawnOpenid,
  drawnUuid,
  fits,
  hex,
  integer,
  library,
  objectId,
  oneOf,
  openid,
  optional,
  schemaOf,
  snowflake,
  text,
  typed,
  uuid,
} from './vector.mjs';

export const POSTER = {
  goods: integer({ max: 9_999_999 }),
  inviter: snowflake(),
  channel: oneOf(['poster', 'share', 'ad']),
  table: optional(integer({ min: 1, max: 500 })),
  shop: text(),
};
export const POSTER_RECORD = {
  goods: 42,
  inviter: '1795324876512231425',
  channel: 'poster',
  shop: '幸福西饼',
};

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
  ...['unreserved', 'portable', 'wechat'].flatMap((alphabet) =>
    [0, 12, 20].map((check) => ({ alphabet, check })),
  ),
  ...[1, 2, 5, 6, 11, 34].map((version) => ({ version })),
  { version: 34, alphabet: 'wechat', check: 20 },
];

/** 757 · 2^22. */
export const TIGHT_NUMBERS = 3175088128;

/** A schema of 41^32 · 757 · 2^22 records: exactly as many as a 'wechat' scene of version 0 has room for. */
export const TIGHT = {
  letters: code(BASE64URL.slice(0, 41), 32),
  high: integer({ max: 756 }),
  low: integer({ max: 2 ** 22 - 1 }),
};

/** The versions of a schema, each with an alphabet and a check of its own. A record of an older one is one of the newest, too. */
const VERSIONS = [
  [{ table: integer({ max: 99 }) }, { version: 0, alphabet: 'wechat', check: 12 }],
  [{ table: integer({ max: 500 }) }, { version: 1, alphabet: 'portable', check: 20 }],
  [
    { table: integer({ max: 500 }), shop: optional(text()) },
    { version: 2, alphabet: 'unreserved', check: 6 },
  ],
];

function ofVersions() {
  const schema = { versions: VERSIONS.flatMap(([own, options]) => schemaOf(own, options).versions) };
  const record = { table: 8 };
  return VERSIONS.map(([own, options]) => ({
    name: `three versions, written by version ${options.version}`,
    schema,
    ...(options.version < 2 && { version: options.version }),
    record,
    scene: defineScene(own, options).encode(record),
  }));
}

export async function scenes() {
  const { payloads, typed: typedOf } = await loadPayloads(library);
  const eight = Object.fromEntries(Array.from('abcdefgh', (name) => [name, integer({ max: 23120202 })]));
  const twoObjectIds = { goods: objectId(), inviter: objectId() };
  return [
    ...SCHEMAS.flatMap(([name, schema, value], i) =>
      OPTIONS.filter((_, k) => i === 0 || (i + k) % 4 === 0)
        .filter((options) => fits(() => defineScene(schema, options).encode(value)))
        .map((options) => typed(`${name}, ${JSON.stringify(options)}`, schema, value, options)),
    ),
    // `last` is the greatest maximum that fits.
    ...[
      ['portable', 37, 228819925452647],
      ['wechat', 38, 2260892192342015],
    ].flatMap(([alphabet, length, last]) => {
      const schema = { digits: hex(length), number: integer({ max: last }) };
      return [
        { digits: '0'.repeat(length), number: 0 },
        { digits: 'f'.repeat(length), number: last },
      ].map((value) => typed(`no room left, ${alphabet}: ${value.number}`, schema, value, { alphabet }));
    }),
    ...[
      ['all room taken, the first record', { letters: 'A'.repeat(32), high: 0, low: 0 }],
      ['all room taken, the last record', { letters: 'o'.repeat(32), high: 756, low: 2 ** 22 - 1 }],
    ].map(([name, value]) => typed(name, TIGHT, value, { alphabet: 'wechat' })),
    // The first eight have another spelling if the guard is below 2^48, the others if it is above.
    ...[
      [4508515, 19099312, 2117513, 8558696, 3956695, 16624042, 15082417, 11816988],
      [15845920, 21863832, 12737773, 7044914, 3149405, 16369753, 951183, 11634663],
    ].map((numbers, i) =>
      typed(
        `eight numbers that tell the guard, ${i === 0 ? 'not below' : 'not above'}`,
        eight,
        Object.fromEntries(numbers.map((each, k) => ['abcdefgh'[k], each])),
      ),
    ),
    ...ofVersions(),
    typed('two ObjectIds', twoObjectIds, { goods: drawnHex(24, 'first'), inviter: drawnHex(24, 'second') }),
    ...payloads
      .filter((_, i) => i % 6 === 0)
      .map((payload) => ({ title: payload.title, ...typedOf(payload) }))
      .filter(({ fields: schema, record: value }) => fits(() => defineScene(schema).encode(value)))
      .map(({ title, fields: schema, record: value }) => typed(`payload: ${title}`, schema, value)),
  ];
}
