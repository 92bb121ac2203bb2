import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { getUnlimitedQRCode, type CodeRequest } from '../../src/codes';
import {
  createClient,
  PlatformError,
  saveFile,
  stableAccessToken,
  TransportError,
  type Picture,
} from '../src/index';
import { paceOf } from '../src/client/pace';
import { readPicture } from '../src/client/picture';
import { drawCode } from '../src/mock/picture';
import { clientOf, platformOf } from './platform';

const scene = 'id=178';
const PNG = drawCode('pages/a', 280);
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3, 4, 5, 6, 7, 0xff, 0xd9]);

/** What the last attempt ended in. */
async function errorFrom(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    () => expect.unreachable('nothing was refused'),
    (error: unknown) => error,
  );
}

/** A platform that gives these answers, one after the other, and the last one for ever. */
async function answering(...answers: ((response: ServerResponse) => void)[]) {
  let calls = 0;
  const tokens: (string | null)[] = [];
  const server = createServer((request, response) => {
    request.resume();
    tokens.push(new URL(request.url!, 'http://host').searchParams.get('access_token'));
    answers[Math.min(calls++, answers.length - 1)]!(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tokens,
    calls: () => calls,
  };
}

const json = (body: unknown) => (response: ServerResponse) => response.end(JSON.stringify(body));
const failure = (errcode: number) => json({ errcode, errmsg: 'words rid: 64' });
const bytes =
  (content: Uint8Array | string, status = 200) =>
  (response: ServerResponse) =>
    response.writeHead(status).end(content);
const picture = bytes(PNG);

describe('a client', () => {
  test('brings the pictures of interfaces A, B and C', async () => {
    const client = clientOf(await platformOf());
    for (const made of [
      await client.getQRCode({ path: 'pages/a?id=178' }),
      await client.getUnlimitedQRCode({ scene, page: 'pages/a' }),
      await client.createQRCode({ path: 'pages/a?id=178' }),
    ]) {
      expect(made).toMatchObject({ type: 'image/png', extension: 'png' });
      expect(readPicture(made.bytes)).toStrictEqual(made);
    }
  });

  test('exchanges the ticket of a unique item code', async () => {
    const item = {
      errcode: 0,
      errmsg: 'ok',
      code: '8A2B3C4D5',
      application_id: 581865877,
      wxa_path: 'pages/a',
    };
    const client = clientOf(await answering(json(item)));
    expect(await client.tickettocode({ openid: 'o', code_ticket: 't' })).toStrictEqual(item);
  });

  test('refuses what the platform would refuse, and does not call', async () => {
    const platform = await platformOf();
    const client = clientOf(platform);
    expect(await errorFrom(client.getUnlimitedQRCode({ scene: '店' }))).toMatchObject({
      name: 'SceneError',
      path: 'scene',
    });
    expect(await errorFrom(client.getQRCode({ path: '' }))).toMatchObject({
      name: 'SceneError',
      path: 'path',
    });
    expect(platform.report().busiestMinute).toBe(0);
  });

  test.each([
    [40001, { accessToken: 'wrong' }, {}],
    [41030, {}, { pages: ['pages/b'] }],
    [45063, {}, { permitted: false }],
  ])('throws what the platform says, and what it means: %d', async (errcode, client, platform) => {
    const made = clientOf(await platformOf(platform), client);
    const error = await errorFrom(made.getUnlimitedQRCode({ scene, page: 'pages/a' }));
    expect(error).toBeInstanceOf(PlatformError);
    expect(error).toMatchObject({ errcode, explanation: { errcode } });
    expect((error as PlatformError).message).toMatch(
      /^getUnlimitedQRCode: errcode \d{5}, .*\p{Script=Han}.*rid: /u,
    );
  });

  test('throws an errcode that nobody has documented', async () => {
    const client = clientOf(await answering(failure(99999)));
    expect(await errorFrom(client.getUnlimitedQRCode({ scene }))).toMatchObject({
      errcode: 99999,
      errmsg: 'words rid: 64',
      explanation: undefined,
    });
  });

  test('takes an errcode that is a string for its number', async () => {
    const good = { errcode: '0', errmsg: 'ok', code: '8A2B3C4D5' };
    const client = clientOf(await answering(json(good), json({ errcode: '40097' })));
    expect(await client.tickettocode({ openid: 'o', code_ticket: 't' })).toStrictEqual(good);
    const error = await errorFrom(client.tickettocode({ openid: 'o', code_ticket: 't' }));
    expect(error).toMatchObject({ call: 'tickettocode', errcode: 40097, errmsg: '' });
  });

  test('throws when the codes of A and C are used up, and still makes those of B', async () => {
    const client = clientOf(await platformOf({ quota: 2 }));
    await client.getQRCode({ path: 'pages/a' });
    await client.createQRCode({ path: 'pages/a' });
    expect(await errorFrom(client.getQRCode({ path: 'pages/a' }))).toMatchObject({ errcode: 45029 });
    expect(await errorFrom(client.createQRCode({ path: 'pages/a' }))).toMatchObject({ errcode: 45029 });
    await client.getUnlimitedQRCode({ scene });
  });

  test.each([
    ['accessToken', { accessToken: 'a', callsPerMinute: 0 }],
    ['a whole number', { accessToken: 'a', concurrency: 1.5 }],
    ['a number', { accessToken: 'a', timeout: '5' as never }],
    ['a URL', { accessToken: 'a', baseUrl: 'api' }],
  ])('refuses options that make no sense: %s', (_, options) => {
    expect(() => createClient(options)).toThrow(TypeError);
  });
});

describe('an answer', () => {
  test('is a picture by its content, whatever it is called', async () => {
    const called = (type: string, content: Uint8Array) => (response: ServerResponse) =>
      response.writeHead(200, { 'Content-Type': type }).end(content);
    const client = clientOf(await answering(called('application/json', PNG), called('text/plain', JPEG)));
    expect(await client.getUnlimitedQRCode({ scene })).toMatchObject({ type: 'image/png', extension: 'png' });
    expect(await client.getUnlimitedQRCode({ scene })).toMatchObject({
      type: 'image/jpeg',
      extension: 'jpg',
    });
  });

  test('is an error by its content, though it is called a picture', async () => {
    const client = clientOf(
      await answering((response) =>
        response
          .writeHead(200, { 'Content-Type': 'image/jpeg' })
          .end('{"errcode":40169,"errmsg":"invalid length"}'),
      ),
    );
    expect(await errorFrom(client.getUnlimitedQRCode({ scene }))).toMatchObject({ errcode: 40169 });
  });

  test.each([
    ['a picture that is cut off', bytes(PNG.subarray(0, PNG.length - 20))],
    ['half a JPEG', bytes(JPEG.subarray(0, 8))],
    ['nothing', bytes('')],
    ['the page of a gateway', bytes('<html>502</html>', 502)],
    ['half of a JSON', bytes('{"errcode":4')],
    ['a connection that breaks at once', (response: ServerResponse) => response.destroy()],
    [
      'a connection that breaks on the way',
      (response: ServerResponse) => {
        response.writeHead(200, { 'Content-Length': PNG.length });
        response.write(PNG.subarray(0, 100), () => response.destroy());
      },
    ],
    ['a busy system', failure(-1)],
    ['too many calls', failure(45009)],
  ])('is asked for again after %s', async (_, broken) => {
    const platform = await answering(broken, broken, picture);
    const { bytes: received } = await clientOf(platform).getUnlimitedQRCode({ scene });
    expect(Buffer.from(received).equals(Buffer.from(PNG))).toBe(true);
    expect(platform.calls()).toBe(3);
  });

  test('is asked for so many times, and then the last error is thrown', async () => {
    const busy = await answering(failure(-1));
    expect(await errorFrom(clientOf(busy, { retries: 3 }).getUnlimitedQRCode({ scene }))).toMatchObject({
      errcode: -1,
    });
    expect(busy.calls()).toBe(4);
    const broken = await answering(bytes(PNG.subarray(0, 99)));
    const error = await errorFrom(clientOf(broken, { retries: 1 }).getUnlimitedQRCode({ scene }));
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ status: 200 });
    expect((error as Error).message).toContain('99 bytes');
    expect(broken.calls()).toBe(2);
  });

  test.each([
    ['an error that stays', failure(40129)],
    ['an address that is wrong', bytes('not found', 404)],
  ])('is asked for once where it is %s', async (_, answer) => {
    const platform = await answering(answer);
    await errorFrom(clientOf(platform).getUnlimitedQRCode({ scene }));
    expect(platform.calls()).toBe(1);
  });

  test('that does not come in time is asked for again', async () => {
    const never = () => undefined;
    const platform = await answering(never, picture);
    await clientOf(platform, { timeout: 400 }).getUnlimitedQRCode({ scene });
    expect(platform.calls()).toBe(2);
  });
});

