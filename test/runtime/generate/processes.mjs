// The processes of a job: the command, and the mock platform that answers it.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../../server/dist/command.mjs', import.meta.url));
const clock = new URL('clock.mjs', import.meta.url).href;

/** Starts the command, with its own clock. */
export function launch(parameters, env = {}) {
  const child = spawn(process.execPath, ['--import', clock, command, ...parameters], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  const ended = new Promise((resolve) => child.once('close', resolve));
  return {
    pid: child.pid,
    ended,
    kill: (signal) => child.kill(signal),
    /** The exit code or the signal; null while it runs. */
    status: () => child.exitCode ?? child.signalCode,
    output: () => output,
  };
}

/** Starts a mock platform, and waits for its URL. */
export async function startPlatform(options) {
  const child = launch(['mock', '--port', '0', ...options]);
  for (;;) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(child.output());
    if (url) return { url: url[0], stop: () => child.kill(), output: child.output };
    if (child.status() !== null) throw new Error(child.output());
    await sleep(20);
  }
}

/** The highest memory use of a process so far, in megabytes; 0 if the system does not know it. */
export async function peakMemoryOf(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
