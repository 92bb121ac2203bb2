// Compares the port in Python with the library in Node, on random schemas of one or more versions, records, texts, queries and scenes,
// also mutated ones and those of an edited schema. Both must give the same scenes, values and error codes. After `npm run build`: node ports/python/compare.mjs [questions] [seed]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import * as index from '../../dist/index.mjs';
import { zh, zhText } from '../../dist/zh.mjs';
import { randomFrom } from '../../scripts/random.mjs';

const library = { ...index, zhText };

const total = Number(process.argv[2] ?? 20000);
const seed = Number(process.argv[3] ?? 20260831);

const { fraction, below, chance, pick } = randomFrom(seed);
const own = (entries) => Object.fromEntries(entries);
const times = (n, make) => Array.from({ length: n }, (_, i) => make(i));
const from = (alphabet, n) => times(n, () => pick(alphabet)).join('');

const UNRESERVED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~';
const PORTABLE = UNRESERVED + '!*()';
const WECHAT = PORTABLE + "'#$&+,/:;=?@";
const ALPHABETS = { unreserved: UNRESERVED, portable: PORTABLE, wechat: WECHAT };
const HEX = '0123456789abcdef';

function python(args, input) {
  const { status, stdout, stderr, error } = spawnSync(process.env.PYTHON ?? 'python3', args, {
    cwd: fileURLToPath(new URL('./', import.meta.url)),
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (error ?? status !== 0) throw error ?? new Error(stderr);
  return stdout;
}

// The Chinese tables: the characters and words by rank, and the ranks that often follow a rank, and two. They come from the port: for
// questions that is enough.
const TABLES = JSON.parse(
  python([
    '-c',
    `
import json
from miniprogram_scene import CORE, ZH
tables = [CORE.types[12].ranks.table, ZH.ranks.table]
print(json.dumps([{
    "spellings": table.spellings,
    "lists": {rank: list(it.weights) for rank, it in table.lists.items()},
    "pairs": {f"{first} {second}": list(it.weights) for (first, second), it in table.pairs.items()},
} for table in tables]))
`,
  ]),
);

// Makers of texts: pieces that the models know, ties, and texts that no model takes.
const range = (first, last) => String.fromCodePoint(first + below(last - first + 1));
const hex = (n) => from(HEX, n);
const uuid = () => [8, 4, 4, 4, 12].map(hex).join('-');
const two = (n) => String(n).padStart(2, '0');
const day = () => `${pick([1999, 2000, 2024, 2026, 2099, 2100])}-${two(1 + below(13))}-${two(1 + below(31))}`;
const words =
  'id uid type shop openid Share Goods activity true www ch qr poster 店 桌 号 中国 的 龙虾 春熙路 鿿 一'.split(
    ' ',
  );
const PIECES = [
  chinese,
  () => pick(words),
  () => from('0123456789', 1 + below(20)),
  () => from('0123456789', 33),
  () => hex(1 + below(33)),
  () => from('abcdefghijklmnopqrstuvwxyz', 1 + below(8)),
  () => from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 1 + below(6)),
  () => from('ABCXYZ0123456789', 1 + below(8)),
  () => from(WECHAT, 1 + below(12)),
  () => from(PORTABLE, 1 + below(31)),
  () => from(`${PORTABLE} "%<>[\\]^\`{|}`, 1 + below(5)),
  () => from('a1A-', 1 + below(6)),
  () => from('_-.=&/', 1 + below(3)),
  uuid,
  () => uuid().toUpperCase(),
  day,
  () => pick(['2024-02-29', '2023-02-29', '2000-02-29']),
  () => range(0x4e00, 0x9fff),
  () => from('一上不中店桌号李王张', 1 + below(4)),
  () => range(0x3000, 0x30ff),
  () => range(0xac00, 0xd7a3),
  () => range(0, 0x5ff),
  () => range(0x1f300, 0x1faff),
  () => range(0x1f1e6, 0x1f1ff) + range(0x1f1e6, 0x1f1ff),
  () => range(0x2000, 0x2bff),
  () => range(0xff00, 0xff5e),
  () => range(0xe000, 0x10ffff),
  () => from('，。！？、：；（）“”…—·￥\ufe0f\u200d', 1 + below(3)),
  () => (chance(0.1) ? pick(['\ud83d', '\udc00', '\udfff']) : '\n'),
];
// A text of characters and words of which most often follow those before. U+0000 to U+0002 stand for both ends of a text, a rare
// ideograph and a stretch of other characters.
function chinese() {
  const { spellings, lists, pairs } = pick(TABLES);
  const edge = spellings.indexOf('\u0000');
  let [made, first, second] = ['', edge, edge];
  for (let left = pick([1, 1, 2, 2, 3, 4, 6, 10, 16, 24, 70]); left > 0; left--) {
    const often = (chance(0.7) && pairs[`${first} ${second}`]) || lists[second] || [];
    const rank = often.length > 0 && chance(0.8) ? pick(often) : below(spellings.length);
    if (rank === edge) break;
    made +=
      spellings[rank] <= '\u0002' ? pick([...PIECES, () => pick('\u0000\u0001\u0002')])() : spellings[rank];
    [first, second] = [second, rank];
  }
  return made;
}
const text = () => {
  if (chance(0.005)) return pick(['a', '😀']).repeat(pick([2047, 2048, 2049, 4095, 4096, 4097]));
  const made = times(pick([0, 1, 1, 1, 2, 2, 3, 4, 6]), () => pick(PIECES)()).join('');
  return chance(0.002) ? made.repeat(below(400)).slice(0, pick([399, 400, 401, 2000, 4097])) : made;
};

const BAD = [
  '',
  'x',
  '0',
  '00',
  1,
  -1,
  0.5,
  1e300,
  true,
  false,
  [],
  [1],
  {},
  { a: 1 },
  '\ud800',
  '2023-02-29',
  '19876543210',
];

// Makers of fields: each returns the JSON form of a field, and a maker of values, most of which the field takes.
const limits = [0, 1, 70, 255, 9999, 2 ** 26 - 1, 2 ** 26, 2 ** 32 - 1, 2 ** 52, 2 ** 53 - 1];
const within = (min, max) =>
  pick([min, max, min + Math.floor(fraction() * (max - min)), max + 1, min - 1, (min + max) / 2]);
// Steps of up to 2^51: from there on a definition is refused.
const great = (digits) => Number(((2 ** 51 * (fraction() + 0.02)) / 10 ** digits).toFixed(digits));
const greatest = (digits) => pick([2 ** 51, 2 ** 51 - 1, 2 ** 51 + 1, 2 ** 50]) / 10 ** digits;
const decimals = (digits) => Number((fraction() * 200 - 100).toFixed(digits));
const LEAVES = [
  () => {
    const most = Number.MAX_SAFE_INTEGER;
    const min = chance(0.6) ? 0 : pick(limits) * pick([1, -1]);
    const max = chance(0.01) ? 2 ** 53 : Math.min(most, min + pick(limits));
    return [{ kind: 'integer', min, max }, () => within(min, max)];
  },
  () => {
    const digits = pick([0, 1, 2, 3, 5, 6, 8, 12, 15]);
    const max = pick([
      0.1,
      1,
      2.5,
      90,
      180,
      999.99,
      1e9,
      2 ** 40,
      1e15,
      1e20,
      1.7976931348623157e308,
      decimals(digits),
      great(digits),
      greatest(digits),
    ]);
    const min = pick([0, -max, max, decimals(digits)]);
    const value = () =>
      pick([min, max, decimals(digits), great(digits), min + fraction() * (max - min), -0, max / 2]);
    return [{ kind: 'decimal', min, max, digits }, value];
  },
  () => [{ kind: 'flag' }, () => chance(0.5)],
  () => {
    const choices = times(1 + below(6), () =>
      pick(['poster', 'share', '1', 1, true, 'true', 0, false, -1, '', '海报', 'ad', 7, 2 ** 53 - 1]),
    ).concat(chance(0.02) ? [pick([1.5, 2 ** 53, null])] : []);
    return [{ kind: 'oneOf', choices }, () => pick(choices)];
  },
  () => [
    { kind: 'id' },
    () => (chance(0.9) ? pick('123456789') : '') + from('0123456789', below(pick([3, 12, 24, 60]))),
  ],
  () => {
    const length = 1 + below(pick([8, 30, 65]));
    return [{ kind: 'digits', length }, () => from('0123456789', length)];
  },
  () => {
    const length = 1 + below(pick([8, 32, 65]));
    return [{ kind: 'hex', length }, () => hex(length)];
  },
  () => [
    { kind: 'snowflake' },
    () =>
      pick([
        '0',
        '18446744073709551615',
        '18446744073709551616',
        '1795324876512231425',
        from('123456789', 18),
      ]),
  ],
  () => [{ kind: 'uuid' }, () => pick([uuid(), uuid().toUpperCase(), hex(32), hex(8) + '-' + hex(24)])],
  () => [{ kind: 'objectId' }, () => hex(24)],
  () => {
    const prefix = pick(['o', 'o', 'oAbc-', 'o' + from(PORTABLE, below(30))]);
    const value = () => prefix + from(PORTABLE.slice(0, 64), 28 - prefix.length + pick([0, 0, 0, 1]));
    return [{ kind: 'openid', prefix }, value];
  },
  () => [{ kind: 'phone' }, () => pick(['1', '1', '2']) + from('23456789', 1) + from('0123456789', 9)],
  () => {
    const alphabet = pick([
      'ab',
      'ABCDEFGHJKLMNPQRSTUVWXYZ23456789',
      '甲乙丙丁',
      '😀',
      'a😀b',
      'aa',
      'a',
      '\ud83d😀',
      PORTABLE,
      WECHAT,
    ]);
    const length = 1 + below(pick([4, 12, 65]));
    const value = () => times(length, () => alphabet[below(alphabet.length)]).join('');
    return [{ kind: 'code', alphabet, length }, value];
  },
  () => {
    const [min, max] = chance(0.5) ? ['2000-01-01', '2099-12-31'] : [day(), day()];
    return [{ kind: 'date', min, max }, () => pick([min, max, day()])];
  },
  () => {
    const unit = pick(['s', 'ms']);
    return [
      { kind: 'timestamp', unit },
      () => pick([0, 4294967295, 4294967296, 1788130000, 1788130000123, 4294967295999]),
    ];
  },
  () => [{ kind: 'text', model: pick(['core', 'zh']), max: chance(0.5) ? null : below(12) }, text],
];
const NAMES = [
  'a',
  'b',
  'id',
  '10',
  '2',
  '0',
  '01',
  '-1',
  '4294967294',
  '4294967295',
  '中',
  '',
  'type',
  'header',
  '__proto__',
  'constructor',
];

// The JSON form of named things has the order of an object's keys.
const named = (entries) => Object.entries(own(entries)).map(([name, form]) => ({ name, ...form }));

function fields(depth, most) {
  const chosen = [...new Set(times(below(most + 1), () => pick(NAMES)))].map((name) => [name, field(depth)]);
  const make = () =>
    own(
      chosen
        .filter(([, [{ kind }]]) => kind !== 'optional' || chance(0.6))
        .map(([name, [, value]]) => [name, value()])
        .concat(chance(0.03) ? [['extra', 1]] : []),
    );
  return [named(chosen.map(([name, [form]]) => [name, form])), make];
}
const NESTS = [
  (depth) => {
    const [form, value] = field(depth);
    return [{ kind: 'optional', field: form }, () => (chance(0.3) ? null : value())];
  },
  (depth) => {
    const [form, value] = field(depth);
    const max = pick([1, 2, 5, 20, 1000]);
    const most = () => Math.min(max, chance(0.05) ? 60 : 6);
    return [{ kind: 'list', field: form, max }, () => times(below(most() + 2), value)];
  },
  (depth) => {
    const parts = times(below(4), () => field(depth));
    const value = () => parts.map(([, make]) => make()).concat(chance(0.05) ? [1] : []);
    return [{ kind: 'tuple', fields: parts.map(([form]) => form) }, value];
  },
  (depth) => {
    const [forms, value] = fields(depth, 3);
    return [{ kind: 'record', fields: forms }, value];
  },
  (depth) => {
    const names = [...new Set(times(1 + below(3), () => pick(NAMES)))];
    const branches = names.map((name) => [name, fields(depth, 2)]);
    const value = () => {
      const [name, [, make]] = pick(branches);
      return own([...Object.entries(make()), ['kind', chance(0.05) ? 'other' : name]]);
    };
    const forms = branches.map(([name, [each]]) => [name, { fields: each }]);
    return [{ kind: 'variant', key: 'kind', branches: named(forms) }, value];
  },
];
function field(depth) {
  const [form, value] = depth > 0 && chance(0.4) ? pick(NESTS)(depth - 1) : pick(LEAVES)();
  return [form, () => (chance(0.015) ? pick(BAD) : value())];
}

// The fields of a version that just fits, or just does not fit.
function tight(radix) {
  const length = 36 + below(12);
  const left = 32 * Math.log2(radix) - Math.log2(1024 / 757) - 4 * length;
  const max = Math.floor(2 ** left * (1 + (fraction() - 0.5) * pick([1e-15, 1e-6, 2e-5])));
  return [
    named([
      ['a', { kind: 'hex', length }],
      ['b', { kind: 'integer', min: 0, max }],
    ]),
    () => ({ a: pick(['0', 'f']).repeat(length), b: pick([0, max]) }),
  ];
}

// A version of a schema, and a maker of its records.
function version(number, depth, most) {
  const alphabet = pick(['portable', ...Object.keys(ALPHABETS)]);
  const check = chance(0.7) ? 12 : below(chance(0.1) ? 23 : 21);
  const [forms, value] = chance(0.05) ? tight(ALPHABETS[alphabet].length) : fields(depth, most);
  return [{ version: number, alphabet, check, fields: forms }, value];
}

// One edit of a version: another definition, whose scenes have to be others.
const replacedAt = (list, at, item) => list.map((each, i) => (i === at ? item : each));
const renamed = (forms) => {
  const at = below(forms.length);
  return replacedAt(forms, at, { ...forms[at], name: pick(NAMES) });
};
const shuffled = (forms) => {
  const at = below(forms.length);
  return [...forms.slice(at), ...forms.slice(0, at)];
};
const changed = (forms) => {
  const at = below(forms.length);
  return replacedAt(forms, at, { name: forms[at].name, ...field(1)[0] });
};
const ordered = (forms) => named(forms.map(({ name, ...form }) => [name, form]));
const EDITS = [
  (it) => ({ ...it, alphabet: pick(Object.keys(ALPHABETS)) }),
  (it) => ({ ...it, check: below(21) }),
  (it) => ({ ...it, version: below(35) }),
  ...[renamed, shuffled, changed].map((edit) => (it) => ({
    ...it,
    fields: it.fields.length > 0 ? ordered(edit(it.fields)) : [{ name: 'a', kind: 'flag' }],
  })),
];

// Mutations of a scene.
const replaced = (scene, at, by, length = 1) => scene.slice(0, at) + by + scene.slice(at + length);
const MUTATIONS = [
  (scene, characters) => replaced(scene, below(scene.length), pick(characters)),
  (scene, characters) => replaced(scene, scene.length - 1, pick(characters)),
  (scene, characters) => replaced(scene, below(scene.length), pick(characters), 0),
  (scene) => replaced(scene, below(scene.length), ''),
  (scene, characters) => scene + pick(characters),
  (scene) => {
    const at = below(scene.length - 1);
    return replaced(scene, at, (scene[at + 1] ?? '') + scene[at], 2);
  },
  (scene) => (chance(0.5) ? scene.toLowerCase() : scene.toUpperCase()),
  (scene) => replaced(scene, below(scene.length), pick(['%', ' ', '中', '\ud800', '😀', '\u0000', '#', '@'])),
  (_, characters) => from(characters, 1 + below(33)),
  (_, characters) => from(characters, 1 + below(5)),
  () => pick(['', 'id=178&book=123', 'store-27', '8812_40021']),
];

// In questions null stands for an absent value: undefined in Node, None in Python.
function revived(value) {
  if (value === null) return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(revived);
  return own(Object.entries(value).map(([key, each]) => [key, revived(each)]));
}

// The fields of a JSON form, by the functions of the library. Arguments that are defaults are often left out.
const DEFAULTS = {
  integer: { min: 0 },
  openid: { prefix: 'o' },
  timestamp: { unit: 's' },
  text: { max: null },
};
DEFAULTS.date = { min: '2000-01-01', max: '2099-12-31' };
const byName = (forms) => own(forms.map(({ name, ...form }) => [name, built(form)]));
function built({ kind, ...options }) {
  const { alphabet, branches, choices, key, length, max, model } = options;
  const make = library[kind];
  if (kind === 'code') return make(alphabet, length);
  if (kind === 'digits' || kind === 'hex') return make(length);
  if (kind === 'list') return make(built(options.field), { max });
  if (kind === 'oneOf') return make(choices);
  if (kind === 'optional') return make(built(options.field));
  if (kind === 'record') return make(byName(options.fields));
  if (kind === 'text') return (model === 'zh' ? zhText : make)(...(max === null ? [] : [{ max }]));
  if (kind === 'tuple') return make(...options.fields.map(built));
  if (kind === 'variant') return make(key, own(branches.map(({ name, fields }) => [name, byName(fields)])));
  const given = Object.entries(options).filter(([name, it]) => it !== DEFAULTS[kind]?.[name] || chance(0.3));
  return given.length > 0 ? make(own(given)) : make();
}

function schemaOf({ versions: [first, ...others] }) {
  const { alphabet, check, version } = first;
  const start = library.defineScene(byName(first.fields), { alphabet, check, version });
  return others.reduce(
    (it, { alphabet, check, fields }) => it.next(byName(fields), upgrade, { alphabet, check }),
    start,
  );
}

const upgrade = (record) => ({ ...record, upgrades: (record.upgrades ?? 0) * 2 + 1 });

const MODELS = { zh };

function answer({ schema, subject, model, options, value, scene }) {
  try {
    let write, read;
    if (schema) {
      ({ encode: write, decode: read } = schemaOf(schema));
    } else if (subject === 'text') {
      const given = { ...options, model: MODELS[model] };
      write = (it) => library.encodeText(it, given);
      read = (it) => library.decodeText(it, given);
    } else {
      write = (it) => library.encodeQuery(it, options);
      read = (it) => library.decodeQuery(it, options);
    }
    if (scene === undefined) return { scene: write(revived(value)) };
    const found = read(scene);
    return { value: subject === 'query' ? Object.entries(found) : found };
  } catch (error) {
    if (!(error instanceof library.SceneError)) throw error;
    return { code: error.code };
  }
}

const questions = [];
const answers = [];
function ask(question) {
  questions.push(question);
  answers.push(JSON.parse(JSON.stringify(answer(question))));
  return answers.at(-1);
}

function explore(question, value) {
  const { scene } = ask({ ...question, value });
  const alphabet = question.options?.alphabet ?? question.schema?.versions.at(-1).alphabet ?? 'portable';
  const characters = ALPHABETS[alphabet];
  if (scene === undefined) return undefined;
  ask({ ...question, scene });
  for (let i = 0; i < 3; i++) ask({ ...question, scene: pick(MUTATIONS)(scene, characters) });
  return scene;
}

while (questions.length < total) {
  const options = chance(0.5) ? { alphabet: pick(Object.keys(ALPHABETS)) } : {};
  const subject = pick(['text', 'query', 'record', 'record']);
  if (subject === 'text') {
    const model = pick([undefined, 'zh']);
    const scene = explore({ subject, model, options }, chance(0.01) ? pick(BAD) : text());
    if (scene !== undefined) {
      ask({ subject, model: model ? undefined : 'zh', options, scene });
      ask({ subject, model, options: { alphabet: pick(Object.keys(ALPHABETS)) }, scene });
      ask({ subject: 'query', options, scene });
    }
  } else if (subject === 'query') {
    const pairs = times(below(5), () => [chance(0.7) ? pick([...NAMES, 'goods', 'from']) : text(), text()]);
    explore(
      { subject, options },
      chance(0.01) ? pick(BAD) : own(chance(0.01) ? times(31 + below(3), (i) => [i, '']) : pairs),
    );
  } else {
    const number = chance(0.7) ? 0 : below(chance(0.1) ? 37 : 35);
    const [first, value] = version(number, 2, 4);
    const schema = { versions: [first] };
    const scene = explore({ schema }, value());
    explore({ schema }, value());
    if (scene !== undefined) ask({ schema: { versions: [pick(EDITS)(first)] }, scene });
    if (chance(0.3)) {
      const [second, make] = version(number + 1, 1, 3);
      const newer = { versions: [first, second] };
      const newest = { versions: [first, second, version(number + 2, 0, 0)[0]] };
      const scenes = [scene, explore({ schema: newer }, make()), ask({ schema: newest, value: {} }).scene];
      for (const each of scenes.filter((it) => it !== undefined)) {
        ask({ schema, scene: each });
        ask({ schema: newer, scene: each });
        ask({ schema: newest, scene: each });
        ask({ schema: newest, scene: pick(MUTATIONS)(each, WECHAT) });
      }
    }
  }
}

const started = performance.now();
const found = python(['answer.py'], questions.map((it) => JSON.stringify(it)).join('\n'))
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

const different = questions.flatMap((question, i) => (isDeepStrictEqual(answers[i], found[i]) ? [] : [i]));
for (const i of different.slice(0, 20)) {
  console.error(
    JSON.stringify(questions[i]),
    '\n  Node  ',
    JSON.stringify(answers[i]),
    '\n  Python',
    JSON.stringify(found[i]),
  );
}
const counts = {};
for (const it of answers) {
  const name = it.code ? `refused with ${it.code}` : 'scene' in it ? 'written' : 'read';
  counts[name] = (counts[name] ?? 0) + 1;
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${questions.length} questions, seed ${seed}, ${seconds} s in Python: ${JSON.stringify(counts)}`);
console.log(`${different.length} answers differ`);
process.exitCode = different.length > 0 || found.length !== questions.length ? 1 : 0;
