const { SceneError } = require('../../miniprogram-scene/index');
const { poster } = require('../../scenes');
const { FIELDS, CHANNELS, explain } = require('../../words');

/** 示例数据：输入框给出的都是字符串，空字符串表示不带这一项。 */
const FORMS = [
  {
    title: '门店海报',
    form: {
      goods: '42',
      inviter: '1795324876512231425',
      coupon: '',
      channel: 'poster',
      day: '2026-12-31',
      table: '',
      shop: '幸福西饼',
    },
  },
  {
    title: '桌码',
    form: {
      goods: '0',
      inviter: '',
      coupon: '',
      channel: 'poster',
      day: '',
      table: '8',
      shop: '老码头火锅（春熙路店）',
    },
  },
  {
    title: '券码',
    form: {
      goods: '8812',
      inviter: '',
      coupon: '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34',
      channel: 'share',
      day: '',
      table: '',
      shop: '',
    },
  },
  {
    title: '长店名',
    form: {
      goods: '7',
      inviter: '',
      coupon: '',
      channel: 'ad',
      day: '',
      table: '',
      shop: '蜀香源重庆老火锅（成都春熙路步行街店）',
    },
  },
  {
    title: '放不下',
    form: {
      goods: '9999999',
      inviter: '1795324876512231425',
      coupon: '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34',
      channel: 'ad',
      day: '2026-12-31',
      table: '8',
      shop: '幸福西饼',
    },
  },
];

const INPUTS = [
  { name: 'goods', type: 'number', typeName: '整数', placeholder: '0 到 9999999' },
  // 雪花 ID 超过 2^53，始终用字符串。
  { name: 'inviter', type: 'number', typeName: '数字 ID', placeholder: '最多 58 位，选填' },
  { name: 'coupon', type: 'text', typeName: 'UUID', placeholder: '选填' },
  { name: 'table', type: 'number', typeName: '整数', placeholder: '1 到 999，选填' },
  { name: 'shop', type: 'text', typeName: '文字', placeholder: '支持中文、字母、emoji，选填' },
];

const CHOICES = Object.keys(CHANNELS).map((value) => ({ value, label: CHANNELS[value] }));

// 每个字段都合法的一组参数：检查一个字段时，其余字段取这里的值。
const SOUND = { goods: 0, channel: 'poster', shop: '' };
const LIMIT = poster.measure(SOUND).limit;
// 容量条最多画这么多格。
const WIDEST = 2 * LIMIT;

/** 一组输入框。每次填入示例数据都换一组新的 key，输入框的内容才会更新。 */
function inputsOf(form, filled) {
  return INPUTS.map((input) =>
    Object.assign(
      { label: FIELDS[input.name], key: `${input.name}-${filled}`, value: form[input.name] },
      input
    )
  );
}

/** 表单 -> 参数对象。不合法的内容原样保留，由字段定义来拒绝。 */
function recordOf(form) {
  return {
    goods: toNumber(form.goods),
    inviter: form.inviter.trim() || undefined,
    coupon: form.coupon.trim() || undefined,
    channel: form.channel,
    day: form.day || undefined,
    table: toNumber(form.table),
    shop: form.shop,
  };
}

function toNumber(text) {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
}

/** 字段定义遇到第一个错误就停，所以逐个字段检查，才能一次指出所有错误。 */
function errorsOf(record, schema) {
  const errors = {};
  Object.keys(record).forEach((name) => {
    const error = refusalOf(Object.assign({}, SOUND, { [name]: record[name] }), schema);
    if (error) errors[name] = explain(error);
  });
  return errors;
}

function refusalOf(record, schema) {
  try {
    schema.measure(record);
  } catch (error) {
    if (error instanceof SceneError) return error;
    throw error;
  }
  return undefined;
}

/** 容量条：一格一个字符，每个字段一段颜色；超过 32 格时整条缩小，在第 32 格处画一条线。 */
function meterOf(length, bits) {
  const cells = Math.min(Math.max(length, LIMIT), WIDEST);
  const sum = sumOf(bits);
  return {
    cells: Array.from({ length: cells - 1 }, (_, at) => ({ at, left: percent((at + 1) / cells) })),
    limit: cells > LIMIT ? percent(LIMIT / cells) : '',
    bars: Object.keys(bits).map((name) => {
      const share = (bits[name] / sum) * length;
      return { name, label: FIELDS[name], share: share.toFixed(1), width: percent(share / cells) };
    }),
  };
}

function sumOf(bits) {
  return Object.keys(bits).reduce((sum, name) => sum + bits[name], 0);
}

function percent(share) {
  return `${(share * 100).toFixed(2)}%`;
}

/**
 * 表单 -> 页面上所有会变的内容。
 * `schemas` 是店名用 text 和 zhText 的两种定义，后者加载后才有；`model` 是选中的一种。
 */
function viewOf(form, schemas, model) {
  const record = recordOf(form);
  const schema = schemas[model];
  const errors = errorsOf(record, schema);
  if (Object.keys(errors).length > 0) {
    return {
      scene: '',
      state: 'wrong',
      hint: '有字段填写有误',
      count: '–',
      meter: meterOf(0, {}),
      models: modelsOf(schemas, () => '–'),
      errors,
    };
  }
  const { length, limit, fits, bits, header } = schema.measure(record);
  return {
    scene: fits ? schema.encode(record) : '',
    state: fits ? 'fits' : 'over',
    hint: fits ? roomLeft(limit - length) : `超出 ${length - limit} 格，${adviceFor(largestOf(bits), model)}`,
    count: String(length),
    meter: meterOf(length, Object.assign({}, bits, { header })),
    models: modelsOf(schemas, (each) => `${each.measure(record).length} 格`),
    errors,
  };
}

/** 店名的两种文字模型，各用多少格。 */
function modelsOf(schemas, lengthIn) {
  return [
    { value: 'text', label: 'text()', length: lengthIn(schemas.text) },
    { value: 'zhText', label: 'zhText()', length: schemas.zhText ? lengthIn(schemas.zhText) : '点击比较' },
  ];
}

/** 还能放多少：一个汉字约占 2 格。 */
function roomLeft(cells) {
  if (cells === 0) return `已用满 ${LIMIT} 格`;
  const hanzi = Math.floor(cells / 2);
  return hanzi > 0 ? `剩余 ${cells} 格（约 ${hanzi} 个汉字）` : `剩余 ${cells} 格`;
}

/** 占用最多的字段是哪个，该怎么办。 */
function adviceFor(largest, model) {
  const most = `${FIELDS[largest]}占用最多`;
  if (largest !== 'shop') return `${most}：请减少字段`;
  return model === 'text' ? `${most}：请缩短店名，或改用 zhText()` : `${most}：请缩短店名`;
}

function largestOf(bits) {
  return Object.keys(bits).reduce((largest, name) => (bits[name] > bits[largest] ? name : largest));
}

module.exports = { FORMS, CHOICES, inputsOf, recordOf, viewOf };
