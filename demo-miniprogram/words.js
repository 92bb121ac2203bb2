// 界面上的中文：字段和选项的叫法，以及把 SceneError 说成人话。

const FIELDS = {
  goods: '商品编号',
  inviter: '邀请人',
  channel: '渠道',
  table: '桌号',
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

// SceneError.allowed 是英文，逐句换成中文。
const ALLOWED = [
  [/^a whole number from (-?\d+) to (-?\d+)$/, '请填 $1 到 $2 之间的整数'],
  [/^decimal digits from (\d+) to (\d+)$/, '请填 $1 到 $2 之间的数字，开头不要有多余的 0'],
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

module.exports = { FIELDS, CHANNELS, KINDS, explain };
