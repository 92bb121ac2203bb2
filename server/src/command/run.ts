import { get } from '../../../src/fields/structure';
import { createClient, stableAccessToken } from '../index';
import type { AccessTokenProvider, Client } from '../index';
import { paceOf } from '../client/pace';
import type { SchemaOptions } from './encode';
import { Failure, messageOf } from './failure';
import { generate, rehearse } from './generate';
import type { Settings } from './generate';
import { duration, startProgress } from './progress';
import { openRecords } from './records';
import type { RecordFile } from './records';
import { loadScene } from './schema';
import type { AnyScene } from './schema';

/** The options of `generate`, as the command line has them. */
export interface RunOptions extends SchemaOptions {
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

/** Lines without a code that are shown one by one; the manifest has them all. */
const SHOWN = 20;

/** Generates the codes of a file of records, or rehearses it; gives how many lines have no code. */
export async function run(path: string, options: RunOptions): Promise<number> {
  const scene = await loadScene(options.schema, options.export);
  const records = await openRecords(path, options.encoding);
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
  const { calls, interval } = paceOf(options.rate);
  let reported = 0;
  const report = (line: number, error: string) => {
    if (++reported <= SHOWN) console.error(`line ${line}: ${error}`);
  };
  const reportMore = () => {
    if (reported > SHOWN) console.error(`… and ${reported - SHOWN} lines more.`);
  };

  if (options.dryRun) {
    const { good, failed, longest } = await rehearse({ scene, records, settings, report });
    reportMore();
    const least = duration((good / calls) * (interval / 1000));
    console.log(
      `${good} codes to make, at least ${least}; ${failed} lines without; the longest scene has ${longest} characters.`,
    );
    return failed;
  }

  const client = clientOf(options);
  const folder = options.out;
  const bar = startProgress(await records.count());
  const { made, kept, failed } = await generate({
    scene,
    records,
    settings,
    folder,
    client,
    pause: interval,
    progress: (tally) => bar.update(tally),
    report: (line, error) => bar.above(() => report(line, error)),
  }).finally(() => bar.stop());
  reportMore();
  console.log(
    `${made + kept} codes are in ${folder}, ${failed} lines have none; see ${folder}/manifest.jsonl.`,
  );
  return failed;
}

/** A column that no field has is no mistake; that none has one is. */
function checkColumns(path: string, { columns = [] }: RecordFile, { fields }: AnyScene): void {
  const unused = columns.filter((name) => get(fields, name) === undefined);
  if (columns.length > 0 && unused.length === columns.length)
    throw new Failure(`${path} has no column of the schema, which are ${Object.keys(fields).join(', ')}`);
  if (unused.length > 0) console.error(`Not used: the columns ${unused.join(', ')}.`);
}

function clientOf(options: RunOptions): Client {
  const accessToken = accessTokenOf(options);
  const { baseUrl, rate: callsPerMinute, concurrency } = options;
  try {
    return createClient({ accessToken, baseUrl, callsPerMinute, concurrency });
  } catch (error) {
    throw new Failure(messageOf(error));
  }
}

function accessTokenOf({ accessToken, baseUrl }: RunOptions): string | AccessTokenProvider {
  const { WECHAT_APPID: appid, WECHAT_SECRET: secret } = process.env;
  if (accessToken) return accessToken;
  if (appid && secret) return stableAccessToken({ appid, secret, baseUrl });
  throw new Failure('Whose codes? Set WECHAT_APPID and WECHAT_SECRET, or WECHAT_ACCESS_TOKEN.');
}
