// The words of `explain`: what to do about an error, and accepted values in Chinese.

/**
 * The advice, by the situation: in English; in Chinese, behind the mistake. `{accepted}`, `{given}` and so on stand for the members of
 * the error; `{fact}` is made of these two.
 */
export const WORDS = {
  definition: ['Correct the definition.', '定义有误：「{said}」。请改正。'],
  'unknown-field': [
    'Correct the name, or leave it out; a new field needs next().',
    '{accepted}。请检查拼写，或删掉；新字段用 next() 加版本。',
  ],
  missing: [
    'Give it a value; leave out the key of an optional field.',
    '没有值；应为「{accepted}」。请补上；可省的字段不写这个键。',
  ],
  such: ['Give such a value; next() widens a field.', '{fact}请改用这样的值；字段要放宽，用 next() 加版本。'],
  string: [
    'Pass a string, from the server on: JSON.parse rounds great ids.',
    '{fact}请从服务端起就用字符串传：JSON.parse 会丢大 ID 的精度。',
  ],
  capacity: [
    'Shorten it, or print the id of what a server keeps.',
    '要 {needed} 个字符，scene 最多 32 个；{greatest} 占得最多。请缩短它，或存到服务端，码里只放 ID。',
  ],
  scene: [
    'It is mistyped, cut off, foreign, or of an edited schema: next() and readers keep old codes.',
    '{fact}可能抄错、被截断、是别处的码，或改过字段定义：改字段用 next()，老格式配 readers。',
  ],
  version: [
    'Update the mini-program, unless it is foreign.',
    '这里不认识版本 {given}。请更新小程序；也可能是别处的码。',
  ],
  upgrade: ['The code is sound: correct the upgrade.', '码没有问题，升级出错：「{said}」。请检查升级函数。'],
} as const;

/**
 * The parts of accepted values in Chinese, by their English, a regular expression. They are exchanged in this order. Those that only
 * parameters of codes have stay in English.
 */
export const PARTS: Readonly<Record<string, string>> = {
  'a mobile number of mainland China': '中国大陆手机号',
  'a whole number': '整数',
  'a number': '数字',
  'an array': '数组',
  'an object.*|a record': '对象',
  'a UUID': 'UUID',
  'an openid that begins with': 'openid，开头为',
  'a day': '日期',
  'well-formed text': '文字',
  undefined: '空值',
  'expected: the (fields|parameters) are': '没有这个名字，只有',
  'one of ': '其中之一：',
  ' without leading zeros': '，没有前导 0',
  ' hexadecimal digits in lower case': ' 位小写十六进制数字',
  ' digits': ' 位数字',
  digits: '一串数字',
  ' characters of': ' 个字符，取自',
  ' ([a-z]+) characters': ' 个 $1 字符',
  ' characters': ' 个字符',
  ' values': ' 项',
  ' decimals': ' 位小数',
  'at most': '最多',
  ' to ': ' 到 ',
  ' from | of (?=\\d|最)| with |, (?=\\d)': '，',
};
