import { lstat, mkdir, open, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { getUnlimitedQRCode } from 'miniprogram-scene/codes';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { saveFile } from '../src/index';
import { PNG } from './support/answers';
import { makeFolder, removeFolder } from './support/folder';
import { makeClient, startPlatform } from './support/platform';

const scene = 'id=178';

describe('a file', () => {
  test('is saved with its folder, and without a second file beside it', async () => {
    const folder = await makeFolder();
    onTestFinished(() => removeFolder(folder));
    const path = join(folder, 'a/b/c.png');
    await saveFile(path, 'first');
    await saveFile(path, PNG);
    expect((await readFile(path)).equals(Buffer.from(PNG))).toBe(true);
    expect(await readdir(join(folder, 'a/b'))).toStrictEqual(['c.png']);
  });

  test('is saved by send if there is a path', async () => {
    const folder = await makeFolder();
    onTestFinished(() => removeFolder(folder));
    const client = makeClient(await startPlatform());
    const { bytes: made } = await client.send(getUnlimitedQRCode({ scene }), join(folder, 'x.png'));
    expect((await readFile(join(folder, 'x.png'))).equals(Buffer.from(made))).toBe(true);
  });
});

describe('what stands in the way of a file', () => {
  test('is replaced, and a link is not followed', async () => {
    const folder = await makeFolder();
    onTestFinished(() => removeFolder(folder));
    const victim = join(folder, 'victim');
    await writeFile(victim, 'untouched');
    await symlink(victim, join(folder, 'a.png.part'));
    await symlink(victim, join(folder, 'a.png'));
    await writeFile(join(folder, 'b.png.part'), 'half of an earlier run, which was longer');
    for (const name of ['a.png', 'b.png']) {
      await saveFile(join(folder, name), PNG);
      expect((await readFile(join(folder, name))).equals(Buffer.from(PNG))).toBe(true);
      expect((await lstat(join(folder, name))).isFile()).toBe(true);
    }
    expect(await readFile(victim, 'utf8')).toBe('untouched');
    expect((await readdir(folder)).sort()).toStrictEqual(['a.png', 'b.png', 'victim']);
  });

  test('is reported, and leaves the file as it was', async () => {
    const folder = await makeFolder();
    onTestFinished(() => removeFolder(folder));
    await mkdir(join(folder, 'a.png'));
    await expect(saveFile(join(folder, 'a.png'), PNG)).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
    await writeFile(join(folder, 'b'), 'a file');
    await expect(saveFile(join(folder, 'b/c.png'), PNG)).rejects.toThrow(/ENOTDIR|EEXIST/);
    expect(await readFile(join(folder, 'b'), 'utf8')).toBe('a file');
  });
});

test('a file is on the disk before it has its name, and its name before the promise is resolved', async () => {
  const folder = await makeFolder();
  onTestFinished(() => removeFolder(folder));
  const handle = await open(join(folder, 'any'), 'w');
  const prototype = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  const steps: string[] = [];
  const original = prototype.sync;
  const sync = vi.spyOn(prototype, 'sync').mockImplementation(async function (this: FileHandle) {
    const { size } = await this.stat();
    const isFolder = (await this.stat()).isDirectory();
    const names = (await readdir(join(folder, 'x')).catch(() => [])).join();
    steps.push(isFolder ? `folder with ${names || 'nothing'}` : `${size} bytes of ${names}`);
    await original.call(this);
  });
  onTestFinished(() => sync.mockRestore());
  await saveFile(join(folder, 'x/a.png'), PNG);
  expect(steps).toStrictEqual([
    // The folder above the new one.
    'folder with nothing',
    `${PNG.length} bytes of a.png.part`,
    'folder with a.png',
  ]);
});
