import { SingleBar } from 'cli-progress';
import type { Tally } from './generate';

/** A bar with the rate and the time that is left; in a pipe or a log, a line every ten seconds. */
export function startProgress(total: number) {
  const start = Date.now();
  const bar = new SingleBar({
    format: '{bar} {percentage}% | {value}/{total} | {rate} a second | {left} left | {failed} failed',
    hideCursor: true,
    // It would take Ctrl-C for itself, and the run would go on.
    gracefulExit: false,
    noTTYOutput: true,
    notTTYSchedule: 10_000,
  });
  const isTerminal = Boolean(process.stderr.isTTY);

  function payloadOf({ made, kept, failed }: Tally) {
    // What earlier runs have made says nothing about how long the rest takes.
    const rate = made / Math.max(1, (Date.now() - start) / 1000);
    const left = made > 0 ? duration((total - made - kept - failed) / rate) : '?';
    return { rate: rate.toFixed(0), left, failed };
  }

  function end(signal: NodeJS.Signals): void {
    bar.stop();
    process.kill(process.pid, signal);
  }
  process.once('SIGINT', end).once('SIGTERM', end);

  bar.start(total, 0, payloadOf({ made: 0, kept: 0, failed: 0 }));
  return {
    update(tally: Tally): void {
      bar.update(tally.made + tally.kept + tally.failed, payloadOf(tally));
    },
    /** Writes something where the bar is, which is drawn again below it. */
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

/** Seconds in words. */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const minutes = Math.floor(whole / 60);
  if (minutes >= 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}
