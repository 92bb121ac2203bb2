// The way to the platform: redirects, proxies, large and odd answers, and calls that are aborted.
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { judgeError, stableAccessToken, TransportError } from '../src/index';
import { bytes, json, picture, startAnswering } from './support/answers';
import type { Answer } from './support/answers';
import { errorFrom } from './support/errors';
import { makeClient, startPlatform } from './support/platform';

const scene = 'id=178';

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('is an error, and nothing is sent on: %d', async (status) => {
    const elsewhere = await startAnswering(picture);
    const redirect: Answer = (response) =>
      response.writeHead(status, { Location: `${elsewhere.url}/` }).end();
    const platform = await startAnswering(redirect);
    const error = await errorFrom(makeClient(platform).getUnlimitedQRCode({ scene }));
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ status, retry: 'never', call: 'getUnlimitedQRCode' });
    expect(judgeError(error)).toMatchObject({ fault: 'network', retry: 'never', scope: 'every' });
    const provide = stableAccessToken({ appid: 'wx0', secret: 's', baseUrl: platform.url });
    expect(await errorFrom(Promise.resolve(provide()))).toMatchObject({ status });
    expect(platform.calls()).toBe(2);
    expect(elsewhere.calls()).toBe(0);
  });
});

describe('a large answer', () => {
  const MEGABYTE = Buffer.alloc(1024 * 1024, 0x20);

  test('is broken off above 10 MB, whatever its Content-Length is', async () => {
    let sent = 0;
    let isBroken = false;
    const endless: Answer = (response) => {
      response.writeHead(200).on('close', () => (isBroken = true));
      const send = () => {
        while (!isBroken && sent++ < 1000)
          if (!response.write(MEGABYTE)) return void response.once('drain', send);
      };
      send();
    };
    const platform = await startAnswering(endless);
    const error = await errorFrom(makeClient(platform).getUnlimitedQRCode({ scene }));
    expect(error).toBeInstanceOf(TransportError);
    expect((error as Error).message).toContain('10 MB');
    expect(platform.calls()).toBe(1);
    await vi.waitFor(() => expect(isBroken).toBe(true));
    expect(sent).toBeLessThan(200);
  });

  test('of 10 MB is read', async () => {
    const content = Buffer.concat([
      Buffer.from('{"errcode":0,"code":"a"'),
      Buffer.alloc(9 * 1024 * 1024, 0x20),
      Buffer.from('}'),
    ]);
    const client = makeClient(await startAnswering(bytes(content)));
    expect(await client.tickettocode({ openid: 'o', code_ticket: 't' })).toMatchObject({ code: 'a' });
  });
});

describe('an odd answer', () => {
  test.each<[string, Answer]>([
    ['an errcode 0 without a picture', json({ errcode: 0, errmsg: 'ok' })],
    ['an empty object', json({})],
    ['null', json(null)],
    ['a number', json(7)],
    ['an errcode that is no number', json({ errcode: 'none' })],
    ['too many calls of a gateway', bytes('slow down', 429)],
    ['a timeout of a gateway', bytes('', 408)],
    ['an outage', bytes('', 503)],
  ])('is followed by another call: %s', async (_, odd) => {
    const platform = await startAnswering(odd, picture);
    await makeClient(platform).getUnlimitedQRCode({ scene });
    expect(platform.calls()).toBe(2);
    const error = await errorFrom(
      makeClient(await startAnswering(odd), { retries: 1 }).getUnlimitedQRCode({ scene }),
    );
    expect(judgeError(error)).toMatchObject({ fault: 'network', retry: 'later', scope: 'request' });
  });

  test.each([400, 403, 404, 410])('of a gateway costs its request only: %d', async (status) => {
    const platform = await startAnswering(bytes('no', status));
    const error = await errorFrom(makeClient(platform).getUnlimitedQRCode({ scene }));
    expect(judgeError(error)).toMatchObject({ fault: 'network', retry: 'never', scope: 'request' });
    expect(platform.calls()).toBe(1);
  });

  test('is shown in part', async () => {
    for (const answer of [
      json({ errcode: 77777, errmsg: 'x'.repeat(5_000_000) }),
      bytes('x'.repeat(5_000_000), 404),
    ]) {
      const error = await errorFrom(makeClient(await startAnswering(answer)).getUnlimitedQRCode({ scene }));
      expect((error as Error).message.length).toBeLessThan(1200);
    }
  });

  test('has no characters that a terminal obeys', async () => {
    const title = '\u001b]0;PWN\u0007\r\n\u009b2J\u202e';
    for (const answer of [json({ errcode: 41030, errmsg: title }), bytes(title, 404)]) {
      const error = await errorFrom(makeClient(await startAnswering(answer)).getUnlimitedQRCode({ scene }));
      const { message, errmsg = '' } = error as Error & { errmsg?: string };
      for (const text of [message, errmsg]) expect(text).toMatch(/^[^\0-\x1f\x7f-\x9f\u202e]*$/);
      expect(message).toContain('PWN');
    }
  });
});

test('a request has a Content-Length, because the platform answers 412 to chunks', async () => {
  const requests: IncomingMessage[] = [];
  const url = await listen(
    createServer((request, response) => {
      requests.push(request);
      request.resume().on('end', () => response.end('{"access_token":"a"}'));
    }),
  );
  await stableAccessToken({ appid: 'wx0', secret: 's', baseUrl: url })();
  expect(requests[0]!.headers).toMatchObject({ 'content-length': expect.stringMatching(/^\d+$/) as string });
  expect(requests[0]!.headers['transfer-encoding']).toBeUndefined();
});

