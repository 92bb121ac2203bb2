// The words of suggestions. `{0}` is the first part that is filled in.
import type { Language } from '../language';

/** Each in English and in Chinese. */
const WORDS = {
  // Why a field.
  integer: ['up to {0} so far, room up to {1}', '目前最大 {0}，留到 {1}'],
  decimal: ['up to {0} so far, {1} decimals, room up to {2}', '目前最大 {0}，{1} 位小数，留到 {2}'],
  place: ['degrees, {0} decimals', '经纬度，{0} 位小数'],
  timestamp: ['Unix time in {0}', 'Unix 时间，单位 {0}'],
  flag: ['true or false', 'true 或 false'],
  choices: ['{0} values, each seen early and late', '只有 {0} 种值，前后都反复出现'],
  id: ['digits without leading zeros, of any length', '数字串，无前导零，长度不限'],
  snowflake: ['19 digits', '19 位数字'],
  phone: ['mobile numbers of mainland China', '中国大陆手机号'],
  idCard: ['18 digits, an X at the end', '18 位，末位可为 X'],
  fixed: ['always {0} characters of one kind', '固定 {0} 个同类字符'],
  day: ['days', '日期'],
  uuid: ['UUIDs, read in lower case', 'UUID，读出为小写'],
  openid: ['28 characters that begin with {0}', '28 个字符，以 {0} 开头'],
  text: ['no tighter field takes every spelling', '写法不固定，其他字段装不下'],
  list: ['up to {0} items so far', '目前最多 {0} 项'],
  record: ['fields: {0}', '含字段：{0}'],
  absent: ['{0}; absent in {1} of {2}', '{0}；{2} 条中 {1} 条没有'],
  dropped: ['{0}; optional, because all fields never fit together', '{0}；全部字段装不下，因此可省'],
  // What to ask.
  askRange: [
    'Which is the greatest value? A max below {0} saves characters.',
    '最大会到多少？max 小于 {0} 更省字符。',
  ],
  askRound: ['Round it: Number(value.toFixed({0})).', '请先取 {0} 位小数：Number(value.toFixed({0}))。'],
  askClosed: [
    'Will there never be others than {0}? If there may, take text().',
    '以后不会有 {0} 以外的值吗？会有就用 text()。',
  ],
  askOpen: [
    'Are these all: {0}? Then oneOf() is much shorter.',
    '只有 {0} 这些值吗？是的话 oneOf() 短得多。',
  ],
  askFixed: [
    'Will they always have {0} characters? If not, take text().',
    '以后都是 {0} 个字符吗？不是就用 text()。',
  ],
  askLength: [
    'Do all have {0} characters? Then code() is shorter.',
    '都是 {0} 个字符吗？是的话 code() 更短。',
  ],
  askName: ['The samples have no name for it: which is better?', '样本里没有名称，请换个合适的。'],
  askMixed: ['It has several types: pass String(value).', '样本的类型不一：请传 String(value)。'],
  askNull: ['null is refused: leave the key out.', '不能是 null：没有值就不要写这个键。'],
  askEmpty: [
    'Leave the key out where it is empty: an optional field is shorter.',
    '空的就不写这个键：用 optional() 更短。',
  ],
  askFit: [
    '{0} of {1} do not fit, the longest needs {2} characters. {3} takes most, {4} bits: drop it where the server can look it up, shorten it, or print a short id and look up the whole.',
    '{1} 条中 {0} 条装不下，最长要 {2} 个字符。{3} 最占位，{4} 位：服务端能查到就去掉，或缩短，或只印短 ID，其余由服务端查。',
  ],
  askChinese: [' For long Chinese, zhText() is shorter.', '长中文可用 zhText()，更短。'],
  askWechat: [
    "More samples fit in 'wechat' than in 'portable': does your server's JSON encoder leave & and = as they are?",
    '字符集用 wechat 能装下更多样本：服务端的 JSON 编码器能保证不转义 & 和 = 吗？',
  ],
} as const;

/** Says something in one language. */
export type Say = (words: keyof typeof WORDS, ...parts: readonly (string | number)[]) => string;

export function sayIn(language: Language): Say {
  return (words, ...parts) =>
    WORDS[words][language === 'zh' ? 1 : 0].replace(/\{(\d)\}/g, (_, i: string) => String(parts[Number(i)]));
}
