// Requests and answers of the mock platform as HTTP.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refusal } from './answer';
import type { Answer, Body } from './answer';

export async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/**
 * Parses the body of a request. Returns undefined for JSON of anything but an object.
 *
 * @throws Refusal 47001 for anything but JSON.
 */
export function parseBody(text: string): Body | undefined {
  try {
    // The platform does not undo \u0026 in a scene, as encoders write for &: there the escape stays.
    const kept = text.replace(/"scene"\s*:\s*"(\\.|[^"\\])*"/, (scene) => scene.replace(/\\u00/g, '\\\\u00'));
    const body: unknown = JSON.parse(kept);
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Body) : undefined;
  } catch {
    throw new Refusal(47001, 'data format error');
  }
}

/** Sends an answer. Refusals have the status 200, too, as those of the platform. */
export function sendAnswer(response: ServerResponse, answer: Answer): void {
  const isPicture = answer instanceof Uint8Array;
  const content = isPicture ? answer : JSON.stringify(answer);
  response
    .writeHead(200, {
      'Content-Type': isPicture ? 'image/png' : 'application/json; encoding=utf-8',
      'Content-Length': Buffer.byteLength(content),
    })
    .end(content);
}
