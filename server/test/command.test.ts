import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { decodeQuery, decodeText, encodeText } from '../../src';
import { zh } from '../../src/zh';
import { platformOf } from './platform';

const command = fileURLToPath(new URL('../../dist/command.mjs', import.meta.url));
const library = pathToFileURL(fileURLToPath(new URL('../../dist/index.mjs', import.meta.url))).href;
const packed = fileURLToPath(new URL('../../miniprogram_dist/index.js', import.meta.url));

const FIELDS = `{
  goods: integer({ max: 9999999 }),
  inviter: snowflake(),
  channel: oneOf(['poster', 'ad']),
  table: optional(integer({ min: 1, max: 500 })),
  shop: text(),
}`;
const NAMES = '{ defineScene, integer, oneOf, optional, snowflake, text }';
const record = { goods: 42, inviter: '1795324876512231425', channel: 'poster', shop: '幸福西饼' };
const pairs = Object.entries(record).map(([name, value]) => `${name}=${value}`);

let folder = '';
let one = '';
let two = '';
let common = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'miniprogram-scene-'));
  one = join(folder, 'one.mjs');
  two = join(folder, 'two.mjs');
  common = join(folder, 'common.cjs');
  await writeFile(
    one,
    `import ${NAMES} from ${JSON.stringify(library)};\nexport const poster = defineScene(${FIELDS});\n`,
  );
  await writeFile(
    two,
    `import { poster as v0 } from '../../test/one.mjs';
import { defineScene, id } from ${JSON.stringify(library)};
export const poster = v0.next({ ...v0.fields, shelf: id() }, (old) => ({ ...old, shelf: '7' }));
export const member = defineScene({ id: id() });
export const page = 'pages/goods/goods';
`,
  );
  await writeFile(
    common,
    `const ${NAMES} = require(${JSON.stringify(packed)});\nexports.poster = defineScene(${FIELDS});\n`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

/** As in a pipe, and without anything of the environment that would change it. */
function environment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, ...more };
  for (const name of ['FORCE_COLOR', 'NODE_OPTIONS', 'NODE_V8_COVERAGE', 'WECHAT_APPID', 'WECHAT_SECRET']) {
    if (!(name in more)) Reflect.deleteProperty(env, name);
  }
  return env;
}

function run(...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...parameters], {
    encoding: 'utf8',
    env: environment(),
  });
  return { status, stdout, stderr };
}

/** The same beside a server in this process. */
async function runBeside(parameters: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [command, ...parameters], { env: environment(env) });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const status = await new Promise((resolve) => child.once('close', resolve));
  return { status, output };
}

