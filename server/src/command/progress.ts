// The progress of a run: a bar in a terminal, lines in a log.
import { SingleBar } from 'cli-progress';
import { formatDuration } from './duration';
import type { Tally } from './generate';

/**
 * Starts a progress bar with the rate and the remaining time. If standard error is a pipe or a log, the progress is printed
 * as a line every ten seconds.
 */
export function startProgress(total: number) {
  // A clock that nobody can set.
  const start = performance.now();
  const bar = new SingleBar({
    format: '{bar} {percentage}% | {value}/{total} | {rate} a second | {left} left | {failed} failed',
    hideCursor: true,
    // With this option, the bar would catch Ctrl-C, and the run would go on.
    gracefulExit: false,
    noTTYOutput: true,
    notTTYSchedule: 10_000,
  });
  const isTerminal = Boolean(process.stderr.isTTY);

  function makePayload({ made, kept, failed }: Tally) {
    // The rate leaves out the codes of earlier runs, because they took no time in this one.
    const rate = made / Math.max(1, (performance.now() - start) / 1000);
    const left = made > 0 ? formatDuration((total - made - kept - failed) / rate) : '?';
    return { rate: rate.toFixed(0), left, failed };
  }

  function end(signal: NodeJS.Signals): void {
    bar.stop();
    process.kill(process.pid, signal);
  }
  process.once('SIGINT', end).once('SIGTERM', end);

  bar.start(total, 0, makePayload({ made: 0, kept: 0, failed: 0 }));
  return {
    update(tally: Tally): void {
      bar.update(tally.made + tally.kept + tally.failed, makePayload(tally));
    },
    /** Clears the bar in a terminal, and calls `write`. The bar is drawn again below the output. */
    above(write: () => void): void {
      if (isTerminal) process.stderr.write('\r\u001b[K');
      write();
    },
    stop(): void {
      process.off('SIGINT', end).off('SIGTERM', end);
      bar.stop();
    },
  };
}
