import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import {
  code,
  date,
  decimal,
  defineScene,
  digits,
  flag,
  hex,
  id,
  integer,
  list,
  objectId,
  oneOf,
  openid,
  optional,
  phone,
  snowflake,
  timestamp,
  tuple,
  uuid,
  variant,
} from '../../src';
import type { Field } from '../../src';
import { ALPHABETS } from '../../src/coding/alphabet';
import {
  evaluate,
  expectSaid,
  openReadme,
  read,
  root,
  rowsUnder,
  run,
  testBlocks,
  testLinks,
} from './readme-blocks';
import type { Block } from './readme-blocks';
import {
  capacity,
  charactersBy,
  check,
  countFits,
  fieldNames,
  isReleased,
  kilobytesOf,
  namesIn,
  rowsOfComparison,
  rowsOfWhatFits,
} from './readme-figures';
import * as recipes from './readme-recipes';

const readme = openReadme('README.md');
const words = { illegal: 'not allowed', tooLong: 'does not fit', any: 'any' };
const { scripts, engines } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const pipeline = read('.ci/run');

testBlocks(readme, {
  'miniprogram-scene': [recipes.definition, recipes.page],
  'Two commands': [twoCommands],
  Install: [recipes.install],
  'Without npm': [recipes.withoutNpm],
  'What fits into 32 characters': [measure],
  'More Chinese': [recipes.chinese],
  TypeScript: [recipes.typescript],
  'A page made with Component': [recipes.component],
  'App.onLaunch and hot start': [recipes.hotStart, recipes.currentAndScanned],
  'A tab bar page': [recipes.tabBar],
  'Cloud function': [recipes.cloudFunction],
  'Your own server': [recipes.server],
  'Share poster': [recipes.sharePoster],
  'uni-app': [recipes.uniApp],
  Taro: [recipes.taro],
  Alipay: [recipes.alipay],
  'Moving from a hand-written format': [recipes.handWritten],
  'Changing what is printed': [recipes.nextVersion],
  'The codes themselves': [codes],
});

testLinks(readme, [
  'README.zh-CN.md',
  'docs/api.md',
  'docs/codes.md',
  'docs/text-model.md',
  'FORMAT.md',
  'demo-miniprogram/README.md',
  'ports/python',
]);

/** .ci/run runs them; that of an object is run here. */
function twoCommands({ code }: Block): void {
  expect(code.split('\n').map((line) => line.split('#')[0]!.trim())).toStrictEqual([
    'npm run demo',
    'npm cit',
    '',
  ]);
  expect(pipeline).toMatch(/^npm cit$/m);
  expect(pipeline).toMatch(/^npm run --silent demo -- --once$/m);
  const own = /`npm run demo -- '(\{.*\})'`/.exec(readme.text)![1]!;
  const script = join(root, scripts!['demo']!.replace(/^node /, ''));
  const { status, stdout } = spawnSync(process.execPath, [script, own], { encoding: 'utf8' });
  expect(status).toBe(0);
  for (const value of Object.values(JSON.parse(own) as object)) expect(stdout).toContain(value);
}

