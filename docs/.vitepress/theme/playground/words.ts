// The words of the playground in both languages.
import { useData } from 'vitepress';
import { computed } from 'vue';
import type { ComputedRef } from 'vue';
import type { AlphabetName, EntryKind } from 'miniprogram-scene';
import type { Language } from 'miniprogram-scene/schema';
import type { Example } from './examples';
import type { TableKindName } from './kinds';
import type { CodeName } from './page-code';
import type { RowFault } from './row-faults';

export interface Words {
  readonly language: Language;
  readonly title: string;
  readonly intro: string;
  readonly privacy: string;
  readonly share: string;
  readonly reset: string;
  readonly copied: string;
  readonly copy: string;
  readonly examples: string;
  readonly example: Readonly<Record<Example['name'], readonly [name: string, note: string]>>;
  readonly shortId: string;
  readonly samples: {
    readonly title: string;
    readonly hint: string;
    readonly label: string;
    readonly suggest: string;
    readonly empty: string;
    readonly leftOut: (lines: readonly number[]) => string;
    readonly quoted: string;
    readonly fits: (fitting: number, all: number, longest: number) => string;
    readonly questions: string;
    readonly readers: string;
  };
  readonly schema: {
    readonly title: string;
    readonly hint: string;
    readonly empty: string;
    readonly add: string;
    readonly field: (name: string) => string;
    readonly name: string;
    readonly kind: string;
    readonly optional: string;
    readonly up: (name: string) => string;
    readonly down: (name: string) => string;
    readonly remove: (name: string) => string;
    readonly bits: (bits: number) => string;
    readonly alphabet: string;
    readonly check: string;
    readonly checkBits: (bits: number) => string;
    readonly zh: string;
    readonly zhHint: (size: string) => string;
    readonly zhIdle: string;
    readonly loading: string;
    readonly noLimit: string;
    readonly definition: string;
    readonly noJson: string;
    readonly frozen: string;
  };
  readonly alphabets: Readonly<Record<AlphabetName, string>>;
  readonly kinds: Readonly<Record<TableKindName, string>>;
  readonly options: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<'s' | 'ms', string>>;
  readonly faults: Readonly<Record<RowFault, (of: string) => string>>;
  readonly record: {
    readonly title: string;
    readonly hint: string;
    readonly absent: string;
    readonly yes: string;
    readonly no: string;
    readonly json: string;
  };
  readonly scene: {
    readonly title: string;
    readonly none: string;
    readonly length: (length: number, limit: number) => string;
    readonly long: (length: number, limit: number) => string;
    readonly meter: (length: number, limit: number) => string;
    readonly header: string;
    readonly bits: (bits: number) => string;
    readonly worst: (length: number) => string;
    readonly endless: string;
    readonly page: string;
    readonly qr: (path: string) => string;
    readonly qrHint: string;
    readonly request: string;
    readonly readIt: string;
  };
  readonly read: {
    readonly title: string;
    readonly hint: string;
    readonly label: string;
    readonly empty: string;
    readonly byScene: (version: number) => string;
    readonly byReader: string;
    readonly failed: string;
    readonly entry: Readonly<Record<EntryKind, string>>;
    readonly meant: string;
    readonly format: string;
    readonly addReader: string;
    readonly value: string;
    readonly column: readonly [field: string, value: string, bits: string];
    readonly noSchema: string;
    readonly nothing: string;
  };
  readonly code: {
    readonly title: string;
    readonly hint: string;
    readonly none: string;
    readonly languages: Readonly<Record<CodeName, string>>;
    readonly notes: Readonly<Record<CodeName, string>>;
    readonly withReaders: string;
    readonly withoutReaders: string;
  };
}

const bitsOf = (bits: number) => bits.toFixed(1);

