// The figures in the documents are the ones that come out. `.ci/run` runs this project; the other tests of documents are fast.
import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import zhSize from '../../docs/.vitepress/theme/playground/zh-size.data';
import * as library from '../../src';
import { ALPHABETS } from '../../src/coding/alphabet';
import { CHECK_BITS } from '../../src/scene/codec';
import { zhText } from '../../src/zh';
import { charactersBy, comparison, cost, countFits, kilobytesOf, longestThatFits, whatFits } from './figures';
import { LANGUAGES, openPage, read, root, sectionsOf, tablesOf } from './pages';

const { code, date, decimal, defineScene, digits, flag, hex, id, integer, list, objectId } = library;
const { oneOf, openid, optional, phone, snowflake, timestamp, tuple, uuid, variant } = library;

const tenths = (number: number) => String(Math.round(10 * number) / 10);
const capacity = 32 * Math.log2(ALPHABETS.portable.length);

/** The lengths in cells, in an order that labels do not matter to. */
const sorted = (rows: unknown[][]) => rows.map((row) => row.join(' ')).sort();
const lengthsIn = (rows: string[][]) =>
  sorted(rows.map((row) => row.slice(1, 3).map((cell) => (/^\d+$/.test(cell) ? cell : 'none'))));

describe.each(LANGUAGES)('the figures of the %s documentation', (_, suffix) => {
  const readme = openPage(`README${suffix}`);
  const recipes = openPage(`docs/recipes${suffix}`);
  const faq = openPage(`docs/faq${suffix}`);
  const security = openPage(`docs/security${suffix}`);
  const testedOn = openPage(`docs/tested-on${suffix}`);

  /** The table of the README whose head has this in its second cell. */
  const tableOf = (cell: string) =>
    tablesOf(readme.text)
      .find(([head]) => head![1]!.includes(cell))!
      .slice(1);

  test('what fits has the lengths that come out', () => {
    expect(lengthsIn(tableOf('k=v'))).toStrictEqual(sorted(whatFits()));
  });

  test('the comparison has the lengths that come out', () => {
    expect(lengthsIn(tableOf('UUID'))).toStrictEqual(sorted(comparison()));
    const character = Buffer.from('店').toString('base64url').length;
    const [base64] = tableOf('UUID').filter(([way]) => way!.includes('base64url'));
    expect(base64!.at(-1)).toMatch(new RegExp(`\\b${character}\\b`));
  });

  test('the counts of records that fit are the ones that come out', () => {
    const counts = countFits();
    const paragraph = readme.prose
      .split(/\n\n/)
      .find((text) => new RegExp(`\\b${counts[0]!}\\b`).test(text))!;
    expect(counts.filter((count) => !new RegExp(`\\b${count}\\b`).test(paragraph))).toStrictEqual([]);
  });

  test('a scene has the bits that its alphabet gives, and the check the bits that it has', () => {
    for (const { prose } of [readme, faq]) expect(prose).toContain(tenths(capacity));
    for (const { prose } of [security, ...(suffix === '.md' ? [] : [readme])])
      expect(prose).toMatch(new RegExp(`\\b${CHECK_BITS} bit`));
    expect(security.prose).toContain(String(2 ** CHECK_BITS));
    const most = Number(/`check: 0` \S+ `(\d+)`/.exec(security.text)![1]);
    defineScene({ id: id() }, { check: most });
    expect(() => defineScene({ id: id() }, { check: most + 1 })).toThrow(library.SceneError);
  });

  test('sizes are those of the built files', () => {
    // npm run packer, which needs WeChat's own compiler, prints the one of index.js as minified ES5, with helpers.
    const sizes = [...['index.js', 'zh.js', 'codes.js'].map(kilobytesOf), 60];
    for (const { path, prose } of [readme, recipes, faq, openPage(`docs/codes${suffix}`)]) {
      const told = [...prose.matchAll(/(\d+) KB/g)].map((match) => Number(match[1]));
      const wrong = told.filter((size) => !sizes.includes(size));
      expect(wrong, path).toStrictEqual([]);
    }
    expect(zhSize.load()).toBe(`${kilobytesOf('zh.js')} KB`);
  });

  test('the picture of Chinese is described with the numbers that it shows', () => {
    const [, told] = /!\[([^\]]*)\]\(docs\/capacity\.svg\)/.exec(readme.text)!;
    expect(told!.match(/\d+\.\d/g)).toStrictEqual(
      ['lz-string', 'encodeText', 'encodeText with zh'].map(charactersBy),
    );
  });

  test('a Chinese character takes the characters that are told', () => {
    const [byText, byZh] = [bitsOfChinese('encodeText'), chineseOfOthers().bits].map(
      (bits) => bits / (capacity / 32),
    );
    for (const { prose } of [faq, recipes]) {
      expect(prose).toMatch(new RegExp(`\\b${tenths(byText!)} (characters|个字符)`));
      expect(prose).toContain(tenths(byZh!));
    }
  });

  test('names of so many characters fit as are told', () => {
    const table = { fields: { table: integer({ min: 1, max: 500 }) }, values: { table: 500 } };
    const poster = {
      fields: {
        goods: integer({ max: 9999999 }),
        inviter: snowflake(),
        channel: oneOf(['poster', 'share', 'ad']),
      },
      values: { goods: 9999999, inviter: '1795324876512231425', channel: 'ad' },
    };
    const [besideTable, inPoster] = [table, poster].map((others) =>
      [library.text(), zhText()].map((field) => longestThatFits(others, field)),
    );
    const sentences = recipes.prose
      .split('\n')
      .find((line) => /Of our samples|我们的样本里/.test(line) && /18/.test(line))!;
    expect(sentences.match(/\d+/g)!.map(Number)).toStrictEqual([...besideTable!, ...inPoster!]);
    const short = readme.prose
      .split(/\n\n/)
      .find((part) => /With `text\(\)`, names|用 `text\(\)`，和桌号/.test(part))!;
    expect(short.match(/\d+/g)!.map(Number).slice(0, 2)).toStrictEqual([besideTable![0], inPoster![0]]);
  });

  test('.ci/run has every command of the tests that are told', () => {
    const pipeline = read('.ci/run');
    const commands = tablesOf(testedOn.text)[0]!.flatMap(
      (row) => /npm run (\w+)/.exec(row.at(-1)!)?.[1] ?? [],
    );
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands)
      expect(pipeline).toMatch(new RegExp(`^npm run --silent ${command}( |$)`, 'm'));
    expect(pipeline).toContain('npm run --silent ports -- --questions 100000');
    const { devDependencies } = JSON.parse(read('test/runtime/package/package.json')) as {
      devDependencies: Record<string, string>;
    };
    for (const version of Object.values(devDependencies)) {
      const [, compiler] = /^npm:typescript@(.*)/.exec(version) ?? [];
      if (compiler) expect(testedOn.prose).toMatch(new RegExp(`TypeScript .*\\b${compiler}\\b`));
    }
  });

  test('Node is as old as package.json allows', () => {
    for (const file of ['package.json', 'server/package.json']) {
      const { engines } = JSON.parse(read(file)) as { engines: { node: string } };
      expect(readme.prose).toContain(`Node ${engines.node.replace(/^>=/, '')}`);
    }
  });
});

