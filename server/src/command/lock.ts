import { readFile, rm, writeFile } from 'node:fs/promises';
import { Failure } from './failure';

/**
 * Keeps a second process away while this one works: there is a file with its number.
 *
 * The file of a process that was killed keeps nobody away.
 *
 * @returns what takes the file away.
 */
export async function lock(path: string): Promise<() => Promise<void>> {
  const take = () => writeFile(path, String(process.pid), { flag: 'wx' });
  await take().catch(async () => {
    const holder = Number(await readFile(path, 'utf8'));
    if (holder && holder !== process.pid && isRunning(holder)) {
      throw new Failure(
        `Process ${holder} is at work there already; if that is another program, delete ${path}`,
      );
    }
    await rm(path);
    await take();
  });
  return () => rm(path, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 is none: it only asks.
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
