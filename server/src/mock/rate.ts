/** Counts calls in a sliding minute. */
export function callCounter(now: () => number) {
  // The times of the last minute's calls, oldest first from `first` on.
  let times: number[] = [];
  let first = 0;
  let busiest = 0;

  return {
    /** The most calls that any 60 seconds have seen. */
    busiest: () => busiest,
    /** Counts a call; gives how many the 60 seconds up to now have seen. */
    count(): number {
      const time = now();
      times.push(time);
      while (times[first]! <= time - 60_000) first++;
      if (first > 10_000 && first > times.length / 2) {
        times = times.slice(first);
        first = 0;
      }
      const seen = times.length - first;
      busiest = Math.max(busiest, seen);
      return seen;
    },
  };
}
