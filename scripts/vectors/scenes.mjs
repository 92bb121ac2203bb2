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
  fields,
  fits,
  hex,
  integer,
  objectId,
  oneOf,
  openid,
  optional,
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
  ...['portable', 'wechat'].flatMap((alphabet) => [0, 12, 20].map((check) => ({ alphabet, check }))),
  ...[1, 2, 34].map((version) => ({ version })),
  { version: 34, alphabet: 'wechat', check: 20 },
];

/** A schema of 41^32 · 95 · 2^25 records: exactly as many as a 'wechat' scene of version 0 has room for. */
export const TIGHT = {
  letters: code(BASE64URL.slice(0, 41), 32),
  high: integer({ max: 94 }),
  low: integer({ max: 2 ** 25 - 1 }),
};

export async function scenes() {
  const { payloads, typed: schemaOf } = await loadPayloads(fields);
  const eight = Object.fromEntries(Array.from('abcdefgh', (name) => [name, integer({ max: 24470010 })]));
  const twoObjectIds = { goods: objectId(), inviter: objectId() };
  return [
    ...SCHEMAS.flatMap(([name, schema, value], i) =>
      OPTIONS.filter((_, k) => i === 0 || (i + k) % 4 === 0).map((options) =>
        typed(`${name}, ${JSON.stringify(options)}`, schema, value, options),
      ),
    ),
    // `last` is the greatest maximum that fits.
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
    ...[
      ['all room taken, the first record', { letters: 'A'.repeat(32), high: 0, low: 0 }],
      ['all room taken, the last record', { letters: 'o'.repeat(32), high: 94, low: 2 ** 25 - 1 }],
    ].map(([name, value]) => typed(name, TIGHT, value, { alphabet: 'wechat' })),
    // These numbers have another spelling if the guard is not 2^48.
    typed('eight numbers that tell the guard', eight, {
      a: 20708797,
      b: 7548103,
      c: 4517535,
      d: 18972973,
      e: 24470010,
      f: 2296475,
      g: 7044752,
      h: 24470010,
    }),
    typed('two ObjectIds', twoObjectIds, { goods: drawnHex(24, 'first'), inviter: drawnHex(24, 'second') }),
    ...payloads
      .filter((_, i) => i % 6 === 0)
      .map((payload) => ({ title: payload.title, ...schemaOf(payload) }))
      .filter(({ fields: schema, record: value }) => fits(() => defineScene(schema).encode(value)))
      .map(({ title, fields: schema, record: value }) => typed(`payload: ${title}`, schema, value)),
  ];
}
