const { SceneError } = require('../../miniprogram-scene');
const { poster } = require('../../scenes');
const { FIELDS, CHANNELS, explain } = require('../../words');

/** 可以一键填好的几张表单：输入框给出的都是字符串，空着就是不带这一项。 */
const FORMS = [
  {
    title: '门店海报',
    form: {
      goods: '42',
      inviter: '1795324876512231425',
      coupon: '',
      channel: 'poster',
      day: '2026-12-31',
      shop: '幸福西饼',
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
      shop: '老码头火锅（成都春熙路店）',
    },
  },
  {
    title: '装不下',
    form: {
      goods: '9999999',
      inviter: '1795324876512231425',
      coupon: '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34',
      channel: 'ad',
      day: '2026-12-31',
      shop: '幸福西饼',
    },
  },
];

const INPUTS = [
  { name: 'goods', type: 'number', kind: '整数', placeholder: '0 到 9999999' },
  // 雪花 id 超过 2^53，始终当字符串处理。
  { name: 'inviter', type: 'number', kind: 'id', placeholder: '多少位都行，可不填' },
  { name: 'coupon', type: 'text', kind: 'UUID', placeholder: '可不填' },
  { name: 'shop', type: 'text', kind: '文字', placeholder: '中文、字母、表情都行，可不填' },
];

const CHOICES = Object.keys(CHANNELS).map((value) => ({ value, label: CHANNELS[value] }));

// 每个字段都填得对的一条记录：检查一个字段时，其余字段取这里的值。
const SOUND = { goods: 0, channel: 'poster', shop: '' };
const LIMIT = poster.measure(SOUND).limit;
// 容量表最多画这么多个字符，再长也只是更红。
const WIDEST = 2 * LIMIT;

/** 输入框的一组。每次一键填表都换一组新的 key，框里的字才会换掉。 */
function inputsOf(form, filled) {
  return INPUTS.map((input) =>
    Object.assign(
      { label: FIELDS[input.name], key: `${input.name}-${filled}`, value: form[input.name] },
      input
    )
  );
}

/** 表单里的字 -> 记录。填得不像样的原样留着，由 schema 来拒绝。 */
function recordOf(form) {
  return {
    goods: toNumber(form.goods),
    inviter: form.inviter.trim() || undefined,
    coupon: form.coupon.trim() || undefined,
    channel: form.channel,
    day: form.day || undefined,
    shop: form.shop,
  };
}

function toNumber(text) {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
}

/** schema 遇到第一个错就停，所以逐个字段检查，才能一次指出所有的错。 */
function errorsOf(record) {
  const errors = {};
  Object.keys(record).forEach((name) => {
    const error = refusalOf(Object.assign({}, SOUND, { [name]: record[name] }));
    if (error) errors[name] = explain(error);
  });
  return errors;
}

function refusalOf(record) {
  try {
    poster.measure(record);
  } catch (error) {
    if (error instanceof SceneError) return error;
    throw error;
  }
  return undefined;
}

/** 容量表：一格一个字符，每个字段一段颜色；超过 32 格时整条缩小，限度处画一道线。 */
function meterOf(length, bits) {
  const cells = Math.min(Math.max(length, LIMIT), WIDEST);
  const sum = sumOf(bits);
  return {
    cells: Array.from({ length: cells - 1 }, (_, at) => ({ at, left: percent((at + 1) / cells) })),
    limit: cells > LIMIT ? percent(LIMIT / cells) : '',
    bars: Object.keys(bits).map((name) => ({
      name,
      label: FIELDS[name],
      bits: bits[name].toFixed(1),
      width: percent(((bits[name] / sum) * length) / cells),
    })),
  };
}

function sumOf(bits) {
  return Object.keys(bits).reduce((sum, name) => sum + bits[name], 0);
}

function percent(share) {
  return `${(share * 100).toFixed(2)}%`;
}

/** 表单里的字 -> 页面上所有会变的东西。 */
function viewOf(form) {
  const record = recordOf(form);
  const errors = errorsOf(record);
  if (Object.keys(errors).length > 0) {
    return {
      scene: '',
      state: 'wrong',
      hint: '还有没填对的字段',
      count: '–',
      meter: meterOf(0, {}),
      errors,
    };
  }
  const { length, limit, fits, bits } = poster.measure(record);
  return {
    scene: fits ? poster.encode(record) : '',
    state: fits ? 'fits' : 'over',
    hint: fits ? spare(limit - length) : `超出 ${length - limit} 个字符，少带一项，或把店名缩短些`,
    count: String(length),
    meter: meterOf(length, bits),
    errors,
  };
}

function spare(characters) {
  return characters > 0 ? `还能再装 ${characters} 个字符` : '正好装满';
}

module.exports = { FORMS, CHOICES, inputsOf, recordOf, viewOf };
