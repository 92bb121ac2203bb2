// The words of `explain`: what to do about an error, and accepted values in Chinese.

/**
 * What to do, by the situation: in English; in Chinese, behind what was wrong. `{accepted}`, `{given}` and so on stand for what the
 * error tells; `{fact}` is made of these two.
 */
export const WORDS = {
  definition: ['Correct the definition.', '{of}定义有误；收到{given}。请按 message 里的规则改正。'],
  'unknown-option': ['Correct the name, or leave it out.', '{unknown}。请检查拼写，或删掉。'],
  'unknown-field': [
    'Correct the name; for a new field, add a version with next().',
    '{unknown}。请检查拼写；新字段用 next() 加版本。',
  ],
  missing: ['Give it a value.', '没有值；应为{accepted}。请补上。'],
  such: ['Give such a value.', '{fact}请改用这样的值。'],
  wider: [
    'Give such a value; for others, add a version with next().',
    '{fact}请改用这样的值；要放宽，用 next() 加版本。',
  ],
  null: ['Leave the key out where there is no value.', '{fact}没有值就不要写这个键。'],
  string: [
    'Pass a string, from the server on: JSON.parse rounds ids above 2^53.',
    '{fact}请从服务端起就用字符串传：超过 2^53 的 ID，JSON.parse 之后已丢精度。',
  ],
  capacity: [
    'Shorten or narrow it, or print the id of what a server keeps.',
    '要 {needed} 个字符，scene 最多 32 个；{greatest} 占得最多。请缩短或收窄它，或存到服务端，码里只放 ID。',
  ],
  scene: [
    'It is mistyped, cut off, foreign, or of an edited schema: next() and readers keep old codes.',
    '{fact}可能抄错、被截断、是别处的码，或字段定义改过：改字段用 next()，老格式配 readers。',
  ],
  version: [
    'Update the mini-program, unless it is foreign.',
    '这里不认识版本{given}。请更新小程序；也可能是别处的码。',
  ],
  upgrade: [
    'The code is sound: correct the upgrade.',
    '码没有问题，但从版本{given} 升级失败{cause}。请检查 next() 或 fromJSON() 的升级函数。',
  ],
} as const;

/** The parts of accepted values in Chinese, by their English, a regular expression. They are exchanged in this order. */
export const PARTS: readonly (readonly [en: string, zh: string])[] = [
  ['a mobile number of mainland China', '中国大陆手机号'],
  ['a whole number', '整数'],
  ['a number', '数字'],
  ['a string', '字符串'],
  ['an array', '数组'],
  ['an object.*|a record', '对象'],
  ['a UUID', 'UUID'],
  ['an openid that begins with', 'openid，开头为'],
  ['a day', '日期'],
  ['well-formed text', '不含残缺字符的文字'],
  ['a text', '文字'],
  ['a page', '页面'],
  ['a colour such as', '颜色，如'],
  ['a multiple of (\\d+)', '$1 的倍数'],
  ['a Date, or Unix milliseconds', 'Date 或毫秒时间戳'],
  ['free of (\\w+),.*', '不含 $1（平台保留）的文字'],
  [' has no option', ' 没有选项'],
  [', only', '，只有'],
  ['takes no options', '没有选项'],
  ['a function', '未调用的函数'],
  ['undefined', '空值'],
  ['expected: ', '没有这个名字，'],
  ['write (.+); ', '应写 $1，'],
  ['the (fields|parameters) are', '只有'],
  ['one of ', '其中之一：'],
  [' of at least one character', '，不能为空'],
  ['digits from (\\d+)', '一串数字，$1'],
  [' without a leading / .*', '，开头没有 /，不带参数'],
  [' without blanks.*', '，前后没有空格'],
  [' without leading zeros', '，没有前导 0'],
  [' hexadecimal digits in lower case', ' 位小写十六进制数字'],
  [' digits', ' 位数字'],
  [' of the (\\d+) legal characters', ' 个字符，限 $1 个合法字符'],
  [' characters of', ' 个字符，取自'],
  [' (portable|unreserved|wechat) characters', ' 个 $1 字符'],
  [' characters', ' 个字符'],
  [' bytes of UTF-8', ' 字节'],
  [' values', ' 项'],
  [' decimals', ' 位小数'],
  ['at most', '最多'],
  [' or above', ' 或以上'],
  [', or ', '，或 '],
  [' and ', ' 加 '],
  [' to ', ' 到 '],
  [' from | of | with |, (?=\\d)', '，'],
];
