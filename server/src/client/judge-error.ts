// The meaning of an error for the calls after it.
import type { Bilingual, Fault, Retry, Scope } from 'miniprogram-scene/codes';
import { STABLE_TOKEN } from './access-token';
import { PlatformError, TransportError } from './errors';

/** The meaning of an error of a client: whose fault it is, when to call again, and which other calls fail in the same way. */
export interface Judgement {
  /** As of {@link ErrorExplanation}; `network` for a missing or broken answer, `unknown` for what no document lists. */
  readonly fault: Fault | 'network' | 'unknown';
  /** The time when the same call may succeed: a client has already done its best. */
  readonly retry: Retry;
  /** The moment for a retry of the next `day`: the next midnight in China, in Unix milliseconds. */
  readonly retryAt: number | undefined;
  /** The calls that fail in the same way. A program that gets many errors of an `unknown` fault in a row should stop, too. */
  readonly scope: Scope;
  /** The advice, where something is known. */
  readonly advice: Bilingual | undefined;
}

const HTTP_ADVICE: Readonly<Record<number, Bilingual>> = {
  404: {
    en: 'Check the base URL: a gateway or a proxy on the way knows no such path.',
    zh: '检查 baseUrl：途中的网关或代理没有这个路径。',
  },
  407: { en: 'Check HTTPS_PROXY: the proxy asks for a password.', zh: '检查 HTTPS_PROXY：代理需要认证。' },
  412: {
    en: 'The platform wants a Content-Length: a proxy on the way has sent the body in chunks.',
    zh: '平台要求 Content-Length：途中的代理改成了分块传输（chunked）。',
  },
};

/** Statuses that come from the way there and back, and meet every call. */
const OF_THE_WAY = [407, 412];

/**
 * Judges an error that a client has thrown.
 *
 * @param now the time, in Unix milliseconds.
 * @default Date.now()
 * @example
 * await client.sendAll(requests, (request, outcome) => {
 *   if (outcome instanceof Error && judgeError(outcome).scope === 'every') throw outcome
 * })
 */
export function judgeError(error: unknown, now: number = Date.now()): Judgement {
  const { fault, retry, scope, advice } = judge(error);
  // A call for a token that fails for good leaves every other call without one.
  const isToken = (error as { call?: unknown } | undefined)?.call === STABLE_TOKEN;
  return {
    fault,
    retry,
    retryAt: retry === 'day' ? nextMidnight(now) : undefined,
    scope: isToken ? 'every' : scope,
    advice,
  };
}

function judge(error: unknown): Omit<Judgement, 'retryAt'> {
  if (error instanceof PlatformError)
    return error.explanation ?? { fault: 'unknown', retry: 'never', scope: 'request', advice: undefined };
  if (error instanceof TransportError) {
    const { status = 0, retry } = error;
    const isEvery = OF_THE_WAY.includes(status) || (status >= 300 && status < 400);
    return { fault: 'network', retry, scope: isEvery ? 'every' : 'request', advice: HTTP_ADVICE[status] };
  }
  if (error instanceof Error && error.name === 'SceneError')
    return { fault: 'caller', retry: 'never', scope: 'request', advice: undefined };
  // Any other error of a client comes from the function that gives access tokens.
  return { fault: 'token', retry: 'never', scope: 'every', advice: undefined };
}

const DAY = 86_400_000;
/** China has one time zone, eight hours ahead, and no summer time. */
const CHINA = 8 * 3_600_000;

/** The next midnight in China: a day's count of calls begins anew. */
function nextMidnight(now: number): number {
  return (Math.floor((now + CHINA) / DAY) + 1) * DAY - CHINA;
}
