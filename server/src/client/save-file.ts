// Files that are written completely or not at all.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file completely or not at all, even if the process is killed. Makes the folder of the file if necessary.
 *
 * The content is first written to `<path>.part`, so only one writer may write a path at a time.
 *
 * @throws Error of `node:fs` if the file cannot be written.
 * @example await saveFile(`codes/${scene}.${extension}`, bytes)
 */
export async function saveFile(path: string, content: Uint8Array | string): Promise<void> {
  const part = `${path}.part`;
  await writeFile(part, content).catch(async (error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(part, content);
  });
  await rename(part, path);
}
