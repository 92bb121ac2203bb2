// One exchange with the platform over HTTP.
import { TransportError } from './errors';
import { makeProxyAgent } from './proxy';
import { reasonOf } from './reason';
import type { Secrets } from './secrets';

/** The default base URL. */
export const PLATFORM = 'https://api.weixin.qq.com';

/** The most bytes of an answer. A picture of 1280 pixels has less than a tenth of it. */
const MOST_BYTES = 10 * 1024 * 1024;

/** A complete answer. */
export interface Reply {
  readonly status: number;
  readonly bytes: Buffer;
}

/** A connection to the platform. */
export interface Connection {
  /**
   * Posts JSON, and waits for the complete answer.
   *
   * @param call the name of the interface, for errors.
   * @throws TransportError without secrets, and the reason of the signal.
   */
  post(call: string, url: string, body: unknown, signal?: AbortSignal): Promise<Reply>;
}

/**
 * Makes a connection that honours `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`. It follows no redirect: a redirect would carry the
 * access token and the secret elsewhere.
 *
 * @param timeout the milliseconds to wait for a complete answer.
 */
export function makeConnection(timeout: number, secrets: Secrets): Connection {
  const agent = makeProxyAgent();
  // The types of Node name the agents of another release of undici.
  const proxy = agent ? { dispatcher: agent as never } : {};

  async function exchange(url: string, body: unknown, signal: AbortSignal): Promise<Reply | 'too large'> {
    const response = await fetch(url, {
      ...proxy,
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      // The platform undoes no escape such as \u0026, and JSON.stringify makes none.
      body: JSON.stringify(body),
      redirect: 'manual',
      signal,
    });
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of response.body ?? []) {
      length += (part as Uint8Array).length;
      // The loop ends the stream, and so the connection.
      if (length > MOST_BYTES) return 'too large';
      parts.push(part as Uint8Array);
    }
    return { status: response.status, bytes: Buffer.concat(parts) };
  }

  return {
    async post(call, url, body, signal) {
      signal?.throwIfAborted();
      // AbortSignal.any would do, but keeps a listener on a signal that lives long.
      const ended = new AbortController();
      const timer = setTimeout(() => ended.abort(new Error(`none within ${timeout} ms`)), timeout);
      const onAbort = () => ended.abort(signal!.reason);
      signal?.addEventListener('abort', onAbort, { once: true });
      const reply = await exchange(url, body, ended.signal)
        .catch((error: unknown) => {
          signal?.throwIfAborted();
          // The status is left out, even if it has arrived: an answer that breaks off may be complete the next time.
          throw new TransportError(call, secrets.redact(`no complete answer (${reasonOf(error as Error)})`), {
            cause: secrets.redactError(error),
          });
        })
        .finally(() => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', onAbort);
        });
      if (reply === 'too large')
        throw new TransportError(call, 'an answer of more than 10 MB', { retry: 'never' });
      return reply;
    },
  };
}
