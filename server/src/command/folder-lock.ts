// The lock of a folder: no two runs make codes there, whatever machines and containers they run on.
//
// The lock is the file `running.<n>.lock` with the highest number. Its holder writes a new beat into it every second. The lock of a run
// that was killed is not removed but outnumbered: only one process can make the file with the next number. So nobody ever removes
// the lock of a living run, as a file with a fixed name would require.
import { randomUUID } from 'node:crypto';
import { open, readdir, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure';
import { readPlainFile } from './plain-file';
import { isRunning, thisProcess } from './process-identity';
import type { ProcessIdentity } from './process-identity';

/** A lock that this process holds. */
export interface FolderLock {
  /**
   * Makes sure that this process still holds the lock: it may have been asleep, and been taken for dead.
   *
   * @throws Failure if another run has taken the folder.
   */
  confirm(): void;
  unlock(): Promise<void>;
}

/** The milliseconds between two beats. */
const BEAT = 1000;
/** A lock without a beat for so many milliseconds is that of a dead run. */
const PATIENCE = 8 * BEAT;

const NAME = /^running\.(\d+)\.lock$/;

/** The content of a lock. */
interface Content {
  readonly id: string;
  readonly process: ProcessIdentity | undefined;
  readonly beat: number;
}

/**
 * Locks a folder. The lock of a run that was killed does not count: on the same machine this is seen at once, and else by
 * the lack of beats.
 *
 * @param notice is called with a message if that takes a few seconds.
 * @throws Failure if another run is at work in the folder.
 */
export async function lockFolder(folder: string, notice: (text: string) => void): Promise<FolderLock> {
  const dead = await findLocks(folder);
  await Promise.all(
    [...dead].map(async ([name, content]) => {
      if (await isDead(join(folder, name), content, notice)) return;
      throw new Failure(`Another run is at work in ${folder}${whose(content)}: wait for its end, or stop it`);
    }),
  );
  const numbers = [...dead.keys()].map((name) => Number(NAME.exec(name)![1]));
  const path = join(folder, `running.${Math.max(0, ...numbers) + 1}.lock`);
  const file = await open(path, 'wx').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Failure(`Another run has just started in ${folder}`);
  });
  const lock = await hold(path, file);
  // A run that began between the two looks has another lock, of any number.
  const others = [...(await findLocks(folder))].filter(
    ([name, content]) => dead.get(name) !== content && join(folder, name) !== path,
  );
  if (others.length > 0) {
    await lock.unlock();
    throw new Failure(`Another run has just started in ${folder}`);
  }
  for (const name of dead.keys()) await rm(join(folder, name), { force: true });
  return lock;
}

/** The locks in a folder, with their contents. */
async function findLocks(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter((name) => NAME.test(name));
  return new Map(names.map((name) => [name, readLock(join(folder, name))]));
}

function readLock(path: string): string {
  return readPlainFile(path)?.toString() ?? '';
}

/** Whether the holder of a lock is dead. */
async function isDead(path: string, content: string, notice: (text: string) => void): Promise<boolean> {
  const running = isRunning(parse(content)?.process);
  if (running !== undefined) return !running;
  notice(`Another run may be at work here: waiting ${PATIENCE / 1000} s for a sign of life in ${path}.`);
  for (const start = performance.now(); performance.now() - start < PATIENCE;) {
    await sleep(BEAT / 4);
    if (readLock(path) !== content) return false;
  }
  return true;
}

function parse(content: string): Content | undefined {
  try {
    return Object(JSON.parse(content)) as Content;
  } catch {
    return undefined;
  }
}

function whose(content: string): string {
  const pid = parse(content)?.process?.pid;
  return typeof pid === 'number' ? ` (process ${pid})` : '';
}

/** Writes beats into a new lock until it is unlocked. */
async function hold(path: string, file: FileHandle): Promise<FolderLock> {
  const id = randomUUID();
  const identity = thisProcess();
  let beat = 0;
  let confirmed = performance.now();

  async function writeBeat(): Promise<void> {
    // The beat has the same length each time, so a reader never sees the rest of a longer one.
    const content = JSON.stringify({ id, process: identity, beat: 1_000_000_000 + ++beat });
    await file.write(`${content}\n`, 0);
    await file.datasync();
  }

  await writeBeat();
  const timer = setInterval(() => {
    // A full disk is reported by the picture that meets it.
    writeBeat().catch(() => undefined);
  }, BEAT).unref();

  return {
    confirm() {
      if (performance.now() - confirmed < BEAT) return;
      if (parse(readLock(path))?.id !== id)
        throw new Failure(`Another run has taken over, because ${path} had no beat`);
      confirmed = performance.now();
    },
    async unlock() {
      clearInterval(timer);
      await file.close();
      if (parse(readLock(path))?.id === id) await rm(path, { force: true });
    },
  };
}
