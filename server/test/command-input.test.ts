// Bad input for the command: one clear line, exit 1, and never a stack.
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command, imported, makeEnvironment, run, runBesidePlatform, writeSchemas } from './support/command';
import { makeFolder, removeFolder } from './support/folder';
import { startPlatform } from './support/platform';

let folder = '';
let one = '';
let records = '';
beforeAll(async () => {
  folder = await makeFolder();
  ({ one } = await writeSchemas(folder));
  records = await write('records.csv', 'goods,inviter,channel,table,shop\n1,17,ad,,幸福西饼\n');
});
afterAll(() => removeFolder(folder));

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Checks that a run has failed with one line that has these words. */
/** One line, and one in Chinese behind it where a SceneError is refused. */
function expectOneLine({ status, stderr }: ReturnType<typeof run>, words: string): void {
  expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/^ {2,}at /m);
  const [, ...more] = stderr.trim().split('\n');
  expect(more.filter((line) => !line.endsWith('。'))).toStrictEqual([]);
  expect(more.length).toBeLessThan(2);
  expect(stderr).not.toMatch(/[\0-\x08\v-\x1f\x7f-\x9f\u202a-\u202e]/);
  expect(status).toBe(1);
}

describe('a schema module', () => {
  const scenes = 'export const poster = defineScene({ table: integer({ max: limit }), shop: text() });\n';
  const imports = () => `import { defineScene, integer, text } from ${imported};\n`;

  test.each([
    [
      'TypeScript',
      'scenes.ts',
      "import { limit } from './limit';\nimport type { Scene } from 'miniprogram-scene';\nenum Kind { A }\n",
    ],
    ['TypeScript of ES modules', 'scenes.mts', "import { limit } from './limit';\n"],
    ['an ES module in a .js file', 'scenes.js', "import { limit } from './limit.ts';\n"],
  ])('may be %s', async (_, name, head) => {
    await write('limit.ts', 'export const limit: number = 500 as number;\n');
    const module = await write(name, head + imports() + scenes);
    const { status, stdout } = run('encode', '-s', module, 'table=8', 'shop=幸福西饼');
    expect(status).toBe(0);
    const read = run('inspect', `-s${module}`, stdout.trim());
    expect(read.stdout).toMatch(/^ {2}shop .* 幸福西饼$/m);
    expect((await readdir(folder)).filter((file) => file.includes('node_modules'))).toStrictEqual([]);
  });

  test('may use the paths of tsconfig.json, as uni-app and Taro do', async () => {
    const project = join(folder, 'project');
    await mkdir(join(project, 'src'), { recursive: true });
    await writeFile(
      join(project, 'tsconfig.json'),
      '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
    );
    await writeFile(join(project, 'src/limit.ts'), 'export const limit = 500;\n');
    const module = join(project, 'src/scenes.ts');
    await writeFile(module, `import { limit } from '@/limit';\n${imports()}${scenes}`);
    expect(run('encode', '-s', module, 'table=8', 'shop=a').status).toBe(0);
  });

  test.each([
    ['a primitive', 'throw 5', 'thrown.mjs cannot be loaded: 5'],
    ['nothing', 'throw undefined', 'cannot be loaded: undefined'],
    ['an object without a text', 'throw Object.create(null)', 'cannot be loaded: an error without a message'],
    [
      'an error that throws',
      'throw { get message() { throw 1 } }',
      'cannot be loaded: an error without a message',
    ],
    [
      'control characters',
      "throw new Error('\\u001b]0;\\u0007\\u202e\\n\\n    at x')",
      'cannot be loaded: \\u001b',
    ],
    [
      'a promise that nobody awaits',
      "Promise.reject(new Error('later'));\nawait new Promise((resolve) => setTimeout(resolve, 50))",
      'later',
    ],
    [
      'a rejected primitive',
      'Promise.reject(7);\nawait new Promise((resolve) => setTimeout(resolve, 50))',
      '7',
    ],
    [
      'in a timer',
      "setTimeout(() => { throw 'tick' });\nawait new Promise((resolve) => setTimeout(resolve, 50))",
      'tick',
    ],
    ['never, because it waits', 'await new Promise(() => {})', 'has not finished'],
    ['never, because it ends the process', 'process.exit(0)', 'has not finished'],
    ['an export that throws', 'export const a = { get fields() { throw 3 } }', 'cannot be loaded: 3'],
    ['no scene', 'export default 5', 'exports no scene'],
  ])('that throws %s ends with one line', async (_, source, words) => {
    expectOneLine(run('encode', '-s', await write('thrown.mjs', source), 'a=1'), words);
    expectOneLine(run('inspect', '-s', await write('thrown.mjs', source), 'a'), words);
  });

  test('with a faulty definition ends with a line in English and one in Chinese', async () => {
    const source = `import { defineScene, integer } from ${imported};\nexport const a = defineScene({ n: integer({ min: 2, max: 1 }) })`;
    const result = run('encode', '-s', await write('faulty.mjs', source), 'a=1');
    expectOneLine(result, 'faulty.mjs cannot be loaded: integer() needs min <= max');
    expect(result.stderr).toContain('\n定义有误：「integer() needs min <= max, ');
  });

  test.each([
    ['broken.ts', 'export const a: = 1'],
    ['broken.js', 'export const = 1'],
    ['broken.cjs', 'module.exports = {'],
    ['missing.ts', "import './nowhere'"],
    ['page.vue', '<template></template>'],
    ['data.json', '[1'],
  ])('that cannot be loaded ends with one line: %s', async (name, source) => {
    expectOneLine(run('encode', '-s', await write(name, source), 'a=1'), `${name} cannot be loaded: `);
  });

  test('that is a folder ends with one line', () => {
    expectOneLine(run('encode', '-s', folder, 'a=1'), 'cannot be loaded');
  });
});

