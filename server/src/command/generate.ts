// Makes the code of every record. It may be killed at any time: the next run goes on with the remaining lines.
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../client/client';
import { judgeError } from '../client/judge-error';
import { saveFile } from '../client/save-file';
import { Failure } from './failure';
import { lockFolder } from './folder-lock';
import { makeLineRequest } from './line-request';
import type { LineError, LineRequest, Settings } from './line-request';
import { openManifest } from './manifest';
import type { Manifest, ManifestLine } from './manifest';
import type { RecordFile } from './record-file';
import type { AnyScene } from './schema-module';

/** The numbers of lines by their outcome. */
export interface Tally {
  /** Lines with a code of this run. */
  made: number;
  /** Lines with a code of an earlier run. */
  kept: number;
  /** Lines without a code. */
  failed: number;
}

/** The records of a run, and all that it needs to make their codes. */
export interface Job {
  readonly scene: AnyScene;
  readonly records: RecordFile;
  readonly settings: Settings;
  /** The folder of the pictures and of the manifest. */
  readonly folder: string;
  readonly client: Client;
  /** The interval of the client's pace, in milliseconds. */
  readonly pause: number;
  /** Is called after every line. */
  progress(tally: Readonly<Tally>): void;
  /** Is called for every line that gets no code. */
  report(line: number, error: string): void;
}

const MANIFEST = 'manifest.jsonl';
const SETTINGS = 'settings.json';
const PICTURES_IN_A_FOLDER = 1000;

/**
 * Makes the code of every record, and a line of the manifest: line 2 becomes `<folder>/000/000002.png`.
 *
 * The codes of earlier runs are kept, even if a run was killed. Lines that have failed are tried again.
 *
 * @throws Failure if the folder has codes with other settings or of other records, if another process works there, or if every
 * other line would fail in the same way.
 */
export async function generate(job: Job): Promise<Tally> {
  await mkdir(job.folder, { recursive: true });
  const unlock = await lockFolder(job.folder);
  try {
    await checkSettings(job);
    return await makeCodes(job);
  } finally {
    await unlock();
  }
}

async function makeCodes(job: Job): Promise<Tally> {
  const { folder, scene, records, settings, client, progress } = job;
  const isResumed = existsSync(join(folder, MANIFEST));
  const manifest = await openManifest(join(folder, MANIFEST));
  // If the last run was killed a moment ago, its last calls belong to the same interval.
  if (isResumed) await sleep(job.pause);
  const tally: Tally = { made: 0, kept: 0, failed: 0 };

  function fail(outcome: LineError): void {
    tally.failed++;
    job.report(outcome.line, outcome.error);
    if (isNew(manifest, outcome)) manifest.append(outcome);
    progress(tally);
  }

  async function* requests(): AsyncGenerator<LineRequest> {
    for await (const line of records.lines()) {
      const request = makeLineRequest(line, scene, settings, records.columns !== undefined);
      if ('error' in request) fail(request);
      else if (isNew(manifest, { line: line.number, scene: request.scene })) yield request;
      else {
        tally.kept++;
        progress(tally);
      }
    }
  }

  try {
    await client.sendAll(requests(), async ({ line, scene }, outcome) => {
      if (outcome instanceof Error) {
        // All lines have the same page and settings.
        if (judgeError(outcome).scope === 'request') return fail({ line, scene, error: outcome.message });
        throw new Failure(
          `Stopped at line ${line}, because every other line would fail, too: ${outcome.message}`,
        );
      }
      const file = makePicturePath(line, outcome.extension);
      await saveFile(join(folder, file), outcome.bytes);
      manifest.append({ line, scene, file });
      tally.made++;
      progress(tally);
    });
  } finally {
    await manifest.close();
  }
  return tally;
}

/** Whether the manifest does not have this outcome yet. */
function isNew(manifest: Manifest, outcome: Omit<ManifestLine, 'file'>): boolean {
  const past = manifest.past(outcome);
  if (past === 'other code')
    throw new Failure(
      `Line ${outcome.line} had another record when its code was made: generate into another folder`,
    );
  return past === 'none';
}

/** All runs in a folder must have the same settings. */
async function checkSettings({ folder, settings }: Job): Promise<void> {
  const path = join(folder, SETTINGS);
  const now = `${JSON.stringify(settings, undefined, 2)}\n`;
  if (!existsSync(path)) return saveFile(path, now);
  const then = await readFile(path, 'utf8');
  if (then !== now)
    throw new Failure(`${folder} has codes with other settings: ${then.replace(/\s+/g, ' ')}`);
}

function makePicturePath(line: number, extension: string): string {
  const group = String(Math.floor(line / PICTURES_IN_A_FOLDER)).padStart(3, '0');
  return `${group}/${String(line).padStart(6, '0')}.${extension}`;
}
