/** So many calls in every `interval`, of milliseconds. */
export interface Pace {
  readonly calls: number;
  readonly interval: number;
}

/**
 * Spreads the calls of a minute evenly.
 *
 * A minute's calls are spread over 61 seconds, so that calls which are up to a second late on their way still don't share a
 * minute with more than the platform allows.
 */
export function paceOf(callsPerMinute: number): Pace {
  const calls = Math.floor(callsPerMinute / 61);
  return calls > 0 ? { calls, interval: 1000 } : { calls: 1, interval: Math.ceil(61_000 / callsPerMinute) };
}
