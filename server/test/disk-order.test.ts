// The order of the calls that bring a code to the disk: a power failure at any moment loses nothing that the manifest has.
import { promises } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { useFiles } from './support/files';
import { header, row, runJob } from './support/generate';

const { newPath, write } = useFiles();

/** Records the calls of the file system until it is stopped: `write`, `sync`, `rename`, each with the name of the file. */
async function recordCalls(path: string) {
  const calls: string[] = [];
  const { open, rename } = promises;
  const sample = await open(path, 'r');
  const prototype = Object.getPrototypeOf(sample) as FileHandle;
  await sample.close();
  const { writeFile, appendFile, sync, datasync } = prototype;
  const names = new WeakMap<object, string>();
  const nameOf = (file: object) => names.get(file) ?? '?';

  promises.open = async (...parameters: Parameters<typeof open>) => {
    const file = await open(...parameters);
    names.set(file, basename(String(parameters[0])));
    return file;
  };
  promises.rename = async (from, to) => {
    await rename(from, to);
    calls.push(`rename ${basename(String(to))}`);
  };
  Object.assign(prototype, {
    async writeFile(this: FileHandle, ...parameters: Parameters<typeof writeFile>) {
      await writeFile.apply(this, parameters);
      calls.push(`write ${nameOf(this)}`);
    },
    async appendFile(this: FileHandle, ...parameters: Parameters<typeof appendFile>) {
      await appendFile.apply(this, parameters);
      calls.push(`write ${nameOf(this)}`);
    },
    async sync(this: FileHandle) {
      await sync.apply(this);
      calls.push(`sync ${nameOf(this)}`);
    },
    async datasync(this: FileHandle) {
      await datasync.apply(this);
      calls.push(`sync ${nameOf(this)}`);
    },
  });
  syncBuiltinESMExports();

  return {
    calls,
    stop() {
      Object.assign(promises, { open, rename });
      Object.assign(prototype, { writeFile, appendFile, sync, datasync });
      syncBuiltinESMExports();
    },
  };
}

test('a code is in the manifest only when its picture, its folder and the settings are on the disk', async () => {
  const records = await write('.csv', header + row(1));
  const folder = newPath('codes');
  const { calls, stop } = await recordCalls(records);
  try {
    await runJob(records, folder);
  } finally {
    stop();
  }
  const relevant = calls.filter((call) => !/running|csv/.test(call));
  const name = basename(folder);
  const parent = basename(folder.slice(0, -name.length));
  expect(relevant).toStrictEqual([
    `sync ${parent}`,
    'write settings.json.part',
    'sync settings.json.part',
    'rename settings.json',
    `sync ${name}`,
    `sync ${name}`,
    'write 000002.png.part',
    'sync 000002.png.part',
    'rename 000002.png',
    'sync 000',
    'write manifest.jsonl',
    'sync manifest.jsonl',
  ]);
});