describe('miniprogram-scene encode', () => {
  test('prints the scene of a record, and decode the record of a scene', () => {
    const fromPairs = run('encode', '--schema', one, ...pairs);
    expect(fromPairs).toMatchObject({ status: 0, stderr: '' });
    const scene = fromPairs.stdout.trim();
    expect(scene).toHaveLength(26);
    expect(run('encode', '-s', one, JSON.stringify(record)).stdout.trim()).toBe(scene);
    expect(run('encode', '-s', common, ...pairs).stdout.trim()).toBe(scene);
    expect(JSON.parse(run('decode', '-s', one, scene).stdout)).toStrictEqual(record);
    expect(JSON.parse(run('decode', '-s', one, encodeURIComponent(scene)).stdout)).toStrictEqual(record);
    expect(JSON.parse(run('decode', '-s', two, '-e', 'poster', scene).stdout)).toStrictEqual({
      ...record,
      shelf: '7',
    });
  });

  test('takes no field for given that objects inherit', async () => {
    const odd = join(folder, 'odd.mjs');
    await writeFile(
      odd,
      `import { defineScene, id, optional, text } from ${JSON.stringify(library)};
export const odd = defineScene({ id: id(), constructor: optional(text()) });
`,
    );
    const cases: [given: string[], record: unknown][] = [
      [['id=3'], { id: '3' }],
      [['id=3', 'constructor=王'], { id: '3', constructor: '王' }],
    ];
    for (const [given, record] of cases) {
      const { status, stdout } = run('encode', '-s', odd, ...given);
      expect(status).toBe(0);
      expect(JSON.parse(run('decode', '-s', odd, stdout.trim()).stdout)).toStrictEqual(record);
    }
  });

  test('does so without a schema too', () => {
    const plain = run('encode', '幸福西饼 春熙路店').stdout.trim();
    expect(decodeText(plain)).toBe('幸福西饼 春熙路店');
    expect(run('decode', plain).stdout).toBe('幸福西饼 春熙路店\n');
    const query = run('encode', 'shop=幸福西饼', 'table=8').stdout.trim();
    expect(decodeQuery(query)).toStrictEqual({ shop: '幸福西饼', table: '8' });
    expect(JSON.parse(run('decode', query).stdout)).toStrictEqual({ shop: '幸福西饼', table: '8' });
  });

  test.each([
    [
      'a value that its field cannot carry',
      () => ['-s', one, ...pairs, 'table=501'],
      'table: 501 is not a whole number',
    ],
    ['a field that is misspelt', () => ['-s', one, ...pairs, 'tabel=5'], 'tabel'],
    ['a field that only objects have', () => ['-s', one, ...pairs, 'valueOf=5'], 'valueOf'],
    ['a schema that is not there', () => ['-s', 'nowhere.mjs', 'a=1'], 'There is no nowhere.mjs.'],
    [
      'a module of two scenes',
      () => ['-s', two, 'a=1'],
      'two.mjs exports member, poster: say which with --export',
    ],
    ['a scene that the module has not', () => ['-s', two, '-e', 'page', 'a=1'], 'and no page'],
    ['half of a JSON', () => ['-s', one, '{"goods":'], 'This is no JSON'],
    [
      'what does not fit',
      () => ['-s', one, ...pairs.slice(0, -1), `shop=${'饕餮'.repeat(20)}`],
      'bits do not fit',
    ],
  ])('refuses %s, without a stack', (_, parameters, message) => {
    const { status, stdout, stderr } = run('encode', ...parameters());
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('refuses a module that cannot be loaded, and one without a scene', async () => {
    const broken = join(folder, 'broken.mjs');
    await writeFile(broken, 'export const = 1;');
    expect(run('encode', '-s', broken, 'a=1').stderr).toContain('broken.mjs cannot be loaded');
    const empty = join(folder, 'empty.mjs');
    await writeFile(empty, 'export const a = 1;');
    expect(run('encode', '-s', empty, 'a=1').stderr).toContain('empty.mjs exports no scene');
  });
});

describe('miniprogram-scene decode', () => {
  test('refuses a foreign scene', () => {
    expect(run('decode', '-s', one, 'id=178')).toMatchObject({ status: 1, stdout: '' });
    expect(run('decode', 'id=178').stderr).toMatch(/^.*a scene.*\n$/);
  });
});

describe('miniprogram-scene inspect', () => {
  test.each([
    ['a scene', (scene: string) => scene],
    ['options', (scene: string) => JSON.stringify({ scene: encodeURIComponent(scene) })],
    [
      'options in the words of a console',
      (scene: string) => `{ path: 'a', query: { scene: ${JSON.stringify(scene)} } }`,
    ],
    ['options of onLaunch', (scene: string) => JSON.stringify({ path: 'a', scene: 1047, query: { scene } })],
    ['a path', (scene: string) => `pages/a?scene=${encodeURIComponent(scene)}`],
    ['a query', (scene: string) => `scene=${encodeURIComponent(scene)}`],
    ['a link', (scene: string) => `https://shop.cn/?scene=${encodeURIComponent(scene)}`],
  ])('tells every field of %s, and its bits', (_, wrap) => {
    const scene = run('encode', '-s', one, ...pairs).stdout.trim();
    const { status, stdout } = run('inspect', '-s', one, wrap(scene));
    expect(status).toBe(0);
    expect(stdout).toContain(`scene       ${scene}\n`);
    expect(stdout).toContain('length      26 of 32 characters');
    expect(stdout).toMatch(/^poster$/m);
    expect(stdout).toMatch(/^ {2}goods +23\.3 bits {2}42$/m);
    expect(stdout).toMatch(/^ {2}inviter +64\.0 bits {2}1795324876512231425$/m);
    expect(stdout).toMatch(/^ {2}shop +57\.9 bits {2}幸福西饼$/m);
    expect(stdout).toMatch(/^ {2}header +12\.4 bits/m);
  });

  test('tells the scene value, and that a scene is of an earlier version', () => {
    const scene = run('encode', '-s', one, ...pairs).stdout.trim();
    const { stdout } = run(
      'inspect',
      '-s',
      two,
      JSON.stringify({ path: 'a', scene: 1047, query: { scene } }),
    );
    expect(stdout).toMatch(/^sceneValue +1047$/m);
    expect(stdout).toContain('poster (of an earlier version, or hand-made)');
  });

  test('tells the pairs of a hand-made scene, a text without a schema, and what nobody knows', () => {
    expect(run('inspect', 'id%3D178%26book%3D1').stdout).toContain('{"id":"178","book":"1"}');
    const plain = run('encode', '幸福西饼 春熙路店').stdout.trim();
    expect(run('inspect', plain).stdout).toContain('decodeText(scene)\n  幸福西饼 春熙路店');
    const address = '四川省成都市锦江区春熙路16号';
    expect(run('inspect', encodeText(address, zh)).stdout).toContain(`decodeText(scene, zh)\n  ${address}`);
    expect(run('inspect', '178').stdout).toContain('No reader knows this scene.');
    expect(run('inspect', '{"code_ticket":"6cb4bc95"}').stdout).toMatch(/^ticket +6cb4bc95$/m);
  });
});

describe('miniprogram-scene generate', () => {
  const rows = [
    'goods,inviter,channel,table,shop,remark',
    '1,17,ad,,幸福西饼,x',
    '2,17,tv,,幸福西饼,x',
    '3,17,ad,8,幸福西饼,x',
  ];

  async function records(name: string): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, rows.join('\n'));
    return path;
  }

  test('makes pictures, says which lines have none, and ends with 1 where there are such', async () => {
    const { url } = await platformOf({ pages: ['pages/a'] });
    const out = join(folder, 'codes');
    const { status, output } = await runBeside(
      [
        ...[
          'generate',
          await records('r.csv'),
          '--schema',
          one,
          '--out',
          out,
          '--page',
          'pages/a',
          '--base-url',
          url,
        ],
        ...[
          '--width',
          '300',
          '--line-color',
          '1,2,3',
          '--hyaline',
          '--env-version',
          'trial',
          '--no-check-path',
        ],
      ],
      { WECHAT_ACCESS_TOKEN: 'stand-in' },
    );
    expect(status).toBe(1);
    expect(output).toContain('Not used: the columns remark.');
    expect(output).toContain('line 3: channel: "tv" is not one of poster, ad');
    expect(output).toContain('| 3/3 |');
    expect(output).toContain(`2 codes are in ${out}, 1 lines have none`);
    expect((await readdir(join(out, '000'))).sort()).toStrictEqual(['000002.png', '000004.png']);
    expect(JSON.parse(await readFile(join(out, 'settings.json'), 'utf8'))).toStrictEqual({
      page: 'pages/a',
      check_path: false,
      env_version: 'trial',
      width: 300,
      line_color: { r: 1, g: 2, b: 3 },
      is_hyaline: true,
    });
  });

  test('ends at Ctrl-C, and goes on from there', async () => {
    const { url } = await platformOf({ failures: 1, slowness: 200, seed: 1 });
    const out = join(folder, 'interrupted');
    const parameters = ['generate', await records('interrupted.csv'), '-s', one, '-o', out];
    const child = spawn(
      process.execPath,
      [command, ...parameters, '--base-url', url, '--access-token', 'stand-in'],
      {
        env: environment(),
      },
    );
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    while (!existsSync(join(out, 'manifest.jsonl'))) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
    const { url: baseUrl } = await platformOf();
    const { output } = await runBeside([...parameters, '--base-url', baseUrl, '--access-token', 'stand-in']);
    expect(output).toContain(`2 codes are in ${out}, 1 lines have none`);
  });

  test('fetches tokens for an app', async () => {
    const platform = await platformOf();
    const parameters = [
      'generate',
      await records('app.csv'),
      '-s',
      one,
      '-o',
      join(folder, 'app'),
      '--base-url',
      platform.url,
    ];
    const { output } = await runBeside(parameters, { WECHAT_APPID: 'wx0', WECHAT_SECRET: 's' });
    expect(output).toContain('2 codes are in');
    expect(platform.report()).toMatchObject({ pictures: 2, refusals: {} });
  });

  test('says what every other line would meet too', async () => {
    const { url } = await platformOf({ pages: [] });
    const parameters = [
      'generate',
      await records('stop.csv'),
      '-s',
      one,
      '-o',
      join(folder, 'stop'),
      '--base-url',
      url,
    ];
    const { status, output } = await runBeside([...parameters, '--access-token', 'stand-in']);
    expect(status).toBe(1);
    expect(output).toMatch(/Stopped at line \d, .*errcode 41030.*已发布/);
    expect(output).not.toMatch(/^ {4}at /m);
  });

  test('rehearses without a token, and writes nothing', async () => {
    const out = join(folder, 'dry');
    const { status, stdout, stderr } = run(
      'generate',
      await records('dry.csv'),
      '-s',
      one,
      '-o',
      out,
      '--dry-run',
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^2 codes to make, at least 1 s; 1 lines without; the longest scene has \d+ characters\.\n$/,
    );
    expect(stderr).toContain('line 3: ');
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    ['without a token', [], 'WECHAT_APPID'],
    ['with a width that is none', ['--width', 'wide'], 'whole number'],
    ['with a rate of nothing', ['--rate', '0', '--access-token', 'a'], 'callsPerMinute'],
  ])('refuses to start %s', async (_, more, message) => {
    const out = join(folder, 'refused');
    const { status, stderr } = run('generate', await records('no.csv'), '-s', one, '-o', out, ...more);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  test('refuses records that are not there', () => {
    const { status, stderr } = run('generate', 'nowhere.csv', '-s', one, '--dry-run');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^ENOENT.*nowhere\.csv'\n$/);
  });

  test('refuses a CSV of other columns', async () => {
    const path = join(folder, 'other.csv');
    await writeFile(path, 'a,b\n1,2\n');
    expect(run('generate', path, '-s', one, '--dry-run').stderr).toContain(
      'no column of the schema, which are goods',
    );
  });
});

describe('miniprogram-scene stand-in', () => {
  test('answers until it is stopped', async () => {
    const child = spawn(process.execPath, [command, 'stand-in', '--port', '0', '--page', 'pages/a'], {
      env: environment(),
    });
    onTestFinished(() => void child.kill());
    const said = await new Promise<string>((resolve) =>
      child.stdout.once('data', (chunk) => resolve(String(chunk))),
    );
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)![0];
    const response = await fetch(`${url}/wxa/getwxacode?access_token=stand-in`, {
      method: 'POST',
      body: '{"path":"pages/b"}',
    });
    expect(await response.json()).toMatchObject({ errcode: 41030 });
  });
});

test('miniprogram-scene tells how it is used', () => {
  expect(run('--help').stdout).toContain('generate [options] <records>');
  expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(run('generate').status).toBe(1);
});
