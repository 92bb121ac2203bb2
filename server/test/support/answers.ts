// Platforms with a few prepared answers, for the failures that a mock platform does not show.
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { encode } from 'jpeg-js';
import { onTestFinished } from 'vitest';
import { drawCode } from '../../src/mock/draw-code';

export const PNG = drawCode('pages/a', 280);
export const JPEG = new Uint8Array(encode({ width: 16, height: 16, data: Buffer.alloc(1024, 99) }, 50).data);

/** A prepared answer. */
export type Answer = (response: ServerResponse) => void;

export const json =
  (body: unknown): Answer =>
  (response) =>
    response.end(JSON.stringify(body));
export const failure = (errcode: number) => json({ errcode, errmsg: 'words rid: 64' });
export const bytes =
  (content: Uint8Array | string, status = 200): Answer =>
  (response) =>
    response.writeHead(status).end(content);
export const picture = bytes(PNG);

/** Starts a platform that gives these answers one after the other, and repeats the last one. */
export async function startAnswering(...answers: Answer[]) {
  let calls = 0;
  const tokens: (string | null)[] = [];
  const server = createServer((request, response) => {
    request.resume();
    tokens.push(new URL(request.url!, 'http://host').searchParams.get('access_token'));
    answers[Math.min(calls++, answers.length - 1)]!(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tokens,
    calls: () => calls,
  };
}
