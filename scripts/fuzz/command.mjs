// Feeds random and damaged input to the functions behind the command: node scripts/fuzz/command.mjs [runs, 100000] [seed, 1]
// Records, samples, modules, manifests, settings, options and pasted texts: each run ends with a result or with an error that has a message of one line for
// the user, nothing takes long, and no control character gets through.
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineScene, integer, oneOf, optional, pairs, snowflake, text } from '../../dist/index.mjs';
import { fromJSON, suggest } from '../../dist/schema.mjs';
import { randomFrom } from '../random.mjs';

const load = (name) => import(new URL(`../../server/dist/command/${name}.mjs`, import.meta.url));
const [{ checkBasis }, { mapColumns, parseHeader }, { holdTogether, parseCsv }, { decode }, { encode }] =
  await Promise.all(['basis', 'columns', 'csv', 'decode', 'encode'].map(load));
const [
  { describeError, messageOf },
  { describe, inspect },
  { parseJsonObject },
  { markScenes },
  { makeLineRequest },
] = await Promise.all(['failure', 'inspect', 'json-object', 'leading-dash', 'line-request'].map(load));
const [{ formatLine, parseLine }, { openManifest }, { parseColor, wholeNumber }, { safeLine }] =
  await Promise.all(['manifest-lines', 'manifest', 'numbers', 'output'].map(load));
const [
  { isPicturePath, makePicturePath },
  { readRecordFile },
  { codeOf },
  { readSamples },
  { exportSchemas },
] = await Promise.all(['picture-name', 'record-file', 'pasted-options', 'samples', 'export'].map(load));
const [{ describeSuggestion }, { writeModule }] = await Promise.all(
  ['suggestion-report', '../module-text/write-module'].map(load),
);
const require = createRequire(import.meta.url);
const library = require('../../miniprogram_dist/index.js');

const [runs = 100_000, seed = 1] = process.argv.slice(2).map(Number);
const LONGEST_RUN = 500;
const PRINTED = 20;
const { below, pick } = randomFrom(seed);
const folder = mkdtempSync(join(tmpdir(), 'miniprogram-scene-fuzz-'));
const path = (name) => join(folder, name);

// Random texts: damaged samples of each kind of input, and pieces that programs stumble over.

const PIECES = [
  ...[
    '"',
    '""',
    ',',
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\0',
    '\ufeff',
    '\ufffd',
    '\u001b]0;x\u0007',
    '\u009b',
    '\u202e',
    '\ud800',
    '🦊',
    '店',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    '\\',
    '\\u0061',
    '\\ud800',
    'null',
    '1e400',
    '-0',
    '1795324876512231425',
    '__proto__',
    'constructor',
  ],
  ...[
    'goods',
    'shop',
    'line',
    'scene',
    'file',
    'error',
    '../',
    '/',
    '=',
    '&',
    '?',
    '%',
    '%1b',
    '-',
    '--',
    '-s',
    'x'.repeat(300),
  ],
];
const scene = defineScene(
  { goods: integer({ max: 999 }), inviter: optional(snowflake()), shop: text() },
  { readers: [pairs()] },
);
const code = scene.encode({ goods: 42, shop: '幸福西饼' });
const SAMPLES = [
  'goods,shop\n1,幸福西饼\n2,"a, ""b"""\n3,"c\nd"\n',
  '{"goods":1,"shop":"幸福","list":[{"a":1},{"a":2}]}',
  `{"line":2,"scene":"${code}","file":"000/000002.png"}\n{"line":3,"error":"goods: x"}\n`,
  '{"platform":"https://api.weixin.qq.com","schema":"a","settings":{"page":"pages/a"}}',
  'shop=门店名,goods=货号',
  code,
  `pages/a?scene=${encodeURIComponent(code)}`,
  "{ path: 'a', query: { scene: 'id%3D1' }, scene: 1047 }",
  'https://shop.cn/?scene=a#/b?c=1',
  'id=178&book=123',
  '7,193,96',
];

