/** Makes a counter of the calls in the last 60 seconds. */
export function makeCallCounter(now: () => number) {
  // The times of the calls, in order. Those before `first` are older than 60 seconds.
  let times: number[] = [];
  let first = 0;
  let busiest = 0;

  return {
    /** Returns the highest number of calls that any 60 seconds contained. */
    busiest: () => busiest,
    /** Counts a call, and returns the number of calls in the last 60 seconds. */
    count(): number {
      const time = now();
      times.push(time);
      while (times[first]! <= time - 60_000) first++;
      if (first > 10_000 && first > times.length / 2) {
        times = times.slice(first);
        first = 0;
      }
      const count = times.length - first;
      busiest = Math.max(busiest, count);
      return count;
    },
  };
}
