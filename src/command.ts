import { InvalidArgumentError, Option, program } from 'commander';
import { SingleBar } from 'cli-progress';
import { LIMITS } from './codes';
import { Failure, messageOf } from './command/failure';
import { generate, rehearse } from './command/generate';
import type { Settings } from './command/generate';
import { inspect } from './command/inspect';
import { openRecords } from './command/records';
import { loadScene, loadScenes, parseTexts } from './command/schema';
import { decodeQuery, decodeText, encodeQuery, encodeText } from './index';
import { createClient, stableAccessToken } from './server';
import { paceOf } from './server/pace';
import { startStandIn } from './stand-in';
import { version } from '../package.json';

const SCHEMA = [
  '-s, --schema <module>',
  'a .mjs, .cjs or .js file that exports scenes made with defineScene()',
] as const;
const EXPORT = ['-e, --export <name>', 'which of its exports, where there are several'] as const;

program
  .name('miniprogram-scene')
  .description(
    'Scenes of mini-program codes: write them, read them, and generate their codes by the million.',
  )
  .version(version);

program
  .command('encode')
  .description('Prints the scene of a record: name=value pairs, or one JSON object.')
  .argument(
    '<values...>',
    `table=8 shop=幸福西饼, or '{"table":8,"shop":"幸福西饼"}', or any text without a schema`,
  )
  .option(...SCHEMA)
  .option(...EXPORT)
  .action(async (values: string[], { schema, export: name }: SchemaOptions) => {
    const given = readValues(values);
    if (schema) {
      const scene = await loadScene(schema, name);
      const record = given.texts ? parseAll(scene, given.texts) : given.record;
      console.log(scene.encode(record as Record<string, never>));
    } else if (given.texts || given.record) {
      console.log(encodeQuery((given.texts ?? given.record) as Record<string, string>));
    } else {
      if (values.length > 1) throw new Failure('One text, please, in quotes.');
      console.log(encodeText(values[0]!));
    }
  });

program
  .command('decode')
  .description('Prints the record of a scene as JSON; without a schema what encodeQuery or encodeText wrote.')
  .argument('<scene>', 'as it was printed, or percent-encoded')
  .option(...SCHEMA)
  .option(...EXPORT)
  .action(async (text: string, { schema, export: name }: SchemaOptions) => {
    if (schema) {
      const scene = await loadScene(schema, name);
      print(scene.read({ scene: text }) ?? scene.decode(text));
    } else {
      const plain = decodeURIComponentOf(text);
      print(
        first(
          () => decodeQuery(plain),
          () => decodeText(plain),
        ),
      );
    }
  });

program
  .command('inspect')
  .description('Tells what a scene, options, a path or a URL from a log is, with every field and its bits.')
  .argument('<text>', `'{"scene":"id%3D178"}', pages/goods/goods?scene=…, https://…, or a scene`)
  .option(...SCHEMA)
  .action(async (text: string, { schema }: SchemaOptions) => {
    const { entry, readings } = inspect(text, schema ? await loadScenes(schema) : new Map());
    for (const [name, value] of Object.entries(entry)) console.log(`${name.padEnd(12)}${show(value)}`);
    if (entry.scene !== undefined)
      console.log(`${'length'.padEnd(12)}${entry.scene.length} of ${LIMITS.scene} characters`);
    for (const { by, record, bits, note } of readings) {
      console.log(`\n${by}${note ? ` (${note})` : ''}`);
      if (bits === undefined || typeof record !== 'object') console.log(`  ${show(record)}`);
      else {
        for (const [name, bit] of Object.entries(bits)) {
          const value =
            name === 'header' ? 'version and check' : show((record as Record<string, unknown>)[name]);
          console.log(`  ${name.padEnd(12)}${bit.toFixed(1).padStart(6)} bits  ${value}`);
        }
      }
    }
    if (readings.length < 1 && entry.scene !== undefined) console.log('\nNo reader knows this scene.');
  });

