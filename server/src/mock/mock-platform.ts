// The mock platform (模拟平台): the endpoints of WeChat, Alipay and Xiaohongshu that make codes, on 127.0.0.1.
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeAccessTokens } from './access-tokens';
import { answerAlipay } from './alipay';
import { demand, Refusal } from './answer';
import type { Answer } from './answer';
import { makeCallCounter } from './call-counter';
import { codeInterfaces } from './code-interfaces';
import type { App } from './code-interfaces';
import { drawCode } from './draw-code';
import { breakAnswer, makeFaults } from './faults';
import { parseBody, readText, sendAnswer } from './http';
import { makeUniqueItems } from './unique-items';
import { answerXiaohongshu, XIAOHONGSHU } from './xiaohongshu';

/** The options of a mock platform. */
export interface MockPlatformOptions {
  /**
   * The port on 127.0.0.1; 0 selects a free port.
   *
   * @default 0
   */
  readonly port?: number | undefined;
  /**
   * The published pages, without a leading `/`.
   *
   * @default every page is published
   * @example startMockPlatform({ pages: ['pages/index/index', 'pages/goods/goods'] })
   */
  readonly pages?: readonly string[] | undefined;
  /**
   * Whether the account may make codes. The platform answers 48001 if it may not.
   *
   * @default true
   */
  readonly permitted?: boolean | undefined;
  /**
   * The number of codes that interfaces A and C make together. The platform answers 45029 after the last one, but still gives the
   * codes that it has made before.
   *
   * @default 100000
   * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getqrcode
   */
  readonly quota?: number | undefined;
  /**
   * The most calls in any 60 seconds. The platform answers 45011 to further ones.
   *
   * @default 5000
   * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getunlimitedqrcode
   */
  readonly callsPerMinute?: number | undefined;
  /**
   * The most calls of interface A in a day. The platform answers 45009 to further ones.
   *
   * @default 10000
   * @see https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/qr-code/wxacode.get.html
   */
  readonly callsPerDay?: number | undefined;
  /**
   * The lifetime of an access token from /cgi-bin/stable_token, in seconds.
   *
   * @default 7200
   * @see https://developers.weixin.qq.com/doc/service/api/base/api_getstableaccesstoken
   */
  readonly tokenSeconds?: number | undefined;
  /**
   * The share of the calls for pictures that fail, 0 to 1: the platform is busy, the connection is reset, the picture is cut
   * off, a gateway answers, or the answer is slow.
   *
   * @default 0
   */
  readonly failures?: number | undefined;
  /**
   * A whole number that determines which of the calls fail, and how.
   *
   * @default 1
   */
  readonly seed?: number | undefined;
  /**
   * The delay of a slow answer, in milliseconds.
   *
   * @default 1000
   */
  readonly slowness?: number | undefined;
  /**
   * The clock for tokens, calls per minute and calls per day, in milliseconds.
   *
   * @default performance.now, which goes on whatever happens to the time of the day
   */
  readonly now?: (() => number) | undefined;
}

/** The counts of a mock platform since its start. */
export interface MockPlatformReport {
  /** The number of pictures. */
  readonly pictures: number;
  /** The number of refusals for each `errcode`. */
  readonly refusals: Readonly<Record<string, number>>;
  /** The number of faults for each kind: `busy`, `reset`, `cut`, `gateway`, `slow`. */
  readonly faults: Readonly<Record<string, number>>;
  /** The highest number of calls for pictures that any 60 seconds contained. */
  readonly busiestMinute: number;
}

const DAY = 86_400_000;
const GET_QR_CODE = '/wxa/getwxacode';

/** A running mock platform. */
export interface MockPlatform {
  /** Its URL, without a `/` at the end: the `baseUrl` of a client. */
  readonly url: string;
  /** Returns the counts since the start. */
  report(): MockPlatformReport;
  /** Stops the mock platform, and cuts open connections. */
  close(): Promise<void>;
}

