// The command line: `npx miniprogram-scene-server <command>`. The commands `generate` and `mock` need more libraries than the
// others, and load them only when they run.
import { createRequire } from 'node:module';
import { Option, program } from 'commander';
import { LIMITS } from 'miniprogram-scene/codes';
import { PLATFORM } from './client/post';
import { decode } from './command/decode';
import { encode } from './command/encode';
import { exportSchemas } from './command/export';
import { chineseOf, describeError } from './command/failure';
import { describe, inspect, isUnread } from './command/inspect';
import { markScenes } from './command/leading-dash';
import { lock } from './command/lock';
import type { LockOptions } from './command/lock';
import { parseColor, wholeNumber } from './command/numbers';
import { print, printMessage } from './command/output';
import type { GenerateOptions } from './command/run-generate';
import { loadScenes } from './command/schema-module';
import type { SchemaOptions } from './command/schema-module';
import type { SuggestOptions } from './command/suggest';
import { printable } from './printable';

const MOST = Number.MAX_SAFE_INTEGER;
const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
const SCHEMA = [
  '-s, --schema <module>',
  'a module, JavaScript or TypeScript, that exports scenes made with defineScene()',
] as const;
const EXPORT = ['-e, --export <name>', 'the name of the scene, if the module exports several'] as const;

/** Errors that a schema module leaves behind, and a pipe that nobody reads any more. */
process.on('uncaughtException', (error: unknown) => {
  if ((error as NodeJS.ErrnoException | null)?.code !== 'EPIPE') fail(error);
  process.exit(1);
});

program
  .name('npx miniprogram-scene-server')
  .description(
    'Writes and reads the scenes of mini-program codes, and makes codes by the million. Each command has a --help.',
  )
  .version(version)
  .configureOutput({ writeErr: (text) => process.stderr.write(printable(withoutValues(text))) });

program
  .command('encode')
  .description('Prints the scene of a record.')
  .argument(
    '<values...>',
    `table=8 shop=幸福西饼, or '{"table":8,"shop":"幸福西饼"}', or (without a schema) any text`,
  )
  .option(...SCHEMA)
  .option(...EXPORT)
  .action(async (values: string[], options: SchemaOptions) => print(await encode(values, options)));

program
  .command('decode')
  .description('Prints the record of a scene as JSON. Without a schema, it reads encodeQuery and encodeText.')
  .argument('<scene>', 'as it was printed, or percent-encoded')
  .option(...SCHEMA)
  .option(...EXPORT)
  .action(async (text: string, options: SchemaOptions) => {
    const value = await decode(text, options);
    print(typeof value === 'string' ? value : JSON.stringify(value));
  });

program
  .command('inspect')
  .description(
    'Explains a scene, options, a path or a URL from a log: every field and its bits, or the reason why nothing is read.',
  )
  .argument('<text>', `'{"scene":"id%3D178"}', pages/goods/goods?scene=…, https://…, or a scene`)
  .option(...SCHEMA)
  .action(async (text: string, { schema }: SchemaOptions) => {
    const scenes = schema === undefined ? new Map() : await loadScenes(schema);
    const inspection = inspect(text, scenes);
    print(describe(inspection));
    if (isUnread(inspection)) process.exitCode = 1;
  });

program
  .command('suggest')
  .description('Prints a schema for samples of what you print, as a module, with readers of the old format.')
  .argument(
    '<samples>',
    'a .jsonl, .json or .csv file of records, a .txt file with an old scene, a query or a URL on each line, or - for the standard input',
  )
  .addOption(
    new Option('-f, --format <format>', 'a table and a module, or one of these alone')
      .choices(['table', 'js', 'mjs', 'ts', 'json'])
      .default('table'),
  )
  .option('-n, --name <name>', 'the name of the scene in the module', 'poster')
  .addOption(
    new Option('--language <language>', 'the language of the table (default: that of the terminal)').choices([
      'zh',
      'en',
    ]),
  )
  .option('--encoding <name>', 'the encoding of the file, such as gbk (default: utf-8)')
  .action(async (samples: string, options: SuggestOptions) => {
    const { runSuggest } = await import('./command/suggest');
    await runSuggest(samples, options);
  });

program
  .command('export')
  .description('Prints the schemas of a module as JSON, for servers in any language.')
  .argument('<module>', SCHEMA[1])
  .option(...EXPORT)
  .action(async (path: string, options: SchemaOptions) => print(await exportSchemas(path, options.export)));

