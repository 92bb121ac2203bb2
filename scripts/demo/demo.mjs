// What `npm run demo` shows: records become scenes, and come back from every shape that a platform hands them over in, and from
// the picture of a code that is scanned;
// then the demo mini-program, served to a browser until Ctrl+C. `--once` ends before that, `--port 8080` or PORT says where.
// npm run demo -- '{"table":"8"}' does the first for an object of your own.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect, isDeepStrictEqual, parseArgs } from 'node:util';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const PAGE = 'pages/landing/landing';
const ALPHABET_SIZES = { portable: 71, wechat: 82 };
const NAME_WIDTH = 9;
const VALUE_WIDTH = 38;
const BAR_WIDTH = 16;
const SOURCE_WIDTH = 16;
const INLINE = { breakLength: Infinity, compact: true, maxStringLength: Infinity };

/** Refused for a reason that needs no stack. */
class Refusal extends Error {}

try {
  const { given, once, port } = readArguments();
  install();
  build();
  const library = await import('../../dist/index.mjs');
  const { openPlatform } = await import('./platform.mjs');
  const screen = await openScreen();
  const samples = given ? [ownSample(library, given)] : sampleRecords(library);
  const arrivals = [];
  const platform = await openPlatform();
  try {
    for (const sample of samples) arrivals.push(...(await show(sample, library, platform, screen)));
  } finally {
    await platform.close();
  }
  const wrong = arrivals.filter((arrival) => !arrival.equal).length;
  screen.print();
  screen.print(summary(samples.length, arrivals.length, wrong, screen));
  if (wrong > 0) process.exitCode = 1;
  else if (!given && !once) await serve(port, screen);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

// What there has to be first.

function readArguments() {
  const options = {
    once: { type: 'boolean' },
    port: { type: 'string', default: process.env.PORT || '7132' },
  };
  let read;
  try {
    read = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new Refusal(error.message);
  }
  const { values, positionals } = read;
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535) throw new Refusal(`This is no port: ${values.port}`);
  return { once: values.once, port, given: readObject(positionals) };
}

function readObject(positionals) {
  if (positionals.length < 1) return undefined;
  const usage = `One JSON object, please: npm run demo -- '{"table":"8","shop":"幸福西饼"}'`;
  if (positionals.length > 1) throw new Refusal(`These are ${positionals.length} arguments. ${usage}`);
  try {
    const given = JSON.parse(positionals[0]);
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return toStrings(given);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Refusal(`This is no JSON: ${positionals[0]}\n${error.message}\n${usage}`);
  }
  throw new Refusal(`This is no object: ${positionals[0]}\n${usage}`);
}

/** A query carries strings only: what can be one without loss becomes one, with a note. */
function toStrings(given) {
  const notes = [];
  const strings = Object.entries(given).map(([key, value]) => {
    if (typeof value === 'string') return [key, value];
    if (typeof value === 'object') {
      throw new Refusal(
        `${key} is ${inspect(value, { depth: 0 })}: a query is flat and carries strings. defineScene() carries more.`,
      );
    }
    if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
      throw new Refusal(
        `${key} has been rounded to ${value}: write a number above 2^53 as a string, "${key}":"…".`,
      );
    }
    notes.push(`${key} travels as the string '${value}'`);
    return [key, String(value)];
  });
  return { query: Object.fromEntries(strings), notes };
}

function install() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const isThere = ([path, { optional }]) => optional || existsSync(join(path, 'package.json'));
  // npm writes its hidden lockfile last: without it, an installation was cut short.
  if (existsSync('node_modules/.package-lock.json') && Object.entries(packages).every(isThere)) return;
  console.log('Installing what the build needs: npm ci');
  run(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    process.platform === 'win32',
  );
}

