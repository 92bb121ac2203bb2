// Makes the code of every record. It may be killed at any time: the next run goes on with the remaining lines.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../client/client';
import type { Picture } from '../client/picture';
import { saveFile } from '../client/save-file';
import { checkBasis, saveBasis } from './basis';
import type { Basis } from './basis';
import { writeCodeList } from './code-list';
import { EqualScenes } from './equal-scenes';
import { Failure } from './failure';
import { lockFolder } from './folder-lock';
import type { FolderLock } from './folder-lock';
import { makeLineRequest } from './line-request';
import type { LineError, LineRequest } from './line-request';
import { openManifest } from './manifest';
import type { Manifest } from './manifest';
import { isCode } from './manifest-lines';
import { makePicturePath } from './picture-name';
import type { RecordFile } from './record-file';
import { hasPicture, makeRunFolder } from './run-folder';
import type { AnyScene } from './schema-module';
import { makeStopRule } from './stop-rule';

/** The numbers of lines by their outcome. */
export interface Tally {
  /** Lines with a code of this run. */
  made: number;
  /** Lines with a code of an earlier run. */
  kept: number;
  /** Lines without a code. */
  failed: number;
}

/** The outcome of a run. */
export interface Outcome extends Readonly<Tally> {
  /** The picture of the first code, relative to the folder; undefined where there is no code. */
  readonly first: string | undefined;
}

/** The records of a run, and all that it needs to make their codes. */
export interface Job {
  readonly scene: AnyScene;
  readonly records: RecordFile;
  /** The number of the last line with a record. */
  readonly last: number;
  readonly basis: Basis;
  /** The folder of the pictures and of the manifest. */
  readonly folder: string;
  readonly client: Client;
  /** The interval of the client's pace, in milliseconds. */
  readonly pause: number;
  /** Whether to make the first code alone. */
  readonly isProof: boolean;
  /** Is called after every line. */
  progress(tally: Readonly<Tally>): void;
  /** Is called for every line that gets no code. */
  report(line: number, error: string, chinese?: string): void;
  /** Is called for every line with the record of an earlier one. */
  reportEqual(line: number, earlier: number): void;
  /** Is called for everything else that the user should know. */
  notice(text: string): void;
}

const MANIFEST = 'manifest.jsonl';
const LIST = 'codes.csv';
/** The number of pictures that are looked at before anything else gets its turn. */
const KEPT_AT_ONCE = 50;

/**
 * Makes the code of every record, and a line of the manifest: line 2 becomes `<folder>/000/000002.png`.
 *
 * The codes of earlier runs are kept, even if a run was killed; a picture that is missing or damaged is made again. Lines that have failed
 * are tried again.
 *
 * @throws Failure if the folder has codes of another basis or of other records, if another process works there, or if every
 * other line would fail in the same way.
 */
export async function generate(job: Job): Promise<Outcome> {
  await makeRunFolder(job.folder);
  const lock = await lockFolder(job.folder, (text) => job.notice(text));
  try {
    const path = join(job.folder, MANIFEST);
    // If the last run was killed a moment ago, its last calls belong to the same interval.
    if (existsSync(path)) await sleep(job.pause);
    const run = new Run(job, lock, await openManifest(path, job.last));
    const outcome = await run.start().catch(async (error: unknown) => {
      // The first error tells most.
      await run.end().catch(() => undefined);
      throw withPath(error, job.folder);
    });
    await run.end();
    return outcome;
  } finally {
    await lock.unlock();
  }
}

/** One run in a locked folder. */
class Run {
  private readonly tally: Tally = { made: 0, kept: 0, failed: 0 };
  private readonly scenes = new EqualScenes();
  private readonly rule = makeStopRule();
  /** The lines whose picture is missing or damaged. */
  private readonly lost = new Set<number>();
  private first: string | undefined;
  private savedBasis: Promise<void> | undefined;

  constructor(
    private readonly job: Job,
    private readonly lock: FolderLock,
    private readonly manifest: Manifest,
  ) {}

