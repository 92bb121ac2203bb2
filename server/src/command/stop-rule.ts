// The errors that end a run, and those that cost only their line.
import { judgeError } from '../client/judge-error';
import { formatDuration } from './duration';

/** The number of lines in a row that may fail for reasons that are not their own. */
const MOST_IN_A_ROW = 20;

/** Watches the outcomes of lines, and tells when to stop. */
export interface StopRule {
  /** Notes that a line has a code. */
  made(): void;
  /** Notes the error of a line. Returns the reason to stop, or undefined if the error costs its line only. */
  failed(error: unknown): string | undefined;
}

/** @param now the time, in Unix milliseconds. */
export function makeStopRule(now: () => number = Date.now): StopRule {
  let inARow = 0;
  return {
    made() {
      inARow = 0;
    },
    failed(error) {
      // All lines have the same page and settings, so what concerns those concerns them all.
      const { scope, fault, retryAt } = judgeError(error, now());
      if (retryAt !== undefined)
        return `the calls of the day are used up. The same command goes on from ${formatChinaTime(retryAt)}, in ${formatDuration((retryAt - now()) / 1000)}`;
      if (scope !== 'request') return 'every other line would fail, too';
      inARow = fault === 'caller' ? 0 : inARow + 1;
      return inARow < MOST_IN_A_ROW
        ? undefined
        : `${inARow} lines in a row have failed, and so would the others`;
    },
  };
}

/** A moment in the time of China, where the days of the platform begin. */
function formatChinaTime(milliseconds: number): string {
  const local = new Date(milliseconds + 8 * 3_600_000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 16)} (UTC+8)`;
}
