// The rehearsal of `generate`: it checks every line and makes no call.
import { EqualScenes } from './equal-scenes';
import { makeLineRequest } from './line-request';
import type { LineRequestOptions } from './line-request';
import type { RecordFile } from './record-file';

/** The result of a rehearsal. */
export interface Rehearsal {
  /** The number of lines that would get a code. */
  readonly good: number;
  /** The number of lines that would get none. */
  readonly failed: number;
  /** The length of the longest scene in characters. */
  readonly longest: number;
}

/** The records of a rehearsal, and what to do with the errors. */
export interface RehearsalJob {
  readonly records: RecordFile;
  readonly options: LineRequestOptions;
  /** Is called for every line that would get no code. */
  report(line: number, error: string, chinese?: string): void;
  /** Is called for every line with the record of an earlier one. */
  reportEqual(line: number, earlier: number): void;
}

/** Checks every line of the records as `generate` does, but makes no call and writes nothing. */
export async function rehearse({ records, options, report, reportEqual }: RehearsalJob): Promise<Rehearsal> {
  const scenes = new EqualScenes();
  let good = 0;
  let failed = 0;
  let longest = 0;
  for await (const line of records.lines()) {
    const request = makeLineRequest(line, options, records.columns !== undefined);
    if ('error' in request) {
      failed++;
      report(line.number, request.error, request.chinese);
    } else {
      good++;
      longest = Math.max(longest, request.scene.length);
      const earlier = scenes.note(line.number, request.scene);
      if (earlier !== undefined) reportEqual(line.number, earlier);
    }
  }
  return { good, failed, longest };
}
