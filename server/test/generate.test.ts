import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defineScene, flag, integer, oneOf, optional, snowflake, text } from '../../src';
import { generate, rehearse, type Job, type Tally } from '../src/command/generate';
import { openManifest } from '../src/command/manifest';
import { openRecords, type Line } from '../src/command/records';
import { parseTexts, type AnyScene } from '../src/command/schema';
import { getUnlimitedQRCode } from '../../src/codes';
import { PlatformError } from '../src/index';
import { readPicture } from '../src/client/picture';
import type { StandIn, StandInOptions } from '../../src/stand-in';
import { clientOf, platformOf } from './platform';
import { runJob } from '../../test/runtime/generate/job.mjs';

const poster = defineScene({
  goods: integer({ max: 9_999_999 }),
  inviter: optional(snowflake()),
  channel: oneOf(['poster', 'ad']),
  isNew: flag(),
  shop: text(),
});
const scene = poster as unknown as AnyScene;

let root = '';
let folders = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'miniprogram-scene-'));
});
afterAll(() => rm(root, { recursive: true }));

const newFolder = () => join(root, String(folders++));

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(root, name);
  await writeFile(path, content);
  return path;
}

async function linesOf(path: string, encoding?: string): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of (await openRecords(path, encoding)).lines()) lines.push(line);
  return lines;
}

