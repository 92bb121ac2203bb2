// The limiter: no interval contains more calls than it allows, and a process lives no longer than its calls.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeLimiter } from '../src/client/limiter';

describe('a limiter', () => {
  afterEach(() => void vi.useRealTimers());

  test('lets through what it may, in the order of the calls, whenever they come', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.nat(700), { maxLength: 40 }),
        async (calls, pauses) => {
          const limiter = makeLimiter({ calls, interval: 1000 });
          let time = 0;
          const starts: { call: number; time: number }[] = [];
          const pass = async (pause: number) => {
            for (let passed = 0; passed < pause; passed += 100) {
              time += 100;
              await vi.advanceTimersByTimeAsync(100);
            }
          };
          for (const [call, pause] of pauses.entries()) {
            void limiter.take().then(() => starts.push({ call, time }));
            await vi.advanceTimersByTimeAsync(0);
            await pass(pause - (pause % 100));
          }
          await pass(1000 * (Math.ceil(pauses.length / calls) + 1));
          expect(starts.map(({ call }) => call)).toStrictEqual([...pauses.keys()]);
          for (const [i, { time: start }] of starts.entries())
            if (i >= calls) expect(start - starts[i - calls]!.time).toBeGreaterThanOrEqual(1000);
        },
      ),
      { numRuns: 50 },
    );
  });
});

/** Runs a program with the built package, and returns its time in milliseconds. */
function timeOf(
  calls: number,
  callsPerMinute: number,
): { milliseconds: number; stdout: string; status: number | null } {
  const program = `
    import { createClient, startMockPlatform } from 'miniprogram-scene-server';
    const platform = await startMockPlatform();
    const client = createClient({ accessToken: 'mock', baseUrl: platform.url, callsPerMinute: ${callsPerMinute} });
    const start = performance.now();
    for (let i = 0; i < ${calls}; i++) await client.getUnlimitedQRCode({ scene: 'a' });
    await platform.close();
    console.log('done');`;
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: join(fileURLToPath(import.meta.url), '../..'),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  return { milliseconds: performance.now() - start, stdout, status };
}

test('a process waits for its next call, and not for the end of the interval after the last one', () => {
  const one = timeOf(1, 1);
  expect(one).toMatchObject({ stdout: 'done\n', status: 0 });
  expect(one.milliseconds).toBeLessThan(40_000);
  const two = timeOf(2, 30);
  expect(two).toMatchObject({ stdout: 'done\n', status: 0 });
  expect(two.milliseconds).toBeGreaterThanOrEqual(2000);
});
