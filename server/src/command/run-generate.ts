// The command `generate`: from the options of the command line to a job, and to its messages.
import { join } from 'node:path';
import { getUnlimitedQRCode } from 'miniprogram-scene/codes';
import { stableAccessToken } from '../client/access-token';
import type { AccessTokenProvider } from '../client/access-token';
import { readBaseUrl } from '../client/base-url';
import { createClient } from '../client/client';
import type { Client } from '../client/client';
import { makePace } from '../client/pace';
import type { Basis } from './basis';
import { checkColumns, findNameColumn } from './check-columns';
import { formatDuration } from './duration';
import { Failure, messageOf } from './failure';
import { fingerprintOf, hash } from './fingerprint';
import { generate } from './generate';
import type { Outcome } from './generate';
import type { LineRequestOptions, Settings } from './line-request';
import { checkLock } from './lock-guard';
import { counted } from './numbers';
import { keepSecret, makePrinter, print, printMessage } from './output';
import { startProgress } from './progress';
import { readRecordFile } from './record-file';
import type { RecordFile } from './record-file';
import { rehearse } from './rehearse';
import { loadNamedScene } from './schema-module';
import type { SchemaOptions } from './schema-module';

/** The options of `generate` on the command line. */
export interface GenerateOptions extends SchemaOptions {
  schema: string;
  out: string;
  columns?: string;
  name?: string;
  page?: string;
  checkPath: boolean;
  envVersion?: 'release' | 'trial' | 'develop';
  width?: number;
  autoColor?: true;
  lineColor?: { r: number; g: number; b: number };
  hyaline?: true;
  encoding?: string;
  rate: number;
  concurrency: number;
  baseUrl: string;
  accessToken?: string;
  proof?: true;
  dryRun?: true;
}

/** The number of messages of a kind that are printed. The manifest has all errors. */
const PRINTED = 20;

/** Makes the codes of a file of records, or rehearses it. Returns the number of lines without a code. */
export async function runGenerate(path: string, options: GenerateOptions): Promise<number> {
  keepSecret(options.accessToken);
  const named = await loadNamedScene(options.schema, options.export);
  const { scene } = named;
  const settings = readSettings(options);
  for (const note of await checkLock(options.schema, named, options.page)) printMessage(`Note: ${note}`);
  const records = await readRecordFile(path, {
    encoding: options.encoding,
    columns: options.columns,
    fields: Object.keys(scene.fields),
  });
  const name = findNameColumn(records, scene, options.name);
  checkColumns(path, records, scene, { mapping: options.columns, name });
  return options.dryRun
    ? runRehearsal(records, { scene, settings, name }, options.rate)
    : runJob(records, { scene, settings, name }, options);
}

/** The parameters that all codes share. They are checked once, before the first line. */
function readSettings(options: GenerateOptions): Settings {
  const settings: Settings = {
    page: options.page,
    check_path: options.checkPath ? undefined : false,
    env_version: options.envVersion,
    width: options.width,
    auto_color: options.autoColor,
    line_color: options.lineColor,
    is_hyaline: options.hyaline,
  };
  for (const warning of getUnlimitedQRCode({ scene: '0', ...settings }).warnings)
    printMessage(`Note: ${warning}`);
  return settings;
}

async function runRehearsal(records: RecordFile, options: LineRequestOptions, rate: number): Promise<number> {
  const errors = makePrinter(PRINTED, 'lines');
  const notes = makePrinter(PRINTED, 'equal records');
  const { good, failed, longest } = await rehearse({
    records,
    options,
    report: (line, error, chinese) => errors.print(`line ${line}: ${error}`, chinese),
    reportEqual: (line, earlier) => notes.print(describeEqual(line, earlier)),
  });
  errors.printRest();
  notes.printRest();
  const pace = makePace(rate);
  const least = formatDuration((good / pace.calls) * (pace.interval / 1000));
  print(
    `${counted(good, 'code')} to make, at least ${least}; ${counted(failed, 'line')} with errors; the longest scene has ${counted(longest, 'character')}.`,
  );
  return failed;
}

function describeEqual(line: number, earlier: number): string {
  return `line ${line}: the same record as line ${earlier}, so the same code`;
}

async function runJob(
  records: RecordFile,
  { scene, settings, name }: LineRequestOptions,
  options: GenerateOptions,
): Promise<number> {
  const basis: Basis = {
    platform: readPlatform(options.baseUrl),
    app: readApp(),
    schema: fingerprintOf(scene),
    name,
    settings,
  };
  const client = makeClient(options);
  const { lines, last } = await records.count();
  const isProof = options.proof ?? false;
  const errors = makePrinter(PRINTED, 'lines');
  const notes = makePrinter(PRINTED, 'equal records');
  const bar = startProgress(isProof ? 1 : lines);
  const folder = options.out;
  const outcome = await generate({
    scene,
    records,
    last,
    basis,
    folder,
    client,
    pause: makePace(options.rate).interval,
    isProof,
    progress: (tally) => bar.update(tally),
    report: (line, error, chinese) => bar.above(() => errors.print(`line ${line}: ${error}`, chinese)),
    reportEqual: (line, earlier) => bar.above(() => notes.print(describeEqual(line, earlier))),
    notice: (text) => bar.above(() => printMessage(text)),
  }).finally(() => bar.stop());
  errors.printRest();
  notes.printRest();
  print(isProof ? describeProof(folder, outcome) : describeOutcome(folder, outcome));
  return isProof && outcome.first !== undefined ? 0 : outcome.failed;
}

function describeOutcome(folder: string, { made, kept, failed }: Outcome): string {
  return `In ${folder}: ${counted(made + kept, 'code')}, ${counted(failed, 'line')} without one; see ${join(folder, 'codes.csv')} and ${join(folder, 'manifest.jsonl')}.`;
}

function describeProof(folder: string, { first }: Outcome): string {
  return first === undefined
    ? 'No line has a code.'
    : `The first code is ${join(folder, first)}. Scan it. Make the others without --proof; if something is wrong, delete ${folder} first.`;
}

function readPlatform(baseUrl: string): string {
  try {
    return readBaseUrl(baseUrl);
  } catch (error) {
    throw new Failure(`--base-url: ${messageOf(error)}`);
  }
}

function makeClient(options: GenerateOptions): Client {
  const accessToken = chooseAccessToken(options);
  const { baseUrl, rate: callsPerMinute, concurrency } = options;
  return createClient({ accessToken, baseUrl, callsPerMinute, concurrency });
}

function chooseAccessToken({ accessToken, baseUrl }: GenerateOptions): string | AccessTokenProvider {
  const { WECHAT_APPID: appid, WECHAT_SECRET: secret } = process.env;
  if (accessToken) return accessToken;
  if (appid && secret) return stableAccessToken({ appid, secret, baseUrl });
  throw new Failure('There is no access token: set WECHAT_APPID and WECHAT_SECRET, or WECHAT_ACCESS_TOKEN.');
}

/** An access token does not tell its app, unless WECHAT_APPID stands beside it. */
function readApp(): string | undefined {
  const { WECHAT_APPID: appid } = process.env;
  return appid ? hash(appid) : undefined;
}