const zh: Words = {
  language: 'zh',
  title: '演练场',
  intro: '贴几条样例，看看放不放得下；改好字段，把代码拿走。',
  privacy: '全部在浏览器里计算，不上传任何内容；状态保存在地址栏 # 之后，复制链接就能发给同事。',
  share: '复制链接',
  reset: '清空',
  copied: '已复制',
  copy: '复制',
  examples: '从例子开始',
  example: {
    table: ['桌码', '店名可以直接是中文。区域只有几种取值时，把类型改成 oneOf，更短。'],
    share: ['分享海报', '邀请人是 19 位雪花 ID，用字符串。渠道只有几种取值时，把类型改成 oneOf，更短。'],
    coupon: ['优惠券', '这些是已经在用的手写参数：字段从中得出，老码由 readers 继续读。'],
    device: ['设备码', '这是印在设备上的链接：新码用 scene，老码由 link() 继续读。'],
    uuids: [
      '两个 UUID',
      '两个 UUID 放不下：共 256 bit，一个 scene 最多 196 bit。服务端能由订单查到用户，就只放订单；否则把两个值存在服务端，码里只放短 ID。',
    ],
  },
  shortId: '改为只放一个 UUID',
  samples: {
    title: '样例',
    hint: 'JSON、JSON Lines、CSV 或从表格复制的几行、k=v&k=v、扫到的链接、日志里的 options，都可以。',
    label: '样例，每行一条',
    suggest: '生成字段定义',
    empty: '没有读到样例。',
    leftOut: (lines) => `第 ${lines.join('、')} 条读不出来，已略过。`,
    quoted: '长数字已按字符串处理，避免丢精度。',
    fits: (fitting, all, longest) =>
      `${all} 条样例中 ${fitting} 条放得下，最长 ${longest} 个字符（上限 32）。`,
    questions: '还需要确认',
    readers: '老格式的解析器：',
  },
  schema: {
    title: '字段定义',
    hint: '名称、类型、顺序都可以改。',
    empty: '还没有字段：贴样例、选例子，或手动添加。',
    add: '添加字段',
    field: (name) => `字段 ${name}`,
    name: '名称',
    kind: '类型',
    optional: '可选',
    up: (name) => `上移 ${name}`,
    down: (name) => `下移 ${name}`,
    remove: (name) => `删除 ${name}`,
    bits: (bits) => `${bitsOf(bits)} bit`,
    alphabet: '字符集',
    check: '校验',
    checkBits: (bits) => `${bits} bit`,
    zh: '中文模型 zh',
    zhHint: (size) => `中文更短，代码包多 ${size}`,
    zhIdle: '字段里有 text 时可用',
    loading: '正在加载中文模型…',
    noLimit: '不限',
    definition: '定义（JSON）',
    noJson: '不是合法的 JSON。',
    frozen: '码印出去以后，定义不能再改：改字段用 next() 加版本。',
  },
  alphabets: {
    portable: 'portable（70 个字符，默认）',
    unreserved: 'unreserved（66 个字符，小红书）',
    wechat: 'wechat（82 个字符，最短）',
  },
  kinds: {
    id: '数字编号',
    integer: '整数',
    decimal: '小数',
    flag: '布尔',
    oneOf: '枚举',
    text: '任意文字',
    snowflake: '雪花 ID',
    uuid: 'UUID',
    objectId: 'ObjectId',
    openid: 'openid',
    phone: '手机号',
    digits: '定长数字',
    hex: '定长十六进制',
    code: '券码、邀请码',
    date: '日期',
    timestamp: '时间戳',
    list: '数组',
    tuple: '定长数组',
    record: '嵌套对象',
    variant: '多种参数',
  },
  options: {
    min: '最小',
    max: '最大',
    digits: '小数位数',
    length: '长度',
    choices: '取值，用逗号分隔',
    alphabet: '字符集',
    prefix: '开头',
    unit: '单位',
  },
  units: { s: '秒', ms: '毫秒' },
  faults: {
    name: () => '请填写名称。',
    twice: (name) => `名称 ${name} 重复。`,
    order: (name) => `名称不能是数字 ${name}：JavaScript 会改变它的顺序。`,
    number: (option) => `「${zh.options[option]}」要填数字。`,
    range: () => '最小值不能大于最大值。',
    choices: () => '至少要有一个取值。',
    'same-choices': () => '取值重复。',
    date: (option) => `「${zh.options[option]}」要填日期。`,
  },
  record: {
    title: '填写参数',
    hint: '一个码携带的值。',
    absent: '不填',
    yes: '是',
    no: '否',
    json: 'JSON',
  },
  scene: {
    title: 'scene',
    none: '字段和参数都填好后，这里是 scene。',
    length: (length, limit) => `${length} / ${limit} 个字符`,
    long: (length, limit) => `${length} / ${limit} 个字符，放不下`,
    meter: (length, limit) => `容量条：占 ${limit} 格中的 ${length} 格`,
    header: '版本与校验',
    bits: (bits) => `${bitsOf(bits)} bit`,
    worst: (length) => `这样定义，最长 ${length} 个字符。`,
    endless: '有不限长的字段，最长没有上限：超长时 encode 报错，不会截断。',
    page: '页面路径',
    qr: (path) => `页面路径的二维码：${path}`,
    qrHint: '带 scene 的页面路径。这不是小程序码，仅供查看和复制。',
    request: '请求接口 B（getUnlimitedQRCode）',
    readIt: '解析这个 scene',
  },
  read: {
    title: '解析',
    hint: '贴 scene、页面路径、链接或 options。',
    label: '要解析的内容',
    empty: '贴上内容，这里显示解析结果。',
    byScene: (version) => `读出来了：版本 ${version} 的 scene`,
    byReader: '读出来了：由解析器（readers）读出的老格式',
    failed: '读不出来',
    entry: {
      scene: '带 scene',
      link: '普通链接二维码',
      ticket: '一物一码',
      query: '页面参数',
      none: '未携带参数',
    },
    meant: '可能把相似的字符认错了，换成下面的就能读：',
    format: '它像手写的格式，内容是：',
    addReader: '添加解析器',
    value: '值',
    column: ['字段', '值', 'bit'],
    noSchema: '还没有字段定义，只能看格式。',
    nothing: '不是手写格式。先写字段定义，再解析。',
  },
  code: {
    title: '代码',
    hint: '复制到项目里就能用。',
    none: '字段定义没有错误时，这里是代码。',
    languages: {
      javascript: 'JavaScript',
      typescript: 'TypeScript',
      json: 'JSON',
      python: 'Python',
      java: 'Java',
      go: 'Go',
    },
    notes: {
      javascript: '小程序：先 npm install miniprogram-scene，再「构建 npm」。',
      typescript: '小程序：先 npm install miniprogram-scene，再「构建 npm」。',
      json: '服务端的字段定义，各语言共用。',
      python: '把 ports/python 里的 miniprogram_scene.py 和 scenes.json 放在旁边。',
      java: '把 ports/java 里的 MiniprogramScene.java 放进项目，scenes.json 放在旁边。',
      go: '把 ports/go 里的 miniprogramscene.go 放进项目，改成自己的 import 路径。',
    },
    withReaders: '老格式的解析器在 readers 里，老码继续可读。',
    withoutReaders: '有手写格式的老码？把它贴到「解析」里，添加解析器。',
  },
};

