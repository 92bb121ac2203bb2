// Errors that cost their line, and errors that end a run.
import { expect, test } from 'vitest';
import { makeStopRule } from '../src/command/stop-rule';
import { PlatformError, TransportError } from '../src/index';
import { bytes, failure, json, picture, startAnswering } from './support/answers';
import type { Answer } from './support/answers';
import { useFiles } from './support/files';
import { header, readManifest, row, rows, runJob } from './support/generate';
import { makeClient, startPlatform } from './support/platform';

const { newPath, write } = useFiles();

/** Runs a job of some lines against prepared answers, one call at a time. */
async function runAgainst(lines: number, ...answers: Answer[]) {
  const platform = await startAnswering(...answers);
  const client = makeClient(platform, { concurrency: 1, retries: 1 });
  const folder = newPath();
  const run = async () => runJob(await write('.csv', header + rows(lines)), folder, {}, { client });
  return { folder, run, calls: platform.calls };
}

test.each<[string, Answer]>([
  ['HTTP 429', bytes('slow down', 429)],
  ['HTTP 404 of a gateway', bytes('<h1>404</h1>', 404)],
  ['errcode 0 without a picture', json({ errcode: 0, errmsg: 'ok' })],
  ['half a picture', bytes(new Uint8Array([0x89, 0x50, 0x4e, 0x47]))],
  ['a code that no document lists', failure(99_999)],
  ['a scene that the platform refuses', failure(40129)],
  ['a busy platform', failure(-1)],
  ['HTTP 503', bytes('', 503)],
])('one odd answer among many costs its line at most: %s', async (_, odd) => {
  const { run, folder } = await runAgainst(30, picture, picture, odd, odd, picture);
  const { made, failed } = await run();
  expect(made + failed).toBe(30);
  expect(failed).toBeLessThanOrEqual(2);
  expect(await readManifest(folder)).toHaveLength(30);
  expect(await run()).toMatchObject({ failed: 0, kept: made });
});

test('a code that no document lists ends a run on 20 lines in a row, and not on 3 of 1,000', async () => {
  const always = await runAgainst(1000, failure(99_999));
  await expect(always.run()).rejects.toThrow(
    /^Stopped at line 21, because 20 lines in a row have failed, and so would the others: .*99999.*words rid: 64/,
  );
  expect(always.calls()).toBe(20);
  const answers = Array.from({ length: 1000 }, (_, i) => (i % 400 === 5 ? failure(99_999) : picture));
  const { run } = await runAgainst(1000, ...answers);
  expect(await run()).toMatchObject({ made: 997, failed: 3 });
});

test.each([40013, 40125, 40164, 41001, 48001, 50002, 61007, 41030, 40097, 45009, 47001, -604101])(
  'errcode %i concerns every line, and ends a run at its first one',
  async (errcode) => {
    const { run, calls } = await runAgainst(1000, failure(errcode));
    await expect(run()).rejects.toThrow(new RegExp(`^Stopped at line 2, because .*${errcode}.*words`));
    expect(calls()).toBeLessThan(5);
  },
);

test('a run that has ended goes on later', async () => {
  const folder = newPath();
  const records = await write('.csv', header + rows(100));
  await expect(runJob(records, folder, { pages: [] })).rejects.toThrow(/^Stopped at line \d+, because every/);
  expect(await readManifest(folder)).toStrictEqual([]);
  expect(await runJob(records, folder)).toMatchObject({ made: 100, failed: 0 });
});

test('lines that the platform has refused are tried again', async () => {
  const { run } = await runAgainst(3, picture, failure(40129), picture);
  const report = await run();
  expect(report).toMatchObject({ made: 2, failed: 1 });
  expect(report.errors).toStrictEqual([[3, expect.stringContaining('40129') as string]]);
  expect(await run()).toMatchObject({ made: 1, kept: 2, failed: 0 });
});

test('a run without an access token ends, and asks for it only once', async () => {
  let asked = 0;
  const accessToken = () => {
    asked++;
    throw new PlatformError('getStableAccessToken', 40125, 'invalid appsecret');
  };
  const client = makeClient(await startPlatform(), { accessToken, concurrency: 1 });
  const attempt = runJob(await write('.csv', header + rows(500)), newPath(), {}, { client });
  await expect(attempt).rejects.toThrow(/^Stopped at line 2, .*40125/);
  expect(asked).toBeLessThan(10);
});

test('a renewal of the access token that fails once ends no run', async () => {
  const platform = await startPlatform();
  const tokens = ['expired', undefined, 'mock'];
  let asked = 0;
  const accessToken = () => {
    const token = tokens[Math.min(asked++, tokens.length - 1)];
    if (token === undefined) throw new TransportError('getStableAccessToken', 'no answer');
    return token;
  };
  const client = makeClient(platform, { accessToken });
  expect(await runJob(await write('.csv', header + rows(50)), newPath(), {}, { client })).toMatchObject({
    made: 50,
    failed: 0,
  });
});

test('the limit of a day ends a run with the time when it can go on', () => {
  // 20:00 in China.
  const now = Date.UTC(2026, 10, 27, 12);
  const error = new PlatformError('getUnlimitedQRCode', 45009, 'reach max api daily quota limit');
  expect(makeStopRule(() => now).failed(error)).toBe(
    'the calls of the day are used up. The same command goes on from 2026-11-28 00:00 (UTC+8), in 4 h 0 min',
  );
});

test('a line in between that has a code begins the count anew, and so does one with a fault of its own', () => {
  const unknown = new PlatformError('getUnlimitedQRCode', 99_999, 'x');
  const own = new PlatformError('getUnlimitedQRCode', 40129, 'invalid scene');
  for (const interrupt of ['made', 'failed'] as const) {
    const rule = makeStopRule();
    for (let i = 0; i < 19; i++) expect(rule.failed(unknown)).toBeUndefined();
    expect(rule[interrupt](own)).toBeUndefined();
    for (let i = 0; i < 19; i++) expect(rule.failed(unknown)).toBeUndefined();
    expect(rule.failed(unknown)).toMatch(/^20 lines in a row/);
  }
});

test('no line with a fault of its own is taken for the fault of the platform', async () => {
  const records = await write('.csv', header + row('x').repeat(100) + row(1));
  expect(await runJob(records, newPath())).toMatchObject({ made: 1, failed: 100 });
});
