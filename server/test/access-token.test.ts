import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { stableAccessToken, TransportError } from '../src/index';
import { bytes, failure, json, startAnswering } from './support/answers';
import type { Answer } from './support/answers';
import { errorFrom } from './support/errors';
import { makeClient, startPlatform } from './support/platform';

const scene = 'id=178';

describe('an access token', () => {
  test('is renewed once for all calls in progress if it is refused', async () => {
    const given: (string | undefined)[] = [];
    const platform = await startPlatform();
    const client = makeClient(platform, {
      accessToken: (refused) => {
        given.push(refused);
        return refused === undefined ? 'old' : 'mock';
      },
    });
    await Promise.all(Array.from({ length: 20 }, () => client.getUnlimitedQRCode({ scene })));
    expect(given).toStrictEqual([undefined, 'old']);
    expect(platform.report().pictures).toBe(20);
  });

  test.each([40001, 40014, 42001])('is renewed only once for one call: %d', async (errcode) => {
    const platform = await startAnswering(failure(errcode));
    let tokens = 0;
    const client = makeClient(platform, { accessToken: () => `token ${++tokens}` });
    expect(await errorFrom(client.getUnlimitedQRCode({ scene }))).toMatchObject({ errcode });
    expect(platform.tokens).toStrictEqual(['token 1', 'token 2']);
  });

  test('is not renewed if it is a text', async () => {
    const platform = await startAnswering(failure(42001));
    await errorFrom(makeClient(platform, { accessToken: 'a text' }).getUnlimitedQRCode({ scene }));
    expect(platform.tokens).toStrictEqual(['a text']);
  });

  test('is asked for again if its provider has failed', async () => {
    const platform = await startPlatform();
    const accessToken = vi.fn<() => Promise<string>>();
    accessToken.mockRejectedValueOnce(new Error('no token today')).mockResolvedValue('mock');
    const client = makeClient(platform, { accessToken });
    expect(await errorFrom(client.getUnlimitedQRCode({ scene }))).toMatchObject({
      message: 'no token today',
    });
    await client.getUnlimitedQRCode({ scene });
    expect(
      await errorFrom(makeClient(platform, { accessToken: () => '' }).getUnlimitedQRCode({ scene })),
    ).toBeInstanceOf(TypeError);
  });

  test('is asked for again if a renewal has failed, whatever the provider has thrown', async () => {
    const thrown = [
      new Error('read ECONNRESET'),
      new TransportError('getStableAccessToken', 'no answer'),
      'a text',
    ];
    const platform = await startPlatform();
    let renewals = 0;
    const client = makeClient(platform, {
      accessToken: (refused) => {
        if (refused === undefined) return 'old';
        if (renewals < thrown.length) throw thrown[renewals++];
        return 'mock';
      },
    });
    await Promise.all(Array.from({ length: 20 }, () => client.getUnlimitedQRCode({ scene })));
    expect(renewals).toBe(3);
    expect(platform.report().pictures).toBe(20);
  });

  test.each<[string, Answer]>([
    ['a busy platform', failure(-1)],
    ['a gateway', bytes('<html>', 503)],
    ['a connection that breaks', (response) => response.destroy()],
    ['null', json(null)],
    ['an object without a token', json({})],
    ['too many calls', bytes('slow down', 429)],
  ])('of stableAccessToken is fetched again after %s, at first and at a renewal', async (_, broken) => {
    const good = json({ access_token: 'mock', expires_in: 7200 });
    const old = json({ access_token: 'old', expires_in: 7200 });
    const tokens = await startAnswering(broken, old, broken, good);
    const client = makeClient(await startPlatform(), {
      accessToken: stableAccessToken({ appid: 'wx0', secret: 's', baseUrl: tokens.url }),
    });
    await Promise.all(Array.from({ length: 5 }, () => client.getUnlimitedQRCode({ scene })));
    expect(tokens.calls()).toBe(4);
  });

  test('of stableAccessToken ends the call at once if the secret is wrong', async () => {
    const tokens = await startAnswering(failure(40125));
    const client = makeClient(await startPlatform(), {
      accessToken: stableAccessToken({ appid: 'wx0', secret: 's', baseUrl: tokens.url }),
    });
    const error = await errorFrom(client.getUnlimitedQRCode({ scene }));
    expect(error).toMatchObject({ call: 'getStableAccessToken', errcode: 40125 });
    expect(tokens.calls()).toBe(1);
  });

  test('of stableAccessToken is renewed after its end', async () => {
    let time = 0;
    const platform = await startPlatform({ tokenSeconds: 7200, now: () => time });
    const { url: baseUrl } = platform;
    const client = makeClient(platform, {
      accessToken: stableAccessToken({ appid: 'wx0', secret: 's', baseUrl }),
    });
    await client.getUnlimitedQRCode({ scene });
    time = 7200_000 - 1;
    await client.getUnlimitedQRCode({ scene });
    expect(platform.report().refusals).toStrictEqual({});
    time = 7200_000;
    await client.getUnlimitedQRCode({ scene });
    expect(platform.report()).toMatchObject({ pictures: 3, refusals: { 42001: 1 } });
  });

  test('of stableAccessToken is renewed by force if the platform returns the refused one again', async () => {
    const forced: unknown[] = [];
    const fetchToken = vi.spyOn(globalThis, 'fetch').mockImplementation((_, init) => {
      const { force_refresh } = JSON.parse(init!.body as string) as { force_refresh: boolean };
      forced.push(force_refresh);
      return Promise.resolve(
        Response.json({ access_token: force_refresh ? 'new' : 'old', expires_in: 7200 }),
      );
    });
    onTestFinished(() => fetchToken.mockRestore());
    const provide = stableAccessToken({ appid: 'wx0', secret: 's' });
    expect(await provide()).toBe('old');
    expect(await provide('old')).toBe('new');
    expect(forced).toStrictEqual([false, false, true]);
  });

  test('of stableAccessToken is refused without an app and without a connection', async () => {
    const { url } = await startPlatform();
    const provide = stableAccessToken({ appid: '', secret: 's', baseUrl: `${url}/` });
    await expect(provide()).rejects.toMatchObject({ name: 'PlatformError', errcode: 40013 });
    const nowhere = stableAccessToken({ appid: 'wx0', secret: 's', baseUrl: 'http://127.0.0.1:1' });
    await expect(nowhere()).rejects.toBeInstanceOf(TransportError);
  });

  test('appears in no error', async () => {
    const secret = 'very-secret-token';
    const options = { accessToken: secret, retries: 0 };
    for (const platform of [
      await startAnswering((response) => response.destroy()),
      await startPlatform(),
      await startAnswering(bytes('<html>', 502)),
    ]) {
      const error = await errorFrom(makeClient(platform, options).getUnlimitedQRCode({ scene }));
      for (let shown = error as Error | undefined; shown; shown = shown.cause as Error | undefined)
        expect(`${shown.message} ${shown.stack}`).not.toContain(secret);
    }
  });
});
