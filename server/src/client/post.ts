/** The default base URL. */
export const PLATFORM = 'https://api.weixin.qq.com';

/** Posts JSON. Aborts if the complete answer has not arrived within `timeout` milliseconds. */
export function post(url: string, body: unknown, timeout: number): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(timeout),
  });
}
