// The client of the platform: it keeps to the limits of the platform, repeats calls and renews access tokens.
import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import { createQRCode, getQRCode, getUnlimitedQRCode, LIMITS, tickettocode } from 'miniprogram-scene/codes';
import type {
  CodeRequest,
  CreateQRCodeParameters,
  QRCodeParameters,
  UnlimitedQRCodeParameters,
  WeChatRequest,
} from 'miniprogram-scene/codes';
import { SharedToken } from './access-token';
import type { AccessTokenProvider } from './access-token';
import { readAnswer } from './answer';
import type { Answer } from './answer';
import { isTemporary, isTokenRefused, PlatformError, TransportError } from './errors';
import { makePace } from './pace';
import type { Picture } from './picture';
import { PLATFORM, post } from './post';
import { saveFile } from './save-file';

/** The options of a client. */
export interface ClientOptions {
  /**
   * An access token, or a function that returns one. Only a function can renew a token that has expired: an access token
   * works for two hours.
   *
   * @example createClient({ accessToken: stableAccessToken({ appid, secret }) })
   */
  readonly accessToken: string | AccessTokenProvider;
  /**
   * The base URL of the platform, or of a mock platform.
   *
   * @default 'https://api.weixin.qq.com'
   */
  readonly baseUrl?: string | undefined;
  /**
   * The most calls in any 60 seconds, 1 or more. The platform allows 5,000 to all services of an app together, so set a
   * smaller number if other services call too.
   *
   * @default 5000
   * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getunlimitedqrcode
   */
  readonly callsPerMinute?: number | undefined;
  /**
   * The most calls at the same time, 1 or more.
   *
   * @default 32
   */
  readonly concurrency?: number | undefined;
  /**
   * The most milliseconds to wait for a complete answer, 1 or more.
   *
   * @default 30000
   */
  readonly timeout?: number | undefined;
  /**
   * The most repetitions of a call after temporary failures, 0 or more. Eight repetitions take about a minute.
   *
   * @default 8
   */
  readonly retries?: number | undefined;
  /**
   * The most milliseconds before the first repetition, 0 or more. The pause doubles each time, up to 30 seconds.
   *
   * @default 250
   */
  readonly firstPause?: number | undefined;
}

/**
 * A unique item code (一物一码), as the platform describes it after a scan.
 *
 * @see https://developers.weixin.qq.com/doc/service/Unique_Item_Code/Unique_Item_Code_API_Documentation.html
 */
export interface UniqueItem {
  /** The 9 characters of the code. */
  readonly code: string;
  readonly application_id: number;
  readonly activity_name: string;
  readonly product_brand: string;
  readonly product_title: string;
  /** The mini-program that the code opens. */
  readonly wxa_appid: string;
  /** The page that the code opens. */
  readonly wxa_path: string;
  /** The first code of the activated range. */
  readonly code_start: number;
  /** The last code of the activated range. */
  readonly code_end: number;
}

/**
 * A client of the platform. Its functions may be taken out of it and passed on.
 *
 * Every promise may be rejected with one of these errors: a SceneError if the platform would refuse the parameters (the call
 * is not made), a {@link PlatformError} if the platform has refused the call, and a {@link TransportError} if no complete
 * answer has arrived.
 */
