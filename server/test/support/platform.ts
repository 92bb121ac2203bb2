// A mock platform for one test, and clients of it.
import { onTestFinished } from 'vitest';
import { createClient, startMockPlatform } from '../../src/index';
import type { Client, ClientOptions, MockPlatform, MockPlatformOptions } from '../../src/index';

/** Starts a mock platform, and stops it at the end of the test. */
export async function startPlatform(options: MockPlatformOptions = {}): Promise<MockPlatform> {
  const platform = await startMockPlatform(options);
  onTestFinished(() => platform.close());
  return platform;
}

/** Makes a client of a mock platform that pauses only briefly. */
export function makeClient({ url }: Pick<MockPlatform, 'url'>, options: Partial<ClientOptions> = {}): Client {
  return createClient({
    accessToken: 'mock',
    baseUrl: url,
    firstPause: 1,
    callsPerMinute: 1_000_000,
    ...options,
  });
}

/** Posts a body, and returns the answer: JSON, or the bytes of a picture. */
export async function post(
  { url }: MockPlatform,
  path: string,
  body: unknown,
  token = 'mock',
): Promise<Record<string, unknown> | Uint8Array> {
  const response = await fetch(`${url}${path}?access_token=${token}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return response.headers.get('content-type') === 'image/png'
    ? bytes
    : (JSON.parse(Buffer.from(bytes).toString()) as Record<string, unknown>);
}
