// WeChat's packer does one job after another, in a process of its own.
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const limit = 5 * 60_000;
// The packer leaves folders in its working directory.
const cwd = mkdtempSync(join(tmpdir(), 'miniprogram-ci-'));
const worker = fork(fileURLToPath(new URL('worker.mjs', import.meta.url)), {
  cwd,
  stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  detached: true,
});
let printed = '';
worker.stderr.on('data', (text) => (printed = `${printed}${text}`.slice(-2000)));
process.on('exit', () => {
  kill();
  rmSync(cwd, { recursive: true });
});

/** Does one of the jobs of worker.mjs. */
export function official(name, ...args) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(kill, limit);
    const end = () => reject(new Error(`miniprogram-ci ended before ${name} was done:\n${printed}`));
    worker.once('exit', end);
    worker.once('message', ({ value, error }) => {
      clearTimeout(timer);
      worker.off('exit', end);
      if (error === undefined) resolve(value);
      else reject(new Error(error));
    });
    worker.send({ name, args }, (error) => error && reject(error));
  });
}

/** Ends the packer and all processes that it has started: they are in its group, and nothing else ends them. */
function kill() {
  try {
    process.kill(-worker.pid, 'SIGKILL');
  } catch {
    // All of them have ended.
  }
}
