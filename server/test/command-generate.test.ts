// The command `generate`. The codes themselves are tested in generate.test.ts.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytes, json, startAnswering } from './support/answers';
import { command, makeEnvironment, run, runBesidePlatform, writeSchemas } from './support/command';
import { makeFolder, removeFolder } from './support/folder';
import { startPlatform } from './support/platform';

let folder = '';
let one = '';
beforeAll(async () => {
  folder = await makeFolder();
  ({ one } = await writeSchemas(folder));
});
afterAll(() => removeFolder(folder));

describe('the command generate', () => {
  const rows = [
    'goods,inviter,channel,table,shop,remark',
    '1,17,ad,,幸福西饼,x',
    '2,17,tv,,幸福西饼,x',
    '3,17,ad,8,幸福西饼,x',
  ];

  async function writeRecords(name: string): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, rows.join('\n'));
    return path;
  }

  test('makes pictures, prints the lines without one, and then ends with 1', async () => {
    const { url } = await startPlatform({ pages: ['pages/a'] });
    const out = join(folder, 'codes');
    const { status, output } = await runBesidePlatform(
      [
        ...[
          'generate',
          await writeRecords('r.csv'),
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
      { WECHAT_ACCESS_TOKEN: 'mock' },
    );
    expect(status).toBe(1);
    expect(output).toContain('Ignored columns: remark.');
    expect(output).toContain(
      'line 3: channel: "tv" is not one of poster, ad\n  channel：应为「其中之一：poster, ad」；收到「"tv"」。请改用这样的值；字段要放宽，用 next() 加版本。\n',
    );
    // Files for spreadsheets and programs have one language.
    expect(await readFile(join(out, 'manifest.jsonl'), 'utf8')).not.toContain('应为');
    expect(output).toContain('| 3/3 |');
    expect(output).toContain(`In ${out}: 2 codes, 1 line without one;`);
    expect((await readdir(join(out, '000'))).sort()).toStrictEqual(['000002.png', '000004.png']);
    const settings: unknown = JSON.parse(await readFile(join(out, 'settings.json'), 'utf8'));
    expect(settings).toMatchObject({
      platform: url,
      settings: {
        page: 'pages/a',
        check_path: false,
        env_version: 'trial',
        width: 300,
        line_color: { r: 1, g: 2, b: 3 },
        is_hyaline: true,
      },
    });
  });

  test('stops at Ctrl-C, and goes on later', async () => {
    const platform = await startPlatform({ failures: 1, slowness: 200, seed: 1 });
    const { url } = platform;
    const out = join(folder, 'interrupted');
    const parameters = ['generate', await writeRecords('interrupted.csv'), '-s', one, '-o', out];
    const child = spawn(
      process.execPath,
      [command, ...parameters, '--base-url', url, '--access-token', 'mock'],
      {
        env: makeEnvironment(),
      },
    );
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    while (!existsSync(join(out, 'manifest.jsonl'))) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
    await platform.close();
    await startPlatform({ port: Number(new URL(url).port) });
    const { output } = await runBesidePlatform([...parameters, '--base-url', url, '--access-token', 'mock']);
    expect(output).toContain(`In ${out}: 2 codes, 1 line without one;`);
  });

  test('fetches tokens for an app', async () => {
    const platform = await startPlatform();
    const parameters = [
      'generate',
      await writeRecords('app.csv'),
      '-s',
      one,
      '-o',
      join(folder, 'app'),
      '--base-url',
      platform.url,
    ];
    const { output } = await runBesidePlatform(parameters, { WECHAT_APPID: 'wx0', WECHAT_SECRET: 's' });
    expect(output).toContain('2 codes, 1 line without one');
    expect(platform.report()).toMatchObject({ pictures: 2, refusals: {} });
  });

  test('shows neither the secret nor a token, whoever echoes them', async () => {
    const secret = 'the-secret/of+an=app';
    const token = '90_the-access-token-0123456789';
    const echo = [
      token,
      secret,
      encodeURIComponent(secret),
      Buffer.from(`appid:${secret}`).toString('base64'),
      JSON.stringify({ access_token: token }),
      'https://gateway.cn/wxa?access_token=' + token,
    ].join(' ');
    const refusal = json({ errcode: 40129, errmsg: `invalid scene ${echo}` });
    const { url } = await startAnswering(
      json({ access_token: token, expires_in: 7200 }),
      refusal,
      bytes(`<html>${echo}</html>`, 404),
    );
    const out = join(folder, 'echo');
    const parameters = ['generate', await writeRecords('echo.csv'), '-s', one, '-o', out, '--base-url', url];
    const { status, output } = await runBesidePlatform([...parameters, '--concurrency', '1'], {
      WECHAT_APPID: 'wx0',
      WECHAT_SECRET: secret,
    });
    expect(status).toBe(1);
    expect(output).toContain('40129');
    const files = await readdir(out, { recursive: true, withFileTypes: true });
    const texts = await Promise.all(
      files.filter((file) => file.isFile()).map(({ name }) => readFile(join(out, name), 'utf8')),
    );
    for (const text of [output, ...texts])
      for (const hidden of [token, ...echo.split(' ').slice(0, 4)]) expect(text).not.toContain(hidden);
  });

  test('stops with the error that every other line would meet', async () => {
    const { url } = await startPlatform({ pages: [] });
    const parameters = [
      'generate',
      await writeRecords('stop.csv'),
      '-s',
      one,
      '-o',
      join(folder, 'stop'),
      '--base-url',
      url,
    ];
    const { status, output } = await runBesidePlatform([...parameters, '--access-token', 'mock']);
    expect(status).toBe(1);
    expect(output).toMatch(/Stopped at line \d, .*errcode 41030.*已发布/);
    expect(output).not.toMatch(/^ {4}at /m);
  });

  test('can be rehearsed without a token, and then writes nothing', async () => {
    const out = join(folder, 'dry');
    const { status, stdout, stderr } = run(
      'generate',
      await writeRecords('dry.csv'),
      '-s',
      one,
      '-o',
      out,
      '--dry-run',
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^2 codes to make, at least 1 s; 1 line with errors; the longest scene has \d+ characters\.\n$/,
    );
    expect(stderr).toContain('line 3: ');
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    ['without a token', [], 'WECHAT_APPID'],
    ['with a width that is no number', ['--width', 'wide'], 'whole number'],
  ])('refuses to start %s', async (_, more, message) => {
    const out = join(folder, 'refused');
    const { status, stderr } = run('generate', await writeRecords('no.csv'), '-s', one, '-o', out, ...more);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  test('refuses records that do not exist', () => {
    const { status, stderr } = run('generate', 'nowhere.csv', '-s', one, '--dry-run');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^nowhere\.csv: there is no such file or folder \(ENOENT\)$/m);
  });

  test('refuses a CSV file with other columns', async () => {
    const path = join(folder, 'other.csv');
    await writeFile(path, 'a,b\n1,2\n');
    expect(run('generate', path, '-s', one, '--dry-run').stderr).toContain(
      'no column of the schema: the columns are a, b; the fields of the schema are goods',
    );
  });
});