function randomText() {
  let made = below(3) < 1 ? '' : pick(SAMPLES);
  for (let left = below(5); left > 0; left--) {
    const at = below(made.length + 1);
    made = made.slice(0, at) + pick(PIECES) + made.slice(at + below(4));
  }
  return below(2000) < 1 ? made.repeat(Math.ceil(200_000 / (made.length + 1))) : made;
}

/** A text as bytes, sometimes cut or in another encoding. */
function randomBytes() {
  const bytes = Buffer.from(randomText(), pick(['utf8', 'utf8', 'utf8', 'utf16le', 'latin1']));
  return below(3) < 1 ? bytes.subarray(below(4), bytes.length - below(4)) : bytes;
}

async function consume(lines) {
  const all = [];
  for await (const line of lines) all.push(line);
  return all;
}

async function* numbered(content) {
  for (const [i, line] of content.split('\n').entries())
    yield { number: i + 1, text: below(50) < 1 ? undefined : line };
}

function requestOf(record) {
  const settings = { page: pick([undefined, 'pages/a']) };
  return makeLineRequest(
    { number: 2, record },
    { scene, settings, name: pick([undefined, 'shop', 'goods']) },
    below(2) < 1,
  );
}

let modules = 0;

/** A module that imports the client package from here. */
function asProgram(text) {
  const index = require.resolve('../../miniprogram_dist/index.js');
  return text.replace("require('miniprogram-scene')", `require(${JSON.stringify(index)})`);
}

/** The suggestion for samples is one of the same schema, in the report and in the module. */
function suggested(values) {
  const suggestion = suggest(values, pick(['en', 'zh']));
  const { schema, readers } = suggestion;
  shown(describeSuggestion(suggestion, { used: values.length, all: values.length }, pick(['en', 'zh'])));
  const text = shown(writeModule(schema, { readers }));
  const module = {};
  new Function('module', 'require', text)(module, (name) =>
    name === 'miniprogram-scene' ? library : fail(name),
  );
  const made = JSON.stringify(module.exports.poster);
  if (made !== JSON.stringify(fromJSON(schema))) fail(`another schema: ${made}`);
}

// The targets. Those that touch the disk are rarer.

