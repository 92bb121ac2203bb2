/**
 * Checks a base URL, and returns it without a `/` at the end.
 *
 * @throws TypeError for anything but an http or https URL. The message does not repeat it: it may contain a password.
 */
export function readBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new TypeError('baseUrl: not a URL that begins with https:// or http://');
  if (url.username || url.password)
    throw new TypeError(
      'baseUrl: contains a user name or a password, which every message with the URL would show',
    );
  if (url.search || url.hash) throw new TypeError('baseUrl: has a ? or a #, behind which no path can follow');
  return url.href.replace(/\/$/, '');
}
