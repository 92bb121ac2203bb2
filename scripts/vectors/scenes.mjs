import { loadPayloads } from '../../bench/payloads.mjs';
import {
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

export async function scenes() {
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