/**
 * Starts a mock platform on 127.0.0.1, for tests and for trials without an account.
 *
 * It follows the documented rules of the platform and answers with the documented errors. Its pictures are ordinary QR codes
 * that contain the path. The access token `mock` never expires. `GET /` returns the report as JSON.
 *
 * @throws Error of `node:net` if the port is in use.
 * @example
 * const platform = await startMockPlatform({ pages: ['pages/goods/goods'] })
 * const client = createClient({ accessToken: 'mock', baseUrl: platform.url })
 * await platform.close()
 */
export async function startMockPlatform(options: MockPlatformOptions = {}): Promise<MockPlatform> {
  const {
    port = 0,
    quota = 100_000,
    callsPerMinute = 5000,
    callsPerDay = 10_000,
    slowness = 1000,
    now = () => performance.now(),
  } = options;
  const app: App = {
    pages: options.pages,
    permitted: options.permitted ?? true,
    left: quota,
    made: new Set(),
    unchecked: new Set(),
  };
  const tokens = makeAccessTokens(options.tokenSeconds ?? 7200, now);
  const calls = makeCallCounter(now);
  const callsOfDays = new Map<number, number>();
  const nextFault = makeFaults(options.failures ?? 0, options.seed ?? 1);
  const uniqueItems = makeUniqueItems();
  const counts = {
    pictures: 0,
    refusals: {} as Record<string, number>,
    faults: {} as Record<string, number>,
  };

  const report = (): MockPlatformReport => ({ ...counts, busiestMinute: calls.busiest() });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, origin);
    const text = await readText(request);
    if (url.pathname === '/') return sendAnswer(response, { ...report() });
    if (url.pathname === '/gateway.do') {
      return sendAnswer(response, answerAlipay(new URLSearchParams(text || url.search), origin));
    }
    if (url.pathname === XIAOHONGSHU) return sendAnswer(response, answerXiaohongshu(parseBody(text)));
    if (url.pathname === '/alipay.png')
      return sendAnswer(response, drawCode(url.searchParams.get('content')!, 430));
    try {
      const fault = url.pathname in codeInterfaces ? nextFault() : undefined;
      if (fault) counts.faults[fault] = (counts.faults[fault] ?? 0) + 1;
      const answer = answerWeChat(url, request.method!, text, fault === 'busy');
      if (!answer) return void response.writeHead(404).end();
      if (fault === 'slow') await sleep(slowness, undefined, { ref: false });
      const isBroken = fault === 'reset' || fault === 'cut' || fault === 'gateway';
      if (isBroken && answer instanceof Uint8Array) breakAnswer(fault, response, answer);
      else sendAnswer(response, answer);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { errcode, errmsg } = error;
      counts.refusals[errcode] = (counts.refusals[errcode] ?? 0) + 1;
      sendAnswer(response, { errcode, errmsg: `${errmsg} rid: ${process.hrtime.bigint().toString(16)}` });
    }
  }

  /** Counts a call of interface A, and returns the number of calls in this day. */
  function countOfDay(): number {
    const day = Math.floor(now() / DAY);
    const count = (callsOfDays.get(day) ?? 0) + 1;
    callsOfDays.set(day, count);
    return count;
  }

  /** Answers a call of WeChat. Returns undefined for an unknown path. */
  function answerWeChat(url: URL, method: string, text: string, isBusy: boolean): Answer | undefined {
    const makeCode = codeInterfaces[url.pathname];
    const callUniqueItems = uniqueItems[url.pathname];
    const isToken = url.pathname === '/cgi-bin/stable_token';
    if (!makeCode && !callUniqueItems && !isToken) return undefined;
    demand(method === 'POST', 43002, 'require POST method');
    if (isToken) return tokens.give(parseBody(text) ?? {});
    if (makeCode) {
      const isSlow = calls.count() <= callsPerMinute;
      demand(isSlow, 45011, 'api minute-quota reach limit, must slower, retry next minute');
    }
    if (url.pathname === GET_QR_CODE)
      demand(countOfDay() <= callsPerDay, 45009, 'reach max api daily quota limit');
    tokens.check(url.searchParams.get('access_token'));
    demand(!isBusy, -1, 'system error');
    const body = parseBody(text);
    if (callUniqueItems) return callUniqueItems(body ?? {});
    const { content, width } = makeCode!(body, app);
    counts.pictures++;
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
