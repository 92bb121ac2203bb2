import { InvalidArgumentError, Option, program } from 'commander';
import { LIMITS } from '../../src/codes';
import { decode, encode } from './command/encode';
import type { SchemaOptions } from './command/encode';
import { Failure, messageOf } from './command/failure';
import { describe, inspect } from './command/inspect';
import { run } from './command/run';
import type { RunOptions } from './command/run';
import { loadScenes } from './command/schema';
import { PLATFORM } from './client/post';
import { startStandIn } from '../../src/stand-in';
import { version } from '../../package.json';

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
  .action(async (values: string[], options: SchemaOptions) => console.log(await encode(values, options)));

program
  .command('decode')
  .description('Prints the record of a scene as JSON; without a schema what encodeQuery or encodeText wrote.')
  .argument('<scene>', 'as it was printed, or percent-encoded')
  .option(...SCHEMA)
  .option(...EXPORT)
  .action(async (text: string, options: SchemaOptions) => {
    const said = await decode(text, options);
    console.log(typeof said === 'string' ? said : JSON.stringify(said));
  });

program
  .command('inspect')
  .description('Tells what a scene, options, a path or a URL from a log is, with every field and its bits.')
  .argument('<text>', `'{"scene":"id%3D178"}', pages/goods/goods?scene=…, https://…, or a scene`)
  .option(...SCHEMA)
  .action(async (text: string, { schema }: SchemaOptions) => {
    const scenes = schema === undefined ? new Map() : await loadScenes(schema);
    console.log(describe(inspect(text, scenes)));
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
  .option('--base-url <url>', 'of the platform, or of a stand-in', PLATFORM)
  .addOption(
    new Option(
      '--access-token <token>',
      'expires after two hours; better: WECHAT_APPID and WECHAT_SECRET',
    ).env('WECHAT_ACCESS_TOKEN'),
  )
  .option('--dry-run', 'checks every line, and neither calls nor writes')
  .action(async (records: string, options: RunOptions) => {
    if ((await run(records, options)) > 0) process.exitCode = 1;
  });

program
  .command('stand-in')
  .description('Starts a stand-in of the platform on 127.0.0.1, for trying without an account.')
  .option('--port <port>', 'of 127.0.0.1', whole, 8520)
  .option('--page <page...>', 'the published pages; every page if left out')
  .option('--rate <calls>', 'calls that a minute may see', whole, LIMITS.callsPerMinute)
  .option('--quota <codes>', 'that getQRCode and createQRCode make together', whole, LIMITS.quota)
  .option('--token-seconds <seconds>', 'how long an access token works', whole, 7200)
  .option('--failures <percent>', 'of the calls that fail for a while, or break', whole, 0)
  .action(async ({ port, page, rate, quota, tokenSeconds, failures }: StandInOptions) => {
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

interface StandInOptions {
  port: number;
  page?: string[];
  rate: number;
  quota: number;
  tokenSeconds: number;
  failures: number;
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
    ['SceneError', 'PlatformError', 'TransportError'].includes((error as Error).name);
  console.error(isExpected ? messageOf(error) : error);
  process.exitCode = 1;
}
