import { getUnlimitedQRCode } from 'miniprogram-scene/codes';
import type { CodeRequest } from 'miniprogram-scene/codes';
import { describe, expect, test } from 'vitest';
import type { Picture } from '../src/index';
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