test('one of so many texts of hexadecimal digits passes for a UUID and a snowflake', () => {
  const full = defineScene({ a: uuid(), b: snowflake() });
  let state = 1;
  const next = () => (state = (state * 48271) % 2147483647);
  const texts = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 32 }, () => ((next() >> 8) & 15).toString(16)).join(''),
  );
  const passing = texts.filter((scene) => full.read({ scene }));
  for (const [, suffix] of LANGUAGES) {
    const [, told] = /\b(\d+) (?:texts|条)/.exec(openPage(`docs/security${suffix}`).prose)!;
    expect(Math.abs(texts.length / passing.length - Number(told))).toBeLessThan(2);
  }
});

test('the table of fields has the bits that come out', () => {
  const { log2 } = Math;
  const OPENID = 'oXk4T5bQw8fZr2LmNc7YhJ1sVdPe';
  const idsBeyondDigits = Array.from(
    { length: 20 },
    (_, i) => cost(id(), '9'.repeat(i + 1)) - (i + 1) * log2(10),
  );
  const perPrefix = cost(openid(), OPENID) - cost(openid({ prefix: 'oX' }), OPENID);
  const shown = Object.fromEntries(
    tablesOf(read('README.md'))
      .flat()
      .map(([field, , bits]) => [/^`(\w+)\(/.exec(field!)?.[1], bits]),
  ) as Record<string, string>;
  const expected = {
    flag: [cost(flag(), true)],
    optional: [cost(optional(flag()), true) - cost(flag(), true)],
    id: [log2(10), Math.floor(Math.min(...idsBeyondDigits)), Math.ceil(Math.max(...idsBeyondDigits))],
    digits: [cost(digits(10), '0003120700') / 10],
    snowflake: [cost(snowflake(), '1795324876512231425')],
    uuid: [
      cost(uuid(), '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34'),
      cost(objectId(), '66a1f0c27b3d4e5f6a7b8c9d'),
      cost(hex(8), '66a1f0c2') / 8,
    ],
    openid: [cost(openid(), OPENID), perPrefix],
    phone: [cost(phone(), '13800138000')],
    date: [cost(date(), '2026-08-31')],
    timestamp: [cost(timestamp({ unit: 's' }), 1700000000), cost(timestamp({ unit: 'ms' }), 1700000000000)],
    text: [Math.round(bitsOfChinese('encodeText'))],
    zhText: [bitsOfChinese('encodeText with zh'), chineseOfOthers().bits].map(Math.round),
  };
  for (const [field, bits] of Object.entries(expected))
    expect(shown[field]!.match(/\d+(\.\d+)?/g), field).toStrictEqual(bits.map(tenths));
  // Those that are told in words.
  const types = variant('type', { a: { x: flag() }, b: { x: digits(2) } });
  expect(cost(integer({ max: 500 }), 7)).toBeCloseTo(log2(501));
  expect(cost(decimal({ min: 0, max: 9.99, digits: 2 }), 1.5)).toBeCloseTo(log2(1000));
  expect(cost(oneOf(['a', 'b', 'c']), 'b')).toBeCloseTo(log2(3));
  expect(cost(list(flag(), { max: 6 }), [true, false])).toBeCloseTo(log2(7) + 2);
  expect(cost(tuple(flag(), digits(1)), [true, '7'])).toBeCloseTo(1 + log2(10));
  expect(cost(types, { type: 'b', x: '12' })).toBeCloseTo(log2(2) + 2 * log2(10));
  expect(cost(code('ABC', 4), 'ABBA')).toBeCloseTo(4 * log2(3));
});

// The output of `npm run bench:text`, of its own samples.
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

/** The figures of docs/text-model.md for texts that are not here: their number, and the mean bits of a character. */
function chineseOfOthers() {
  const { prose } = openPage('docs/text-model.md');
  return {
    texts: /on ([\d,]+) texts/.exec(prose)![1]!,
    bits: Number(/^\| zh +\| +([\d.]+) \|/m.exec(prose)![1]),
  };
}

test('the table of Chinese is what npm run bench:text prints, and so is the picture', () => {
  const section = sectionsOf(openPage('docs/recipes.md'), 3)[15]!;
  const [share, characters, sizes] = ['Texts that fit', 'Characters that fit', 'Size and'].map(benchOf) as [
    Record<string, string>,
    Record<string, string>,
    Record<string, string>,
  ];
  const rows = tablesOf(section)[0]!.slice(1);
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
  const pictured = ['lz-string', 'encodeText', 'encodeText with zh'];
  expect(pictured.map(charactersBy)).toStrictEqual(pictured.map((method) => characters[method]));
  const { texts, bits } = chineseOfOthers();
  expect(section.replace(/\s+/g, ' ')).toContain(`On ${texts} other texts`);
  expect(section).toContain(`${tenths(bits)} bits`);
});
