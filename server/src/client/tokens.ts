import { TransportError, PlatformError } from './errors';
import { PLATFORM, post } from './post';

/**
 * Gives an access token: called once at first, and again with the token that the platform has refused.
 * Many calls share what it gives.
 */
export type AccessTokenProvider = (refused?: string) => string | Promise<string>;

/** Keeps the current access token; however many calls find it refused, it is renewed once. */
export class Tokens {
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
        if (typeof given !== 'string' || !given) throw new TypeError('the provider gave no access token');
        return given;
      });
    this.token = token;
    token.catch(() => {
      if (this.token === token) this.token = undefined;
    });
    return token;
  }
}

/**
 * A provider of stable access tokens: fetching one leaves those that other services have in use as they are.
 *
 * @throws PlatformError where the app or its secret is refused, TransportError where no answer comes.
 * @example createClient({ accessToken: stableAccessToken({ appid, secret }) })
 * @see https://developers.weixin.qq.com/doc/service/api/base/api_getstableaccesstoken
 */
export function stableAccessToken({
  appid,
  secret,
  baseUrl = PLATFORM,
}: {
  readonly appid: string;
  readonly secret: string;
  readonly baseUrl?: string | undefined;
}): AccessTokenProvider {
  async function fetchToken(force_refresh: boolean): Promise<string> {
    const call = 'getStableAccessToken';
    const url = `${baseUrl.replace(/\/$/, '')}/cgi-bin/stable_token`;
    const body = { grant_type: 'client_credential', appid, secret, force_refresh };
    const answer = await post(url, body, 30_000)
      .then((response) => response.json() as Promise<Record<string, unknown>>)
      .catch((cause: unknown) => {
        throw new TransportError(call, 'no answer', undefined, cause);
      });
    if (typeof answer['access_token'] === 'string') return answer['access_token'];
    throw new PlatformError(call, Number(answer['errcode']), String(answer['errmsg']));
  }
  return async (refused) => {
    const token = await fetchToken(false);
    // 20 a day are allowed, 30 seconds apart: only where nothing else helps.
    return token === refused ? fetchToken(true) : token;
  };
}