describe('a CSV of records', () => {
  test('has the names in its first line, and a record in each of the others', async () => {
    const path = await write(
      'plain.csv',
      '\ufeffgoods,shop\r\n1,幸福西饼\r\n\r\n 2 ,"老王, ""烧烤"""\r\n3,\r\n',
    );
    const records = await openRecords(path);
    expect(records.columns).toStrictEqual(['goods', 'shop']);
    expect(await records.count()).toBe(3);
    expect(await linesOf(path)).toStrictEqual([
      { number: 2, record: { goods: '1', shop: '幸福西饼' } },
      { number: 4, record: { goods: ' 2 ', shop: '老王, "烧烤"' } },
      { number: 5, record: { goods: '3', shop: '' } },
    ]);
  });

  test('loses no line to a bad one', async () => {
    const bad = ['1', '1,2,3', '"1,2', '1,"2" 3', '1,2"3'];
    const path = await write('bad.csv', `a,b\n${bad.map((line) => `${line}\n0,0\n`).join('')}`);
    const lines = await linesOf(path);
    expect(lines.filter(({ record }) => record)).toHaveLength(bad.length);
    expect(lines.filter(({ error }) => error).map(({ number }) => number)).toStrictEqual([2, 4, 6, 8, 10]);
    expect(lines[0]!.error).toBe('1 values for 2 columns');
    expect(lines[4]!.error).toBe('a quote is not closed on its line');
    for (const { error = '' } of lines) expect(error).not.toMatch(/line 1\b/);
  });

  test('is read in the encoding that it is in', async () => {
    // 幸福 in GBK.
    const path = await write(
      'gbk.csv',
      Buffer.concat([Buffer.from('shop\n'), Buffer.from('d0d2b8a3', 'hex')]),
    );
    expect(await linesOf(path, 'gbk')).toStrictEqual([{ number: 2, record: { shop: '幸福' } }]);
    expect(await linesOf(path)).toStrictEqual([
      { number: 2, error: expect.stringContaining('--encoding gbk') as string },
    ]);
    await expect(openRecords(path, 'klingon')).rejects.toThrow('klingon');
  });

  test('keeps characters whole that stand across two chunks of the file', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${'店'.repeat(i % 7)}${i}`);
    const lines = await linesOf(await write('long.csv', `shop\n${rows.join('\n')}`));
    expect(lines.map(({ record }) => record!['shop'])).toStrictEqual(rows);
    expect(lines.at(-1)!.number).toBe(20_001);
  });

  test('is refused where its first line is of no use', async () => {
    await expect(openRecords(await write('empty.csv', ''))).rejects.toThrow('is empty');
    await expect(openRecords(await write('twice.csv', 'a,b,a\n'))).rejects.toThrow('two columns named "a"');
  });
});

describe('JSON lines of records', () => {
  test('have an object each', async () => {
    const path = await write('plain.jsonl', '{"goods":1,"shop":"幸福"}\n\n[1]\n{"goods":\nnull\n{"goods":2}');
    expect(await linesOf(path)).toStrictEqual([
      { number: 1, record: { goods: 1, shop: '幸福' } },
      { number: 3, error: 'not a JSON object' },
      { number: 4, error: expect.stringContaining('JSON') as string },
      { number: 5, error: 'not a JSON object' },
      { number: 6, record: { goods: 2 } },
    ]);
    expect(await (await openRecords(path)).count()).toBe(5);
    expect((await openRecords(path)).columns).toBeUndefined();
  });

  test('are no file without lines', async () => {
    const path = await write('endless.jsonl', ' '.repeat(1_200_000));
    await expect(linesOf(path)).rejects.toThrow('does not end');
  });
});

test('the texts of a CSV are what the fields spell', () => {
  const texts = { goods: '42', inviter: '', channel: 'ad', isNew: '1', shop: '幸福西饼', remark: 'x' };
  expect(parseTexts(scene, texts)).toStrictEqual({ goods: 42, channel: 'ad', isNew: true, shop: '幸福西饼' });
  expect(parseTexts(scene, { goods: 'x' })).toStrictEqual({ goods: 'x' });
});

describe('a manifest', () => {
  const entries = [
    { line: 2, scene: 'abc', file: '000/000002.png' },
    { line: 5, error: 'shop: "\\ud800" is not well-formed' },
    { line: 4, scene: 'x'.repeat(32), file: '000/000004.png' },
  ];
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`);

  test('survives a kill at any byte', async () => {
    const path = join(root, 'manifest.jsonl');
    const whole = Buffer.from(lines.join(''));
    for (let size = 0; size <= whole.length; size++) {
      await writeFile(path, whole.subarray(0, size));
      const manifest = await openManifest(path);
      const kept = lines.filter((_, i) => lines.slice(0, i + 1).join('').length <= size);
      for (const [i, entry] of entries.entries())
        expect(manifest.past(entry)).toBe(i < kept.length ? 'same' : 'none');
      expect(manifest.done).toBe(kept.length === 3 ? 2 : Math.min(kept.length, 1));
      manifest.append({ line: 9, scene: 'after', file: 'f' });
      await manifest.close();
      expect(await readFile(path, 'utf8')).toBe(`${kept.join('')}{"line":9,"scene":"after","file":"f"}\n`);
    }
  });

  test('knows a line that has failed, and one that has another code', async () => {
    const manifest = await openManifest(await write('known.jsonl', lines.join('')));
    expect(manifest.past({ line: 2, scene: 'abd' })).toBe('other code');
    expect(manifest.past({ line: 2, error: 'bad' })).toBe('other code');
    expect(manifest.past({ line: 5, error: 'another error' })).toBe('none');
    expect(manifest.past({ line: 5, scene: 'mended' })).toBe('none');
    expect(manifest.past({ line: 1_000_000, scene: 'abc' })).toBe('none');
    manifest.append({ line: 5, scene: 'mended', file: 'f' });
    manifest.append({ line: 1_000_000, scene: 'abc', file: 'f' });
    expect(manifest.past({ line: 5, scene: 'mended' })).toBe('same');
    expect(manifest.past({ line: 1_000_000, scene: 'abc' })).toBe('same');
    expect(manifest.past({ line: 4, scene: 'x'.repeat(32) })).toBe('same');
    expect(manifest.done).toBe(4);
    await manifest.close();
  });

  test('passes over what is no entry', async () => {
    const path = await write('odd.jsonl', `\0\0\0\0\n{"line":"2"}\nnull\n{"line":3}\n${lines[0]!}`);
    const manifest = await openManifest(path);
    expect(manifest.done).toBe(1);
    await manifest.close();
  });
});

