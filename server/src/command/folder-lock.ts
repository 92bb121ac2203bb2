// The lock of a folder: one process at a time makes codes there.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from './failure';

/**
 * Locks a folder against other processes, with a file that contains the number of this process.
 *
 * The lock of a process that was killed does not count.
 *
 * @returns a function that unlocks the folder.
 * @throws Failure if another process has locked the folder.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'running.pid');
  const take = () => writeFile(path, String(process.pid), { flag: 'wx' });
  await take().catch(async () => {
    const holder = Number(await readFile(path, 'utf8'));
    if (holder && holder !== process.pid && isRunning(holder)) {
      throw new Failure(
        `Process ${holder} is already at work in this folder. If it is another program, delete ${path}`,
      );
    }
    await rm(path);
    await take();
  });
  return () => rm(path, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks whether the process exists.
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
