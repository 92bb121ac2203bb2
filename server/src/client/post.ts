/** The platform, where no other URL is given. */
export const PLATFORM = 'https://api.weixin.qq.com';

/** Posts JSON; what has not been answered in whole within `timeout` milliseconds is broken off. */
export function post(url: string, body: unknown, timeout: number): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(timeout),
  });
}
