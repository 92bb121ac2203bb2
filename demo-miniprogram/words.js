// 界面上的中文：字段和枚举的名称，以及 SceneError 的说明。

const FIELDS = {
  goods: '商品编号',
  inviter: '邀请人',
  coupon: '券码',
  channel: '渠道',
  day: '活动日期',
  table: '桌号',
  shop: '店名',
  header: '版本与校验',
};

const CHANNELS = { poster: '海报', share: '分享', ad: '广告' };

const ENTRY_KINDS = {
  scene: '小程序码（带 scene）',
  link: '普通链接二维码',
  ticket: '一物一码',
  query: '页面参数',
  none: '未携带参数',
};

// 与码有关的场景值，名称取自微信的场景值列表。
const SCENE_VALUES = {
  1011: '扫描二维码',
  1012: '长按图片识别二维码',
  1013: '扫描手机相册中选取的二维码',
  1047: '扫描小程序码',
  1048: '长按图片识别小程序码',
  1049: '扫描手机相册中选取的小程序码',
  1124: '扫描一物一码',
  1125: '长按图片识别一物一码',
  1126: '扫描手机相册中选取的一物一码',
};

/** 参数的一个值，转成界面上的文字。 */
function show(name, value) {
  if (value === undefined) return '未填';
  if (name === 'channel') return CHANNELS[value];
  return value === '' ? '（空）' : String(value);
}

function showSceneValue(value) {
  return SCENE_VALUES[value] ? `${value} ${SCENE_VALUES[value]}` : String(value);
}

// 每个字段的填写要求，与 scenes.js 里的定义一致。
const RULES = {
  goods: '请填 0 到 9999999 之间的整数',
  inviter: '请填 1 到 58 位数字，不能有前导 0',
  coupon: '请填 UUID：32 位十六进制数字，横线可省略',
  channel: '请选海报、分享或广告',
  day: '请选 2000-01-01 到 2099-12-31 之间的日期',
  table: '请填 1 到 999 之间的整数',
  shop: '过长，或含有不完整的字符（如半个 emoji），请删除后重填',
};

/** SceneError -> 一句中文：按 reason 选，不解析英文的 message。 */
function explain(error) {
  switch (error.reason) {
    case 'missing':
      return '请填写';
    case 'capacity':
      return '超出 32 个字符，放不下';
    case 'alphabet':
      return error.value.length > 32
        ? `不是本小程序生成的码：有 ${error.value.length} 个字符，scene 最长 32 个`
        : '不是本小程序生成的码：含有 scene 里不会出现的字符';
    case 'check':
      return '校验未通过：内容被改动、被截断，或不是本小程序生成的码';
    case 'version':
      return '该码可能由更新版本生成，请更新小程序后重试';
    case 'upgrade':
      return '码有效，但旧版参数升级时出错';
    default:
      // 类型、格式、范围或选项不对：path 是字段名。
      return RULES[error.path] || error.message;
  }
}

module.exports = { FIELDS, CHANNELS, ENTRY_KINDS, show, showSceneValue, explain };
