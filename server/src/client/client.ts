// The client of the platform: it keeps to the limits of the platform, repeats calls and renews access tokens.
import { EventEmitter } from 'node:events';
import { createQRCode, getQRCode, getUnlimitedQRCode, LIMITS, tickettocode } from 'miniprogram-scene/codes';
import type {
  CodeRequest,
  CreateQRCodeParameters,
  QRCodeParameters,
  UnlimitedQRCodeParameters,
} from 'miniprogram-scene/codes';
import type { AccessTokenProvider } from './access-token';
import type { Answer } from './answer';
import { readBaseUrl } from './base-url';
import { makeCaller } from './caller';
import { TransportError } from './errors';
import type { ClientEmitter, ClientEvents } from './events';
import type { Picture } from './picture';
import { PLATFORM } from './post';
import { saveFile } from './save-file';
import { sendAll } from './send-all';

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
   * The base URL of the platform, or of a mock platform, without a user name or a password.
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

/** The options of a call. */
export interface SendOptions {
  /**
   * Ends the call, or its pause before a repetition: the promise is rejected with the reason of the signal.
   *
   * @default nothing ends them
   */
  readonly signal?: AbortSignal | undefined;
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
  getQRCode(parameters: QRCodeParameters, options?: SendOptions): Promise<Picture>;
  /**
   * Interface B: gets the picture of a code for a scene.
   *
   * @throws SceneError `value` or `length`, PlatformError, TransportError.
   * @example const { bytes } = await client.getUnlimitedQRCode({ scene, page: 'pages/goods/goods' })
   */
  getUnlimitedQRCode(parameters: UnlimitedQRCodeParameters, options?: SendOptions): Promise<Picture>;
  /**
   * Interface C: gets the picture of an ordinary QR code for a path.
   *
   * @throws SceneError `value` or `length`, PlatformError, TransportError.
   * @example const { bytes } = await client.createQRCode({ path: 'pages/goods/goods?id=42' })
   */
  createQRCode(parameters: CreateQRCodeParameters, options?: SendOptions): Promise<Picture>;
  /**
   * Interface D: exchanges the ticket of a scan for the unique item code.
   *
   * @throws SceneError `value`, PlatformError, TransportError.
   * @example const { code } = await client.tickettocode({ openid, code_ticket: entry.ticket! })
   */
  tickettocode(
    parameters: { readonly openid: string; readonly code_ticket: string },
    options?: SendOptions,
  ): Promise<UniqueItem>;
  /**
   * Sends a request of `miniprogram-scene/codes`, and saves the picture if there is a path.
   *
   * @param path the picture file; {@link saveFile} writes it.
   * @throws PlatformError, TransportError, and the errors of {@link saveFile}.
   * @example await client.send(getUnlimitedQRCode({ scene }), 'codes/1.png')
   */
  send(request: CodeRequest, path?: string, options?: SendOptions): Promise<Picture>;
  /**
   * Sends many requests, some at the same time, and passes every outcome to `done` at once. It takes a new request only when
   * another one is finished, so it can process any number of requests in constant memory.
   *
   * If `done` throws, or if the signal is aborted, it takes no further request, ends the calls under way without an outcome, waits for
   * the running `done`, and rejects with the error, or with the reason of the signal. If `requests` throws, the requests that it has given before
   * still get their outcomes.
   *
   * @param done is called once for every request, with a picture or an error. {@link judgeError} tells whether other
   * requests will meet the error, too.
   * @example
   * await client.sendAll(requests, async (request, outcome) => {
   *   if (outcome instanceof Error) console.error(request.body.scene, outcome.message)
   *   else await bucket.put(`${request.body.scene}.${outcome.extension}`, outcome.bytes)
   * }, { signal: AbortSignal.timeout(3_600_000) })
   */
  sendAll<R extends CodeRequest>(
    requests: Iterable<R> | AsyncIterable<R>,
    done: (request: R, outcome: Picture | Error) => unknown,
    options?: SendOptions,
  ): Promise<void>;
  /** The events while the promises wait: calls, repetitions, new access tokens, and the progress of `sendAll`. */
  readonly events: ClientEmitter;
}

/**
 * Creates a client of the platform, for a server.
 *
 * The client spreads its calls evenly over the minute. It repeats a call with growing pauses if the platform is busy (-1), if
 * the calls of the minute are used up (45011), or if the connection breaks. It renews a refused access token once. It honours
 * `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, and follows no redirect. The access token stands in none of its errors.
 *
 * @throws TypeError for an option that is out of its range, or a `baseUrl` that is no URL or contains a password.
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
  const events: ClientEmitter = new EventEmitter<ClientEvents>();
  const call = makeCaller({
    accessToken,
    baseUrl: readBaseUrl(baseUrl),
    callsPerMinute,
    concurrency,
    timeout,
    retries,
    firstPause,
    events,
  });

  async function send(request: CodeRequest, path?: string, { signal }: SendOptions = {}): Promise<Picture> {
    const picture = await call(request, (answer) => pictureOf(request.name, answer), signal);
    if (path !== undefined) await saveFile(path, picture.bytes);
    return picture;
  }

  return {
    events,
    // These functions are async so that a SceneError rejects the promise, too.
    getQRCode: async (parameters, options) => send(getQRCode(parameters), undefined, options),
    getUnlimitedQRCode: async (parameters, options) =>
      send(getUnlimitedQRCode(parameters), undefined, options),
    createQRCode: async (parameters, options) => send(createQRCode(parameters), undefined, options),
    tickettocode: async (parameters, { signal } = {}) => call(tickettocode(parameters), itemOf, signal),
    send,
    sendAll: async (requests, done, { signal } = {}) =>
      sendAll({ requests, done, send, events, signal, most: AHEAD * concurrency }),
  };
}

/** The requests that `sendAll` holds for each call at a time: one that pauses before a repetition makes no call. */
const AHEAD = 4;

/** The platform now and then answers without an error, and without a picture: such an answer may be another one the next time. */
function pictureOf(call: string, { picture }: Answer): Picture {
  if (!picture) throw new TransportError(call, 'the answer is neither a picture nor an error');
  return picture;
}

function itemOf({ json }: Answer): UniqueItem {
  if (!json) throw new TransportError('tickettocode', 'the answer is a picture');
  return json as unknown as UniqueItem;
}

/** Timers of Node end at once where the time is longer. */
const LONGEST_TIMER = 2 ** 31 - 1;

function checkWhole(name: string, value: number, min: number): void {
  if (!Number.isInteger(value) || value < min || value > LONGEST_TIMER)
    throw new TypeError(`${name}: ${String(value)} is not a whole number from ${min} to ${LONGEST_TIMER}`);
}
