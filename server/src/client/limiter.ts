// The limit of calls in a time, without a clock: timers alone, which go on at the same speed whatever happens to the wall clock.
import type { Pace } from './pace';

/** A limit of calls in any interval. */
export interface Limiter {
  /** Waits until another call may start. */
  take(): Promise<void>;
}

/**
 * Makes a limiter. Each call takes one of `calls` places, and the place is free again after `interval` milliseconds. So no
 * interval contains more calls, and a jump of the wall clock neither stalls the calls nor lets too many through.
 */
export function makeLimiter({ calls, interval }: Pace): Limiter {
  let free = calls;
  const waiting: (() => void)[] = [];
  // The first timer is always the next one to end.
  const timers: NodeJS.Timeout[] = [];

  function take(): void {
    free--;
    timers.push(setTimeout(giveBack, interval).unref());
  }

  function giveBack(): void {
    timers.shift();
    free++;
    const next = waiting.shift();
    if (next) {
      take();
      next();
    }
    holdProcess();
  }

  /** The process has to live on as long as a call waits, and no longer. */
  function holdProcess(): void {
    if (waiting.length > 0) timers[0]?.ref();
  }

  return {
    take() {
      if (free > 0) {
        take();
        return Promise.resolve();
      }
      return new Promise((resolve) => {
        waiting.push(resolve);
        holdProcess();
      });
    },
  };
}
