// The errors of a client.
import { explainError } from 'miniprogram-scene/codes';
import type { ErrorExplanation } from 'miniprogram-scene/codes';
import { printableLine } from '../printable';

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
  /** The message of the platform on one line. It contains the `rid` that the support of the platform asks for. */
  readonly errmsg: string;
  /** The meaning of the error, and advice; undefined for a code that the documents of the interfaces do not list. */
  readonly explanation: ErrorExplanation | undefined;

  constructor(call: string, errcode: number, errmsg: string) {
    const explanation = explainError(errcode);
    const words = explanation
      ? `${explanation.meaning.en} (${explanation.meaning.zh}). ${explanation.advice.en} ${explanation.advice.zh}`
      : 'no documented code';
    const line = printableLine(errmsg);
    super(`${call}: errcode ${errcode}, ${words} [${line}]`);
    this.name = 'PlatformError';
    this.call = call;
    this.errcode = errcode;
    this.errmsg = line;
    this.explanation = explanation;
  }
}

/** The known facts of a missing or broken answer. */
export interface TransportErrorOptions {
  /**
   * The HTTP status of a complete answer.
   *
   * @default undefined, if no complete answer arrived
   */
  readonly status?: number | undefined;
  /**
   * Whether the same call may succeed later.
   *
   * @default 'later'
   */
  readonly retry?: 'later' | 'never' | undefined;
  /**
   * The error behind this one, without secrets.
   *
   * @default undefined
   */
  readonly cause?: unknown;
}

/**
 * The error for a missing or broken answer: the network, a gateway or the connection has failed.
 *
 * @example if (error instanceof TransportError) queueAgain(record)
 */
export class TransportError extends Error {
  /** The name of the interface, such as `getUnlimitedQRCode`. */
  readonly call: string;
  /** The HTTP status of a complete answer; undefined if no complete answer arrived. */
  readonly status: number | undefined;
  /** Whether the same call may succeed later. */
  readonly retry: 'later' | 'never';

  constructor(call: string, message: string, options: TransportErrorOptions = {}) {
    super(`${call}: ${printableLine(message)}`, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'TransportError';
    this.call = call;
    this.status = options.status;
    this.retry = options.retry ?? 'later';
  }
}