describe('numbers', () => {
  test.each([
    [['mock', '--port', '99999'], 'a whole number from 0 to 65535'],
    [['mock', '--port', '-1'], 'a whole number from 0 to 65535'],
    [['mock', '--failures', '101'], 'from 0 to 100'],
    [['mock', '--token-seconds', '0'], 'at least 1'],
    [['generate', 'r.csv', '-s', 's.mjs', '--rate', '0', '--dry-run'], 'at least 1'],
    [['generate', 'r.csv', '-s', 's.mjs', '--rate', '99999999999999999999'], 'at least 1'],
    [['generate', 'r.csv', '-s', 's.mjs', '--rate', '1e3'], 'at least 1'],
    [['generate', 'r.csv', '-s', 's.mjs', '--concurrency', '0'], 'from 1 to'],
    [['generate', 'r.csv', '-s', 's.mjs', '--width', '100'], 'from 280 to 1280'],
    [['generate', 'r.csv', '-s', 's.mjs', '--line-color', '1,2'], 'three numbers'],
    [['generate', 'r.csv', '-s', 's.mjs', '--line-color', '1,2,256'], 'from 0 to 255'],
    [['generate', 'r.csv', '-s', 's.mjs', '--env-version', 'trail'], 'Allowed choices are'],
    [['decode', '\u001b]0;x\u0007', 'b'], 'too many arguments'],
    [['decode', 'b', '-s'], 'argument missing'],
    [['encode', 'a', '--accesstoken=verysecrettoken'], "unknown option '--accesstoken'"],
    [['\u001b[31mnonsense'], 'unknown command'],
  ])('and other options are checked: %j', (parameters, words) => {
    const result = run(...parameters);
    expectOneLine(result, words);
    expect(result.stderr).not.toContain('verysecrettoken');
  });

  test('of a port that is in use end with one line', async () => {
    const { url } = await startPlatform();
    const { status, output } = await runBesidePlatform(['mock', '--port', new URL(url).port]);
    expect(status).toBe(1);
    expect(output).toMatch(/^listen EADDRINUSE.*the port is in use \(EADDRINUSE\)\n$/);
  });
});

