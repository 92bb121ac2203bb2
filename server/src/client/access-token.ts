// Access tokens: the shared current one, and a provider that fetches stable ones.
import { PlatformError, TransportError } from './errors';
import { PLATFORM, post } from './post';

/**
 * A function that returns an access token. It is called without an argument at first, and later with a token that the
 * platform has refused. All calls of a client share the returned token.
 *
 * @example const provide: AccessTokenProvider = (refused) => tokenServer.get({ renew: refused !== undefined })
 */
export type AccessTokenProvider = (refused?: string) => string | Promise<string>;

/** The current access token of a client. A refused token is renewed once, even if many calls report it. */
export class SharedToken {
  private token: Promise<string> | undefined;

  constructor(private readonly provide: AccessTokenProvider) {}

  current(): Promise<string> {
    return this.token ?? this.fetch();
  }

  async renew(refused: string): Promise<void> {
    if ((await this.current()) === refused) await this.fetch(refused);
  }

  private fetch(refused?: string): Promise<string> {
    const token = Promise.resolve(refused)
      .then(this.provide)
      .then((given) => {
        if (typeof given !== 'string' || !given)
          throw new TypeError('accessToken() returned no access token');
        return given;
      });
    this.token = token;
    token.catch(() => {
      if (this.token === token) this.token = undefined;
    });
    return token;
  }
}

/** Milliseconds to wait for an answer. */
const TIMEOUT = 30_000;

/**
 * Makes a provider of stable access tokens. Fetching a stable token does not invalidate the tokens that other services use.
 *
 * @param options.appid the appid of the mini-program.
 * @param options.secret the secret of the mini-program.
 * @param options.baseUrl the base URL of the platform, or of a mock platform. @default 'https://api.weixin.qq.com'
 * @returns a function that rejects with a {@link PlatformError} if the platform refuses the app or its secret, and with a
 * {@link TransportError} if no answer arrives within 30 seconds.
 * @example createClient({ accessToken: stableAccessToken({ appid, secret }) })
 * @see https://developers.weixin.qq.com/doc/service/api/base/api_getstableaccesstoken
 */
export function stableAccessToken(options: {
  readonly appid: string;
  readonly secret: string;
  readonly baseUrl?: string | undefined;
}): AccessTokenProvider {
  const { appid, secret, baseUrl = PLATFORM } = options;

  async function fetchToken(force_refresh: boolean): Promise<string> {
    const call = 'getStableAccessToken';
    const url = `${baseUrl.replace(/\/$/, '')}/cgi-bin/stable_token`;
    const body = { grant_type: 'client_credential', appid, secret, force_refresh };
    const answer = await post(url, body, TIMEOUT)
      .then((response) => response.json() as Promise<Record<string, unknown>>)
      .catch((cause: unknown) => {
        throw new TransportError(call, 'no answer', undefined, cause);
      });
    if (typeof answer['access_token'] === 'string') return answer['access_token'];
    throw new PlatformError(call, Number(answer['errcode']), String(answer['errmsg']));
  }

  return async (refused) => {
    const token = await fetchToken(false);
    // The platform allows 20 forced renewals a day, 30 seconds apart. So a renewal is forced only if nothing else helps.
    return token === refused ? fetchToken(true) : token;
  };
}
