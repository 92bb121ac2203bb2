// The folder of a run.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readPicture } from '../client/picture';
import { syncFolder } from '../client/save-file';
import { isPicturePath } from './picture-name';
import { checkPlainFolder, readPlainFile } from './plain-file';

/**
 * Makes a folder, and those around it, so that they survive a power failure.
 *
 * @throws Failure if something in it leads out of it.
 */
export async function makeRunFolder(folder: string): Promise<void> {
  await makeFolders(resolve(folder));
  await checkPlainFolder(folder);
}

/** The option `recursive` of mkdir never ends where a folder exists and takes no others, such as /proc. */
async function makeFolders(path: string): Promise<void> {
  if (existsSync(path)) return;
  await makeFolders(dirname(path));
  await mkdir(path);
  await syncFolder(dirname(path));
}

/** Whether a picture that a manifest names is there, and whole. */
export function hasPicture(folder: string, file: string): boolean {
  if (!isPicturePath(file)) return false;
  const bytes = readPlainFile(join(folder, file));
  return bytes !== undefined && readPicture(bytes) !== undefined;
}