const targets = {
  csv: () => parseCsv(randomText()),
  header: () => parseHeader('a.csv', randomText()),
  columns: () =>
    mapColumns(
      pick([['shop', 'goods'], ['门店名', '货号'], randomText().split(',')]),
      ['goods', 'shop'],
      randomText(),
    ),
  lines: async () => consume(holdTogether(numbered(randomText()))),
  json: () => requestOf(asLineError(() => parseJsonObject(randomText()))),
  row: () => requestOf({ goods: randomText(), shop: randomText(), inviter: pick(['', randomText()]) }),
  manifestLine: () =>
    parseLine(formatLine({ line: 1 + below(9), error: randomText() }).trim()) ??
    fail('a manifest line is lost'),
  damagedLine: () => parseLine(randomText()),
  picture: () =>
    isPicturePath(makePicturePath(1 + below(5000), 'png', randomText())) ||
    fail('a picture leaves its folder'),
  arguments: () => markScenes([pick(['decode', 'inspect', 'encode']), ...randomText().split(' ')]),
  numbers: () => wholeNumber(below(9), pick([99, Number.MAX_SAFE_INTEGER]))(randomText()),
  color: () => parseColor(randomText()),
  encode: () => encode(pick([[randomText()], randomText().split(',')]), {}),
  decode: () => decode(randomText(), {}),
  inspect: () => shown(describe(inspect(randomText(), new Map(pick([[], [['poster', scene]]]))))),
  thrown: () => {
    const thrown = [undefined, null, Symbol('a'), 1n, Object.create(null), { message: {} }, randomText()];
    shown(safeLine(messageOf(pick(thrown))));
  },
  records: async () => {
    const file = path(pick(['r.csv', 'r.jsonl']));
    writeFileSync(file, randomBytes());
    const records = await readRecordFile(file, {
      encoding: pick([undefined, undefined, 'utf-8', 'gbk', 'utf-16le', randomText()]),
      columns: pick([undefined, undefined, 'shop=门店名']),
      fields: ['goods', 'shop'],
    });
    for (const { error } of await consume(records.lines())) if (error !== undefined) shown(safeLine(error));
  },
  manifest: async () => {
    writeFileSync(path('manifest.jsonl'), randomBytes());
    const manifest = await openManifest(path('manifest.jsonl'), below(9));
    await manifest.append({ line: 3, scene: 'a', file: 'f' });
    for (let line = 0; line < 9; line++) manifest.outcomeOf(line);
    await manifest.close();
  },
  code: () => suggested([codeOf(randomText()), codeOf(randomText())]),
  samples: async () => {
    const file = path(pick(['s.csv', 's.jsonl', 's.json', 's.txt']));
    writeFileSync(file, randomBytes());
    const samples = await consume(await readSamples(file, pick([undefined, undefined, 'gbk'])));
    for (const { error } of samples) if (error !== undefined) shown(safeLine(error));
    const values = samples.filter(({ error }) => error === undefined).map(({ value }) => value);
    if (values.length > 0) suggested(values);
  },
  export: async () => {
    const fields = {
      [randomText()]: oneOf([...new Set([randomText(), randomText(), below(9)])]),
      a: integer({ max: 9 }),
    };
    const form = defineScene(fields).toJSON();
    const file = path(`m${modules++}.cjs`);
    writeFileSync(file, asProgram(writeModule(form, { name: 'made' })));
    const exported = await exportSchemas(file);
    if (exported !== JSON.stringify({ made: form }, undefined, 2)) fail(`another schema: ${exported}`);
  },
  settings: () => {
    writeFileSync(path('settings.json'), randomBytes());
    checkBasis(folder, { platform: 'p', schema: 's', settings: {} });
  },
};
const ON_DISK = ['records', 'manifest', 'settings', 'samples', 'export'];
const names = Object.keys(targets);
const inMemory = names.filter((name) => !ON_DISK.includes(name));

function fail(message) {
  throw new TypeError(message);
}

/** Parses as the reader of a line does, which turns every error into that of a line. */
function asLineError(parse) {
  try {
    return parse();
  } catch (error) {
    return { goods: shown(safeLine(messageOf(error))) };
  }
}

function shown(output) {
  if (/[\0-\x08\v-\x1f\x7f-\x9f\u202a-\u202e]/.test(output))
    fail(`a control character in ${JSON.stringify(output)}`);
  return output;
}

const counts = Object.fromEntries(names.map((name) => [name, { runs: 0, refused: 0 }]));
const problems = [];
let longest = 0;
const start = performance.now();
for (let run = 0; run < runs; run++) {
  const name = below(20) < 1 ? pick(ON_DISK) : pick(inMemory);
  const begun = performance.now();
  counts[name].runs++;
  try {
    await targets[name]();
  } catch (error) {
    counts[name].refused++;
    const line = safeLine(describeError(error));
    if (/ \(unexpected, /.test(line) || /[\0-\x1f]/.test(line))
      problems.push(`${name}, run ${run}: ${line.slice(0, 500)}`);
  }
  const time = performance.now() - begun;
  longest = Math.max(longest, time);
  if (time > LONGEST_RUN) problems.push(`${name}, run ${run}: ${time.toFixed(0)} ms`);
}
rmSync(folder, { recursive: true });

for (const [name, { runs: all, refused }] of Object.entries(counts))
  console.log(`${name.padEnd(14)}${all} runs, ${refused} refused`);
console.log(
  `${runs} runs in ${((performance.now() - start) / 1000).toFixed(1)} s, the longest took ${longest.toFixed(0)} ms`,
);
for (const problem of problems.slice(0, PRINTED)) console.error(problem);
console.log(
  problems.length > 0 ? `${problems.length} problems` : 'passed: no stack, no hang, no control character',
);
if (problems.length > 0) process.exitCode = 1;
