/** The result of a job. */
export interface Outcome {
  /** The first problems, in words; empty if every line was done exactly once. */
  problems: string[];
  seconds: number;
  linesPerSecond: number;
  /** The highest memory use of the command, in megabytes. */
  peakMegabytes: number;
  /** The highest memory use in the first half of the last run. */
  halfMegabytes: number;
  /** The number of access tokens. */
  tokens: number;
  /** The report of the mock platform. */
  report: {
    pictures: number;
    refusals: Record<string, number>;
    faults: Record<string, number>;
    busiestMinute: number;
  };
}

export function runJob(job: {
  lines: number;
  kills: number;
  /** The share of the calls that fail, in percent. */
  failures: number;
  /** The most calls a minute. */
  rate: number;
}): Promise<Outcome>;
