import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineScene, integer, oneOf, text } from 'miniprogram-scene';
import { expect, test } from 'vitest';
import type { Job } from '../src/command/generate';
import { fingerprintOf } from '../src/command/fingerprint';
import type { AnyScene } from '../src/command/schema-module';
import { useFiles } from './support/files';
import { basis, header, readManifest, row, runJob } from './support/generate';

const { newPath, write } = useFiles();
const run = async (folder: string, now: Partial<Job['basis']> = {}, options = {}) =>
  runJob(await write('.csv', header + row(1) + row(2)), folder, options, { basis: { ...basis, ...now } });

test('the basis of the codes is saved, and the same one goes on', async () => {
  const folder = newPath();
  await run(folder);
  expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toStrictEqual(basis);
  expect(await run(folder)).toMatchObject({ made: 0, kept: 2 });
});

test.each<[string, Partial<Job['basis']>, string]>([
  [
    'platform, such as a mock platform',
    { platform: 'http://127.0.0.1:8520' },
    'platform was "https://api.weixin.qq.com", and is "http://127.0.0.1:8520"',
  ],
  ['app', { app: 'b2' }, 'the app is another one (WECHAT_APPID'],
  ['app that nobody knows', { app: undefined }, 'the app is another one'],
  ['schema', { schema: 's2' }, 'the schema is another one'],
  ['name column', { name: 'shop' }, 'name was not given, and is "shop"'],
  ['page', { settings: { page: 'pages/b', width: 280 } }, 'page was "pages/a", and is "pages/b"'],
  ['width', { settings: { page: 'pages/a' } }, 'width was 280, and is not given'],
  [
    'colour',
    { settings: { ...basis.settings, line_color: { r: 1, g: 2, b: 3 } } },
    'line_color was not given, and is {"r":1,"g":2,"b":3}',
  ],
])('no run goes on with another %s: it says which, and what to do', async (_, now, words) => {
  const folder = newPath();
  await run(folder);
  const attempt = run(folder, now);
  await expect(attempt).rejects.toThrow(words);
  await expect(attempt).rejects.toThrow(
    'Go on with the former ones, or generate into another folder (--out)',
  );
  expect(await readManifest(folder)).toHaveLength(2);
  expect(await run(folder)).toMatchObject({ made: 0, kept: 2 });
});

test('a mistyped setting locks nothing, because nothing was made with it', async () => {
  const folder = newPath();
  const mistyped = { settings: { page: 'pages/tabel' } };
  await expect(run(folder, mistyped, { pages: ['pages/a'] })).rejects.toThrow('41030');
  expect(await run(folder)).toMatchObject({ made: 2, kept: 0 });
});

test.each([
  ['lost', () => undefined],
  ['empty', () => ''],
  ['torn', (content: string) => content.slice(0, 40)],
  ['something else', () => '[1]'],
])('codes whose basis is %s are not mixed with others', async (_, damage) => {
  const folder = newPath();
  await run(folder);
  const path = join(folder, 'settings.json');
  const damaged = damage(await readFile(path, 'utf8'));
  await rm(path);
  if (damaged !== undefined) await writeFile(path, damaged);
  await expect(run(folder)).rejects.toThrow('is missing or damaged');
});

test('the fingerprint of a schema changes with its fields and their options', () => {
  const fields = { table: integer({ max: 500 }), shop: text(), channel: oneOf(['poster', 'ad']) };
  const print = (schema: unknown) => fingerprintOf(schema as AnyScene);
  const v0 = defineScene(fields);
  expect(print(v0)).toMatch(/^[0-9a-f]{16}$/);
  expect(print(defineScene({ ...fields }))).toBe(print(v0));
  const others = [
    defineScene({ ...fields, table: integer({ max: 501 }) }),
    defineScene({ ...fields, channel: oneOf(['ad', 'poster']) }),
    defineScene({ shop: fields.shop, table: fields.table, channel: fields.channel }),
    v0.next(fields, (old) => old),
  ];
  for (const other of others) expect(print(other)).not.toBe(print(v0));
});
