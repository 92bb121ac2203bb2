// The events of a client: what happens while its promises wait.
import type { EventEmitter } from 'node:events';

/** The progress of a `sendAll`. */
export interface Progress {
  /** The number of requests that it has taken so far. */
  readonly taken: number;
  /** The number of pictures. */
  readonly made: number;
  /** The number of errors. */
  readonly failed: number;
}

/** The events of a client, by their names, with the arguments of their listeners. */
export interface ClientEvents {
  /** A call is made. `attempt` counts the calls for one request, from 1. */
  call: [{ readonly call: string; readonly attempt: number }];
  /** A call has failed, and is repeated after a pause of some milliseconds. */
  retry: [{ readonly call: string; readonly attempt: number; readonly error: Error; readonly pause: number }];
  /** There is a new access token; `isRenewed` if it replaces one that the platform has refused. */
  token: [{ readonly isRenewed: boolean }];
  /** A request of `sendAll` has its outcome. */
  progress: [Progress];
}

/**
 * The events of a client. A listener must not throw.
 *
 * @example client.events.on('retry', ({ error, pause }) => console.error(`again in ${pause} ms: ${error.message}`))
 */
export type ClientEmitter = EventEmitter<ClientEvents>;
