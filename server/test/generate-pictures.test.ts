import { spawnSync } from 'node:child_process';
import { mkdir, open, readdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPicture } from '../src/client/picture';
import { messageOf } from '../src/command/failure';
import { useFiles } from './support/files';
import { basis, header, readList, readManifest, row, rows, runJob } from './support/generate';

const { newPath, write } = useFiles();
const FIRST = '000/000002.png';

test.each<[string, (path: string, folder: string) => unknown]>([
  ['missing', (path) => rm(path)],
  ['empty', (path) => truncate(path, 0)],
  ['cut off', (path) => truncate(path, 200)],
  ['another file', (path) => writeFile(path, '{"errcode":-1}')],
  ['in a folder that is gone', (_, folder) => rm(join(folder, '000'), { recursive: true })],
  [
    'a link to a picture',
    async (path) => {
      await rename(path, `${path}.kept`);
      await symlink(`${path}.kept`, path);
    },
  ],
  [
    'a pipe',
    async (path) => {
      await rm(path);
      expect(spawnSync('mkfifo', [path]).status).toBe(0);
    },
  ],
])('a picture that is %s is made again', async (_, damage) => {
  const folder = newPath();
  const records = await write('.csv', header + rows(3));
  await runJob(records, folder);
  await damage(join(folder, FIRST), folder);
  const again = await runJob(records, folder);
  expect(again.made + again.kept).toBe(3);
  expect(again.made).toBeGreaterThan(0);
  for (const line of [2, 3, 4])
    expect(readPicture(await readFile(join(folder, `000/00000${line}.png`)))).toBeDefined();
  expect(await runJob(records, folder)).toMatchObject({ made: 0, kept: 3 });
});

test('a picture that is lost and cannot be made again is in no list', async () => {
  const folder = newPath();
  const records = await write('.csv', header + rows(2));
  await runJob(records, folder);
  await rm(join(folder, FIRST));
  await expect(runJob(records, folder, { permitted: false })).rejects.toThrow('48001');
  expect(await readList(folder)).toHaveLength(2);
  expect(await runJob(records, folder)).toMatchObject({ made: 1, kept: 1 });
  expect(await readList(folder)).toHaveLength(3);
});

test.each([
  ['the folder of pictures', '000'],
  ['the manifest', 'manifest.jsonl'],
  ['the settings', 'settings.json'],
  ['the list', 'codes.csv'],
])('a link in place of %s is not followed', async (_, name) => {
  const folder = newPath();
  const outside = newPath();
  await mkdir(folder);
  await mkdir(outside);
  await symlink(outside, join(folder, name));
  await expect(runJob(await write('.csv', header + rows(2)), folder)).rejects.toThrow('is a symbolic link');
  expect(await readdir(outside)).toStrictEqual([]);
});

test('a link that is not of a run does no harm', async () => {
  const folder = newPath();
  await mkdir(folder);
  await symlink('/', join(folder, 'node_modules'));
  expect(await runJob(await write('.csv', header + rows(1)), folder)).toMatchObject({ made: 1 });
});

test('a link in place of an unfinished picture is not followed', async () => {
  const folder = newPath();
  const outside = await write('.txt', 'precious');
  await mkdir(join(folder, '000'), { recursive: true });
  await symlink(outside, join(folder, `${FIRST}.part`));
  expect(await runJob(await write('.csv', header + rows(1)), folder)).toMatchObject({ made: 1 });
  expect(await readFile(outside, 'utf8')).toBe('precious');
});

test('a path of a damaged manifest leads nowhere', async () => {
  const folder = newPath();
  const records = await write('.csv', header + rows(1));
  await runJob(records, folder);
  const [code] = await readManifest(folder);
  const outside = '../precious.png';
  await writeFile(join(folder, 'manifest.jsonl'), `${JSON.stringify({ ...code, file: outside })}\n`);
  await writeFile(join(folder, outside), await readFile(join(folder, FIRST)));
  expect(await runJob(records, folder)).toMatchObject({ made: 1, first: FIRST });
});

test('a column names the pictures, and a change of it makes no code again', async () => {
  const folder = newPath();
  const named = { ...basis, name: 'remark' };
  const content = (remark: string) =>
    `goods,channel,isNew,shop,remark\n1,ad,0,a,${remark}\n2,ad,0,a,\n3,ad,0,a,../x\n`;
  await runJob(await write('.csv', content('春熙路店')), folder, {}, { basis: named });
  const files = ['000002-春熙路店.png', '000003.png', '000004-.._x.png'];
  expect((await readdir(join(folder, '000'))).sort()).toStrictEqual(files);
  expect((await readList(folder)).map((text) => text.split(',')[2])).toStrictEqual([
    'file',
    ...files.map((file) => `000/${file}`),
  ]);
  const again = await runJob(await write('.csv', content('太古里店')), folder, {}, { basis: named });
  expect(again).toMatchObject({ made: 0, kept: 3 });
});

test('a full disk ends a run with its folder in the message, and the next run goes on', async () => {
  const folder = newPath();
  const records = await write('.csv', header + rows(30));
  const sample = await open(records);
  const prototype = Object.getPrototypeOf(sample) as { writeFile: unknown };
  await sample.close();
  const { writeFile: whole } = prototype;
  let left = 10;
  prototype.writeFile = function (this: unknown, ...parameters: unknown[]) {
    const full = Object.assign(new Error('no space left'), { code: 'ENOSPC', syscall: 'write' });
    return left-- > 0 ? Reflect.apply(whole as () => unknown, this, parameters) : Promise.reject(full);
  };
  const message = await runJob(records, folder)
    .then(() => '', messageOf)
    .finally(() => (prototype.writeFile = whole));
  expect(message).toBe(`${folder}: the disk is full (ENOSPC)`);
  const done = (await readManifest(folder)).length;
  expect(await runJob(records, folder)).toMatchObject({ made: 30 - done, kept: done });
  expect(await readManifest(folder)).toHaveLength(30);
});

test('damaged lines of a manifest are told, and their codes are made again', async () => {
  const folder = newPath();
  const records = await write('.csv', header + row(1));
  await runJob(records, folder);
  await writeFile(join(folder, 'manifest.jsonl'), '{"line":2,"error":5}\n\0\0\n');
  const report = await runJob(records, folder);
  expect(report).toMatchObject({ made: 1, notices: ['2 damaged lines of the manifest do not count.'] });
});
