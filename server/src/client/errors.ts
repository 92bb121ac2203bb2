import { explainError } from '../../../src/codes';
import type { ErrorExplanation } from '../../../src/codes';

/** The platform has answered with an `errcode`. */
export class PlatformError extends Error {
  /** What was called. */
  readonly call: string;
  /** The number of the error. */
  readonly errcode: number;
  /** The platform's own words, with the `rid` that its support asks for. */
  readonly errmsg: string;
  /** What it means and what to do; undefined for a code that the documents of the codes don't have. */
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

/** No answer has come, or none that is a whole picture or JSON: the network, a gateway, a broken connection. */
export class TransportError extends Error {
  /** The HTTP status, where there was one. */
  readonly status: number | undefined;

  constructor(call: string, message: string, status?: number, cause?: unknown) {
    super(`${call}: ${message}`, { cause });
    this.name = 'TransportError';
    this.status = status;
  }
}

/** Whether the same call may succeed in a while. */
export function isTemporary(error: unknown): boolean {
  if (error instanceof PlatformError) return error.explanation?.retry === 'later';
  // A 4xx is what the base URL or a proxy has to say, and it will say it again.
  return error instanceof TransportError && !(error.status && error.status >= 400 && error.status < 500);
}

/** Whether the access token was refused. */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof PlatformError && error.explanation?.retry === 'token';
}
