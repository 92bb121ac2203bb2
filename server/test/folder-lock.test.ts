import { spawn, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { lockFolder } from '../src/command/folder-lock';
import { isRunning, thisProcess } from '../src/command/process-identity';
import { useFiles } from './support/files';

const { newPath } = useFiles();
const self = thisProcess()!;

async function makeFolder(...locks: object[]): Promise<string> {
  const folder = newPath();
  await mkdir(folder);
  for (const [i, lock] of locks.entries())
    await writeFile(join(folder, `running.${i + 1}.lock`), JSON.stringify(lock));
  return folder;
}

const lock = (folder: string) => lockFolder(folder, () => undefined);
/** A process of this machine that ended before this one started. */
const dead = { id: 'a', process: { ...self, start: '1' } };
const stranger = { id: 'b', process: { ...self, space: 'another container', pid: 1 }, beat: 1 };

/** Tries to lock a folder several times at once; returns the locks. */
async function race(folder: string, runs: number) {
  const attempts = await Promise.allSettled(Array.from({ length: runs }, () => lock(folder)));
  return attempts.filter((attempt) => attempt.status === 'fulfilled').map(({ value }) => value);
}

describe('a folder', () => {
  test('is locked by one run at a time', async () => {
    const folder = await makeFolder();
    const first = await lock(folder);
    await expect(lock(folder)).rejects.toThrow(
      `Another run is at work in ${folder} (process ${process.pid}): wait for its end, or stop it`,
    );
    first.confirm();
    await first.unlock();
    expect(await readdir(folder)).toStrictEqual([]);
    const second = await lock(folder);
    await second.unlock();
  });

  test('is locked once by all runs that start at the same instant', async () => {
    for (let round = 0; round < 10; round++) {
      for (const folder of [await makeFolder(), await makeFolder(dead), await makeFolder(dead, dead)]) {
        const [only, ...others] = await race(folder, 8);
        expect(others).toHaveLength(0);
        expect(await readdir(folder)).toHaveLength(1);
        await only!.unlock();
      }
    }
  });

  test('is taken at once from a process that was killed, and from one whose number is used again', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const stat = await readFile(`/proc/${child.pid}/stat`, 'utf8');
    const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    const running = { id: 'c', process: { ...self, pid: child.pid, start } };
    const folder = await makeFolder(dead, running);
    await expect(lock(folder)).rejects.toThrow(`(process ${child.pid})`);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    await (await lock(folder)).unlock();
    expect(await readdir(folder)).toStrictEqual([]);
  });

  test('is not taken from a run in another container that shows a sign of life', async () => {
    const folder = await makeFolder(stranger);
    const path = join(folder, 'running.1.lock');
    const notices: string[] = [];
    const attempt = lockFolder(folder, (text) => notices.push(text));
    await sleep(600);
    await writeFile(path, JSON.stringify({ ...stranger, beat: 2 }));
    await expect(attempt).rejects.toThrow('Another run is at work');
    expect(notices).toStrictEqual([expect.stringContaining('waiting 8 s for a sign of life') as string]);
  });

  test.concurrent(
    'is taken, by one run, from a run elsewhere that shows none',
    async () => {
      const folders = [
        await makeFolder(stranger),
        await makeFolder(dead, stranger),
        await makeFolder({ id: 'x' }),
        await makeFolder(stranger),
      ];
      await writeFile(join(folders[3]!, 'running.1.lock'), '');
      const winners = await Promise.all(folders.map((folder) => race(folder, 4)));
      for (const locks of winners) {
        expect(locks).toHaveLength(1);
        await locks[0]!.unlock();
      }
    },
    20_000,
  );

  test.concurrent(
    'is not read through a link, nor waited for as a pipe',
    async () => {
      const folder = await makeFolder();
      await symlink('/dev/zero', join(folder, 'running.1.lock'));
      expect(spawnSync('mkfifo', [join(folder, 'running.2.lock')]).status).toBe(0);
      await (await lock(folder)).unlock();
      expect(await readdir(folder)).toStrictEqual([]);
    },
    20_000,
  );
});

test('a run that was asleep for long, and taken for dead, stops', async () => {
  const folder = await makeFolder();
  const first = await lock(folder);
  first.confirm();
  const [name] = await readdir(folder);
  await rm(join(folder, name!));
  await writeFile(join(folder, 'running.2.lock'), JSON.stringify(stranger));
  await sleep(1100);
  expect(() => {
    first.confirm();
  }).toThrow('Another run has taken over');
  await first.unlock();
  expect(await readdir(folder)).toStrictEqual(['running.2.lock']);
});

test('a lock beats', async () => {
  const folder = await makeFolder();
  const held = await lock(folder);
  onTestFinished(() => held.unlock());
  const read = () => readFile(join(folder, 'running.1.lock'), 'utf8');
  const before = await read();
  await sleep(1300);
  const after = await read();
  expect(after).not.toBe(before);
  expect(after).toHaveLength(before.length);
});

test('a process is told from others with its number', () => {
  expect(isRunning(self)).toBe(true);
  expect(isRunning({ ...self, start: '1' })).toBe(false);
  expect(isRunning({ ...self, pid: 2 ** 30 })).toBe(false);
  expect(isRunning({ ...self, space: 'another machine' })).toBeUndefined();
  expect(isRunning({ ...self, start: undefined as unknown as string })).toBeUndefined();
  expect(isRunning(undefined)).toBeUndefined();
});
