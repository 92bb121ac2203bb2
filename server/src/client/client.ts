import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import { createQRCode, getQRCode, getUnlimitedQRCode, LIMITS, tickettocode } from '../../../src/codes';
import type {
  CodeRequest,
  CreateQRCodeParameters,
  QRCodeParameters,
  UnlimitedQRCodeParameters,
  WeChatRequest,
} from '../../../src/codes';
import { isTemporary, isTokenRefused, PlatformError, TransportError } from './errors';
import { paceOf } from './pace';
import { readPicture } from './picture';
import type { Picture } from './picture';
import { PLATFORM, post } from './post';
import { saveFile } from './save';
import { Tokens } from './tokens';
import type { AccessTokenProvider } from './tokens';

/** How to reach the platform, and how fast. */
export interface ClientOptions {
  /** A token, or what provides one: a token that expires is renewed only by a provider. */
  readonly accessToken: string | AccessTokenProvider;
  /** `https://api.weixin.qq.com` if left out; a stand-in's URL for trying without an account. */
  readonly baseUrl?: string | undefined;
  /** What this client may take of the platform's 5,000 calls a minute (the default); all services of an app share them. */
  readonly callsPerMinute?: number | undefined;
  /** Calls at the same time, 32 if left out. */
  readonly concurrency?: number | undefined;
  /** Milliseconds to wait for an answer, 30,000 if left out. */
  readonly timeout?: number | undefined;
  /** How often a call that failed for a while is made again: 8 times if left out, which lasts about a minute. */
  readonly retries?: number | undefined;
  /** Milliseconds before the first of these; the pause doubles from one to the next. 250 if left out. */
  readonly firstPause?: number | undefined;
}

/** What a unique item code is: its 9 characters and what it was activated with. */
export interface UniqueItem {
  readonly code: string;
  readonly application_id: number;
  readonly activity_name: string;
  readonly product_brand: string;
  readonly product_title: string;
  readonly wxa_appid: string;
  readonly wxa_path: string;
  readonly code_start: number;
  readonly code_end: number;
}

/**
 * Calls the platform, within its limits. Its functions can be taken out of it and passed on.
 *
 * Their promises are rejected with a SceneError before a call that the platform would refuse, a {@link PlatformError}
 * where it does refuse, and a {@link TransportError} where no whole answer comes.
 */
export interface Client {
  /**
   * Interface A: the picture of a code for a path.
   *
   * @throws SceneError `value` or `length`, PlatformError, TransportError.
   */
  getQRCode(parameters: QRCodeParameters): Promise<Picture>;
  /**
   * Interface B: the picture of a code for a scene.
   *
   * @throws SceneError `value` or `length`, PlatformError, TransportError.
   */
  getUnlimitedQRCode(parameters: UnlimitedQRCodeParameters): Promise<Picture>;
  /**
   * Interface C: the picture of an ordinary QR code for a path.
   *
   * @throws SceneError `value` or `length`, PlatformError, TransportError.
   */
  createQRCode(parameters: CreateQRCodeParameters): Promise<Picture>;
  /**
   * Interface D: the code of a scan's ticket.
   *
   * @throws SceneError `value`, PlatformError, TransportError.
   */
  tickettocode(parameters: { readonly openid: string; readonly code_ticket: string }): Promise<UniqueItem>;
  /**
   * The picture of a request that `miniprogram-scene/codes` has made; with a path, it is saved there as well.
   *
   * @throws PlatformError, TransportError, and what {@link saveFile} throws.
   */
  send(request: CodeRequest, path?: string): Promise<Picture>;
  /**
   * Sends any number of requests, some at a time, and hands over each outcome as it comes: nothing piles up.
   *
   * @param done where it throws, no more requests are sent, and sendAll throws the same.
   * @example
   * await client.sendAll(requests, async (request, outcome) => {
   *   if (outcome instanceof Error) console.error(request.body.scene, outcome.message)
   *   else await bucket.put(`${request.body.scene}.${outcome.extension}`, outcome.bytes)
   * })
   */
  sendAll<R extends CodeRequest>(
    requests: Iterable<R> | AsyncIterable<R>,
    done: (request: R, outcome: Picture | Error) => unknown,
  ): Promise<void>;
}

/** No pause is longer, in milliseconds. */
const LONGEST_PAUSE = 30_000;

/**
 * A client of the platform for a server.
 *
 * It keeps to the calls a minute, calls again with growing pauses where the platform is busy (-1), the calls are too many
 * (45009) or the connection breaks, and renews a refused access token once.
 *
 * @throws TypeError where an option makes no sense.
 * @example
 * const client = createClient({ accessToken: stableAccessToken({ appid, secret }) })
 * const { bytes, extension } = await client.getUnlimitedQRCode({ scene: poster.encode(record), page: 'pages/goods/goods' })
 */