program
  .command('generate')
  .description(
    'Makes the code (getUnlimitedQRCode) of every line of a file; goes on where an earlier run ended.',
  )
  .argument(
    '<records>',
    'a .csv with the names of the fields in its first line, or a .jsonl of one object a line',
  )
  .requiredOption(...SCHEMA)
  .option(...EXPORT)
  .option('-o, --out <folder>', 'where the pictures, manifest.jsonl and settings.json go', 'codes')
  .option(
    '-p, --page <page>',
    'a published page, without a leading / and without parameters; the home page if left out',
  )
  .option('--no-check-path', `takes pages that are not published (${LIMITS.uncheckedPages} at most)`)
  .addOption(
    new Option('--env-version <version>', 'what the codes open').choices(['release', 'trial', 'develop']),
  )
  .option('--width <pixels>', `${LIMITS.width.min} to ${LIMITS.width.max}`, whole)
  .option('--auto-color', 'lets the platform choose the colour')
  .option('--line-color <r,g,b>', 'the colour of the lines, 0 to 255 each', color)
  .option('--hyaline', 'a transparent background')
  .option('--encoding <name>', 'of the file, such as gbk', 'utf-8')
  .option(
    '--rate <calls>',
    'calls a minute; what all services of the app take together may be 5000',
    whole,
    LIMITS.callsPerMinute,
  )
  .option('--concurrency <calls>', 'calls at the same time', whole, 32)
  .option('--base-url <url>', 'of the platform, or of a stand-in', 'https://api.weixin.qq.com')
  .addOption(
    new Option(
      '--access-token <token>',
      'expires after two hours; better: WECHAT_APPID and WECHAT_SECRET',
    ).env('WECHAT_ACCESS_TOKEN'),
  )
  .option('--dry-run', 'checks every line, and neither calls nor writes')
  .action(generateCodes);

program
  .command('stand-in')
  .description('Starts a stand-in of the platform on 127.0.0.1, for trying without an account.')
  .option('--port <port>', 'of 127.0.0.1', whole, 8520)
  .option('--page <page...>', 'the published pages; every page if left out')
  .option('--rate <calls>', 'calls that a minute may see', whole, LIMITS.callsPerMinute)
  .option('--quota <codes>', 'that getQRCode and createQRCode make together', whole, LIMITS.quota)
  .option('--token-seconds <seconds>', 'how long an access token works', whole, 7200)
  .option('--failures <percent>', 'of the calls that fail for a while, or break', whole, 0)
  .action(async ({ port, page, rate, quota, tokenSeconds, failures }: StandInArguments) => {
    const { url } = await startStandIn({
      port,
      pages: page,
      callsPerMinute: rate,
      quota,
      tokenSeconds,
      failures: failures / 100,
    });
    console.log(
      `A stand-in of the platform listens on ${url}: its access token is stand-in, ${url}/ tells what it has seen.`,
    );
  });

interface SchemaOptions {
  schema?: string;
  export?: string;
}

interface StandInArguments {
  port: number;
  page?: string[];
  rate: number;
  quota: number;
  tokenSeconds: number;
  failures: number;
}

