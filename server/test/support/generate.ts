// Runs of `generate` with a mock platform.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from '../../src/command/generate';
import type { Job, Outcome } from '../../src/command/generate';
import type { ManifestLine } from '../../src/command/manifest-lines';
import { readRecordFile } from '../../src/command/record-file';
import type { MockPlatformOptions } from '../../src/index';
import { makeClient, startPlatform } from './platform';
import { scene } from './poster';

export const header = 'goods,inviter,channel,isNew,shop\n';
/** A line with a record; a text is no record. */
export const row = (goods: number | string) => `${goods},,ad,0,幸福西饼\n`;
export const rows = (count: number) => Array.from({ length: count }, (_, i) => row(i)).join('');

export const basis: Job['basis'] = {
  platform: 'https://api.weixin.qq.com',
  app: 'a1',
  schema: 's1',
  settings: { page: 'pages/a', width: 280 },
};

/** The report of a run. */
export interface Report extends Outcome {
  errors: [line: number, error: string][];
  equal: [line: number, earlier: number][];
  notices: string[];
  progress: number;
  /** The number of pictures that the platform made. */
  pictures: number;
}

/** Generates the codes of a file of records. */
export async function runJob(
  path: string,
  folder: string,
  options: MockPlatformOptions = {},
  more: Partial<Job> = {},
): Promise<Report> {
  const platform = await startPlatform(options);
  const records = await readRecordFile(path);
  const report = {
    errors: [] as Report['errors'],
    equal: [] as Report['equal'],
    notices: [] as string[],
    progress: 0,
  };
  const outcome = await generate({
    scene,
    records,
    last: (await records.count()).last,
    basis,
    folder,
    client: makeClient(platform),
    pause: 0,
    isProof: false,
    progress: () => report.progress++,
    report: (line, error) => report.errors.push([line, error]),
    reportEqual: (...lines) => report.equal.push(lines),
    notice: (text) => report.notices.push(text),
    ...more,
  });
  return { ...outcome, ...report, pictures: platform.report().pictures };
}

export async function readManifest(folder: string): Promise<ManifestLine[]> {
  const text = await readFile(join(folder, 'manifest.jsonl'), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ManifestLine);
}

/** The codes of the list, by line. */
export async function readList(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, 'codes.csv'), 'utf8');
  return text.trimEnd().split('\n');
}
