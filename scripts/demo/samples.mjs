// The records that the demo encodes. Each has rows to show, a scene, and a function that reads the record from options.
import { inspect } from 'node:util';

const ALPHABET_SIZES = { unreserved: 66, portable: 70, wechat: 82 };
const INLINE = { breakLength: Infinity, compact: true, maxStringLength: Infinity };

/** Records of schemas, and a text without a schema. */
export function sampleRecords(library) {
  const { date, defineScene, integer, objectId, openid, oneOf, snowflake, text, uuid } = library;
  const shop = defineScene({
    shop: text(),
    table: integer({ min: 1, max: 500 }),
    channel: oneOf(['poster', 'ad']),
  });
  const invitation = defineScene({ order: uuid(), inviter: snowflake() });
  const groupBuy = defineScene({ goods: snowflake(), inviter: snowflake(), activity: snowflake() });
  const cloud = defineScene({ goods: objectId(), inviter: objectId() }, { alphabet: 'wechat' });
  const member = defineScene({ openid: openid({ prefix: 'oXk4T5' }), day: date() });
  return [
    schemaSample('A shop, a table and a channel', shop, {
      shop: '幸福西饼 春熙路店',
      table: 8,
      channel: 'poster',
    }),
    schemaSample('A UUID and a snowflake', invitation, {
      order: '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34',
      inviter: '1795324876512231425',
    }),
    schemaSample('Three snowflakes', groupBuy, {
      goods: '1795324876512231425',
      inviter: '1811203948771229696',
      activity: '1802456117300166657',
    }),
    schemaSample(
      'Two ObjectIds, with all 82 characters',
      cloud,
      { goods: '66a1f0c27b3d4e5f6a7b8c9d', inviter: '65e9b4d81c2f3a0017d4e6ab' },
      'wechat',
    ),
    schemaSample('A member and a day', member, { openid: 'oXk4T5Zq81vWc-7sLmB0_yEuHn3A', day: '2025-06-18' }),
    textSample('A text, without a schema', library, '三号桌扫码点餐，满100减20'),
  ];
}

function schemaSample(title, scene, value, alphabet = 'portable') {
  const { bits, header } = scene.measure(value);
  const rows = Object.keys(bits).map((name) =>
    measuredRow({ name, shown: inspect(value[name], INLINE) }, bits[name], alphabet),
  );
  rows.push(measuredRow({ name: 'header', shown: 'version and check' }, header, alphabet));
  return { title, rows, value, scene: scene.encode(value), read: (options) => scene.read(options) };
}

function textSample(title, { decodeText, encodeText, readEntry }, value) {
  return {
    title,
    rows: [{ name: 'text', shown: inspect(value, INLINE) }],
    value,
    scene: encodeText(value),
    read: (options) => decodeText(readEntry(options).scene),
  };
}

/** The user's own object. If it does not fit, the sample has `refused` and no scene. */
export function ownSample({ decodeQuery, encodeQuery, readEntry, SceneError }, { query, notes }) {
  const title = 'Your object';
  const rows = Object.entries(query).map(([name, value]) => ({ name, shown: inspect(value, INLINE) }));
  const read = (options) => decodeQuery(readEntry(options).scene);
  try {
    return { title, rows, notes, value: query, scene: encodeQuery(query), read };
  } catch (error) {
    if (!(error instanceof SceneError)) throw error;
    return { title, rows, notes, refused: error.message };
  }
}

/** A row with its bits, and its share of the bits of a scene. */
function measuredRow(row, bits, alphabet) {
  return { ...row, bits, share: bits / (32 * Math.log2(ALPHABET_SIZES[alphabet])) };
}
