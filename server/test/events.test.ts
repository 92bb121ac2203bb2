// The events of a client.
import { getUnlimitedQRCode } from 'miniprogram-scene/codes';
import { expect, test } from 'vitest';
import type { Client, ClientEvents } from '../src/index';
import { failure, picture, startAnswering } from './support/answers';
import { makeClient, startPlatform } from './support/platform';

const scene = 'id=178';

/** Notes all events of a client, in their order. */
function listen(client: Client): (readonly [name: keyof ClientEvents, event: object])[] {
  const heard: (readonly [keyof ClientEvents, object])[] = [];
  for (const name of ['call', 'retry', 'token', 'progress'] as const)
    client.events.on(name, (event: object) => heard.push([name, event]));
  return heard;
}

test('a client tells of its calls, repetitions and tokens', async () => {
  const call = 'getUnlimitedQRCode';
  const platform = await startAnswering(failure(-1), failure(42001), picture);
  let tokens = 0;
  const client = makeClient(platform, { accessToken: () => `token ${++tokens}` });
  const heard = listen(client);
  await client.getUnlimitedQRCode({ scene });
  expect(heard).toStrictEqual([
    ['token', { isRenewed: false }],
    ['call', { call, attempt: 1 }],
    ['retry', { call, attempt: 1, error: expect.objectContaining({ errcode: -1 }) as Error, pause: 1 }],
    ['call', { call, attempt: 2 }],
    ['token', { isRenewed: true }],
    ['call', { call, attempt: 3 }],
  ]);
  expect(JSON.stringify(heard)).not.toContain('token 1');
});

test('sendAll tells of its progress', async () => {
  const client = makeClient(await startPlatform({ pages: ['pages/a'] }), { concurrency: 1 });
  const progress: object[] = [];
  client.events.on('progress', (event) => progress.push(event));
  const pages = ['pages/a', 'pages/b', 'pages/a'];
  await client.sendAll(
    pages.map((page) => getUnlimitedQRCode({ scene, page })),
    () => undefined,
  );
  expect(progress).toStrictEqual([
    { taken: 3, made: 1, failed: 0 },
    { taken: 3, made: 1, failed: 1 },
    { taken: 3, made: 2, failed: 1 },
  ]);
});
