// Processes that start at the same instant, beside the lock of one that was killed.
import { spawn } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { makeEnvironment } from './support/command';
import { makeFolder, removeFolder } from './support/folder';

const module = new URL('../dist/command/folder-lock.mjs', import.meta.url).href;

/** Locks a folder at a moment, and is killed soon after. */
const WORKER = `import(${JSON.stringify(module)}).then(async ({ lockFolder }) => {
  const [, folder, moment] = process.argv;
  while (Date.now() < Number(moment)) {}
  await lockFolder(folder, () => {});
  process.stdout.write('held');
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 1000);
}).catch((error) => process.stdout.write(error.message));`;

function start(folder: string, moment: number): Promise<string> {
  const child = spawn(process.execPath, ['-e', WORKER, folder, String(moment)], { env: makeEnvironment() });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  return new Promise((resolve) => child.once('close', () => resolve(output)));
}

test('one of them works in the folder, in every round', async () => {
  const folder = await makeFolder();
  onTestFinished(() => removeFolder(folder));
  for (let round = 0; round < 6; round++) {
    const moment = Date.now() + 1200;
    const outputs = await Promise.all(Array.from({ length: 5 }, () => start(folder, moment)));
    expect(outputs.filter((output) => output === 'held')).toHaveLength(1);
    for (const output of outputs)
      expect(output).toMatch(/^held$|^Another run (is at work|has just started) in /);
  }
});
