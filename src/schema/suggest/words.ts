// The words of suggestions, in English and in Chinese; `{0}` is the first part that is filled in.
import type { Language } from '../language';

type Words = readonly [en: string, zh: string];

// Why a field.
export const ROOM: Words = ['{0} at most so far, room up to {1}', '目前最大 {0}，留到 {1}'];
export const PLACE: Words = ['degrees', '经纬度'];
export const MOMENT: Words = ['Unix time', 'Unix 时间'];
export const YES_OR_NO: Words = ['true or false', 'true 或 false'];
export const CHOICES: Words = ['few values, each seen often', '值少，都反复出现'];
export const ANY_LENGTH: Words = [
  'digits without leading zeros, of any length',
  '数字串，无前导零，长度不限',
];
export const SPELT_SO: Words = ['all are spelt so', '写法都是如此'];
export const ONE_LENGTH: Words = ['always {0} characters', '都是 {0} 个字符'];
export const FREE: Words = ['no fixed spelling', '写法不固定'];
export const ITEMS: Words = ['{0} items at most so far', '目前最多 {0} 项'];
export const ABSENT: Words = ['{0}; absent in {1}', '{0}；{1} 条没有'];
export const DROPPED: Words = ['{0}; optional, or nothing fits', '{0}；可省，否则装不下'];

// What to ask.
export const ASK_RANGE: Words = [
  'Is the most known? Less than {0} is shorter.',
  '最大会是多少？小于 {0} 更短。',
];
export const ASK_ROUND: Words = ['Round to {0} decimals.', '请取 {0} 位小数。'];
export const ASK_CLOSED: Words = [
  'Never others than {0}? If so, take text().',
  '永远只有 {0}？不然用 text()。',
];
export const ASK_OPEN: Words = ['Only {0}? Then take oneOf().', '只有 {0}？那就用 oneOf()。'];
export const ASK_ALWAYS: Words = [
  'Always {0} characters? If not, take text().',
  '永远 {0} 个字符？不然用 text()。',
];
export const ASK_LENGTH: Words = [
  'Always {0} characters? Then take code().',
  '永远 {0} 个字符？那就用 code()。',
];
export const ASK_NAME: Words = [
  'The format has no name for it: which is better?',
  '原格式没有名称，请换个合适的。',
];
export const ASK_TYPE: Words = ['Several types: pass String(value).', '类型不一：请传 String(value)。'];
export const ASK_EMPTY: Words = ['Leave the key out where there is no value.', '没有值就不要写这个键。'];
export const ASK_FIT: Words = [
  '{0} of {1} do not fit; the longest needs {2} characters. {3} takes most: drop it where the server can look it up, shorten it, or print a short id of the whole. For long Chinese take zhText().',
  '{1} 条中 {0} 条装不下，最长要 {2} 个字符。{3} 最占位：服务端能查到就去掉，或缩短，或只印短 ID。长中文用 zhText()。',
];
export const ASK_WECHAT: Words = [
  'More samples fit in the alphabet wechat: does your JSON encoder leave & and = as they are?',
  '字符集用 wechat 能多装几条：服务端的 JSON 编码器不转义 & 和 = 吗？',
];

/** Says something in one language. */
export type Say = (words: Words, ...parts: readonly (string | number)[]) => string;

export function sayIn(language: Language): Say {
  return (words, ...parts) =>
    words[language === 'zh' ? 1 : 0].replace(/\{(\d)\}/g, (_, i: string) => String(parts[Number(i)]));
}
