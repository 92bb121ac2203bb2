// The errors of a client, and which of them a further call may resolve.
import { explainError } from 'miniprogram-scene/codes';
import type { ErrorExplanation } from 'miniprogram-scene/codes';

/**
 * The error for an answer with an `errcode`: the platform has refused the call.
 *
 * @example if (error instanceof PlatformError && error.errcode === 45029) useUnlimitedCodes()
 */
export class PlatformError extends Error {
  /** The name of the interface, such as `getUnlimitedQRCode`. */
  readonly call: string;
  /** The number of the error, such as 45009. */
  readonly errcode: number;
  /** The message of the platform. It contains the `rid` that the support of the platform asks for. */
  readonly errmsg: string;
  /** The meaning of the error, and advice; undefined for a code that the documents of the interfaces do not list. */
  readonly explanation: ErrorExplanation | undefined;

  constructor(call: string, errcode: number, errmsg: string) {
    const explanation = explainError(errcode);
    const words = explanation
      ? `${explanation.meaning.en} (${explanation.meaning.zh}). ${explanation.advice.en} ${explanation.advice.zh}`
      : 'no documented code';
    super(`${call}: errcode ${errcode}, ${words} [${errmsg}]`);
    this.name = 'PlatformError';
    this.call = call;
    this.errcode = errcode;
    this.errmsg = errmsg;
    this.explanation = explanation;
  }
}

/**
 * The error for a missing or broken answer: the network, a gateway or the connection has failed.
 *
 * @example if (error instanceof TransportError) queueAgain(record)
 */
export class TransportError extends Error {
  /** The HTTP status of a complete answer; undefined if no complete answer arrived. */
  readonly status: number | undefined;

  constructor(call: string, message: string, status?: number, cause?: unknown) {
    super(`${call}: ${message}`, { cause });
    this.name = 'TransportError';
    this.status = status;
  }
}

/** Whether the same call may succeed after a pause. */
export function isTemporary(error: unknown): boolean {
  if (error instanceof PlatformError) return error.explanation?.retry === 'later';
  // A status of 4xx comes from a wrong base URL or from a proxy, and will come again.
  return error instanceof TransportError && !(error.status && error.status >= 400 && error.status < 500);
}

/** Whether the platform has refused the access token. */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof PlatformError && error.explanation?.retry === 'token';
}
