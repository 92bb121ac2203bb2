import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { getUnlimitedQRCode } from '../../../src/codes';
import type { CodeRequest, UnlimitedQRCodeParameters } from '../../../src/codes';
import { PlatformError, saveFile } from '../index';
import type { Client } from '../index';
import { Failure, messageOf } from './failure';
import { lock } from './lock';
import { openManifest } from './manifest';
import type { Entry, Manifest } from './manifest';
import type { Line, RecordFile } from './records';
import { parseTexts } from './schema';
import type { AnyScene } from './schema';

/** What every code of a run has in common. */
export type Settings = Omit<UnlimitedQRCodeParameters, 'scene'>;

/** What has become of the lines so far. */
export interface Tally {
  /** Codes that this run has made. */
  made: number;
  /** Codes that earlier runs have made. */
  kept: number;
  failed: number;
}

export interface Job {
  readonly scene: AnyScene;
  readonly records: RecordFile;
  readonly settings: Settings;
  readonly folder: string;
  readonly client: Client;
  /** The interval of the client's limiter, in milliseconds. */
  readonly pause: number;
  /** Called after every line. */
  progress(tally: Readonly<Tally>): void;
  /** Called for every line that got no code. */
  report(line: number, error: string): void;
}

/** The request of a line, and the line. */
type LineRequest = CodeRequest & { readonly line: number; readonly scene: string };

const MANIFEST = 'manifest.jsonl';
const SETTINGS = 'settings.json';
const FOLDER_SIZE = 1000;

/**
 * Makes the code of every record: `<folder>/000/000002.png` for line 2, and an entry of the manifest.
 *
 * What an earlier run has done is left alone, whenever it was killed; what has failed is tried again.
 *
 * @throws Failure where the folder has codes of other settings or records, another process is at work there, or every other
 * line would fail alike.
 */
export async function generate(job: Job): Promise<Tally> {
  await mkdir(job.folder, { recursive: true });
  const unlock = await lock(join(job.folder, 'running.pid'));
  try {
    await checkSettings(job);
    return await makeCodes(job);
  } finally {
    await unlock();
  }
}

async function makeCodes(job: Job): Promise<Tally> {
  const { folder, records, client, progress } = job;
  const isResumed = existsSync(join(folder, MANIFEST));
  const manifest = await openManifest(join(folder, MANIFEST));
  // A run that was killed just now may have made its last calls just now.
  if (isResumed) await sleep(job.pause);
  const tally: Tally = { made: 0, kept: 0, failed: 0 };

  function fail(entry: Entry & { error: string }): void {
    tally.failed++;
    job.report(entry.line, entry.error);
    if (isNews(manifest, entry)) manifest.append(entry);
    progress(tally);
  }

  async function* requests(): AsyncGenerator<LineRequest> {
    for await (const line of records.lines()) {
      const request = requestOf(line, job);
      if ('error' in request) fail(request);
      else if (isNews(manifest, { line: line.number, scene: request.scene })) yield request;
      else {
        tally.kept++;
        progress(tally);
      }
    }
  }

  try {
    await client.sendAll(requests(), async ({ name, line, scene }, outcome) => {
      if (outcome instanceof Error) {
        if (outcome instanceof PlatformError && outcome.call === name && !outcome.explanation?.stops) {
          return fail({ line, scene, error: outcome.message });
        }
        throw new Failure(
          `Stopped at line ${line}, where every other one would fail too: ${outcome.message}`,
        );
      }
      const file = fileOf(line, outcome.extension);
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

/** What a run would do, without a call and without writing anything. */
export interface Rehearsal {
  readonly good: number;
  readonly failed: number;
  /** Characters of the longest scene. */
  readonly longest: number;
}

/** Goes through all records as {@link generate} would. */
export async function rehearse(
  job: Pick<Job, 'scene' | 'records' | 'settings' | 'report'>,
): Promise<Rehearsal> {
  let good = 0;
  let failed = 0;
  let longest = 0;
  for await (const line of job.records.lines()) {
    const request = requestOf(line, job);
    if ('error' in request) {
      failed++;
      job.report(line.number, request.error);
    } else {
      good++;
      longest = Math.max(longest, request.scene.length);
    }
  }
  return { good, failed, longest };
}

function requestOf(
  { number, record, error }: Line,
  { scene: { encode }, records, scene, settings }: Pick<Job, 'scene' | 'records' | 'settings'>,
): LineRequest | (Entry & { error: string }) {
  if (!record) return { line: number, error: error! };
  try {
    const value = records.columns ? parseTexts(scene, record as Record<string, string>) : record;
    const spelled = encode(value as Record<string, never>);
    return { ...getUnlimitedQRCode({ scene: spelled, ...settings }), line: number, scene: spelled };
  } catch (refused) {
    return { line: number, error: messageOf(refused) };
  }
}

/** Whether the manifest does not have an outcome yet. */
function isNews(manifest: Manifest, entry: Omit<Entry, 'file'>): boolean {
  const past = manifest.past(entry);
  if (past === 'other code')
    throw new Failure(
      `Line ${entry.line} had another record when its code was made: generate into another folder`,
    );
  return past === 'none';
}

/** A run goes on with the settings that it began with. */
async function checkSettings({ folder, settings }: Job): Promise<void> {
  const path = join(folder, SETTINGS);
  const now = `${JSON.stringify(settings, undefined, 2)}\n`;
  if (!existsSync(path)) return saveFile(path, now);
  const then = await readFile(path, 'utf8');
  if (then !== now)
    throw new Failure(`${folder} has codes with other settings: ${then.replace(/\s+/g, ' ')}`);
}

function fileOf(line: number, extension: string): string {
  const group = String(Math.floor(line / FOLDER_SIZE)).padStart(3, '0');
  return `${group}/${String(line).padStart(6, '0')}.${extension}`;
}