describe('an access token', () => {
  test('is renewed once where it is refused, for all calls that are under way', async () => {
    const given: (string | undefined)[] = [];
    const platform = await platformOf();
    const client = clientOf(platform, {
      accessToken: (refused) => {
        given.push(refused);
        return refused === undefined ? 'old' : 'stand-in';
      },
    });
    await Promise.all(Array.from({ length: 20 }, () => client.getUnlimitedQRCode({ scene })));
    expect(given).toStrictEqual([undefined, 'old']);
    expect(platform.report().pictures).toBe(20);
  });

  test.each([40001, 40014, 42001])('is renewed, but not twice for one call: %d', async (errcode) => {
    const platform = await answering(failure(errcode));
    let tokens = 0;
    const client = clientOf(platform, { accessToken: () => `token ${++tokens}` });
    expect(await errorFrom(client.getUnlimitedQRCode({ scene }))).toMatchObject({ errcode });
    expect(platform.tokens).toStrictEqual(['token 1', 'token 2']);
  });

  test('that is a text is not renewed', async () => {
    const platform = await answering(failure(42001));
    await errorFrom(clientOf(platform, { accessToken: 'a text' }).getUnlimitedQRCode({ scene }));
    expect(platform.tokens).toStrictEqual(['a text']);
  });

  test('is asked for again after its provider has failed', async () => {
    const platform = await platformOf();
    const accessToken = vi.fn<() => Promise<string>>();
    accessToken.mockRejectedValueOnce(new Error('no token today')).mockResolvedValue('stand-in');
    const client = clientOf(platform, { accessToken });
    expect(await errorFrom(client.getUnlimitedQRCode({ scene }))).toMatchObject({
      message: 'no token today',
    });
    await client.getUnlimitedQRCode({ scene });
    expect(
      await errorFrom(clientOf(platform, { accessToken: () => '' }).getUnlimitedQRCode({ scene })),
    ).toBeInstanceOf(TypeError);
  });

  test('from stableAccessToken outlives its time', async () => {
    let time = 0;
    const platform = await platformOf({ tokenSeconds: 7200, now: () => time });
    const { url: baseUrl } = platform;
    const client = clientOf(platform, {
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

  test('from stableAccessToken is forced where the platform gives the refused one again', async () => {
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

  test('from stableAccessToken is not given to who has no app', async () => {
    const { url } = await platformOf();
    const provide = stableAccessToken({ appid: '', secret: 's', baseUrl: `${url}/` });
    await expect(provide()).rejects.toMatchObject({ name: 'PlatformError', errcode: 40013 });
    const nowhere = stableAccessToken({ appid: 'wx0', secret: 's', baseUrl: 'http://127.0.0.1:1' });
    await expect(nowhere()).rejects.toBeInstanceOf(TransportError);
  });

  test('is in no error', async () => {
    const secret = 'very-secret-token';
    const options = { accessToken: secret, retries: 0 };
    for (const platform of [
      await answering((response) => response.destroy()),
      await platformOf(),
      await answering(bytes('<html>', 502)),
    ]) {
      const error = await errorFrom(clientOf(platform, options).getUnlimitedQRCode({ scene }));
      for (let shown = error as Error | undefined; shown; shown = shown.cause as Error | undefined)
        expect(`${shown.message} ${shown.stack}`).not.toContain(secret);
    }
  });
});

describe('sendAll', () => {
  function* requests(count: number): Generator<CodeRequest & { index: number }> {
    for (let index = 0; index < count; index++)
      yield { ...getUnlimitedQRCode({ scene: `id=${index}` }), index };
  }

  test('hands over every outcome once, whatever fails on the way', async () => {
    const platform = await platformOf({ failures: 0.5, slowness: 5, seed: 7 });
    const seen = new Map<number, Picture | Error>();
    await clientOf(platform, { retries: 30 }).sendAll(requests(100), ({ index }, outcome) => {
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

  test('hands over errors as well', async () => {
    const client = clientOf(await platformOf({ pages: [] }));
    const outcomes: unknown[] = [];
    await client.sendAll(requests(3), (_, outcome) => outcomes.push(outcome));
    expect(outcomes).toHaveLength(3);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ name: 'PlatformError', errcode: 41030 });
  });

  test('takes no more requests than it can work on', async () => {
    const platform = await platformOf({ failures: 1, slowness: 5 });
    let taken = 0;
    let done = 0;
    let most = 0;
    function* counted() {
      for (const request of requests(100)) {
        most = Math.max(most, ++taken - done);
        yield request;
      }
    }
    await clientOf(platform, { concurrency: 3, retries: 0 }).sendAll(counted(), () => void done++);
    expect(done).toBe(100);
    expect(most).toBeLessThanOrEqual(4 * 3 + 2);
  });

  test('stops where an outcome cannot be taken', async () => {
    const client = clientOf(await platformOf(), { concurrency: 2 });
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

  test('throws what the requests throw', async () => {
    async function* broken() {
      yield* requests(2);
      await Promise.reject(new Error('no more lines'));
    }
    await expect(clientOf(await platformOf()).sendAll(broken(), () => undefined)).rejects.toThrow(
      'no more lines',
    );
  });
});

describe('a file', () => {
  test('is saved with its folder, and leaves nothing beside it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'miniprogram-scene-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'a/b/c.png');
    await saveFile(path, 'first');
    await saveFile(path, PNG);
    expect((await readFile(path)).equals(Buffer.from(PNG))).toBe(true);
    expect(await readdir(join(folder, 'a/b'))).toStrictEqual(['c.png']);
  });

  test('is what send makes where it is given a path', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'miniprogram-scene-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const client = clientOf(await platformOf());
    const { bytes: made } = await client.send(getUnlimitedQRCode({ scene }), join(folder, 'x.png'));
    expect((await readFile(join(folder, 'x.png'))).equals(Buffer.from(made))).toBe(true);
  });
});

describe('the calls of a minute', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** The most times that lie within any 60 seconds. */
  function busiest(times: readonly number[]): number {
    const sorted = times.toSorted((a, b) => a - b);
    let first = 0;
    return sorted.reduce((most, time, i) => {
      while (sorted[first]! <= time - 60_000) first++;
      return Math.max(most, i - first + 1);
    }, 0);
  }

  /** A fake platform under a fake clock: notes when calls are made, and when they arrive. */
  function fakePlatform() {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const sent: number[] = [];
    const arrived: number[] = [];
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
      sent.push(Date.now());
      // Those of every 90th second are a second late on their way, and so arrive among the next ones.
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
      // At last the process is held up now and then: the clock goes on, the timers are late.
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

  test('are never exceeded by a process that takes over from one that was killed', async () => {
    const { sent } = fakePlatform();
    const { interval } = paceOf(5000);
    for (let run = 0; run < 5; run++) {
      const before = sent.length;
      const client = createClient({ accessToken: 'a', concurrency: 200 });
      // A kill after 9 seconds: these are all the calls that it got to make.
      for (let i = 0; i < 9 * 81; i++) void client.getUnlimitedQRCode({ scene });
      await passTime(9000);
      expect(sent.length).toBeGreaterThan(before);
      await passTime(interval);
    }
    await passTime(60_000);
    expect(busiest(sent)).toBeLessThanOrEqual(5000);
  });

  test('are noticed by a stand-in where they are too many', async () => {
    let time = 0;
    const platform = await platformOf({ callsPerMinute: 3, now: () => time });
    const client = clientOf(platform, { retries: 0 });
    for (time of [0, 10_000, 20_000]) await client.getUnlimitedQRCode({ scene });
    time = 59_999;
    expect(await errorFrom(client.getUnlimitedQRCode({ scene }))).toMatchObject({ errcode: 45009 });
    // The refused one counts as well: two of 20,000 and 59,999 are left.
    time = 70_000;
    await client.getUnlimitedQRCode({ scene });
    expect(platform.report().busiestMinute).toBe(4);
  });
});
