// The answers of the platform. A picture and an error both come with HTTP 200, so only the content tells them apart.
import { PlatformError, TransportError } from './errors';
import { readPicture } from './picture';
import type { Picture } from './picture';
import type { Reply } from './post';
import type { Secrets } from './secrets';

/** An answer without an error: a picture or JSON. */
export interface Answer {
  readonly picture?: Picture | undefined;
  readonly json?: Readonly<Record<string, unknown>> | undefined;
}

/** Statuses of 4xx that pass: the request has timed out, or there were too many. */
const PASSING = [408, 425, 429];

/** Characters of a strange answer, and of a message of the platform, that an error shows. */
const SHOWN = 60;
const SHOWN_OF_A_MESSAGE = 1000;
/** Those that are searched for secrets first: a secret that is cut would not be found. */
const SEARCHED = 16_384;

/**
 * Reads a complete answer.
 *
 * @param call the name of the interface, for the error.
 * @throws PlatformError for an `errcode`, TransportError for bytes that are neither a picture nor JSON.
 */
export function readAnswer(call: string, { status, bytes }: Reply, secrets: Secrets): Answer {
  if (status >= 300 && status < 400)
    throw new TransportError(call, `HTTP ${status}, a redirect, which the client does not follow`, {
      status,
      retry: 'never',
    });
  const picture = readPicture(bytes);
  if (picture) return { picture };
  const json = readJson(bytes);
  const errcode = json && readErrcode(json);
  if (json && errcode === 0) return { json };
  if (json && errcode !== undefined) {
    const errmsg = secrets.redact(String(json['errmsg'] ?? '').slice(0, SEARCHED));
    throw new PlatformError(call, errcode, errmsg.slice(0, SHOWN_OF_A_MESSAGE));
  }
  const text = secrets.redact(bytes.subarray(0, SEARCHED).toString());
  const start = JSON.stringify(text.slice(0, SHOWN));
  const message = `HTTP ${status}, ${bytes.length} bytes that are neither a complete picture nor JSON: ${start}`;
  // Another status of 4xx comes from a wrong base URL or from a proxy, and will come again.
  const isPermanent = status >= 400 && status < 500 && !PASSING.includes(status);
  throw new TransportError(call, message, { status, retry: isPermanent ? 'never' : 'later' });
}

/** The error code of an answer: 0 for none. Some documents show the number as a string. Undefined for anything else. */
function readErrcode({ errcode = 0 }: Readonly<Record<string, unknown>>): number | undefined {
  return /^-?\d{1,9}$/.test(String(errcode)) ? Number(errcode) : undefined;
}

function readJson(bytes: Buffer): Readonly<Record<string, unknown>> | undefined {
  try {
    const json: unknown = JSON.parse(bytes.toString());
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
