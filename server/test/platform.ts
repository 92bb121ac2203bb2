import { onTestFinished } from 'vitest';
import { createClient, type Client, type ClientOptions } from '../src/index';
import { startStandIn, type StandIn, type StandInOptions } from '../../src/stand-in';

/** A stand-in for one test. */
export async function platformOf(options: StandInOptions = {}): Promise<StandIn> {
  const platform = await startStandIn(options);
  onTestFinished(() => platform.close());
  return platform;
}

/** A client of it, which does not wait long. */
export function clientOf({ url }: Pick<StandIn, 'url'>, options: Partial<ClientOptions> = {}): Client {
  return createClient({
    accessToken: 'stand-in',
    baseUrl: url,
    firstPause: 1,
    callsPerMinute: 1_000_000,
    ...options,
  });
}

/** What an endpoint answers: JSON, or the bytes of a picture. */
export async function post(
  { url }: StandIn,
  path: string,
  body: unknown,
  token = 'stand-in',
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
