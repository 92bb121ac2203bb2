// Access tokens: the shared current one, and a provider that fetches stable ones.
import { readAnswer } from './answer';
import { readBaseUrl } from './base-url';
import { TransportError } from './errors';
import { makeConnection, PLATFORM } from './post';
import { Secrets } from './secrets';

/**
 * A function that returns an access token. It is called without an argument at first, and later with a token that the
 * platform has refused. All calls of a client share the returned token.
 *
 * @example const provide: AccessTokenProvider = (refused) => tokenServer.get({ renew: refused !== undefined })
 */
export type AccessTokenProvider = (refused?: string) => string | Promise<string>;

/** The current access token of a client. A refused token is renewed once, even if many calls report it. */
export class SharedToken {
  private pending: Promise<string> | undefined;
  private latest: string | undefined;
  private refused: string | undefined;

  /** @param onToken is called with each new token. */
  constructor(
    private readonly provide: AccessTokenProvider,
    private readonly onToken: (token: string, isRenewed: boolean) => void,
  ) {}

  /** Whether there has been a token: a provider that fails now has worked before. */
  get hasWorked(): boolean {
    return this.latest !== undefined;
  }

  /** The current token. It is fetched if there is none, or if it was refused. */
  current(): Promise<string> {
    return this.pending ?? this.fetch(this.refused);
  }

  /** Notes that the platform has refused a token, unless another one has replaced it. */
  refuse(token: string): void {
    if (token !== this.latest || token === this.refused) return;
    this.refused = token;
    this.pending = undefined;
  }

  private fetch(refused: string | undefined): Promise<string> {
    const fetched = Promise.resolve(refused)
      .then(this.provide)
      .then((token: unknown) => {
        if (typeof token !== 'string' || !token)
          throw new TypeError('accessToken() returned no access token');
        this.latest = token;
        this.refused = undefined;
        this.onToken(token, refused !== undefined);
        return token;
      });
    this.pending = fetched;
    // The next call asks again.
    fetched.catch(() => (this.pending = undefined));
    return fetched;
  }
}

/** Milliseconds to wait for an answer. */
const TIMEOUT = 30_000;

/** The name of the call for a token, in errors. */
export const STABLE_TOKEN = 'getStableAccessToken';

/**
 * Makes a provider of stable access tokens. Fetching a stable token does not invalidate the tokens that other services use.
 *
 * @param options.appid the appid of the mini-program.
 * @param options.secret the secret of the mini-program. It appears in no error.
 * @param options.baseUrl the base URL of the platform, or of a mock platform. @default 'https://api.weixin.qq.com'
 * @returns a function that rejects with a {@link PlatformError} if the platform refuses the app or its secret, and with a
 * {@link TransportError} if no answer arrives within 30 seconds.
 * @throws TypeError for a `baseUrl` that is no URL, or contains a password.
 * @example createClient({ accessToken: stableAccessToken({ appid, secret }) })
 * @see https://developers.weixin.qq.com/doc/service/api/base/api_getstableaccesstoken
 */
export function stableAccessToken(options: {
  readonly appid: string;
  readonly secret: string;
  readonly baseUrl?: string | undefined;
}): AccessTokenProvider {
  const { appid, secret } = options;
  const url = `${readBaseUrl(options.baseUrl ?? PLATFORM)}/cgi-bin/stable_token`;
  const secrets = new Secrets();
  secrets.add(secret);
  const connection = makeConnection(TIMEOUT, secrets);

  async function fetchToken(force_refresh: boolean): Promise<string> {
    const body = { grant_type: 'client_credential', appid, secret, force_refresh };
    const reply = await connection.post(STABLE_TOKEN, url, body);
    const token = readAnswer(STABLE_TOKEN, reply, secrets).json?.['access_token'];
    if (typeof token === 'string' && token) return secrets.add(token);
    throw new TransportError(STABLE_TOKEN, 'the answer contains no access token', { status: reply.status });
  }

  return async (refused) => {
    const token = await fetchToken(false);
    // The platform allows 20 forced renewals a day, 30 seconds apart. So a renewal is forced only if nothing else helps.
    return token === refused ? fetchToken(true) : token;
  };
}
