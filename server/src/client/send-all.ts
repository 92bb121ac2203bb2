// Any number of requests, a few of them at a time.
import { setMaxListeners } from 'node:events';
import PQueue from 'p-queue';
import type { CodeRequest } from 'miniprogram-scene/codes';
import { orAborted } from './abort';
import type { ClientEmitter } from './events';
import type { Picture } from './picture';

/** The requests to send, and the means. */
export interface SendAllJob<R extends CodeRequest> {
  readonly requests: Iterable<R> | AsyncIterable<R>;
  done(request: R, outcome: Picture | Error): unknown;
  send(request: R, path: undefined, options: { readonly signal: AbortSignal }): Promise<Picture>;
  readonly events: ClientEmitter;
  readonly signal: AbortSignal | undefined;
  /** The most requests at a time. */
  readonly most: number;
}

/** Sends all requests, as the client documents it. */
export async function sendAll<R extends CodeRequest>(job: SendAllJob<R>): Promise<void> {
  const { requests, done, send, events, signal, most } = job;
  signal?.throwIfAborted();
  // The signal of the user, or an error of `done`, stops everything.
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  const onAbort = () => stop.abort(signal!.reason);
  signal?.addEventListener('abort', onAbort, { once: true });

  const running = new PQueue({ concurrency: most });
  let taken = 0;
  let made = 0;
  let failed = 0;

  async function process(request: R): Promise<void> {
    const outcome = await send(request, undefined, { signal: stop.signal }).catch(asError);
    if (stop.signal.aborted) return;
    if (outcome instanceof Error) failed++;
    else made++;
    await done(request, outcome);
    events.emit('progress', { taken, made, failed });
  }

  const iterator =
    Symbol.asyncIterator in requests ? requests[Symbol.asyncIterator]() : requests[Symbol.iterator]();
  let isStarved = false;
  try {
    for (;;) {
      await orAborted(running.onSizeLessThan(1), stop.signal);
      isStarved = true;
      const next = await orAborted(Promise.resolve(iterator.next()), stop.signal);
      isStarved = false;
      if (next.done) break;
      taken++;
      running.add(() => process(next.value)).catch((error: unknown) => stop.abort(error));
    }
  } catch (error) {
    // An iterator that has thrown is at its end. One that is waited for may not answer for long.
    if (!isStarved) await iterator.return?.();
    if (!stop.signal.aborted) {
      await running.onIdle();
      throw error;
    }
  } finally {
    await running.onIdle();
    signal?.removeEventListener('abort', onAbort);
  }
  stop.signal.throwIfAborted();
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));