function measure(block: Block): void {
  const [code] = block.code.split(/^\/\//m) as [string];
  const shown = block.code.slice(code.length).replace(/^\/\//gm, '');
  const { measured } = run({ ...block, code: code.replace(/^poster\.measure/m, 'exports.measured = $&') });
  const rounded: unknown = JSON.parse(JSON.stringify(measured), (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 10) / 10 : value,
  );
  expect(rounded).toStrictEqual(evaluate(`(${shown})`));
}

/** test/docs.test.ts runs them. */
function codes({ code }: Block): void {
  expect(read('docs/codes.md')).toContain(`\`\`\`sh\n${code}\`\`\``);
}

test('the table of what fits has the lengths that come out', () => {
  expect(rowsUnder(readme, 'What fits into 32 characters').slice(1)).toStrictEqual(
    rowsOfWhatFits(
      {
        uuidAndSnowflake: 'UUID and snowflake',
        cloudIdAndUser: '`_id` of a cloud database, user id',
        threeSnowflakes: 'three snowflakes',
        twoObjectIds: 'two ObjectIds',
        openidAndDay: 'openid and a day',
        shopAndTable: '蜀香源火锅, 春熙路店, table 18',
        twoPoints: 'two points of a map, to the metre',
        mobileIdAndDay: 'mobile number, id and a day',
        twoUuids: 'two UUIDs',
      },
      words,
    ),
  );
});

test('the comparison with what people do today has the lengths that come out', () => {
  const rows = rowsUnder(readme, 'Compared with what people do today').slice(1);
  expect(rows.map((row) => row.slice(0, 3))).toStrictEqual(
    rowsOfComparison(
      {
        pairs: '`k=v&k=v` by hand',
        dashless: 'a UUID without its dashes',
        base64url: 'base64url',
        lzString: 'lz-string',
        table: 'a short id, the record in a table on the server',
        scene: 'this package',
      },
      words,
    ),
  );
  const character = Buffer.from('店').toString('base64url').length;
  expect(rows[2]![3]).toContain(`${character} for a Chinese character`);
});

test('the counts of records that fit are the ones that come out', () => {
  const { all, asPairs, untyped, typed } = countFits();
  expectSaid(readme, `Of ${all} records that people want to carry, ${asPairs} fit as \`k=v\``);
  expectSaid(readme, `${untyped} with \`encodeQuery\`, which needs no schema, and ${typed} with one`);
  expectSaid(readme, `A scene has ${capacity} of them`);
});

/** What a value of a field costs, in bits. */
const cost = <T>(field: Field<T>, value: T) =>
  defineScene({ field }).measure({ field: value } as never).bits.field;
const tenths = (number: number) => String(Math.round(10 * number) / 10);

test('the table of fields names them all, with the bits that come out', () => {
  const { log2 } = Math;
  const OPENID = 'oXk4T5bQw8fZr2LmNc7YhJ1sVdPe';
  const idsBeyondDigits = Array.from(
    { length: 20 },
    (_, i) => cost(id(), '9'.repeat(i + 1)) - (i + 1) * log2(10),
  );
  const perPrefix = cost(openid(), OPENID) - cost(openid({ prefix: 'oX' }), OPENID);
  const kinds = variant('type', { a: { x: flag() }, b: { x: digits(2) } });
  const [first, last] = [bitsOfChinese('encodeText with zh'), chineseOfOthers().bits].map(Math.round);

  const [, ...rows] = rowsUnder(readme, 'Fields');
  expect(namesIn(rows)).toStrictEqual([...fieldNames(), 'zhText'].sort());
  expect(rows.map(([, , bits]) => bits)).toStrictEqual([
    'log2 of how many',
    'log2 of how many',
    tenths(cost(flag(), true)),
    'log2 of its length',
    `${cost(optional(flag()), true) - cost(flag(), true)} more`,
    'log2(max + 1) and items',
    'their sum',
    'log2 of the kinds and one',
    `${tenths(log2(10))} a digit and ${Math.floor(Math.min(...idsBeyondDigits))} to ${Math.ceil(Math.max(...idsBeyondDigits))}`,
    `${tenths(cost(digits(10), '0003120700') / 10)} n`,
    tenths(cost(snowflake(), '1795324876512231425')),
    [
      tenths(cost(uuid(), '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34')),
      tenths(cost(objectId(), '66a1f0c27b3d4e5f6a7b8c9d')),
      `${tenths(cost(hex(8), '66a1f0c2') / 8)} n`,
    ].join(', '),
    `${tenths(cost(openid(), OPENID))}, or ${perPrefix} less a character`,
    tenths(cost(phone(), '13800138000')),
    'n log2 of its size',
    tenths(cost(date(), '2026-08-31')),
    [cost(timestamp({ unit: 's' }), 1700000000), cost(timestamp({ unit: 'ms' }), 1700000000000)]
      .map(tenths)
      .join(' or '),
    `about ${Math.round(bitsOfChinese('encodeText'))} a Chinese character`,
    `${first} to ${last} a Chinese character`,
  ]);
  // Those that are told in words.
  expect(cost(integer({ max: 500 }), 7)).toBeCloseTo(log2(501));
  expect(cost(decimal({ min: 0, max: 9.99, digits: 2 }), 1.5)).toBeCloseTo(log2(1000));
  expect(cost(oneOf(['a', 'b', 'c']), 'b')).toBeCloseTo(log2(3));
  expect(cost(list(flag(), { max: 6 }), [true, false])).toBeCloseTo(log2(7) + 2);
  expect(cost(tuple(flag(), digits(1)), [true, '7'])).toBeCloseTo(1 + log2(10));
  expect(cost(kinds, { type: 'b', x: '12' })).toBeCloseTo(log2(2) + 2 * log2(10));
  expect(cost(code('ABC', 4), 'ABBA')).toBeCloseTo(4 * log2(3));
});

// What `npm run bench:text` prints, of the texts that are here wherever this runs.
let bench: string;
beforeAll(() => {
  const parameters = ['bench/text/run.mjs', 'bench/text/samples'];
  bench = spawnSync(process.execPath, parameters, { cwd: root, encoding: 'utf8' }).stdout;
}, 60_000);

/** The second column of one of its tables, by method. */
const benchOf = (title: string): Record<string, string> =>
  Object.fromEntries(
    bench
      .split(`\n${title}`)[1]!
      .split('\n\n')[0]!
      .split('\n')
      .slice(2)
      .map((line) => line.trim().split(/ {2,}/).slice(0, 2) as [string, string]),
  );

const bitsOfChinese = (method: string) => Number(benchOf('Bits a character')[method]);

/** What docs/text-model.md tells of texts that are not here. */
function chineseOfOthers() {
  const section = read('docs/text-model.md').split('## What it gives')[1]!;
  return {
    texts: /on ([\d,]+) texts/.exec(section)![1]!,
    bits: Number(/^\| (\d+\.\d+) /m.exec(section)![1]),
  };
}

test('the table of Chinese is what npm run bench:text prints, and so is the picture', () => {
  const [share, characters, sizes] = ['Texts that fit', 'Characters that fit', 'Size and'].map(benchOf) as [
    Record<string, string>,
    Record<string, string>,
    Record<string, string>,
  ];
  const rows = rowsUnder(readme, 'More Chinese').slice(1);
  const methods = rows.map(([name]) => name!.replaceAll('`', ''));
  expect(methods).toContain('encodeText with zh');
  expect(rows.map((row) => row.slice(1))).toStrictEqual(
    methods.map((method) => [
      tenths(bitsOfChinese(method)),
      share[method],
      Number(characters[method]).toFixed(0),
      // Where it has no size, its microseconds come next.
      /\.\d$/.test(sizes[method]!) ? Number(sizes[method]).toFixed(0) : '–',
    ]),
  );
  const shown = ['lz-string', 'encodeText', 'encodeText with zh'];
  expect(shown.map(charactersBy)).toStrictEqual(shown.map((method) => characters[method]));
  expectSaid(readme, shown.map((method) => `${method} ${charactersBy(method)}`).join(', '));
  const { texts, bits } = chineseOfOthers();
  expectSaid(readme, `On ${texts} others`);
  expectSaid(readme, `the model takes ${tenths(bits)} bits`);
  expect(bench).toContain('of 11 kinds');
});

test('the sizes are those of what is built', () => {
  const [core, chinese] = ['index.js', 'zh.js'].map(kilobytesOf);
  const said = [...readme.text.matchAll(/(\d+) KB/g)].map((match) => Number(match[1]));
  // npm run packer, which needs WeChat's own, prints that of ES5.
  const ES5 = 38;
  expect(said).toStrictEqual([core, core, ES5, chinese]);
});

test('the check and the alphabets are as the options say', () => {
  expect(readme.text.match(/check of \d+ bits/g)).toStrictEqual(Array(2).fill(`check of ${check} bits`));
  expectSaid(readme, `${2 ** check - 1} times in ${2 ** check}.`);
  const most = Number(/`check: 0` to `(\d+)`/.exec(readme.text)![1]);
  defineScene({ id: id() }, { check: most });
  expect(() => defineScene({ id: id() }, { check: most + 1 })).toThrow('a check is 0 to');

  const [few, all] = [ALPHABETS.portable.length, ALPHABETS.wechat.length];
  const denser = Math.round(100 * (Math.log2(all) / Math.log2(few) - 1));
  expectSaid(readme, `all ${all} legal characters instead of the ${few} that`);
  expectSaid(readme, `${denser} % denser`);
});

test('one of 20 texts of hexadecimal digits passes for a UUID and a snowflake', () => {
  const full = defineScene({ a: uuid(), b: snowflake() });
  let state = 1;
  const next = () => (state = (state * 48271) % 2147483647);
  const texts = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 32 }, () => ((next() >> 8) & 15).toString(16)).join(''),
  );
  const passing = texts.filter((scene) => full.read({ scene }));
  const [, said] = /32 hexadecimal digits, one in (\d+)\s/.exec(readme.text)!;
  expect(Math.abs(texts.length / passing.length - Number(said))).toBeLessThan(2);
});

