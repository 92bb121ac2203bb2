/** What a job came to. */
export interface Outcome {
  /** What is wrong, in words; the first ten. */
  problems: string[];
  seconds: number;
  linesPerSecond: number;
  /** Of the command, at any time. */
  peakMegabytes: number;
  /** What the stand-in has seen. */
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
  /** Percent of the calls. */
  failures: number;
  /** Calls a minute. */
  rate: number;
}): Promise<Outcome>;
