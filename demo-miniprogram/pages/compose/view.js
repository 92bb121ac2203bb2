const { SceneError } = require('../../miniprogram-scene');
const { poster } = require('../../scenes');
const { FIELDS, CHANNELS, explain } = require('../../words');

/** 打开页面时表单里的字：输入框给出的都是字符串。 */
const INITIAL = {
  goods: '42',
  inviter: '1795324876512231425',
  channel: 'poster',
  table: '',
  shop: '幸福西饼',
};

const INPUTS = [
  { name: 'goods', type: 'number', placeholder: '0 到 9999999' },
  // 雪花 id 超过 2^53，始终当字符串处理。
  { name: 'inviter', type: 'number', placeholder: '雪花 id，最多 20 位' },
  { name: 'table', type: 'number', placeholder: '1 到 500，可不填' },
  { name: 'shop', type: 'text', placeholder: '可不填' },
].map((input) => Object.assign({ label: FIELDS[input.name], initial: INITIAL[input.name] }, input));

const CHOICES = Object.keys(CHANNELS).map((value) => ({ value, label: CHANNELS[value] }));

// 每个字段都填得对的一条记录：检查一个字段时，其余字段取这里的值。
const SOUND = { goods: 0, inviter: '0', channel: 'poster', shop: '' };
const LIMIT = poster.measure(SOUND).limit;

/** 表单里的字 -> 记录。填得不像样的原样留着，由 schema 来拒绝。 */
function recordOf(form) {
  const record = { inviter: form.inviter.trim() || undefined, channel: form.channel, shop: form.shop };
  record.goods = toNumber(form.goods);
  record.table = toNumber(form.table);
  return record;
}

function toNumber(text) {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
}

/** schema 遇到第一个错就停，所以逐个字段检查，才能一次指出所有的错。 */
function errorsOf(record) {
  const errors = {};
  if (!refusalOf(() => poster.measure(record))) return errors;
  Object.keys(record).forEach((name) => {
    const tried = Object.assign({}, SOUND, { [name]: record[name] });
    const error = refusalOf(() => poster.measure(tried));
    if (error) errors[name] = explain(error);
  });
  return errors;
}

function refusalOf(attempt) {
  try {
    attempt();
  } catch (error) {
    if (error instanceof SceneError) return error;
    throw error;
  }
  return undefined;
}

/** 一格一个字符；超出的最多再画一排。 */
function cellsOf(length, limit) {
  const cells = [];
  for (let key = 0; key < Math.max(limit, Math.min(length, 2 * limit)); key++) {
    cells.push({ key, state: key >= limit ? 'over' : key < length ? 'used' : 'free' });
  }
  return cells;
}

function sumOf(bits) {
  return Object.keys(bits).reduce((sum, name) => sum + bits[name], 0);
}

function barsOf(bits, sum) {
  return Object.keys(bits).map((name) => ({
    name,
    label: FIELDS[name],
    bits: bits[name].toFixed(1),
    width: `${((bits[name] / sum) * 100).toFixed(2)}%`,
  }));
}

/** 表单里的字 -> 页面上所有会变的东西。 */
function viewOf(form) {
  const record = recordOf(form);
  const errors = errorsOf(record);
  if (Object.keys(errors).length > 0) {
    const hint = '还有没填对的字段';
    return {
      scene: '',
      state: 'wrong',
      hint,
      count: '',
      cells: cellsOf(0, LIMIT),
      bars: [],
      sum: '',
      errors,
    };
  }
  const { length, limit, fits, bits } = poster.measure(record);
  const sum = sumOf(bits);
  return {
    scene: fits ? poster.encode(record) : '',
    state: fits ? 'fits' : 'over',
    hint: fits ? `还能装 ${limit - length} 个字符` : `超出 ${length - limit} 个字符，把店名缩短些`,
    count: `${length} / ${limit}`,
    cells: cellsOf(length, limit),
    bars: barsOf(bits, sum),
    sum: sum.toFixed(1),
    errors,
  };
}

module.exports = { INITIAL, INPUTS, CHOICES, recordOf, viewOf };
