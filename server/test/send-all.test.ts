import { getUnlimitedQRCode } from 'miniprogram-scene/codes';
import type { CodeRequest } from 'miniprogram-scene/codes';
import { getEventListeners } from 'node:events';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Picture } from '../src/index';
import { failure, picture, startAnswering } from './support/answers';
import { errorFrom } from './support/errors';
import { makeClient, startPlatform } from './support/platform';

describe('sendAll', () => {
  function* requests(count: number): Generator<CodeRequest & { index: number }> {
    for (let index = 0; index < count; index++)
      yield { ...getUnlimitedQRCode({ scene: `id=${index}` }), index };
  }

  test('passes every outcome once, whatever fails in between', async () => {
    const platform = await startPlatform({ failures: 0.5, slowness: 5, seed: 7 });
    const seen = new Map<number, Picture | Error>();
    await makeClient(platform, { retries: 30 }).sendAll(requests(100), ({ index }, outcome) => {
      expect(seen.has(index)).toBe(false);
      seen.set(index, outcome);
    });
    expect(seen.size).toBe(100);
    expect([...seen.values()].filter((outcome) => outcome instanceof Error)).toStrictEqual([]);
    expect(Object.keys(platform.report().faults).sort()).toStrictEqual([
      'busy',
      'cut',
      'gateway',
      'reset',
      'slow',
    ]);
  });

  test('passes errors too', async () => {
    const client = makeClient(await startPlatform({ pages: [] }));
    const outcomes: unknown[] = [];
    await client.sendAll(requests(3), (_, outcome) => outcomes.push(outcome));
    expect(outcomes).toHaveLength(3);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ name: 'PlatformError', errcode: 41030 });
  });

  test('takes no more requests than it can process', async () => {
    const platform = await startPlatform({ failures: 1, slowness: 5 });
    let taken = 0;
    let done = 0;
    let most = 0;
    function* counted() {
      for (const request of requests(100)) {
        most = Math.max(most, ++taken - done);
        yield request;
      }
    }
    await makeClient(platform, { concurrency: 3, retries: 0 }).sendAll(counted(), () => void done++);
    expect(done).toBe(100);
    expect(most).toBeLessThanOrEqual(4 * 3 + 2);
  });

  test('stops if an outcome is not accepted', async () => {
    const client = makeClient(await startPlatform(), { concurrency: 2 });
    let taken = 0;
    function* counted() {
      for (const request of requests(1000)) {
        taken++;
        yield request;
      }
    }
    const full = client.sendAll(counted(), ({ index }) => {
      if (index === 5) throw new Error('the disk is full');
    });
    await expect(full).rejects.toThrow('the disk is full');
    expect(taken).toBeLessThan(50);
  });

  /** A promise, and the milliseconds that it takes. */
  async function timed(promise: Promise<unknown>): Promise<{ error: unknown; milliseconds: number }> {
    const start = performance.now();
    const error = await errorFrom(promise);
    return { error, milliseconds: performance.now() - start };
  }

  test('rejects if the last outcome is not accepted, whatever is thrown', async () => {
    const client = makeClient(await startPlatform());
    for (const thrown of [new Error('full'), 'full', null]) {
      const refuse = () => {
        throw thrown as Error;
      };
      expect(await errorFrom(client.sendAll(requests(1), refuse))).toBe(thrown);
      expect(await errorFrom(client.sendAll(requests(1), () => Promise.resolve().then(refuse)))).toBe(thrown);
    }
  });

  test('ends the calls under way, and pauses, as soon as an outcome is not accepted', async () => {
    // One picture, and then a busy platform: the other calls would pause for a minute.
    const client = makeClient(await startAnswering(picture, failure(-1)), { firstPause: 60_000 });
    const full = new Error('the disk is full');
    const seen: number[] = [];
    const { error, milliseconds } = await timed(
      client.sendAll(requests(1000), async ({ index }) => {
        seen.push(index);
        await new Promise((resolve) => setTimeout(resolve, 100));
        throw full;
      }),
    );
    expect(error).toBe(full);
    expect(milliseconds).toBeLessThan(20_000);
    expect(seen).toHaveLength(1);
  });

  test('ends with the reason of an aborted signal, and waits for the outcomes that are being processed', async () => {
    const platform = await startPlatform();
    const controller = new AbortController();
    const reason = new Error('stopped by the user');
    let started = 0;
    let ended = 0;
    let closed = false;
    function* closing() {
      try {
        yield* requests(100_000);
      } finally {
        closed = true;
      }
    }
    const client = makeClient(platform);
    const calls: object[] = [];
    client.events.on('call', (call) => calls.push(call));
    const { error, milliseconds } = await timed(
      client.sendAll(
        closing(),
        async () => {
          if (++started === 50) controller.abort(reason);
          await new Promise((resolve) => setTimeout(resolve, 20));
          ended++;
        },
        { signal: controller.signal },
      ),
    );
    expect(error).toBe(reason);
    expect(milliseconds).toBeLessThan(20_000);
    expect(started).toBe(ended);
    expect(closed).toBe(true);
    const { length } = calls;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(calls).toHaveLength(length);
    expect(
      await errorFrom(
        makeClient(platform).sendAll(requests(1), () => undefined, { signal: controller.signal }),
      ),
    ).toBe(reason);
  });

  test('does not wait for requests that do not come, if the signal is aborted', async () => {
    async function* stuck() {
      yield* requests(1);
      await new Promise(() => undefined);
    }
    const signal = AbortSignal.timeout(300);
    const { error, milliseconds } = await timed(
      makeClient(await startPlatform()).sendAll(stuck(), () => undefined, { signal }),
    );
    expect(error).toMatchObject({ name: 'TimeoutError' });
    expect(milliseconds).toBeLessThan(20_000);
  });

  test('leaves no listener on a signal, and prints no warning', async () => {
    const warn = vi.spyOn(process, 'emitWarning');
    onTestFinished(() => warn.mockRestore());
    const { signal } = new AbortController();
    const client = makeClient(await startPlatform());
    await client.sendAll(requests(200), () => undefined, { signal });
    for (let i = 0; i < 20; i++) await client.getUnlimitedQRCode({ scene: 'a' }, { signal });
    expect(getEventListeners(signal, 'abort')).toStrictEqual([]);
    expect(warn).not.toHaveBeenCalled();
  });

  test('gives the requests before an error their outcomes', async () => {
    function* broken() {
      yield* requests(20);
      throw new Error('no more lines');
    }
    let count = 0;
    await expect(makeClient(await startPlatform()).sendAll(broken(), () => count++)).rejects.toThrow(
      'no more lines',
    );
    expect(count).toBe(20);
  });

  test('throws an error of the requests', async () => {
    async function* broken() {
      yield* requests(2);
      await Promise.reject(new Error('no more lines'));
    }
    await expect(makeClient(await startPlatform()).sendAll(broken(), () => undefined)).rejects.toThrow(
      'no more lines',
    );
  });
});
