import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { alipayGateway } from './alipay';
import { demand, Refusal } from './answer';
import type { Answer, Body } from './answer';
import { interfaces } from './codes';
import type { App } from './codes';
import { breakAnswer, faults } from './faults';
import { drawCode } from './picture';
import { callCounter } from './rate';
import { accessTokens } from './tokens';
import { uniqueItems } from './unique-item';

/** What the platform is to be like. */
export interface StandInOptions {
  /** A port of 127.0.0.1; any free one if left out. */
  readonly port?: number | undefined;
  /** The published pages; every page if left out. */
  readonly pages?: readonly string[] | undefined;
  /** Whether the account may make codes: true if left out. */
  readonly permitted?: boolean | undefined;
  /** Codes that A and C make together, 100,000 if left out. */
  readonly quota?: number | undefined;
  /** Calls that any 60 seconds may see, 5,000 if left out. */
  readonly callsPerMinute?: number | undefined;
  /** How long an access token from /cgi-bin/stable_token works, 7200 seconds if left out. */
  readonly tokenSeconds?: number | undefined;
  /** The share of calls for pictures that meet a fault, 0 to 1: busy, reset, cut, gateway or slow. 0 if left out. */
  readonly failures?: number | undefined;
  /** Which calls these are. */
  readonly seed?: number | undefined;
  /** Milliseconds of a slow answer, 1000 if left out. */
  readonly slowness?: number | undefined;
  /** The clock of tokens and rate, Date.now if left out. */
  readonly now?: (() => number) | undefined;
}

/** What a stand-in has seen. */
export interface Report {
  /** How many it has drawn. */
  readonly pictures: number;
  /** Refusals by `errcode`. */
  readonly refusals: Readonly<Record<string, number>>;
  /** Faults by kind. */
  readonly faults: Readonly<Record<string, number>>;
  /** The most calls for pictures that any 60 seconds have seen. */
  readonly busiestMinute: number;
}

/** A running stand-in. */
export interface StandIn {
  /** What to give as `baseUrl`. */
  readonly url: string;
  /** What it has seen so far. */
  report(): Report;
  /** Stops it; connections that are open are cut. */
  close(): Promise<void>;
}

/**
 * Starts a stand-in of the platform's endpoints on 127.0.0.1, for tests and for trying without an account.
 *
 * It keeps the documented rules and answers with the documented errors; the pictures are ordinary QR codes that hold the path.
 * The access token `stand-in` is always good, and GET / tells what has been seen.
 *
 * @throws Error of `node:net` where the port is taken.
 * @example
 * const platform = await startStandIn({ pages: ['pages/goods/goods'] })
 * const client = createClient({ accessToken: 'stand-in', baseUrl: platform.url })
 */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const {
    port = 0,
    quota = 100_000,
    callsPerMinute = 5000,
    slowness = 1000,
    now = () => Date.now(),
  } = options;
  const app: App = {
    pages: options.pages,
    permitted: options.permitted ?? true,
    left: quota,
    unchecked: new Set(),
  };
  const tokens = accessTokens(options.tokenSeconds ?? 7200, now);
  const calls = callCounter(now);
  const nextFault = faults(options.failures ?? 0, options.seed ?? 1);
  const items = uniqueItems();
  const seen = { pictures: 0, refusals: {} as Record<string, number>, faults: {} as Record<string, number> };

  const report = (): Report => ({ ...seen, busiestMinute: calls.busiest() });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, origin);
    const text = await readText(request);
    if (url.pathname === '/') return answerWith(response, { ...report() });
    if (url.pathname === '/gateway.do') {
      return answerWith(response, alipayGateway(new URLSearchParams(text || url.search), origin));
    }
    if (url.pathname === '/alipay.png')
      return answerWith(response, drawCode(url.searchParams.get('content')!, 430));
    try {
      const fault = url.pathname in interfaces ? nextFault() : undefined;
      if (fault) seen.faults[fault] = (seen.faults[fault] ?? 0) + 1;
      const answer = answerTo(url, request.method!, text, fault === 'busy');
      if (!answer) return void response.writeHead(404).end();
      if (fault === 'slow') await sleep(slowness, undefined, { ref: false });
      if (fault && fault !== 'slow' && answer instanceof Uint8Array)
        breakAnswer(fault as never, response, answer);
      else answerWith(response, answer);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { errcode, errmsg } = error;
      seen.refusals[errcode] = (seen.refusals[errcode] ?? 0) + 1;
      answerWith(response, { errcode, errmsg: `${errmsg} rid: ${process.hrtime.bigint().toString(16)}` });
    }
  }

  /** Undefined for a path that there is none of. */
  function answerTo(url: URL, method: string, text: string, isBusy: boolean): Answer | undefined {
    const order = interfaces[url.pathname];
    const item = items[url.pathname];
    const isToken = url.pathname === '/cgi-bin/stable_token';
    if (!order && !item && !isToken) return undefined;
    demand(method === 'POST', 43002, 'require POST method');
    if (isToken) return tokens.give(parse(text) ?? {});
    if (order) demand(calls.count() <= callsPerMinute, 45009, 'reach max api minute frequence limit');
    tokens.check(url.searchParams.get('access_token'));
    demand(!isBusy, -1, 'system error');
    const body = parse(text);
    if (item) return item(body ?? {});
    const { content, width } = order!(body, app);
    seen.pictures++;
    return drawCode(content, width);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.destroy(error as Error);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: origin,
    report,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An object, or undefined where the JSON is of something else. */
function parse(text: string): Body | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Body) : undefined;
  } catch {
    throw new Refusal(47001, 'data format error');
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** Failures too come with HTTP 200. */
function answerWith(response: ServerResponse, answer: Answer): void {
  const isPicture = answer instanceof Uint8Array;
  const content = isPicture ? answer : JSON.stringify(answer);
  response
    .writeHead(200, {
      'Content-Type': isPicture ? 'image/png' : 'application/json; encoding=utf-8',
      'Content-Length': Buffer.byteLength(content),
    })
    .end(content);
}
