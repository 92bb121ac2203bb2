import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file so that it is there as a whole or not at all, whenever the process is killed; makes its folder.
 *
 * One writer at a time: what is being written stands beside it as `<path>.part`.
 *
 * @throws Error of `node:fs` where the file cannot be written.
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