  async start(): Promise<Outcome> {
    const { job, manifest, tally } = this;
    if (manifest.hasCodes) checkBasis(job.folder, job.basis);
    if (manifest.damaged > 0) job.notice(`${manifest.damaged} damaged lines of the manifest do not count.`);
    const finish = (request: LineRequest, outcome: Picture | Error) => this.finish(request, outcome);
    if (job.isProof) {
      for await (const request of this.requests()) {
        await job.client.sendAll([request], finish);
        if (tally.made > 0) break;
      }
    } else await job.client.sendAll(this.requests(), finish);
    return { ...tally, first: this.first };
  }

  /** Writes what has to be written in any case. */
  async end(): Promise<void> {
    const { job, manifest } = this;
    try {
      await writeCodeList(join(job.folder, LIST), {
        manifest,
        records: job.records,
        fields: Object.keys(job.scene.fields),
        lost: this.lost,
      });
    } finally {
      await manifest.close();
    }
  }

  private async *requests(): AsyncGenerator<LineRequest> {
    const { job } = this;
    const options = { scene: job.scene, settings: job.basis.settings, name: job.basis.name };
    for await (const line of job.records.lines()) {
      const request = makeLineRequest(line, options, job.records.columns !== undefined);
      if ('error' in request) this.fail(request);
      else {
        const earlier = this.scenes.note(request.line, request.scene);
        if (earlier !== undefined) job.reportEqual(request.line, earlier);
        if (!this.keep(request)) yield request;
        else if (job.isProof) return;
        // The lock needs its beats, also while pictures are looked at on a slow disk.
        else if (this.tally.kept % KEPT_AT_ONCE === 0) await setImmediate();
      }
    }
  }

  /** Keeps the code of a line, if there is one. */
  private keep({ line, scene }: LineRequest): boolean {
    const past = this.manifest.outcomeOf(line);
    if (!isCode(past)) return false;
    if (past.scene !== scene) throw otherRecord(line);
    if (!hasPicture(this.job.folder, past.file)) {
      this.lost.add(line);
      return false;
    }
    this.tally.kept++;
    this.first ??= past.file;
    this.job.progress(this.tally);
    return true;
  }

  private async finish(request: LineRequest, outcome: Picture | Error): Promise<void> {
    const { job, manifest, tally } = this;
    const { line, scene } = request;
    if (outcome instanceof Error) {
      const reason = this.rule.failed(outcome);
      if (reason !== undefined)
        throw new Failure(`Stopped at line ${line}, because ${reason}: ${outcome.message}`);
      return this.fail({ line, scene, error: outcome.message });
    }
    this.rule.made();
    this.lock.confirm();
    await (this.savedBasis ??= saveBasis(job.folder, job.basis));
    const file = makePicturePath(line, outcome.extension, request.pictureName);
    await saveFile(join(job.folder, file), outcome.bytes);
    await manifest.append({ line, scene, file });
    this.lost.delete(line);
    this.first ??= file;
    tally.made++;
    job.progress(tally);
  }

  private fail({ chinese, ...outcome }: LineError): void {
    const { job, manifest, tally } = this;
    const past = manifest.outcomeOf(outcome.line);
    if (isCode(past) && outcome.scene === undefined) throw otherRecord(outcome.line);
    tally.failed++;
    job.report(outcome.line, outcome.error, chinese);
    // The end of the run waits for it.
    if (past?.error !== outcome.error) void manifest.append(outcome).catch(() => undefined);
    job.progress(tally);
  }
}

/** An error of a file that is open already does not tell where it lies. */
function withPath(error: unknown, path: string): unknown {
  const { syscall = '', path: known } = Object(error) as NodeJS.ErrnoException;
  const isOfFile = /^(write|f(data)?sync|ftruncate)/.test(syscall) && known === undefined;
  return isOfFile ? Object.assign(error as Error, { path }) : error;
}

function otherRecord(line: number): Failure {
  return new Failure(
    `Line ${line} had another record when its code was made: restore it, append new lines at the end, or generate into another folder (--out)`,
  );
}