interface GenerateArguments extends SchemaOptions {
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

async function generateCodes(path: string, options: GenerateArguments): Promise<void> {
  const scene = await loadScene(options.schema, options.export);
  const records = await openRecords(path, options.encoding);
  const unused = (records.columns ?? []).filter((name) => !(name in scene.fields));
  if (records.columns && unused.length === records.columns.length)
    throw new Failure(
      `${path} has no column of the schema, which are ${Object.keys(scene.fields).join(', ')}`,
    );
  if (unused.length > 0) console.error(`Not used: the columns ${unused.join(', ')}.`);
  const settings: Settings = {
    page: options.page,
    check_path: options.checkPath ? undefined : false,
    env_version: options.envVersion,
    width: options.width,
    auto_color: options.autoColor,
    line_color: options.lineColor,
    is_hyaline: options.hyaline,
  };
  let shown = 0;
  const bar = new SingleBar({
    format: '{bar} {percentage}% | {value}/{total} | {rate} a second | {left} left | {failed} failed',
    hideCursor: true,
    clearOnComplete: false,
    // In a pipe or a log: a line every ten seconds.
    noTTYOutput: true,
    notTTYSchedule: 10_000,
  });
  const report = (line: number, error: string) => {
    if (++shown > SHOWN) return;
    if (bar.isActive && process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    console.error(`line ${line}: ${error}`);
  };

  if (options.dryRun) {
    const { good, failed, longest } = await rehearse({ scene, records, settings, report });
    more(shown);
    const { calls, interval } = paceOf(options.rate);
    const seconds = Math.ceil((good / calls) * (interval / 1000));
    console.log(
      `${good} codes to make, at least ${duration(seconds)}; ${failed} lines without; the longest scene has ${longest} characters.`,
    );
    if (failed > 0) process.exitCode = 1;
    return;
  }

  const client = createClient({
    accessToken: accessTokenOf(options),
    baseUrl: options.baseUrl,
    callsPerMinute: options.rate,
    concurrency: options.concurrency,
  });
  const total = await records.count();
  const start = Date.now();
  const payload = (made: number, remaining: number, failed: number) => {
    const rate = made / Math.max(1, (Date.now() - start) / 1000);
    return { rate: rate.toFixed(0), left: made > 0 ? duration(Math.ceil(remaining / rate)) : '?', failed };
  };
  bar.start(total, 0, payload(0, total, 0));
  try {
    const { interval } = paceOf(options.rate);
    const { made, kept, failed } = await generate({
      scene,
      records,
      settings,
      folder: options.out,
      client,
      pause: interval,
      report,
      progress({ made, kept, failed }) {
        const sum = made + kept + failed;
        bar.update(sum, payload(made, total - sum, failed));
      },
    });
    bar.stop();
    more(shown);
    console.log(
      `${made + kept} codes are in ${options.out}, ${failed} lines have none; see ${options.out}/manifest.jsonl.`,
    );
    if (failed > 0) process.exitCode = 1;
  } finally {
    bar.stop();
  }
}

function accessTokenOf({ accessToken, baseUrl }: GenerateArguments) {
  const { WECHAT_APPID: appid, WECHAT_SECRET: secret } = process.env;
  if (accessToken) return accessToken;
  if (appid && secret) return stableAccessToken({ appid, secret, baseUrl });
  throw new Failure('Whose codes? Set WECHAT_APPID and WECHAT_SECRET, or WECHAT_ACCESS_TOKEN.');
}

function more(shown: number): void {
  if (shown > SHOWN) console.error(`… and ${shown - SHOWN} lines more.`);
}

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}

/** Pairs, or the object of one JSON; neither for a plain text. */
function readValues(values: string[]): { texts?: Record<string, string>; record?: object } {
  if (values.length === 1 && /^\s*\{/.test(values[0]!)) {
    try {
      return { record: JSON.parse(values[0]!) as object };
    } catch (error) {
      throw new Failure(`This is no JSON: ${messageOf(error)}`);
    }
  }
  const pairs = values.map((value) => /^([^=]+)=(.*)$/s.exec(value));
  return pairs.every((pair) => pair)
    ? { texts: Object.fromEntries(pairs.map((pair) => [pair![1]!, pair![2]!])) }
    : {};
}

/** A misspelt name is for the schema to refuse. */
function parseAll(scene: Parameters<typeof parseTexts>[0], texts: Record<string, string>): object {
  return { ...texts, ...parseTexts(scene, texts) };
}

function first(...attempts: (() => unknown)[]): unknown {
  for (const attempt of attempts.slice(0, -1)) {
    try {
      return attempt();
    } catch {
      // The next one may know it.
    }
  }
  return attempts[attempts.length - 1]!();
}

function decodeURIComponentOf(text: string): string {
  return text.includes('%') ? decodeURIComponent(text) : text;
}

function print(value: unknown): void {
  console.log(typeof value === 'string' ? value : JSON.stringify(value));
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function whole(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}

function color(text: string): { r: number; g: number; b: number } {
  const parts = text.split(',').map(whole);
  if (parts.length !== 3) throw new InvalidArgumentError('It is three numbers.');
  return { r: parts[0]!, g: parts[1]!, b: parts[2]! };
}

try {
  await program.parseAsync();
} catch (error) {
  // What is wrong with the input needs no stack.
  const isExpected =
    error instanceof Failure ||
    'syscall' in (error as object) ||
    ['SceneError', 'TypeError', 'PlatformError', 'TransportError'].includes((error as Error).name);
  console.error(isExpected ? messageOf(error) : error);
  process.exitCode = 1;
}
