// The calls per minute: under a fake clock, the client never makes more than the platform allows.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makePace } from '../src/client/pace';
import { createClient } from '../src/index';
import { PNG } from './support/answers';
import { errorFrom } from './support/errors';
import { makeClient, startPlatform } from './support/platform';

const scene = 'id=178';

describe('the calls of a minute', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** The highest number of times within any 60 seconds. */
  function busiest(times: readonly number[]): number {
    const sorted = times.toSorted((a, b) => a - b);
    let first = 0;
    return sorted.reduce((most, time, i) => {
      while (sorted[first]! <= time - 60_000) first++;
      return Math.max(most, i - first + 1);
    }, 0);
  }

  /** Fakes a platform and the clock, and notes when calls are made and when they arrive. */
  function fakePlatform() {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const sent: number[] = [];
    const arrived: number[] = [];
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
      sent.push(Date.now());
      // The calls of every 90th second are a second late, and so arrive among the next ones.
      const way = Math.floor(Date.now() / 1000) % 90 === 0 ? 1000 : 0;
      arrived.push(Date.now() + way);
      await new Promise((resolve) => setTimeout(resolve, way + 50));
      return new Response(PNG);
    });
    return { sent, arrived };
  }

  async function passTime(milliseconds: number): Promise<void> {
    for (let passed = 0; passed < milliseconds; passed += 100) {
      await vi.advanceTimersByTimeAsync(100);
      // Later, the process is held up now and then: the clock goes on, but the timers are late.
      if (passed > 100_000 && passed % 7000 === 0) vi.setSystemTime(Date.now() + 731);
    }
  }

  test.each([5000, 1200, 60, 7])('are never exceeded in any 60 seconds: %d', async (callsPerMinute) => {
    const { sent, arrived } = fakePlatform();
    const client = createClient({ accessToken: 'a', callsPerMinute, concurrency: 200 });
    for (let i = 0; i < 12_000; i++) void client.getUnlimitedQRCode({ scene });
    await passTime(180_000);
    expect(sent.length).toBeGreaterThan(Math.min(11_999, callsPerMinute * 2.5));
    expect(busiest(sent)).toBeLessThanOrEqual(callsPerMinute);
    expect(busiest(arrived)).toBeLessThanOrEqual(callsPerMinute);
  });

  test.each([-3_600_000, 3_600_000])(
    'do not stall, and do not burst, if the clock jumps by %d ms',
    async (jump) => {
      const { sent } = fakePlatform();
      const client = createClient({ accessToken: 'a', callsPerMinute: 1200, concurrency: 200 });
      for (let i = 0; i < 1000; i++) void client.getUnlimitedQRCode({ scene });
      await passTime(10_000);
      const before = sent.length;
      vi.setSystemTime(Date.now() + jump);
      await passTime(10_000);
      // 19 calls a second: those of ten intervals, one more or less.
      expect(sent.length - before).toBeGreaterThanOrEqual(9 * 19);
      expect(sent.length - before).toBeLessThanOrEqual(11 * 19);
    },
  );

  test('are never exceeded by a process that replaces a killed one', async () => {
    const { sent } = fakePlatform();
    const { interval } = makePace(5000);
    for (let run = 0; run < 5; run++) {
      const before = sent.length;
      const client = createClient({ accessToken: 'a', concurrency: 200 });
      // The process is killed after 9 seconds, so it makes only these calls.
      for (let i = 0; i < 9 * 81; i++) void client.getUnlimitedQRCode({ scene });
      await passTime(9000);
      expect(sent.length).toBeGreaterThan(before);
      await passTime(interval);
    }
    await passTime(60_000);
    expect(busiest(sent)).toBeLessThanOrEqual(5000);
  });

  test('are limited by the mock platform too', async () => {
    let time = 0;
    const platform = await startPlatform({ callsPerMinute: 3, now: () => time });
    const client = makeClient(platform, { retries: 0 });
    for (time of [0, 10_000, 20_000]) await client.getUnlimitedQRCode({ scene });
    time = 59_999;
    expect(await errorFrom(client.getUnlimitedQRCode({ scene }))).toMatchObject({ errcode: 45011 });
    // The refused call counts as well: the calls of 20,000 and 59,999 remain.
    time = 70_000;
    await client.getUnlimitedQRCode({ scene });
    expect(platform.report().busiestMinute).toBe(4);
  });
});