test('the commands are there, and those of what it is tested on run at every push', () => {
  const named = [...readme.text.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1]!);
  expect(Object.keys(scripts!)).toStrictEqual(expect.arrayContaining(named));
  const rows = rowsUnder(readme, 'What it is tested on').slice(1);
  for (const [, , command] of [...rows, ['', '', '`npm run generate`']])
    expect(pipeline).toContain(command!.replace(/`npm run (.*)`/, 'npm run --silent $1'));
  const count = (text: string) => Number(text.replaceAll(',', ''));
  const [, inputs] = /([\d,]+) random or damaged inputs/.exec(readme.text)!;
  expect(pipeline).toContain(`npm run --silent python -- ${count(inputs!)}`);
  expect(pipeline).toContain(`Codes of ${/makes ([\d,]+) codes/.exec(readme.text)![1]!} lines`);
  const compilers = Object.values(
    (JSON.parse(read('test/runtime/package/package.json')) as { devDependencies: object }).devDependencies,
  ).flatMap((version: string) => /^npm:typescript@(.*)/.exec(version)?.[1] ?? []);
  expectSaid(readme, `TypeScript ${compilers.join(' and ')} `);
  expect(engines!['node']).toBe(`>=${/with Node (\d+) or newer/.exec(readme.text)![1]!}`);
});

test('it is told to be unpublished until there is a release', () => {
  expect(readme.text.includes('The package is not published yet.')).toBe(!isReleased);
});