export function createClient(options: ClientOptions): Client {
  const {
    accessToken,
    baseUrl = PLATFORM,
    callsPerMinute = LIMITS.callsPerMinute,
    concurrency = 32,
    timeout = 30_000,
    retries = 8,
    firstPause = 250,
  } = options;
  const origin = new URL(baseUrl).href.replace(/\/$/, '');
  for (const [name, value, least] of [
    ['callsPerMinute', callsPerMinute, 1],
    ['concurrency', concurrency, 1],
    ['timeout', timeout, 1],
    ['retries', retries, 0],
    ['firstPause', firstPause, 0],
  ] as const) {
    if (!Number.isInteger(value) || value < least)
      throw new TypeError(`${name}: ${value} is no whole number from ${least}`);
  }
  const tokens = new Tokens(typeof accessToken === 'function' ? accessToken : () => accessToken);
  const pace = paceOf(callsPerMinute);
  const calls = new PQueue({ concurrency, strict: true, intervalCap: pace.calls, interval: pace.interval });

  async function exchange(request: WeChatRequest, token: string): Promise<Answer> {
    try {
      const url = `${origin}${request.path}?access_token=${encodeURIComponent(token)}`;
      const response = await post(url, request.body, timeout);
      return readAnswer(request.name, response.status, new Uint8Array(await response.arrayBuffer()));
    } catch (error) {
      if (error instanceof PlatformError || error instanceof TransportError) throw error;
      const { cause, message } = error as Error;
      const reason = (cause as NodeJS.ErrnoException | undefined)?.code ?? message;
      // Without a status: an answer that breaks off may be whole the next time.
      throw new TransportError(request.name, `no whole answer (${reason})`, undefined, error);
    }
  }

  async function call(request: WeChatRequest): Promise<Answer> {
    let isRenewed = false;
    for (let failures = 0; ;) {
      let token = '';
      try {
        // Only when it is this call's turn: those before it may have renewed the token.
        return await calls.add(async () => exchange(request, (token = await tokens.current())));
      } catch (error) {
        if (isTokenRefused(error) && !isRenewed && typeof accessToken === 'function') {
          isRenewed = true;
          await tokens.renew(token);
        } else if (isTemporary(error) && failures++ < retries) {
          const pause = Math.min(LONGEST_PAUSE, firstPause * 2 ** (failures - 1));
          // Calls that failed together don't come back together.
          await sleep(pause * (0.5 + Math.random() / 2));
        } else throw error;
      }
    }
  }

  async function send(request: CodeRequest, path?: string): Promise<Picture> {
    const { picture } = await call(request);
    if (!picture) throw new TransportError(request.name, 'no picture, and no error either');
    if (path !== undefined) await saveFile(path, picture.bytes);
    return picture;
  }

  return {
    // Not async by chance: what is refused before the call is a rejection too.
    getQRCode: async (parameters) => send(getQRCode(parameters)),
    getUnlimitedQRCode: async (parameters) => send(getUnlimitedQRCode(parameters)),
    createQRCode: async (parameters) => send(createQRCode(parameters)),
    tickettocode: async (parameters) => (await call(tickettocode(parameters))).json as unknown as UniqueItem,
    send,
    async sendAll(requests, done) {
      // Those that pause hold no connection: more of them than of the calls.
      const running = new PQueue({ concurrency: 4 * concurrency });
      const failures: unknown[] = [];
      try {
        for await (const request of requests) {
          await running.onSizeLessThan(1);
          if (failures.length > 0) break;
          running
            .add(async () => {
              const outcome = await send(request).catch((error: unknown) => error as Error);
              await done(request, outcome);
            })
            .catch((error: unknown) => failures.push(error));
        }
      } finally {
        await running.onIdle();
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}

/** An answer that is no failure. */
interface Answer {
  readonly picture?: Picture | undefined;
  readonly json?: Readonly<Record<string, unknown>> | undefined;
}

/** Pictures and failures both come with HTTP 200: what an answer is, its content tells. */
function readAnswer(call: string, status: number, bytes: Uint8Array): Answer {
  const picture = readPicture(bytes);
  if (picture) return { picture };
  const json = readJson(bytes);
  if (!json) {
    const start = JSON.stringify(Buffer.from(bytes.subarray(0, 60)).toString());
    const message = `HTTP ${status}, ${bytes.length} bytes that are neither a whole picture nor JSON: ${start}`;
    throw new TransportError(call, message, status);
  }
  // Some documents have it as a string.
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
