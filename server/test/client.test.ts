// The calls of a client, and the answers that it accepts.
import { describe, expect, test } from 'vitest';
import { readPicture } from '../src/client/picture';
import { createClient, PlatformError, TransportError } from '../src/index';
import { bytes, failure, JPEG, json, picture, PNG, startAnswering } from './support/answers';
import type { Answer } from './support/answers';
import { errorFrom } from './support/errors';
import { makeClient, startPlatform } from './support/platform';

const scene = 'id=178';

describe('a client', () => {
  test('gets the pictures of interfaces A, B and C', async () => {
    const client = makeClient(await startPlatform());
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
    const client = makeClient(await startAnswering(json(item)));
    expect(await client.tickettocode({ openid: 'o', code_ticket: 't' })).toStrictEqual(item);
  });

  test('makes no call with parameters that the platform would refuse', async () => {
    const platform = await startPlatform();
    const client = makeClient(platform);
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
    [48001, {}, { permitted: false }],
  ])('throws the error of the platform with its meaning: %d', async (errcode, client, platform) => {
    const made = makeClient(await startPlatform(platform), client);
    const error = await errorFrom(made.getUnlimitedQRCode({ scene, page: 'pages/a' }));
    expect(error).toBeInstanceOf(PlatformError);
    expect(error).toMatchObject({ errcode, explanation: { errcode } });
    expect((error as PlatformError).message).toMatch(
      /^getUnlimitedQRCode: errcode \d{5}, .*\p{Script=Han}.*rid: /u,
    );
  });

  test('throws an undocumented errcode too', async () => {
    const client = makeClient(await startAnswering(failure(99999)));
    expect(await errorFrom(client.getUnlimitedQRCode({ scene }))).toMatchObject({
      errcode: 99999,
      errmsg: 'words rid: 64',
      explanation: undefined,
    });
  });

  test('accepts an errcode that is a string', async () => {
    const good = { errcode: '0', errmsg: 'ok', code: '8A2B3C4D5' };
    const client = makeClient(await startAnswering(json(good), json({ errcode: '40097' })));
    expect(await client.tickettocode({ openid: 'o', code_ticket: 't' })).toStrictEqual(good);
    const error = await errorFrom(client.tickettocode({ openid: 'o', code_ticket: 't' }));
    expect(error).toMatchObject({ call: 'tickettocode', errcode: 40097, errmsg: '' });
  });

  test('throws when the codes of A and C are used up, and still gets those of B', async () => {
    const client = makeClient(await startPlatform({ quota: 2 }));
    await client.getQRCode({ path: 'pages/a' });
    await client.createQRCode({ path: 'pages/a' });
    expect(await errorFrom(client.getQRCode({ path: 'pages/b' }))).toMatchObject({ errcode: 45029 });
    expect(await errorFrom(client.createQRCode({ path: 'pages/b' }))).toMatchObject({ errcode: 45029 });
    // Parameters that were used before get their code again.
    await client.getQRCode({ path: 'pages/a' });
    await client.getUnlimitedQRCode({ scene });
  });

  test.each([
    ['no calls at all', { accessToken: 'a', callsPerMinute: 0 }],
    ['half a call', { accessToken: 'a', concurrency: 1.5 }],
    ['a text instead of a number', { accessToken: 'a', timeout: '5' as never }],
    ['a time that the timers of Node do not know', { accessToken: 'a', timeout: 2 ** 31 }],
    ['no number', { accessToken: 'a', retries: NaN }],
    ['a base URL that is no URL', { accessToken: 'a', baseUrl: 'api' }],
  ])('refuses options out of their range: %s', (_, options) => {
    expect(() => createClient(options)).toThrow(TypeError);
  });
});

describe('an answer', () => {
  test('is a picture by its content, whatever its Content-Type is', async () => {
    const typed =
      (type: string, content: Uint8Array): Answer =>
      (response) =>
        response.writeHead(200, { 'Content-Type': type }).end(content);
    const client = makeClient(
      await startAnswering(typed('application/json', PNG), typed('text/plain', JPEG)),
    );
    expect(await client.getUnlimitedQRCode({ scene })).toMatchObject({ type: 'image/png', extension: 'png' });
    expect(await client.getUnlimitedQRCode({ scene })).toMatchObject({
      type: 'image/jpeg',
      extension: 'jpg',
    });
  });

  test('is an error by its content, even if its Content-Type is that of a picture', async () => {
    const client = makeClient(
      await startAnswering((response) =>
        response
          .writeHead(200, { 'Content-Type': 'image/jpeg' })
          .end('{"errcode":40169,"errmsg":"invalid length"}'),
      ),
    );
    expect(await errorFrom(client.getUnlimitedQRCode({ scene }))).toMatchObject({ errcode: 40169 });
  });

  test.each<[string, Answer]>([
    ['a picture that is cut off', bytes(PNG.subarray(0, PNG.length - 20))],
    ['half a JPEG', bytes(JPEG.subarray(0, 8))],
    ['an empty answer', bytes('')],
    ['the page of a gateway', bytes('<html>502</html>', 502)],
    ['half of a JSON', bytes('{"errcode":4')],
    ['a connection that breaks at once', (response) => response.destroy()],
    [
      'a connection that breaks on the way',
      (response) => {
        response.writeHead(200, { 'Content-Length': PNG.length });
        response.write(PNG.subarray(0, 100), () => response.destroy());
      },
    ],
    ['a busy system', failure(-1)],
    ['too many calls in a minute', failure(45011)],
  ])('is asked for again after %s', async (_, broken) => {
    const platform = await startAnswering(broken, broken, picture);
    const { bytes: received } = await makeClient(platform).getUnlimitedQRCode({ scene });
    expect(Buffer.from(received).equals(Buffer.from(PNG))).toBe(true);
    expect(platform.calls()).toBe(3);
  });

  test('is asked for a limited number of times, and then the last error is thrown', async () => {
    const busy = await startAnswering(failure(-1));
    expect(await errorFrom(makeClient(busy, { retries: 3 }).getUnlimitedQRCode({ scene }))).toMatchObject({
      errcode: -1,
    });
    expect(busy.calls()).toBe(4);
    const broken = await startAnswering(bytes(PNG.subarray(0, 99)));
    const error = await errorFrom(makeClient(broken, { retries: 1 }).getUnlimitedQRCode({ scene }));
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ status: 200 });
    expect((error as Error).message).toContain('99 bytes');
    expect(broken.calls()).toBe(2);
  });

  test.each([
    ['a permanent error', failure(40129)],
    ['a 404 of a wrong base URL', bytes('not found', 404)],
  ])('is asked for only once if it is %s', async (_, answer) => {
    const platform = await startAnswering(answer);
    await errorFrom(makeClient(platform).getUnlimitedQRCode({ scene }));
    expect(platform.calls()).toBe(1);
  });

  test('is asked for again if it does not arrive in time', async () => {
    const never = () => undefined;
    const platform = await startAnswering(never, picture);
    await makeClient(platform, { timeout: 400 }).getUnlimitedQRCode({ scene });
    expect(platform.calls()).toBe(2);
  });
});
