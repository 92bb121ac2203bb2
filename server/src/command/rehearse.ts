// The rehearsal of `generate`: it checks every line and makes no call.
import { makeLineRequest } from './line-request';
import type { Job } from './generate';

/** The result of a rehearsal. */
export interface Rehearsal {
  /** The number of lines that would get a code. */
  readonly good: number;
  /** The number of lines that would get none. */
  readonly failed: number;
  /** The length of the longest scene in characters. */
  readonly longest: number;
}

/** Checks every line of the records as {@link generate} does, but makes no call and writes nothing. */
export async function rehearse({
  scene,
  records,
  settings,
  report,
}: Pick<Job, 'scene' | 'records' | 'settings' | 'report'>): Promise<Rehearsal> {
  let good = 0;
  let failed = 0;
  let longest = 0;
  for await (const line of records.lines()) {
    const request = makeLineRequest(line, scene, settings, records.columns !== undefined);
    if ('error' in request) {
      failed++;
      report(line.number, request.error);
    } else {
      good++;
      longest = Math.max(longest, request.scene.length);
    }
  }
  return { good, failed, longest };
}