/** Not where dist/ is newer than all that it is made of: other processes may be reading it. */
function build() {
  const sources = ['scripts/build', 'src', 'server/src'].flatMap((folder) => [
    folder,
    ...readdirSync(folder, { recursive: true }).map((path) => join(folder, path)),
  ]);
  const changed = Math.max(...sources.map(changedAt));
  // The declarations come last: a build that failed has none.
  const built = Math.min(...['dist/index.mjs', 'dist/codes.d.mts', 'server/dist/index.mjs'].map(changedAt));
  if (built < changed) run('npm', ['run', '--silent', 'build'], process.platform === 'win32');
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function run(command, parameters, shell = false) {
  const { status, error } = spawnSync(command, parameters, { shell, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0)
    throw new Refusal(`${command} ${parameters.join(' ')} failed${error ? `: ${error.message}` : ''}`);
}

// What is shown.

function sampleRecords(library) {
  const { date, defineScene, integer, objectId, openid, oneOf, snowflake, text, uuid } = library;
  const shop = defineScene({
    shop: text(),
    table: integer({ min: 1, max: 500 }),
    channel: oneOf(['poster', 'ad']),
  });
  const invitation = defineScene({ order: uuid(), inviter: snowflake() });
  const groupBuy = defineScene({ goods: snowflake(), inviter: snowflake(), activity: snowflake() });
  const cloud = defineScene({ goods: objectId(), inviter: objectId() }, { alphabet: 'wechat' });
  const member = defineScene({ openid: openid({ prefix: 'oXk4T5' }), day: date() });
  return [
    schemaSample('A shop, a table and a channel', shop, {
      shop: '幸福西饼 春熙路店',
      table: 8,
      channel: 'poster',
    }),
    schemaSample('A UUID and a snowflake', invitation, {
      order: '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34',
      inviter: '1795324876512231425',
    }),
    schemaSample('Three snowflakes', groupBuy, {
      goods: '1795324876512231425',
      inviter: '1811203948771229696',
      activity: '1802456117300166657',
    }),
    schemaSample(
      'Two ObjectIds, with all 82 characters',
      cloud,
      { goods: '66a1f0c27b3d4e5f6a7b8c9d', inviter: '65e9b4d81c2f3a0017d4e6ab' },
      'wechat',
    ),
    schemaSample('A member and a day', member, { openid: 'oXk4T5Zq81vWc-7sLmB0_yEuHn3A', day: '2025-06-18' }),
    textSample('A text, without a schema', library, '三号桌扫码点餐，满100减20'),
  ];
}

function schemaSample(title, scene, value, alphabet = 'portable') {
  const { bits } = scene.measure(value);
  const capacity = 32 * Math.log2(ALPHABET_SIZES[alphabet]);
  const rows = Object.keys(bits).map((name) => ({
    name,
    shown: name === 'header' ? 'version and check' : inspect(value[name], INLINE),
    bits: bits[name],
    share: bits[name] / capacity,
  }));
  return { title, rows, value, scene: scene.encode(value), read: (options) => scene.read(options) };
}

function textSample(title, { decodeText, encodeText, readEntry }, value) {
  const read = (options) => decodeText(readEntry(options).scene);
  return {
    title,
    rows: [{ name: 'text', shown: inspect(value, INLINE) }],
    value,
    scene: encodeText(value),
    read,
  };
}

function ownSample({ decodeQuery, encodeQuery, readEntry, SceneError }, { query, notes }) {
  const title = 'Your object';
  const rows = Object.entries(query).map(([name, value]) => ({ name, shown: inspect(value, INLINE) }));
  const read = (options) => decodeQuery(readEntry(options).scene);
  try {
    return { title, rows, notes, value: query, scene: encodeQuery(query), read };
  } catch (error) {
    if (!(error instanceof SceneError)) throw error;
    return {
      title,
      notes,
      ...explain(rows.concat({ name: 'header', shown: 'format and number of keys' }), error.message),
    };
  }
}

/** The rows with the bits that an error of encodeQuery lists for them (`… of a scene: key 20.1, other 190.3`), and the rest of what it says. */
function explain(rows, message) {
  const [, refused, listing] = /^([^]* bits do not fit the \S+ of a scene): ([^]*)$/.exec(message) ?? [];
  const capacity = 32 * Math.log2(ALPHABET_SIZES.portable);
  let rest = listing ?? message;
  const listed = rows.map((row) => {
    const match = rest.startsWith(row.name) && /^ ([\d.]+)(, |$)/.exec(rest.slice(row.name.length));
    if (!match) return row;
    rest = rest.slice(row.name.length + match[0].length);
    return { ...row, bits: Number(match[1]), share: Number(match[1]) / capacity };
  });
  return rest === '' ? { rows: listed, refused } : { rows, refused: message };
}

/** How a platform hands a scene over: what is shown of it, and the options that a page gets. */
async function deliveries(scene, { compileQuery }, { photograph }) {
  const encoded = encodeURIComponent(scene);
  const typed = compileQuery(scene);
  const scanned = await photograph(scene, PAGE);
  const delivery = (source, spelling, options, shown = inspect(options, INLINE)) => ({
    source,
    spelling,
    options,
    shown,
  });
  return [
    delivery('onLoad, iOS', encoded, { scene: encoded }),
    delivery('onLoad, Android', scene, { scene }),
    delivery('App.onLaunch', encoded, { path: PAGE, scene: 1047, query: { scene: encoded } }),
    delivery('wx.scanCode', scene, { path: `${PAGE}?scene=${scene}` }),
    delivery('DevTools', encoded, { scene: typed.slice('scene='.length) }, typed),
    delivery('a picture', encoded, { path: scanned }, scanned),
  ];
}

// What is served.

async function serve(port, { colors, print }) {
  const { startHost } = await import('./host/server.mjs');
  const { url } = await startHost({ port });
  print();
  print(`${colors.bold('The demo mini-program')}  ${colors.cyan(url)}  ${colors.dim('Ctrl+C ends it')}`);
}

// How it is shown.

async function openScreen() {
  const { createColors, isColorSupported } = (await import('picocolors')).default;
  const { FORCE_COLOR } = process.env;
  // CI counts as a terminal for picocolors; a pipe stays plain here all the same.
  const colors = createColors(isColorSupported && Boolean(process.stdout.isTTY || FORCE_COLOR));
  return {
    colors,
    columns: process.stdout.columns || 100,
    print: (line = '') => console.log(line && `  ${line}`),
  };
}

/** Shows one sample, and tells for each delivery whether the record came back. */
async function show(sample, library, platform, screen) {
  const { colors, print } = screen;
  const nameWidth = Math.max(NAME_WIDTH, ...sample.rows.map(({ name }) => widthOf(name) + 2));
  print();
  print(colors.bold(sample.title));
  for (const row of sample.rows) print(fieldLine(row, nameWidth, screen));
  if (sample.scene) print(sceneLine(sample.scene, nameWidth, screen));
  for (const note of sample.notes ?? []) print(colors.yellow(note));
  if (sample.refused) throw new Refusal(`\n  ${colors.red('✗')} ${sample.refused}`);
  print();
  const delivered = await deliveries(sample.scene, library, platform);
  const arrivals = delivered.map((delivery) => arrive(delivery, sample));
  for (const arrival of arrivals) {
    print(arrivalLine(arrival, screen));
    if (!arrival.equal) print(`${' '.repeat(SOURCE_WIDTH)}${colors.red(inspect(arrival.value, INLINE))}`);
  }
  print(`${colors.dim(pad('read', SOURCE_WIDTH))}${colors.cyan('→')} ${inspect(arrivals[0].value, INLINE)}`);
  return arrivals;
}

function arrive(delivery, sample) {
  let value;
  try {
    value = sample.read(delivery.options);
  } catch (error) {
    value = error;
  }
  return { ...delivery, value, equal: isDeepStrictEqual(value, sample.value) };
}

function fieldLine({ name, shown, bits, share }, nameWidth, { colors }) {
  const start = `${colors.dim(pad(name, nameWidth))}${pad(shorten(shown, VALUE_WIDTH), VALUE_WIDTH)}`;
  if (bits === undefined) return start.trimEnd();
  return `${start}  ${colors.cyan(pad(bar(share), BAR_WIDTH))} ${bits.toFixed(1).padStart(5)} ${colors.dim('bits')}`;
}

function sceneLine(scene, nameWidth, { colors }) {
  const full = bar(scene.length / 32);
  const track = '░'.repeat(BAR_WIDTH - full.length);
  const name = colors.dim(pad('scene', nameWidth));
  const count = `${String(scene.length).padStart(5)} ${colors.dim('of 32 characters')}`;
  return `${name}${colors.bold(pad(scene, VALUE_WIDTH))}  ${colors.green(full)}${colors.dim(track)} ${count}`;
}

/** One line: of a scene for which the terminal is too narrow, the middle is left out. */
function arrivalLine({ source, spelling, shown, equal }, { colors, columns }) {
  const [before, after] = cutAround(shown, spelling);
  const room = columns - SOURCE_WIDTH - before.length - after.length - 5;
  const mark = equal ? colors.green('✓') : colors.red('✗');
  return `${colors.dim(pad(source, SOURCE_WIDTH))}${mark} ${colors.dim(before)}${leaveOutMiddle(spelling, room)}${colors.dim(after)}`;
}

function summary(samples, arrivals, wrong, { colors }) {
  if (wrong > 0) return colors.red(`✗ ${wrong} of ${arrivals} arrivals gave something else`);
  const what =
    samples > 1
      ? `${samples} scenes arrived in ${arrivals / samples} ways each`
      : `The scene arrived in ${arrivals} ways`;
  return `${colors.green('✓')} ${what}, and every time the same was read.`;
}

function cutAround(text, part) {
  const at = text.lastIndexOf(part);
  return [text.slice(0, at), text.slice(at + part.length)];
}

function leaveOutMiddle(text, width) {
  if (text.length <= width) return text;
  const kept = Math.max(4, Math.floor((width - 1) / 2));
  return `${text.slice(0, kept)}…${text.slice(-kept)}`;
}

/** A share of the bar's width, to an eighth of a cell; what is there at all is seen. */
function bar(share) {
  const eighths = Math.max(1, Math.round(Math.min(share, 1) * BAR_WIDTH * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + ['', ...'▏▎▍▌▋▊▉'][eighths % 8];
}

function pad(text, width) {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

function shorten(text, width) {
  if (widthOf(text) <= width) return text;
  let short = '';
  for (const character of graphemes(text)) {
    if (widthOf(short + character) >= width) break;
    short += character;
  }
  return `${short}…`;
}

/** The cells that a terminal takes for a text: two for a Chinese character or an emoji. */
function widthOf(text) {
  const wide =
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
  return graphemes(text).reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}

function graphemes(text) {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}
