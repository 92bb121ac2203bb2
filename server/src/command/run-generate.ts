// The command `generate`: from the options of the command line to a job, and to its messages.
import { stableAccessToken } from '../client/access-token';
import type { AccessTokenProvider } from '../client/access-token';
import { createClient } from '../client/client';
import type { Client } from '../client/client';
import { makePace } from '../client/pace';
import { Failure, messageOf } from './failure';
import { generate } from './generate';
import type { Settings } from './line-request';
import { formatDuration, startProgress } from './progress';
import { readRecordFile } from './record-file';
import type { RecordFile } from './record-file';
import { rehearse } from './rehearse';
import { loadScene } from './schema-module';
import type { AnyScene, SchemaOptions } from './schema-module';

/** The options of `generate` on the command line. */
export interface GenerateOptions extends SchemaOptions {
  schema: string;
  out: string;
  page?: string;
  checkPath: boolean;
  envVersion?: 'release' | 'trial' | 'develop';
  width?: number;
  autoColor?: true;
  lineColor?: { r: number; g: number; b: number };
  hyaline?: true;
  encoding: string;
  rate: number;
  concurrency: number;
  baseUrl: string;
  accessToken?: string;
  dryRun?: true;
}

/** The number of failed lines that are printed. The manifest has all of them. */
const PRINTED_ERRORS = 20;

/** Makes the codes of a file of records, or rehearses it. Returns the number of lines without a code. */
export async function runGenerate(path: string, options: GenerateOptions): Promise<number> {
  const scene = await loadScene(options.schema, options.export);
  const records = await readRecordFile(path, options.encoding);
  checkColumns(path, records, scene);
  const settings: Settings = {
    page: options.page,
    check_path: options.checkPath ? undefined : false,
    env_version: options.envVersion,
    width: options.width,
    auto_color: options.autoColor,
    line_color: options.lineColor,
    is_hyaline: options.hyaline,
  };
  const pace = makePace(options.rate);
  const errors = makeErrorPrinter();

  if (options.dryRun) {
    const { good, failed, longest } = await rehearse({ scene, records, settings, report: errors.print });
    errors.printRest();
    const least = formatDuration((good / pace.calls) * (pace.interval / 1000));
    console.log(
      `${good} codes to make, at least ${least}; ${failed} lines have errors; the longest scene has ${longest} characters.`,
    );
    return failed;
  }

  const client = makeClient(options);
  const folder = options.out;
  const bar = startProgress(await records.count());
  const { made, kept, failed } = await generate({
    scene,
    records,
    settings,
    folder,
    client,
    pause: pace.interval,
    progress: (tally) => bar.update(tally),
    report: (line, error) => bar.above(() => errors.print(line, error)),
  }).finally(() => bar.stop());
  errors.printRest();
  console.log(
    `${made + kept} codes are in ${folder}, ${failed} lines have none; see ${folder}/manifest.jsonl.`,
  );
  return failed;
}

/** Makes a printer of the first errors, and of the number of further ones. */
function makeErrorPrinter() {
  let count = 0;
  return {
    print(line: number, error: string): void {
      if (++count <= PRINTED_ERRORS) console.error(`line ${line}: ${error}`);
    },
    printRest(): void {
      if (count > PRINTED_ERRORS) console.error(`… and ${count - PRINTED_ERRORS} more lines.`);
    },
  };
}

/** Unknown columns are ignored, unless every column is unknown. */
function checkColumns(path: string, { columns = [] }: RecordFile, { fields }: AnyScene): void {
  const unknown = columns.filter((name) => !Object.hasOwn(fields, name));
  if (columns.length > 0 && unknown.length === columns.length)
    throw new Failure(
      `${path} has no column of the schema. Its fields are: ${Object.keys(fields).join(', ')}`,
    );
  if (unknown.length > 0) console.error(`Ignored columns: ${unknown.join(', ')}.`);
}

function makeClient(options: GenerateOptions): Client {
  const accessToken = chooseAccessToken(options);
  const { baseUrl, rate: callsPerMinute, concurrency } = options;
  try {
    return createClient({ accessToken, baseUrl, callsPerMinute, concurrency });
  } catch (error) {
    throw new Failure(messageOf(error));
  }
}

function chooseAccessToken({ accessToken, baseUrl }: GenerateOptions): string | AccessTokenProvider {
  const { WECHAT_APPID: appid, WECHAT_SECRET: secret } = process.env;
  if (accessToken) return accessToken;
  if (appid && secret) return stableAccessToken({ appid, secret, baseUrl });
  throw new Failure('There is no access token: set WECHAT_APPID and WECHAT_SECRET, or WECHAT_ACCESS_TOKEN.');
}
