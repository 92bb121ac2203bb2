// Files that are written completely or not at all.
import { mkdir, open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file completely or not at all, even if the process is killed or the power fails: when the promise is resolved, the file is on the
 * disk. Makes the folder of the file if necessary.
 *
 * The content is first written to `<path>.part`, so only one writer may write a path at a time. What stands there is replaced, and
 * not followed if it is a link.
 *
 * @throws Error of `node:fs` if the file cannot be written.
 * @example await saveFile(`codes/${scene}.${extension}`, bytes)
 */
export async function saveFile(path: string, content: Uint8Array | string): Promise<void> {
  const part = `${path}.part`;
  const file = await openNew(part);
  try {
    await file.writeFile(content);
    await file.sync();
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
  await rename(part, path);
  await syncFolder(dirname(path));
}

/** Opens a file that did not exist. */
async function openNew(path: string): Promise<FileHandle> {
  for (let tries = 0; ; tries++) {
    try {
      return await open(path, 'wx');
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (tries > 1) throw error;
      if (code === 'EEXIST') await rm(path);
      else if (code === 'ENOENT') await makeFolder(dirname(path));
      else throw error;
    }
  }
}

async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (first !== undefined) await syncFolder(dirname(first));
}

/** Writes the entries of a folder to the disk. Windows cannot open folders, and needs no such call. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
