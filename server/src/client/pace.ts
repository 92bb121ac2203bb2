/** A number of calls in every interval. */
export interface Pace {
  readonly calls: number;
  /** The length of an interval in milliseconds. */
  readonly interval: number;
}

/**
 * Makes the pace that spreads the calls of a minute evenly.
 *
 * The calls of one minute are spread over 61 seconds. A call may arrive up to a second late. Even then, no 60 seconds at the
 * platform contain more calls than it allows.
 */
export function makePace(callsPerMinute: number): Pace {
  const calls = Math.floor(callsPerMinute / 61);
  return calls > 0 ? { calls, interval: 1000 } : { calls: 1, interval: Math.ceil(61_000 / callsPerMinute) };
}