describe('a proxy of the environment', () => {
  afterEach(() => void vi.unstubAllEnvs());

  /** Starts a proxy that notes where it is asked to connect to. */
  async function startProxy() {
    const asked: string[] = [];
    const proxy = createServer((_, response) => response.writeHead(500).end());
    proxy.on('connect', ({ url }: IncomingMessage, socket: Socket) => {
      asked.push(url!);
      const [host, port] = url!.split(':');
      const onward = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        onward.pipe(socket).pipe(onward);
      });
      onward.on('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
      socket.on('error', () => onward.destroy());
    });
    return { url: await listen(proxy), asked };
  }

  /** Sets the variables, and clears those that the tests themselves run with. */
  function setProxy(variables: Record<string, string>): void {
    for (const name of ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'])
      vi.stubEnv(name, variables[name]);
  }

  test('is used by calls, and by those for tokens', async () => {
    const { url, asked } = await startProxy();
    const platform = await startPlatform();
    const host = new URL(platform.url).host;
    setProxy({ HTTP_PROXY: url });
    const accessToken = stableAccessToken({ appid: 'wx0', secret: 's', baseUrl: platform.url });
    await makeClient(platform, { accessToken }).getUnlimitedQRCode({ scene });
    expect(asked).toStrictEqual([host, host]);
  });

  test('is used for https', async () => {
    const { url, asked } = await startProxy();
    setProxy({ HTTPS_PROXY: url });
    const client = makeClient({ url: 'https://127.0.0.1:54321' }, { retries: 0 });
    await errorFrom(client.getUnlimitedQRCode({ scene }));
    expect(asked).toStrictEqual(['127.0.0.1:54321']);
  });

  test.each([
    ['closes the connection', (socket: Socket) => void socket.destroy(), 'the proxy gives no connection'],
    ['asks for a password', (socket: Socket) => void socket.end('HTTP/1.1 407 No\r\n\r\n'), '407'],
  ])('is asked once a call if it %s', async (_, answer, said) => {
    let asked = 0;
    const proxy = createServer().on('connect', (_, socket: Socket) => {
      asked++;
      answer(socket);
    });
    setProxy({ HTTP_PROXY: await listen(proxy) });
    const error = await errorFrom(
      makeClient({ url: 'http://example.com' }, { retries: 2 }).getUnlimitedQRCode({ scene }),
    );
    expect((error as Error).message).toContain(said);
    expect(asked).toBe(3);
  });

  test('that is not there is named in the error', async () => {
    setProxy({ HTTP_PROXY: 'http://127.0.0.1:54321' });
    const error = await errorFrom(
      makeClient({ url: 'http://example.com' }, { retries: 0 }).getUnlimitedQRCode({ scene }),
    );
    expect((error as Error).message).toContain('the proxy gives no connection (ECONNREFUSED)');
  });

  test('is refused if it is no URL, and not repeated', () => {
    for (const value of ['user:password@proxy', 'ftp://user:password@proxy', 'password']) {
      setProxy({ HTTPS_PROXY: value });
      const make = () => makeClient({ url: 'https://example.com' });
      expect(make).toThrow(/^HTTPS_PROXY or HTTP_PROXY: not the URL of a proxy$/);
    }
  });

  test('is not used for the hosts of NO_PROXY', async () => {
    const { url, asked } = await startProxy();
    setProxy({ HTTP_PROXY: url, NO_PROXY: '127.0.0.1' });
    await makeClient(await startPlatform()).getUnlimitedQRCode({ scene });
    expect(asked).toStrictEqual([]);
  });
});

describe('a call that is aborted', () => {
  const reason = new Error('the user has left');

  test.each<[string, Answer[], object]>([
    ['before it begins', [picture], { now: true }],
    ['while it waits for an answer', [() => undefined], {}],
    ['in its pause before a repetition', [bytes('', 503)], { firstPause: 60_000 }],
    ['while the answer arrives', [(response) => response.writeHead(200).write('{')], {}],
  ])('ends at once with the reason: %s', async (_, answers, options) => {
    const { now, ...more } = options as { now?: boolean };
    const platform = await startAnswering(...answers);
    const controller = new AbortController();
    if (now) controller.abort(reason);
    const start = performance.now();
    const made = errorFrom(
      makeClient(platform, more).getUnlimitedQRCode({ scene }, { signal: controller.signal }),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    controller.abort(reason);
    expect(await made).toBe(reason);
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(platform.calls()).toBe(now ? 0 : 1);
  });

  test('ends while it waits for its place, and while it waits for a token', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const slow = makeClient(await startPlatform(), { callsPerMinute: 1 });
    await slow.getUnlimitedQRCode({ scene });
    const busy = makeClient(await startAnswering(() => undefined), { concurrency: 1 });
    void busy.getUnlimitedQRCode({ scene }).catch(() => undefined);
    const tokenless = makeClient(await startPlatform(), { accessToken: () => new Promise(() => undefined) });
    const made = [slow, busy, tokenless].map((client) =>
      errorFrom(client.getUnlimitedQRCode({ scene }, { signal })),
    );
    setTimeout(() => controller.abort(reason), 100);
    expect(await Promise.all(made)).toStrictEqual([reason, reason, reason]);
    expect(await errorFrom(slow.tickettocode({ openid: 'o', code_ticket: 't' }, { signal }))).toBe(reason);
  });
});