describe('generate', () => {
  const header = 'goods,inviter,channel,isNew,shop\n';
  const row = (goods: number | string) => `${goods},,ad,0,幸福西饼\n`;

  function jobOf(platform: StandIn, records: Job['records'], folder: string, more: Partial<Job> = {}): Job {
    return {
      scene,
      records,
      folder,
      settings: { page: 'pages/a', width: 280 },
      client: clientOf(platform),
      pause: 0,
      progress: () => undefined,
      report: () => undefined,
      ...more,
    };
  }

  async function run(
    content: string,
    folder: string,
    options: StandInOptions = {},
    more: Partial<Job> = {},
  ): Promise<{ tally: Tally; reported: [number, string][]; pictures: number; progress: number }> {
    const platform = await platformOf(options);
    const records = await openRecords(await write(`${folders++}.csv`, content));
    const reported: [number, string][] = [];
    let progress = 0;
    const report = (line: number, error: string) => reported.push([line, error]);
    const tally = await generate(
      jobOf(platform, records, folder, { report, progress: () => progress++, ...more }),
    );
    return { tally, reported, pictures: platform.report().pictures, progress };
  }

  async function manifestOf(
    folder: string,
  ): Promise<{ line: number; scene?: string; file?: string; error?: string }[]> {
    const text = await readFile(join(folder, 'manifest.jsonl'), 'utf8');
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { line: number });
  }

  test('makes a picture and an entry of every line', async () => {
    const folder = newFolder();
    const { tally, reported, progress } = await run(header + row(1) + row('x') + row(3), folder);
    expect(tally).toStrictEqual({ made: 2, kept: 0, failed: 1 });
    expect(progress).toBe(3);
    expect(reported).toStrictEqual([[3, expect.stringContaining('goods: "x" is not') as string]]);
    const entries = (await manifestOf(folder)).toSorted((a, b) => a.line - b.line);
    expect(entries).toMatchObject([
      { line: 2, file: '000/000002.png' },
      { line: 3, error: reported[0]![1] },
      { line: 4, file: '000/000004.png' },
    ]);
    expect(poster.decode(entries[0]!.scene!)).toStrictEqual({
      goods: 1,
      channel: 'ad',
      isNew: false,
      shop: '幸福西饼',
    });
    for (const { file } of [entries[0]!, entries[2]!])
      expect(readPicture(await readFile(join(folder, file!)))).toMatchObject({ extension: 'png' });
    expect(await readdir(join(folder, '000'))).toStrictEqual(['000002.png', '000004.png']);
    expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toStrictEqual({
      page: 'pages/a',
      width: 280,
    });
  });

  test('does nothing twice, and what is new or mended', async () => {
    const folder = newFolder();
    await run(header + row(1) + row('x') + row(3), folder);
    const before = await readFile(join(folder, 'manifest.jsonl'), 'utf8');
    const again = await run(header + row(1) + row('x') + row(3), folder);
    expect(again).toMatchObject({ tally: { made: 0, kept: 2, failed: 1 }, pictures: 0, progress: 3 });
    expect(again.reported.map(([line]) => line)).toStrictEqual([3]);
    expect(await readFile(join(folder, 'manifest.jsonl'), 'utf8')).toBe(before);
    const mended = await run(header + row(1) + row(2) + row(3) + row(4), folder);
    expect(mended).toMatchObject({ tally: { made: 2, kept: 2, failed: 0 }, pictures: 2 });
    expect(
      (await manifestOf(folder))
        .filter(({ file }) => file)
        .map(({ line }) => line)
        .sort(),
    ).toStrictEqual([2, 3, 4, 5]);
  });

  test('tries again what the platform has refused', async () => {
    const folder = newFolder();
    const busy = await run(
      header + row(1) + row(2),
      folder,
      {},
      {
        client: clientOf(await platformOf({ callsPerMinute: 1 }), { retries: 0, concurrency: 1 }),
      },
    );
    expect(busy.tally).toStrictEqual({ made: 1, kept: 0, failed: 1 });
    expect(busy.reported).toStrictEqual([[3, expect.stringContaining('45009') as string]]);
    expect((await run(header + row(1) + row(2), folder)).tally).toStrictEqual({
      made: 1,
      kept: 1,
      failed: 0,
    });
  });

  test('refuses to go on with other records or other settings', async () => {
    const folder = newFolder();
    await run(header + row(1) + row(2), folder);
    await expect(run(header + row(2) + row(1), folder)).rejects.toThrow('Line 2 had another record');
    await expect(run(header + row('x') + row(2), folder)).rejects.toThrow('Line 2 had another record');
    await expect(run(header + row(1), folder, {}, { settings: { page: 'pages/b' } })).rejects.toThrow(
      'other settings',
    );
    expect(await manifestOf(folder)).toHaveLength(2);
  });

  test('stops where every other line would fail too, and goes on later', async () => {
    const folder = newFolder();
    const rows = Array.from({ length: 2000 }, (_, i) => row(i)).join('');
    await expect(run(header + rows, folder, { pages: [] })).rejects.toThrow(/^Stopped at line \d+.*41030/);
    expect((await stat(join(folder, 'manifest.jsonl'))).size).toBe(0);
    const { tally } = await run(header + row(1), folder);
    expect(tally).toStrictEqual({ made: 1, kept: 0, failed: 0 });
  });

  test('stops where nobody gives an access token, and asks but once', async () => {
    let asked = 0;
    const accessToken = () => {
      asked++;
      throw new PlatformError('getStableAccessToken', 40125, 'invalid appsecret');
    };
    const client = clientOf(await platformOf(), { accessToken, concurrency: 1 });
    const rows = Array.from({ length: 500 }, (_, i) => row(i)).join('');
    const attempt = run(header + rows, newFolder(), {}, { client });
    await expect(attempt).rejects.toThrow(/^Stopped at line 2.*40125/);
    expect(asked).toBeLessThan(10);
  });

  test('makes the code again whose entry a kill has cut off', async () => {
    const folder = newFolder();
    await run(header + row(1) + row(2), folder);
    const path = join(folder, 'manifest.jsonl');
    await truncate(path, (await stat(path)).size - 1);
    const { tally, pictures } = await run(header + row(1) + row(2), folder);
    expect({ tally, pictures }).toStrictEqual({ tally: { made: 1, kept: 1, failed: 0 }, pictures: 1 });
    expect(await manifestOf(folder)).toHaveLength(2);
    expect(await readdir(join(folder, '000'))).toHaveLength(2);
  });

  test('keeps a second process away, and minds none that was killed', async () => {
    const folder = newFolder();
    await run(header + row(1), folder);
    expect(await readdir(folder)).not.toContain('running.pid');
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await writeFile(join(folder, 'running.pid'), String(other.pid));
    await expect(run(header + row(1) + row(2), folder)).rejects.toThrow(
      `Process ${other.pid} is at work there already`,
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

  test('takes JSON lines as they are, and refuses what is misspelt', async () => {
    const path = await write(
      'misspelt.jsonl',
      '{"goods":1,"channel":"ad","isNew":true,"shop":"a"}\n{"goods":1,"channel":"ad","isNew":true,"shop":"a","inviterr":"1"}\n',
    );
    const reported: [number, string][] = [];
    const records = await openRecords(path);
    const report = (line: number, error: string) => reported.push([line, error]);
    expect(await rehearse({ scene, records, settings: {}, report })).toMatchObject({ good: 1, failed: 1 });
    expect(reported).toStrictEqual([[2, expect.stringContaining('inviterr') as string]]);
  });

  test('can be rehearsed: every line is checked, and the request as well', async () => {
    const records = await openRecords(await write('rehearsed.csv', header + row(1) + row('x') + row(3)));
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
