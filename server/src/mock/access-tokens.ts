// The access tokens of the mock platform.
import { randomBytes } from 'node:crypto';
import { demand } from './answer';
import type { Answer, Body } from './answer';

/** An access token that never expires, for trials by hand. */
const LASTING_TOKEN = 'mock';

// The platform renews a stable token five minutes before its end, and accepts the old token until its end.
const OVERLAP = 300;

/**
 * Makes the access tokens of one app.
 *
 * @param seconds the lifetime of a token.
 * @see https://developers.weixin.qq.com/doc/service/api/base/api_getstableaccesstoken
 */
export function makeAccessTokens(seconds: number, now: () => number) {
  const ends = new Map<string, number>();
  let latest = '';

  return {
    /** Refuses a token that is unknown or has expired. */
    check(token: string | null): void {
      if (token === LASTING_TOKEN) return;
      const end = ends.get(token ?? '');
      demand(end !== undefined, 40001, 'invalid credential, access_token is invalid or not latest');
      demand(now() < end, 42001, 'access_token expired');
    },
    /** Answers POST /cgi-bin/stable_token. */
    give({ grant_type, appid, secret, force_refresh = false }: Body): Answer {
      demand(grant_type === 'client_credential', 40002, 'invalid grant_type');
      demand(Boolean(appid && secret), 40013, 'invalid appid');
      const left = ((ends.get(latest) ?? 0) - now()) / 1000;
      if (force_refresh) ends.delete(latest);
      if (force_refresh || left <= Math.min(OVERLAP, seconds / 2)) {
        latest = randomBytes(24).toString('hex');
        ends.set(latest, now() + seconds * 1000);
      }
      return { access_token: latest, expires_in: Math.floor((ends.get(latest)! - now()) / 1000) };
    },
  };
}
