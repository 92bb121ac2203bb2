// The proxy that the environment names: HTTPS_PROXY, HTTP_PROXY and NO_PROXY, also in small letters.
import { EnvHttpProxyAgent, Pool } from 'undici';
import type { Dispatcher } from 'undici';
import { reasonOf } from './reason';

/**
 * Makes the agent for the proxies of the environment; undefined if it names none.
 *
 * @throws TypeError for what is no URL of a proxy.
 */
export function makeProxyAgent(): Dispatcher | undefined {
  const { env } = process;
  const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
  if (!names.some((name) => env[name])) return undefined;
  try {
    return new EnvHttpProxyAgent({ clientFactory: (origin, options) => new TunnelPool(origin, options) });
  } catch {
    // The value is not repeated: it may contain a password.
    throw new TypeError('HTTPS_PROXY or HTTP_PROXY: not the URL of a proxy');
  }
}

/**
 * Connections to a proxy. A proxy that closes the connection ends the request: undici takes the error of such a socket for one that
 * passes, and would connect again at once, thousands of times a second.
 */
class TunnelPool extends Pool {
  // The agent calls it without a callback.
  override connect = (options: Dispatcher.ConnectOptions) =>
    super.connect(options).catch((error: NodeJS.ErrnoException) => {
      throw new Error(`the proxy gives no connection (${reasonOf(error)})`);
    });
}
