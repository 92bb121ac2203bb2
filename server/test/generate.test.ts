import { spawn } from 'node:child_process';
import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getUnlimitedQRCode } from 'miniprogram-scene/codes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../test/runtime/generate/job.mjs';
import { readPicture } from '../src/client/picture';
import { generate } from '../src/command/generate';
import type { Job, Tally } from '../src/command/generate';
import type { ManifestLine } from '../src/command/manifest';
import { readRecordFile } from '../src/command/record-file';
import { rehearse } from '../src/command/rehearse';
import { PlatformError } from '../src/index';
import type { MockPlatform, MockPlatformOptions } from '../src/index';
import { failure, picture, startAnswering } from './support/answers';
import { makeFolder, removeFolder } from './support/folder';
import { makeClient, startPlatform } from './support/platform';
import { poster, scene } from './support/poster';

let root = '';
let folders = 0;
beforeAll(async () => {
  root = await makeFolder();
});
afterAll(() => removeFolder(root));

const newPath = () => join(root, String(folders++));

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(root, name);
  await writeFile(path, content);
  return path;
}

describe('generate', () => {
  const header = 'goods,inviter,channel,isNew,shop\n';
  const row = (goods: number | string) => `${goods},,ad,0,幸福西饼\n`;

  function makeJob(
    platform: MockPlatform,
    records: Job['records'],
    folder: string,
    more: Partial<Job> = {},
  ): Job {
    return {
      scene,
      records,
      folder,
      settings: { page: 'pages/a', width: 280 },
      client: makeClient(platform),
      pause: 0,
      progress: () => undefined,
      report: () => undefined,
      ...more,
    };
  }

  async function run(
    content: string,
    folder: string,
    options: MockPlatformOptions = {},
    more: Partial<Job> = {},
  ): Promise<{ tally: Tally; reported: [number, string][]; pictures: number; progress: number }> {
    const platform = await startPlatform(options);
    const records = await readRecordFile(await write(`${folders++}.csv`, content));
    const reported: [number, string][] = [];
    let progress = 0;
    const report = (line: number, error: string) => reported.push([line, error]);
    const tally = await generate(
      makeJob(platform, records, folder, { report, progress: () => progress++, ...more }),
    );
    return { tally, reported, pictures: platform.report().pictures, progress };
  }

  async function readManifest(folder: string): Promise<ManifestLine[]> {
    const text = await readFile(join(folder, 'manifest.jsonl'), 'utf8');
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as ManifestLine);
  }

  test('makes a picture and a manifest line of every line', async () => {
    const folder = newPath();
    const { tally, reported, progress } = await run(header + row(1) + row('x') + row(3), folder);
    expect(tally).toStrictEqual({ made: 2, kept: 0, failed: 1 });
    expect(progress).toBe(3);
    expect(reported).toStrictEqual([[3, expect.stringContaining('goods: "x" is not') as string]]);
    const outcomes = (await readManifest(folder)).toSorted((a, b) => a.line - b.line);
    expect(outcomes).toMatchObject([
      { line: 2, file: '000/000002.png' },
      { line: 3, error: reported[0]![1] },
      { line: 4, file: '000/000004.png' },
    ]);
    expect(poster.decode(outcomes[0]!.scene!)).toStrictEqual({
      goods: 1,
      channel: 'ad',
      isNew: false,
      shop: '幸福西饼',
    });
    for (const { file } of [outcomes[0]!, outcomes[2]!])
      expect(readPicture(await readFile(join(folder, file!)))).toMatchObject({ extension: 'png' });
    expect(await readdir(join(folder, '000'))).toStrictEqual(['000002.png', '000004.png']);
    expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toStrictEqual({
      page: 'pages/a',
      width: 280,
    });
  });

  test('makes no code twice, and makes the codes of new and of corrected lines', async () => {
    const folder = newPath();
    await run(header + row(1) + row('x') + row(3), folder);
    const before = await readFile(join(folder, 'manifest.jsonl'), 'utf8');
    const again = await run(header + row(1) + row('x') + row(3), folder);
    expect(again).toMatchObject({ tally: { made: 0, kept: 2, failed: 1 }, pictures: 0, progress: 3 });
    expect(again.reported.map(([line]) => line)).toStrictEqual([3]);
    expect(await readFile(join(folder, 'manifest.jsonl'), 'utf8')).toBe(before);
    const mended = await run(header + row(1) + row(2) + row(3) + row(4), folder);
    expect(mended).toMatchObject({ tally: { made: 2, kept: 2, failed: 0 }, pictures: 2 });
    expect(
      (await readManifest(folder))
        .filter(({ file }) => file)
        .map(({ line }) => line)
        .sort(),
    ).toStrictEqual([2, 3, 4, 5]);
  });

  test('tries lines again that the platform has refused', async () => {
    const folder = newPath();
    const busy = await run(
      header + row(1) + row(2),
      folder,
      {},
      {
        client: makeClient(await startAnswering(picture, failure(-1)), { retries: 0, concurrency: 1 }),
      },
    );
    expect(busy.tally).toStrictEqual({ made: 1, kept: 0, failed: 1 });
    expect(busy.reported).toStrictEqual([[3, expect.stringContaining('errcode -1') as string]]);
    expect((await run(header + row(1) + row(2), folder)).tally).toStrictEqual({
      made: 1,
      kept: 1,
      failed: 0,
    });
  });

  test('refuses to go on with other records or other settings', async () => {
    const folder = newPath();
    await run(header + row(1) + row(2), folder);
    await expect(run(header + row(2) + row(1), folder)).rejects.toThrow('Line 2 had another record');
    await expect(run(header + row('x') + row(2), folder)).rejects.toThrow('Line 2 had another record');
    await expect(run(header + row(1), folder, {}, { settings: { page: 'pages/b' } })).rejects.toThrow(
      'other settings',
    );
    expect(await readManifest(folder)).toHaveLength(2);
  });

  test('stops if every other line would fail too, and goes on later', async () => {
    const folder = newPath();
    const rows = Array.from({ length: 2000 }, (_, i) => row(i)).join('');
    await expect(run(header + rows, folder, { pages: [] })).rejects.toThrow(/^Stopped at line \d+.*41030/);
    expect((await stat(join(folder, 'manifest.jsonl'))).size).toBe(0);
    const { tally } = await run(header + row(1), folder);
    expect(tally).toStrictEqual({ made: 1, kept: 0, failed: 0 });
  });

  test('stops if there is no access token, and asks for it only once', async () => {
    let asked = 0;
    const accessToken = () => {
      asked++;
      throw new PlatformError('getStableAccessToken', 40125, 'invalid appsecret');
    };
    const client = makeClient(await startPlatform(), { accessToken, concurrency: 1 });
    const rows = Array.from({ length: 500 }, (_, i) => row(i)).join('');
    const attempt = run(header + rows, newPath(), {}, { client });
    await expect(attempt).rejects.toThrow(/^Stopped at line 2.*40125/);
    expect(asked).toBeLessThan(10);
  });

  test('makes a code again if a kill has cut off its manifest line', async () => {
    const folder = newPath();
    await run(header + row(1) + row(2), folder);
    const path = join(folder, 'manifest.jsonl');
    await truncate(path, (await stat(path)).size - 1);
    const { tally, pictures } = await run(header + row(1) + row(2), folder);
    expect({ tally, pictures }).toStrictEqual({ tally: { made: 1, kept: 1, failed: 0 }, pictures: 1 });
    expect(await readManifest(folder)).toHaveLength(2);
    expect(await readdir(join(folder, '000'))).toHaveLength(2);
  });

  test('refuses to start beside another process, but starts after a process that was killed', async () => {
    const folder = newPath();
    await run(header + row(1), folder);
    expect(await readdir(folder)).not.toContain('running.pid');
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await writeFile(join(folder, 'running.pid'), String(other.pid));
    await expect(run(header + row(1) + row(2), folder)).rejects.toThrow(
      `Process ${other.pid} is already at work in this folder`,
    );
    const ended = new Promise((resolve) => other.once('exit', resolve));
    other.kill('SIGKILL');
    await ended;
    expect((await run(header + row(1) + row(2), folder)).tally).toStrictEqual({
      made: 1,
      kept: 1,
      failed: 0,
    });
    await writeFile(join(folder, 'running.pid'), '');
    expect((await run(header + row(1) + row(2), folder)).tally).toStrictEqual({
      made: 0,
      kept: 2,
      failed: 0,
    });
  });

  test('takes the values of JSON lines as they are, and refuses misspelt names', async () => {
    const path = await write(
      'misspelt.jsonl',
      '{"goods":1,"channel":"ad","isNew":true,"shop":"a"}\n{"goods":1,"channel":"ad","isNew":true,"shop":"a","inviterr":"1"}\n',
    );
    const reported: [number, string][] = [];
    const records = await readRecordFile(path);
    const report = (line: number, error: string) => reported.push([line, error]);
    expect(await rehearse({ scene, records, settings: {}, report })).toMatchObject({ good: 1, failed: 1 });
    expect(reported).toStrictEqual([[2, expect.stringContaining('inviterr') as string]]);
  });

  test('can be rehearsed: every line and every request is checked', async () => {
    const records = await readRecordFile(await write('rehearsed.csv', header + row(1) + row('x') + row(3)));
    const longest = Math.max(
      ...[1, 3].map(
        (goods) => poster.encode({ goods, channel: 'ad', isNew: false, shop: '幸福西饼' }).length,
      ),
    );
    const report = () => undefined;
    expect(await rehearse({ scene, records, settings: {}, report })).toStrictEqual({
      good: 2,
      failed: 1,
      longest,
    });
    expect(await rehearse({ scene, records, settings: { page: '/pages/a' }, report })).toMatchObject({
      good: 0,
      failed: 3,
    });
    expect(() => getUnlimitedQRCode({ scene: 'a', page: '/pages/a' })).toThrow('page');
  });
});

test('a job of 1500 lines that fails and is killed does every line exactly once', async () => {
  const { problems, report, peakMegabytes } = await runJob({
    lines: 1500,
    kills: 1,
    failures: 5,
    rate: 120_000,
  });
  expect(problems).toStrictEqual([]);
  expect(Object.keys(report.faults).length).toBeGreaterThan(2);
  expect(report.pictures).toBeGreaterThanOrEqual(1500 - 3);
  expect(peakMegabytes).toBeLessThan(500);
});