const en: Words = {
  language: 'en',
  title: 'Playground',
  intro: 'Paste some samples and see whether they fit. Adjust the fields, and leave with the code.',
  privacy:
    'All of it is computed in your browser, and nothing is sent anywhere. The address keeps the state behind its #: send it to a colleague.',
  share: 'Copy the link',
  reset: 'Clear',
  copied: 'Copied',
  copy: 'Copy',
  examples: 'Start from an example',
  example: {
    table: [
      'Table code',
      'Names of shops may be Chinese. If the area has a few values only, make its kind oneOf: it gets shorter.',
    ],
    share: [
      'Share poster',
      'The inviter is a snowflake id of 19 digits, as a string. If the channel has a few values only, make its kind oneOf: it gets shorter.',
    ],
    coupon: [
      'Coupon',
      'These are scenes made by hand: the fields come from them, and readers keep old codes readable.',
    ],
    device: [
      'Device',
      'This is a link printed on devices: new codes have a scene, and link() keeps old codes readable.',
    ],
    uuids: [
      'Two UUIDs',
      'Two UUIDs do not fit: they have 256 bits, and a scene has 196 at most. If your server finds the user by the order, carry the order alone. Otherwise keep both values on the server, and carry a short id.',
    ],
  },
  shortId: 'Carry one UUID instead',
  samples: {
    title: 'Samples',
    hint: 'JSON, JSON lines, CSV or rows copied from a sheet, k=v&k=v, scanned links, or options from a log.',
    label: 'Samples, one a line',
    suggest: 'Suggest fields',
    empty: 'There are no samples in it.',
    leftOut: (lines) => `Left out, because they cannot be read: ${lines.join(', ')}.`,
    quoted: 'Long numbers became strings, so that they lose no digits.',
    fits: (fitting, all, longest) =>
      `${fitting} of ${all} samples fit; the longest has ${longest} characters of at most 32.`,
    questions: 'To be decided',
    readers: 'Readers of the old format: ',
  },
  schema: {
    title: 'Fields',
    hint: 'Names, kinds and the order can be changed.',
    empty: 'There are no fields: paste samples, take an example, or add a field.',
    add: 'Add a field',
    field: (name) => `Field ${name}`,
    name: 'Name',
    kind: 'Kind',
    optional: 'Optional',
    up: (name) => `Move ${name} up`,
    down: (name) => `Move ${name} down`,
    remove: (name) => `Remove ${name}`,
    bits: (bits) => `${bitsOf(bits)} bits`,
    alphabet: 'Alphabet',
    check: 'Check',
    checkBits: (bits) => `${bits} bits`,
    zh: 'Chinese model zh',
    zhHint: (size) => `shorter Chinese, ${size} more to load`,
    zhIdle: 'for schemas with a text',
    loading: 'Loading the Chinese model…',
    noLimit: 'no limit',
    definition: 'Definition (JSON)',
    noJson: 'This is not JSON.',
    frozen: 'Once codes are printed, the definition is frozen: change fields with next().',
  },
  alphabets: {
    portable: 'portable (70 characters, default)',
    unreserved: 'unreserved (66 characters, Xiaohongshu)',
    wechat: 'wechat (82 characters, shortest)',
  },
  kinds: {
    id: 'number as text',
    integer: 'whole number',
    decimal: 'decimal number',
    flag: 'yes or no',
    oneOf: 'one of some',
    text: 'any text',
    snowflake: 'snowflake id',
    uuid: 'UUID',
    objectId: 'ObjectId',
    openid: 'openid',
    phone: 'mobile number',
    digits: 'so many digits',
    hex: 'so many hex digits',
    code: 'coupon, invite code',
    date: 'day',
    timestamp: 'moment',
    list: 'array',
    tuple: 'fixed array',
    record: 'nested record',
    variant: 'kinds of records',
  },
  options: {
    min: 'min',
    max: 'max',
    digits: 'digits',
    length: 'length',
    choices: 'choices, with commas',
    alphabet: 'alphabet',
    prefix: 'prefix',
    unit: 'unit',
  },
  units: { s: 'seconds', ms: 'milliseconds' },
  faults: {
    name: () => 'It needs a name.',
    twice: (name) => `There are two fields ${name}.`,
    order: (name) => `A name cannot be the number ${name}: JavaScript would move it.`,
    number: (option) => `“${option}” has to be a number.`,
    range: () => 'The min is above the max.',
    choices: () => 'It needs at least one choice.',
    'same-choices': () => 'A choice is there twice.',
    date: (option) => `“${option}” has to be a day.`,
  },
  record: {
    title: 'Record',
    hint: 'The values that one code carries.',
    absent: 'absent',
    yes: 'yes',
    no: 'no',
    json: 'JSON',
  },
  scene: {
    title: 'scene',
    none: 'With fields and values, the scene is here.',
    length: (length, limit) => `${length} of ${limit} characters`,
    long: (length, limit) => `${length} of ${limit} characters: it does not fit`,
    meter: (length, limit) => `The meter: ${length} of ${limit} cells are taken`,
    header: 'version and check',
    bits: (bits) => `${bitsOf(bits)} bits`,
    worst: (length) => `By this definition, a scene has at most ${length} characters.`,
    endless:
      'A field has no limit, so there is no longest scene: encode refuses longer ones, and cuts nothing off.',
    page: 'Path of the page',
    qr: (path) => `QR picture of the page path: ${path}`,
    qrHint: 'The page path with its scene. It is no mini-program code, but to look at and to copy.',
    request: 'Request of interface B (getUnlimitedQRCode)',
    readIt: 'Read this scene',
  },
  read: {
    title: 'Read',
    hint: 'Paste a scene, the path of a page, a link, or options.',
    label: 'Text to read',
    empty: 'Paste something, and its content is here.',
    byScene: (version) => `Read: a scene of version ${version}`,
    byReader: 'Read: the old format, by a reader',
    failed: 'Not readable',
    entry: {
      scene: 'it has a scene',
      link: 'an ordinary link',
      ticket: 'a unique item code',
      query: 'parameters of a page',
      none: 'it has no parameters',
    },
    meant: 'Characters that look alike may have been confused. These can be read:',
    format: 'It looks like a format made by hand, with these values:',
    addReader: 'Add its reader',
    value: 'value',
    column: ['field', 'value', 'bits'],
    noSchema: 'Without fields, only its format can be told.',
    nothing: 'It is of no format made by hand. Define the fields first.',
  },
  code: {
    title: 'Code',
    hint: 'Copy it into your project.',
    none: 'If the fields have no faults, the code is here.',
    languages: {
      javascript: 'JavaScript',
      typescript: 'TypeScript',
      json: 'JSON',
      python: 'Python',
      java: 'Java',
      go: 'Go',
    },
    notes: {
      javascript:
        'For the mini-program: npm install miniprogram-scene, then build npm in the developer tools.',
      typescript:
        'For the mini-program: npm install miniprogram-scene, then build npm in the developer tools.',
      json: 'The schema for servers in any language.',
      python: 'Put miniprogram_scene.py of ports/python, and scenes.json, beside it.',
      java: 'Put MiniprogramScene.java of ports/java into your project, and scenes.json beside it.',
      go: 'Put miniprogramscene.go of ports/go into your module, and change the import path.',
    },
    withReaders: 'The readers keep codes of the old format readable.',
    withoutReaders: 'Are there codes made by hand? Paste one under “Read”, and add its reader.',
  },
};

/** The words in the language of the page. */
export function useWords(): ComputedRef<Words> {
  const { lang } = useData();
  return computed(() => (lang.value.startsWith('zh') ? zh : en));
}