export interface Client {
  /**
   * Interface A: gets the picture of a code for a path.
   *
   * @throws SceneError `value` or `length`, PlatformError, TransportError.
   * @example const { bytes } = await client.getQRCode({ path: 'pages/goods/goods?id=42' })
   */
  getQRCode(parameters: QRCodeParameters): Promise<Picture>;
  /**
   * Interface B: gets the picture of a code for a scene.
   *
   * @throws SceneError `value` or `length`, PlatformError, TransportError.
   * @example const { bytes } = await client.getUnlimitedQRCode({ scene, page: 'pages/goods/goods' })
   */
  getUnlimitedQRCode(parameters: UnlimitedQRCodeParameters): Promise<Picture>;
  /**
   * Interface C: gets the picture of an ordinary QR code for a path.
   *
   * @throws SceneError `value` or `length`, PlatformError, TransportError.
   * @example const { bytes } = await client.createQRCode({ path: 'pages/goods/goods?id=42' })
   */
  createQRCode(parameters: CreateQRCodeParameters): Promise<Picture>;
  /**
   * Interface D: exchanges the ticket of a scan for the unique item code.
   *
   * @throws SceneError `value`, PlatformError, TransportError.
   * @example const { code } = await client.tickettocode({ openid, code_ticket: entry.ticket! })
   */
  tickettocode(parameters: { readonly openid: string; readonly code_ticket: string }): Promise<UniqueItem>;
  /**
   * Sends a request of `miniprogram-scene/codes`, and saves the picture if there is a path.
   *
   * @param path the picture file; {@link saveFile} writes it.
   * @throws PlatformError, TransportError, and the errors of {@link saveFile}.
   * @example await client.send(getUnlimitedQRCode({ scene }), 'codes/1.png')
   */
  send(request: CodeRequest, path?: string): Promise<Picture>;
  /**
   * Sends many requests, some at the same time, and passes every outcome to `done` at once. It takes a new request only when
   * another one is finished, so it can process any number of requests in constant memory.
   *
   * @param done is called once for every request, with a picture or an error. If it throws, `sendAll` sends no further
   * request and rejects with the same error.
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

/** The longest pause before a repetition, in milliseconds. */
const LONGEST_PAUSE = 30_000;

/**
 * Creates a client of the platform, for a server.
 *
 * The client spreads its calls evenly over the minute. It repeats a call with growing pauses if the platform is busy (-1), if
 * there were too many calls (45009), or if the connection breaks. It renews a refused access token once.
 *
 * @throws TypeError for an option that is out of its range, or a `baseUrl` that is no URL.
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
  checkWhole('callsPerMinute', callsPerMinute, 1);
  checkWhole('concurrency', concurrency, 1);
  checkWhole('timeout', timeout, 1);
  checkWhole('retries', retries, 0);
  checkWhole('firstPause', firstPause, 0);
  const origin = new URL(baseUrl).href.replace(/\/$/, '');
  const sharedToken = new SharedToken(typeof accessToken === 'function' ? accessToken : () => accessToken);
  const pace = makePace(callsPerMinute);
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
      // The status is left out, even if it has arrived: an answer that breaks off may be complete the next time.
      throw new TransportError(request.name, `no complete answer (${reason})`, undefined, error);
    }
  }

  async function call(request: WeChatRequest): Promise<Answer> {
    let isRenewed = false;
    for (let failures = 0; ;) {
      let token = '';
      try {
        // The token is taken when the queue starts the call, because an earlier call may have renewed it.
        return await calls.add(async () => exchange(request, (token = await sharedToken.current())));
      } catch (error) {
        if (isTokenRefused(error) && !isRenewed && typeof accessToken === 'function') {
          isRenewed = true;
          await sharedToken.renew(token);
        } else if (isTemporary(error) && failures++ < retries) {
          const pause = Math.min(LONGEST_PAUSE, firstPause * 2 ** (failures - 1));
          // Calls that have failed together are repeated at different moments.
          await sleep(pause * (0.5 + Math.random() / 2));
        } else throw error;
      }
    }
  }

  async function send(request: CodeRequest, path?: string): Promise<Picture> {
    const { picture } = await call(request);
    if (!picture) throw new TransportError(request.name, 'the answer is neither a picture nor an error');
    if (path !== undefined) await saveFile(path, picture.bytes);
    return picture;
  }

  return {
    // These functions are async so that a SceneError rejects the promise, too.
    getQRCode: async (parameters) => send(getQRCode(parameters)),
    getUnlimitedQRCode: async (parameters) => send(getUnlimitedQRCode(parameters)),
    createQRCode: async (parameters) => send(createQRCode(parameters)),
    tickettocode: async (parameters) => (await call(tickettocode(parameters))).json as unknown as UniqueItem,
    send,
    async sendAll(requests, done) {
      // A request that pauses before a repetition holds no connection, so there may be more requests than calls.
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

function checkWhole(name: string, value: number, min: number): void {
  if (!Number.isInteger(value) || value < min)
    throw new TypeError(`${name}: ${value} is not a whole number of at least ${min}`);
}
