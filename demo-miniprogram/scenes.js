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
} = require('./miniprogram-scene');

// 字段的名字、顺序和范围都是码的一部分：印出去以后不要再改，要改就用 poster.next()。
const fields = {
  goods: integer({ max: 9999999 }),
  inviter: optional(id()),
  coupon: optional(uuid()),
  channel: oneOf(['poster', 'share', 'ad']),
  day: optional(date()),
  shop: text(),
};

// 换用本库之前手写的两种格式，逐个尝试。
const names = { id: 'goods', uid: 'inviter', s: 'shop', from: 'channel' };
const legacy = [
  // id=42&uid=40021&s=A12&from=ad；最早的码只有 id 和 uid，都是总店的海报
  complete(pairs({ names }), { channel: 'poster', shop: '总店' }),
  // 42_40021_ad_A12
  positional(['goods', 'inviter', 'channel', 'shop'], { between: '_' }),
];

/** 给旧码里没有的字段补上当时的值。 */
function complete(reader, rest) {
  return (scene) => {
    const found = reader(scene);
    return found && Object.assign({}, rest, found);
  };
}

/** 海报上的码。 */
const poster = defineScene(fields, { legacy });

module.exports = { poster };
