// The answers of the platform. A picture and an error both come with HTTP 200, so only the content tells them apart.
import { PlatformError, TransportError } from './errors';
import { readPicture } from './picture';
import type { Picture } from './picture';

/** An answer without an error: a picture or JSON. */
export interface Answer {
  readonly picture?: Picture | undefined;
  readonly json?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Reads a complete answer.
 *
 * @param call the name of the interface, for the error.
 * @throws PlatformError for an `errcode`, TransportError for bytes that are neither a picture nor JSON.
 */
export function readAnswer(call: string, status: number, bytes: Uint8Array): Answer {
  const picture = readPicture(bytes);
  if (picture) return { picture };
  const json = readJson(bytes);
  if (!json) {
    const start = JSON.stringify(Buffer.from(bytes.subarray(0, 60)).toString());
    const message = `HTTP ${status}, ${bytes.length} bytes that are neither a complete picture nor JSON: ${start}`;
    throw new TransportError(call, message, status);
  }
  // Some documents of the platform show the number as a string.
  const errcode = Number(json['errcode'] ?? 0);
  if (errcode !== 0) throw new PlatformError(call, errcode, String(json['errmsg'] ?? ''));
  return { json };
}

function readJson(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    return Object(JSON.parse(Buffer.from(bytes).toString())) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