program
  .command('generate')
  .description(
    'Makes the code (getUnlimitedQRCode) of every line of a file. The same command again goes on after an interruption.',
  )
  .argument(
    '<records>',
    'a .csv file with the names of the fields in its first line, or a .jsonl file with one object a line',
  )
  .requiredOption(...SCHEMA)
  .option(...EXPORT)
  .option(
    '-o, --out <folder>',
    'the folder for pictures, codes.csv, manifest.jsonl and settings.json',
    'codes',
  )
  .option(
    '-c, --columns <pairs>',
    "the columns of the fields, such as 'shop=门店名,table=桌号' (default: the same names)",
  )
  .option('-n, --name <column>', 'the column whose values stand in the names of the pictures')
  .option(
    '-p, --page <page>',
    'a published page, without a leading / and without parameters (default: the home page)',
  )
  .option('--no-check-path', `allows pages that are not published (${LIMITS.uncheckedPages} at most)`)
  .addOption(
    new Option('--env-version <version>', 'the version that the codes open').choices([
      'release',
      'trial',
      'develop',
    ]),
  )
  .option(
    '--width <pixels>',
    `${LIMITS.width.min} to ${LIMITS.width.max}`,
    wholeNumber(LIMITS.width.min, LIMITS.width.max),
  )
  .option('--auto-color', 'lets the platform choose the colour')
  .option('--line-color <r,g,b>', 'the colour of the lines, each part 0 to 255', parseColor)
  .option('--hyaline', 'makes the background transparent')
  .option('--encoding <name>', 'the encoding of the file, such as gbk (default: utf-8)')
  .option(
    '--rate <calls>',
    'the most calls a minute; the platform allows 5000 to all services of an app together',
    wholeNumber(1, MOST),
    LIMITS.callsPerMinute,
  )
  .option('--concurrency <calls>', 'the most calls at the same time', wholeNumber(1, 10_000), 32)
  .option('--base-url <url>', 'the URL of the platform, or of a mock platform', PLATFORM)
  .addOption(
    new Option(
      '--access-token <token>',
      'a token of two hours; to renew it, set WECHAT_APPID and WECHAT_SECRET instead',
    ).env('WECHAT_ACCESS_TOKEN'),
  )
  .option('--proof', 'makes the first code alone, to be scanned before the others are made')
  .option('--dry-run', 'checks every line, but makes no call and writes nothing')
  .action(async (records: string, options: GenerateOptions) => {
    const { runGenerate } = await import('./command/run-generate');
    if ((await runGenerate(records, options)) > 0) process.exitCode = 1;
  });

program
  .command('lock')
  .description(
    'Keeps the schemas of printed codes in a lock file beside their module, and finds the edits that would break the codes.',
  )
  .argument('<module>', 'a module, JavaScript or TypeScript, that exports scenes made with defineScene()')
  .option('--check', 'only compares, and writes nothing; so does every run where CI is set')
  .option(
    '--page <page>',
    'a page that the codes open, such as poster=pages/goods/goods; it may be given several times',
    (page: string, pages: string[] = []) => [...pages, page],
  )
  .option('--force', 'writes the file anew, whatever codes are lost by it')
  .action(async (module: string, options: LockOptions) => {
    const { problems, result } = await lock(module, options);
    problems.forEach(printMessage);
    if (result !== undefined) print(result);
    if (problems.length > 0) process.exitCode = 1;
  });

program
  .command('mock')
  .description('Starts a mock platform on 127.0.0.1, for trials without an account.')
  .option('--port <port>', 'the port; 0 selects a free one', wholeNumber(0, 65_535), 8520)
  .option('--page <page...>', 'the published pages (default: every page)')
  .option('--rate <calls>', 'the most calls a minute', wholeNumber(1, MOST), LIMITS.callsPerMinute)
  .option(
    '--quota <codes>',
    'the number of codes that getQRCode and createQRCode make together',
    wholeNumber(0, MOST),
    LIMITS.quota,
  )
  .option('--token-seconds <seconds>', 'the lifetime of an access token', wholeNumber(1, MOST), 7200)
  .option('--failures <percent>', 'the share of the calls that fail, in percent', wholeNumber(0, 100), 0)
  .action(async ({ port, page, rate, quota, tokenSeconds, failures }: MockOptions) => {
    const { startMockPlatform } = await import('./mock/mock-platform');
    const { url } = await startMockPlatform({
      port,
      pages: page,
      callsPerMinute: rate,
      quota,
      tokenSeconds,
      failures: failures / 100,
    });
    print(
      `The mock platform listens on ${url}. Its access token is: mock. ${url}/ reports its pictures and refusals.`,
    );
  });

/** The message about an unknown option, without its value, which may be a secret. */
function withoutValues(text: string): string {
  return text.replace(/(unknown option '[^=']*)=[^']*'/, "$1'");
}

/** The options of `mock` on the command line. */
interface MockOptions {
  port: number;
  page?: string[];
  rate: number;
  quota: number;
  tokenSeconds: number;
  failures: number;
}

// The promise is not awaited: a schema module may wait for ever.
void program.parseAsync(markScenes(process.argv.slice(2)), { from: 'user' }).catch(fail);

function fail(error: unknown): void {
  printMessage(describeError(error));
  const chinese = chineseOf(error);
  if (chinese !== undefined) printMessage(chinese);
  process.exitCode = 1;
}
