// A call until it succeeds: the limits, the access token, and repetitions.
import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { Retry, WeChatRequest } from 'miniprogram-scene/codes';
import { orAborted } from './abort';
import { SharedToken } from './access-token';
import type { AccessTokenProvider } from './access-token';
import { readAnswer } from './answer';
import type { Answer } from './answer';
import { PlatformError, TransportError } from './errors';
import type { ClientEmitter } from './events';
import { judgeError } from './judge-error';
import { makeLimiter } from './limiter';
import { makePace } from './pace';
import { makeConnection } from './post';
import { Secrets } from './secrets';

/** The options of a client, with their defaults. */
export interface CallerOptions {
  readonly accessToken: string | AccessTokenProvider;
  /** The base URL, without a `/` at the end. */
  readonly baseUrl: string;
  readonly callsPerMinute: number;
  readonly concurrency: number;
  readonly timeout: number;
  readonly retries: number;
  readonly firstPause: number;
  readonly events: ClientEmitter;
}

/**
 * Sends a request until it succeeds or fails for good, and reads the answer.
 *
 * @param read reads the answer; a TransportError that it throws is a failure like any other.
 */
export type Caller = <T>(
  request: WeChatRequest,
  read: (answer: Answer) => T,
  signal?: AbortSignal,
) => Promise<T>;

/** The longest pause before a repetition, in milliseconds. */
const LONGEST_PAUSE = 30_000;

/** The number of times that the first pause is doubled at once, if the calls of a minute are used up: up to the longest pause, by default. */
const DOUBLED_FOR_A_MINUTE = 7;

/** Makes the function that all calls of a client share. */
export function makeCaller(options: CallerOptions): Caller {
  const { accessToken, baseUrl, concurrency, timeout, retries, firstPause, events } = options;
  const secrets = new Secrets();
  const provide = typeof accessToken === 'function' ? accessToken : () => accessToken;
  const tokens = new SharedToken(provide, (token, isRenewed) => {
    secrets.add(token);
    events.emit('token', { isRenewed });
  });
  const connection = makeConnection(timeout, secrets);
  const limiter = makeLimiter(makePace(options.callsPerMinute));
  const places = new PQueue({ concurrency });

  /** When to repeat a call that has failed. Where the function that gives access tokens has worked before, it will work again. */
  function judgeRetry(error: unknown, hadToken: boolean): Retry {
    const isForeign = !(error instanceof PlatformError || error instanceof TransportError);
    return isForeign && !hadToken && tokens.hasWorked ? 'later' : judgeError(error).retry;
  }

  return async (request, read, signal) => {
    const call = request.name;
    let isRenewed = false;
    let failures = 0;
    for (let attempt = 1; ; attempt++) {
      let token: string | undefined;
      try {
        signal?.throwIfAborted();
        return await places.add(
          async () => {
            // The token is taken when the call has its place, because an earlier call may have renewed it.
            token = await orAborted(tokens.current(), signal);
            await orAborted(limiter.take(), signal);
            events.emit('call', { call, attempt });
            const url = `${baseUrl}${request.path}?access_token=${encodeURIComponent(token)}`;
            return read(readAnswer(call, await connection.post(call, url, request.body, signal), secrets));
          },
          signal ? { signal } : {},
        );
      } catch (thrown) {
        signal?.throwIfAborted();
        const error = secrets.redactError(thrown);
        const retry = judgeRetry(thrown, token !== undefined);
        if (retry === 'token' && token !== undefined && typeof accessToken === 'function' && !isRenewed) {
          isRenewed = true;
          tokens.refuse(token);
          continue;
        }
        if ((retry !== 'later' && retry !== 'minute') || failures >= retries) throw error;
        const doubled = failures++ + (retry === 'minute' ? DOUBLED_FOR_A_MINUTE : 0);
        // Calls that have failed together are repeated at different moments.
        const pause = Math.min(LONGEST_PAUSE, firstPause * 2 ** doubled) * (0.5 + Math.random() / 2);
        events.emit('retry', { call, attempt, error: error as Error, pause: Math.round(pause) });
        await sleep(pause, undefined, signal ? { signal } : {}).catch(() => signal?.throwIfAborted());
      }
    }
  };
}
