// 码里携带的参数：生成 scene 和还原参数，用的是同一份定义。
const {
  date,
  defineScene,
  id,
  integer,
  oneOf,
  optional,
  pairs,
  positional,
  text,
  uuid,
} = require('./miniprogram-scene/index');

// 字段名、顺序和取值范围都是编码格式的一部分：投放后不要再改，要改请用 poster.next()。
const fields = {
  goods: integer({ max: 9999999 }),
  inviter: optional(id()),
  coupon: optional(uuid()),
  channel: oneOf(['poster', 'share', 'ad']),
  day: optional(date()),
  table: optional(integer({ min: 1, max: 999 })),
  shop: text(),
};

// 接入前的两种手写格式，按顺序逐个尝试。
const names = { id: 'goods', uid: 'inviter', s: 'shop', from: 'channel' };
const readers = [
  // id=42&uid=40021&s=A12&from=ad；最早的码只有 id 和 uid，都是总店的海报
  pairs({ names, defaults: { channel: 'poster', shop: '总店' } }),
  // 42_40021_ad_A12
  positional(['goods', 'inviter', 'channel', 'shop'], { between: '_' }),
];

/** 海报上的小程序码。 */
const poster = defineScene(fields, { readers });

module.exports = { fields, poster };
