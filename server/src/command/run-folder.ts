// The folder of a run.
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readPicture } from '../client/picture';
import { syncFolder } from '../client/save-file';
import { isPicturePath } from './picture-name';
import { checkPlainFolder, readPlainFile } from './plain-file';

/**
 * Makes a folder, so that it survives a power failure.
 *
 * @throws Failure if something in it leads out of it.
 */
export async function makeRunFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first !== undefined) await syncFolder(dirname(first));
  await checkPlainFolder(folder);
}

/** Whether a picture that a manifest names is there, and whole. */
export function hasPicture(folder: string, file: string): boolean {
  if (!isPicturePath(file)) return false;
  const bytes = readPlainFile(join(folder, file));
  return bytes !== undefined && readPicture(bytes) !== undefined;
}
