// 界面上的中文：字段和选项的叫法，以及把 SceneError 说成人话。

const FIELDS = {
  goods: '商品编号',
  inviter: '邀请人',
  coupon: '券码',
  channel: '渠道',
  day: '活动日期',
  shop: '店名',
  header: '版本与校验',
};

const CHANNELS = { poster: '海报', share: '分享', ad: '广告' };

const KINDS = {
  scene: '小程序码（带 scene）',
  link: '普通链接二维码',
  ticket: '一物一码',
  query: '页面参数',
  none: '没有带参数',
};

// 微信的场景值里和码有关的。
const SCENE_VALUES = {
  1011: '扫描二维码',
  1012: '长按识别二维码',
  1013: '相册里选的二维码',
  1047: '扫描小程序码',
  1048: '长按识别小程序码',
  1049: '相册里选的小程序码',
  1124: '扫描一物一码',
  1125: '长按识别一物一码',
  1126: '相册里选的一物一码',
};

/** 一条记录的一个值，给人看的写法。 */
function show(name, value) {
  if (value === undefined) return '未填';
  if (name === 'channel') return CHANNELS[value];
  return value === '' ? '（空）' : String(value);
}

function showSceneValue(value) {
  return SCENE_VALUES[value] ? `${value} ${SCENE_VALUES[value]}` : String(value);
}

// SceneError.allowed 是英文，逐句换成中文。
const ALLOWED = [
  [/^a whole number from (-?\d+) to (-?\d+)$/, '请填 $1 到 $2 之间的整数'],
  [/^1 to (\d+) digits without leading zeros$/, '请填 1 到 $1 位数字，开头不要有多余的 0'],
  [/^a UUID$/, '请填一个 UUID，32 位十六进制数字，有没有横线都行'],
  [/^a day from (\S+) to (\S+)$/, '请选 $1 到 $2 之间的一天'],
  [/^one of (.+)$/, '只能是其中之一：$1'],
  [/^well-formed text.*$/, '里面有残缺的字符，请删掉重填'],
];

function explainAllowed(allowed) {
  const known = ALLOWED.find((pair) => pair[0].test(allowed));
  return known ? allowed.replace(known[0], known[1]) : `应为：${allowed}`;
}

/** SceneError -> 一句中文。 */
function explain(error) {
  switch (error.code) {
    case 'value':
      return error.value === undefined ? '请填写' : explainAllowed(error.allowed);
    case 'length':
      return '这条记录太长，32 个字符装不下';
    case 'version':
      return '这个码像是更新的版本印的，请先更新小程序再扫';
    case 'scene':
      // 有 allowed 说明字符或长度就不对；没有则是校验没过。
      return error.allowed
        ? "这里的码只用字母、数字和 -_.!~*'() 这些字符，最多 32 个：它不是这个小程序印的"
        : '校验没有通过：码被改过、抄错了，或者不是这个小程序印的';
    default:
      return error.message;
  }
}

module.exports = { FIELDS, CHANNELS, KINDS, show, showSceneValue, explain };
