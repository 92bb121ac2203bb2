import { readdir, readFile, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runJob as runWholeJob } from '../../test/runtime/generate/job.mjs';
import { readPicture } from '../src/client/picture';
import type { Job } from '../src/command/generate';
import { readRecordFile } from '../src/command/record-file';
import { rehearse } from '../src/command/rehearse';
import type { MockPlatformOptions } from '../src/index';
import { useFiles } from './support/files';
import { header, readList, readManifest, row, rows, runJob } from './support/generate';
import { makeClient, startPlatform } from './support/platform';
import { poster, scene } from './support/poster';

const { newPath, write } = useFiles();

const run = async (content: string, folder: string, options?: MockPlatformOptions, more?: Partial<Job>) =>
  runJob(await write('.csv', content), folder, options, more);

describe('generate', () => {
  test('makes a picture and a manifest line of every line', async () => {
    const folder = newPath();
    const report = await run(header + row(1) + row('x') + row(3), folder);
    expect(report).toMatchObject({ made: 2, kept: 0, failed: 1, progress: 3 });
    expect(report.errors).toStrictEqual([[3, expect.stringContaining('goods: "x" is not') as string]]);
    const outcomes = (await readManifest(folder)).toSorted((a, b) => a.line - b.line);
    expect(outcomes).toMatchObject([
      { line: 2, file: '000/000002.png' },
      { line: 3, error: report.errors[0]![1] },
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
    expect(await readdir(folder)).toStrictEqual(['000', 'codes.csv', 'manifest.jsonl', 'settings.json']);
  });

  test('makes no code twice, and makes the codes of new and of corrected lines', async () => {
    const folder = newPath();
    await run(header + row(1) + row('x') + row(3), folder);
    const before = await readFile(join(folder, 'manifest.jsonl'), 'utf8');
    const again = await run(header + row(1) + row('x') + row(3), folder);
    expect(again).toMatchObject({ made: 0, kept: 2, failed: 1, pictures: 0, progress: 3 });
    expect(again.errors.map(([line]) => line)).toStrictEqual([3]);
    expect(await readFile(join(folder, 'manifest.jsonl'), 'utf8')).toBe(before);
    const mended = await run(header + row(1) + row(2) + row(3) + row(4), folder);
    expect(mended).toMatchObject({ made: 2, kept: 2, failed: 0, pictures: 2 });
    const codes = (await readManifest(folder)).filter(({ file }) => file);
    expect(codes.map(({ line }) => line).sort()).toStrictEqual([2, 3, 4, 5]);
  });

  test('lists the codes beside the manifest, in the order of their lines, with the columns of the file', async () => {
    const folder = newPath();
    await run(header + row(1) + row('x') + row(3), folder);
    const rowOf = (line: number, goods: number) => {
      const code = poster.encode({ goods, channel: 'ad', isNew: false, shop: '幸福西饼' });
      return `${line},${code},000/00000${line}.png,${row(goods)}`.trim();
    };
    const first = [`\ufeffline,scene,file,${header.trim()}`, rowOf(2, 1)];
    expect(await readList(folder)).toStrictEqual([...first, rowOf(4, 3)]);
    await run(header + row(1) + row(2) + row(3), folder);
    expect(await readList(folder)).toStrictEqual([...first, rowOf(3, 2), rowOf(4, 3)]);
  });

  test('lists columns that no field has, but none without a name, with quotation marks where a value needs them', async () => {
    const folder = newPath();
    await run('goods,channel,isNew,shop,,备注\n1,ad,0,a,x,"靠窗, ""8"" 号"\n', folder);
    const [names, code] = await readList(folder);
    expect(names).toBe('\ufeffline,scene,file,goods,channel,isNew,shop,备注');
    expect(code).toMatch(/,000\/000002\.png,1,ad,0,a,"靠窗, ""8"" 号"$/);
  });

  test('lists the fields of JSON lines', async () => {
    const folder = newPath();
    const path = await write('.jsonl', '{"goods":1,"channel":"ad","isNew":false,"shop":"a"}\n');
    await runJob(path, folder);
    const [names, code] = await readList(folder);
    expect(names).toBe(`\ufeffline,scene,file,${Object.keys(poster.fields).join(',')}`);
    expect(code).toMatch(/^1,[^,]+,000\/000001\.png,1,,ad,false,a$/);
  });

  test('refuses to go on with other records', async () => {
    const folder = newPath();
    await run(header + row(1) + row(2), folder);
    await expect(run(header + row(2) + row(1), folder)).rejects.toThrow('Line 2 had another record');
    await expect(run(header + row('x') + row(2), folder)).rejects.toThrow('Line 2 had another record');
    expect(await readManifest(folder)).toHaveLength(2);
  });

  test('reports equal records, and makes their codes', async () => {
    const report = await run(header + row(1) + row(2) + row(1) + row('x') + row(1), newPath());
    expect(report).toMatchObject({
      made: 4,
      equal: [
        [4, 2],
        [6, 2],
      ],
    });
  });

  test('makes a code again if a kill has cut off its manifest line', async () => {
    const folder = newPath();
    await run(header + row(1) + row(2), folder);
    const path = join(folder, 'manifest.jsonl');
    await truncate(path, (await stat(path)).size - 1);
    expect(await run(header + row(1) + row(2), folder)).toMatchObject({
      made: 1,
      kept: 1,
      failed: 0,
      pictures: 1,
    });
    expect(await readManifest(folder)).toHaveLength(2);
    expect(await readdir(join(folder, '000'))).toHaveLength(2);
  });

  test('makes the first code alone as a proof, and then the others', async () => {
    const folder = newPath();
    const records = header + row('x') + rows(50);
    const proof = await run(records, folder, {}, { isProof: true });
    expect(proof).toMatchObject({ made: 1, kept: 0, failed: 1, first: '000/000003.png', pictures: 1 });
    const again = await run(records, folder, {}, { isProof: true });
    expect(again).toMatchObject({ made: 0, kept: 1, first: '000/000003.png', pictures: 0 });
    expect(await run(records, folder)).toMatchObject({ made: 49, kept: 1, failed: 1, pictures: 49 });
  });

  test('lets no second run into its folder', async () => {
    const folder = newPath();
    const path = await write('.csv', header + rows(200));
    const runs = await Promise.allSettled(Array.from({ length: 4 }, () => runJob(path, folder)));
    expect(runs.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const codes = (await readManifest(folder)).map(({ line }) => line);
    expect(new Set(codes).size).toBe(200);
    expect(codes).toHaveLength(200);
  });

  test('survives a clock that is set back', async () => {
    const { now } = Date;
    const start = performance.now();
    Date.now = () => now() - (performance.now() - start > 100 ? 3_600_000 : 0);
    try {
      const path = await write('.csv', header + rows(300));
      const platform = await startPlatform();
      const client = makeClient(platform, { callsPerMinute: 10_000 });
      expect(await runJob(path, newPath(), {}, { client })).toMatchObject({ made: 300 });
    } finally {
      Date.now = now;
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('the rehearsal of a run', () => {
  test('checks every line, and finds equal records', async () => {
    const records = await readRecordFile(await write('.csv', header + row(1) + row('x') + row(3) + row(1)));
    const lengths = [1, 3].map(
      (goods) => poster.encode({ goods, channel: 'ad', isNew: false, shop: '幸福西饼' }).length,
    );
    const equal: number[][] = [];
    expect(
      await rehearse({
        records,
        options: { scene, settings: {} },
        report: () => undefined,
        reportEqual: (...lines) => equal.push(lines),
      }),
    ).toStrictEqual({ good: 3, failed: 1, longest: Math.max(...lengths) });
    expect(equal).toStrictEqual([[5, 2]]);
  });

  test('takes the values of JSON lines as they are, and refuses misspelt names', async () => {
    const path = await write(
      '.jsonl',
      '{"goods":1,"channel":"ad","isNew":true,"shop":"a"}\n{"goods":1,"channel":"ad","isNew":true,"shop":"a","inviterr":"1"}\n',
    );
    const errors: [number, string][] = [];
    const records = await readRecordFile(path);
    const report = (line: number, error: string) => errors.push([line, error]);
    const reportEqual = () => undefined;
    const options = { scene, settings: {} };
    expect(await rehearse({ records, options, report, reportEqual })).toMatchObject({ good: 1, failed: 1 });
    expect(errors).toStrictEqual([[2, expect.stringContaining('inviterr') as string]]);
  });
});

test('a job of 1500 lines that fails and is killed does every line exactly once', async () => {
  const { problems, report, peakMegabytes } = await runWholeJob({
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