describe('generate', () => {
  const generate = (path: string, ...more: string[]) =>
    run(
      'generate',
      path,
      '-s',
      one,
      '-p',
      'pages/a',
      '-o',
      join(folder, 'out'),
      '--access-token',
      'mock',
      ...more,
    );

  test.each<[string, string | Uint8Array, string]>([
    ['gbk.csv', Buffer.from('676f6f64730ad0d2b8a3', 'hex'), 'line 2 of '],
    ['both.csv', Buffer.from('676f6f64730ad2bbc6b7', 'hex'), 'may be UTF-8 (һƷ) or GBK (一品)'],
    ['book.csv', Buffer.from('504b030414', 'hex'), 'an Excel workbook'],
    ['return.csv', 'goods\n1\r2\n', 'line 2 of '],
    ['tabs.csv', 'goods\tshop\n1\ta\n', 'the values are separated by "\\t", and a comma is expected'],
    ['semicolons.csv', 'goods;shop\n1;a\n', 'separated by ";"'],
    ['wide.csv', 'goods，shop\n1，a\n', 'separated by "，"'],
    ['listed.csv', 'goods、shop\n1、a\n', 'separated by "、"'],
    [
      'chinese.csv',
      '货号,门店名\n1,a\n',
      "the columns are 货号, 门店名; the fields of the schema are goods, inviter, channel, table, shop; name the columns like the fields, or map them: --columns 'goods=…,inviter=…,channel=…,shop=…'",
    ],
    [
      'missing.csv',
      'goods,channel,店\n1,ad,a\n',
      "has no column for inviter, shop: the columns are goods, channel, 店; the fields of the schema are goods, inviter, channel, table, shop; map a column of another name: --columns 'inviter=…,shop=…'",
    ],
    ['empty.csv', '', 'is empty'],
    ['control.csv', '\u001b]0;x\u0007\u202e,b\n1,2\n', 'the columns are \\u001b]0;x\\u0007\\u202e, b'],
  ])('refuses records that it cannot read: %s', async (name, content, words) => {
    expectOneLine(generate(await write(name, content)), words);
    expectOneLine(generate(join(folder, name), '--dry-run'), words);
  });

  test('names the columns of the file, and keeps the pairs of --columns in its advice', async () => {
    const path = await write('mapped.csv', '货号,门店名,渠道\n1,a,ad\n');
    expectOneLine(
      generate(path, '--columns', 'goods=货号,shop=门店名', '--dry-run'),
      "the columns are 货号, 门店名, 渠道; the fields of the schema are goods, inviter, channel, table, shop; map a column of another name: --columns 'goods=货号,shop=门店名,inviter=…,channel=…'",
    );
  });

  // The sentences of explain are for fields: one of them would recommend next() for a page.
  test.each([
    ['--page', '/pages/a'],
    ['--page', 'pages/a?b=1'],
    ['--width', '279'],
  ])('gives no advice for fields where an option is wrong: %s %s', async (option, value) => {
    const path = await write('option.csv', 'goods\n1\n');
    const { status, stderr } = generate(path, option, value, '--dry-run');
    expect(status).toBe(1);
    expect(stderr).toContain(option.slice(2));
    expect(stderr).not.toContain('next()');
    if (option === '--page') expect(stderr).toMatch(/^page：应为「[^」]+」；收到「[^」]+」。$/m);
  });

  test('refuses records of a pipe, and does not wait for one', () => {
    const fifo = join(folder, 'pipe.csv');
    expect(spawnSync('mkfifo', [fifo]).status).toBe(0);
    expectOneLine(generate(fifo), 'is a pipe or a device');
    const piped = spawnSync(
      process.execPath,
      [command, 'generate', '/dev/stdin', '-s', one, '-p', 'pages/a', '--dry-run'],
      {
        input: 'goods\n1\n',
        encoding: 'utf8',
        env: makeEnvironment(),
      },
    );
    expect(piped.status).toBe(1);
    expect(piped.stderr).toMatch(/^\/dev\/stdin is a pipe or a device.*\n$/);
  });

  test.each([
    [['--name', '备注'], '--name: there is no column "备注"; the columns are goods'],
    [['--columns', 'shop=店'], '--columns: "shop=店" is no field with its column'],
    [['--page', '/pages/a'], 'page'],
    [['--page', 'pages/a?b=1'], 'page'],
    [
      ['--base-url', 'https://user:password@host.cn'],
      '--base-url: baseUrl: contains a user name or a password',
    ],
    [['--base-url', 'nonsense'], '--base-url: '],
    [['--encoding', 'klingon'], 'klingon is not a known encoding'],
  ])('refuses options before the first line: %j', (more, words) => {
    const result = generate(records, ...more);
    expectOneLine(result, words);
    expect(result.stderr).not.toContain('password@');
  });

  test.each([
    ['a file', () => records],
    ['a place on a read-only disk', () => '/proc/codes'],
    ['a place in a file', () => join(records, 'codes')],
  ])('ends with one line where its folder is %s', (_, out) => {
    const { status, stderr } = run(
      'generate',
      records,
      '-s',
      one,
      '-p',
      'pages/a',
      '-o',
      out(),
      '--access-token',
      'mock',
    );
    expect(status).toBe(1);
    expect(stderr).not.toMatch(/running|^ +at /m);
    expect(stderr.trim().split('\n').at(-1)).toMatch(/\([A-Z]+\)$/);
  });

  test('names columns and pictures, and prints warnings once', async () => {
    const { url } = await startPlatform();
    const path = await write(
      'names.csv',
      '货号,店,channel,inviter,说明\n1,幸福西饼,ad,17,\u001b[31m红\n2,蜀香源,ad,17,b\n',
    );
    const out = join(folder, 'named');
    const parameters = ['generate', path, '-s', one, '-o', out, '--base-url', url, '--access-token', 'mock'];
    const { status, output } = await runBesidePlatform([
      ...parameters,
      '--columns',
      'goods=货号,店=shop',
      '--name',
      '店',
    ]);
    expect({ status, output }).toMatchObject({ status: 0 });
    expect(output.match(/Note: page/g)).toHaveLength(1);
    expect(output).toContain('Ignored columns: 说明.');
    expect((await readdir(join(out, '000'))).sort()).toStrictEqual([
      '000002-幸福西饼.png',
      '000003-蜀香源.png',
    ]);
    expect(await readFile(join(out, 'codes.csv'), 'utf8')).toContain('000/000003-蜀香源.png');
  });

  test('makes a proof', async () => {
    const { url } = await startPlatform();
    const out = join(folder, 'proof');
    const parameters = ['generate', records, '-s', one, '-p', 'pages/a', '-o', out, '--base-url', url];
    const { status, output } = await runBesidePlatform([...parameters, '--access-token', 'mock', '--proof']);
    expect(status).toBe(0);
    expect(output).toContain(
      `The first code is ${join(out, '000/000002.png')}. Scan it. Make the others without --proof`,
    );
  });
});

test('a pipe that nobody reads any more ends the command without a stack', async () => {
  const child = spawn(process.execPath, [command, '--help'], {
    env: makeEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  await new Promise((resolve) => child.once('close', resolve));
  expect(errors).toBe('');
});

test('a module that is given as a URL is a path that does not exist', () => {
  expectOneLine(run('encode', '-s', pathToFileURL(one).href, 'a=1'), 'There is no file://');
});
