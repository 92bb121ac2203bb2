import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getUnlimitedQRCode } from 'miniprogram-scene/codes';
import { describe, expect, onTestFinished, test } from 'vitest';
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
