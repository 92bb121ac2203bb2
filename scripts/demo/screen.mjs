// Prints samples, and tells whether each record came back.
import { inspect, isDeepStrictEqual } from 'node:util';
import picocolors from 'picocolors';
import { Refusal } from './refusal.mjs';
import { bar, leaveOutMiddle, pad, shorten, widthOf } from './width.mjs';

const NAME_WIDTH = 9;
const VALUE_WIDTH = 38;
const BAR_WIDTH = 16;
const SOURCE_WIDTH = 16;
const INLINE = { breakLength: Infinity, compact: true, maxStringLength: Infinity };

// picocolors takes a CI for a terminal. Here, a pipe gets no colours, unless FORCE_COLOR asks for them.
const colors = picocolors.createColors(
  picocolors.isColorSupported && Boolean(process.stdout.isTTY || process.env.FORCE_COLOR),
);
const columns = process.stdout.columns || 100;

function print(line = '') {
  console.log(line && `  ${line}`);
}

/** Prints a sample, and throws if it was refused. */
export function showSample({ title, rows, scene, notes = [], refused }) {
  const nameWidth = Math.max(NAME_WIDTH, ...rows.map(({ name }) => widthOf(name) + 2));
  print();
  print(colors.bold(title));
  for (const row of rows) print(fieldLine(row, nameWidth));
  if (scene) print(sceneLine(scene, nameWidth));
  for (const note of notes) print(colors.yellow(note));
  if (refused) throw new Refusal(`\n  ${colors.red('✗')} ${refused}`);
}

/** Reads every delivery of a sample, prints each, and returns how many records differ from the sample's. */
export function showArrivals(delivered, sample) {
  const arrivals = delivered.map((delivery) => arrive(delivery, sample));
  print();
  for (const arrival of arrivals) {
    print(arrivalLine(arrival));
    if (!arrival.equal) print(`${' '.repeat(SOURCE_WIDTH)}${colors.red(inspect(arrival.value, INLINE))}`);
  }
  print(`${colors.dim(pad('read', SOURCE_WIDTH))}${colors.cyan('→')} ${inspect(arrivals[0].value, INLINE)}`);
  return arrivals.filter(({ equal }) => !equal).length;
}

export function showSummary(samples, arrivals, wrong) {
  print();
  if (wrong > 0) {
    print(colors.red(`✗ ${wrong} of ${arrivals} arrivals gave another record`));
    return;
  }
  const what =
    samples > 1
      ? `${samples} scenes arrived in ${arrivals / samples} ways each`
      : `The scene arrived in ${arrivals} ways`;
  print(`${colors.green('✓')} ${what}, and every time the same was read.`);
}

export function showServed(url) {
  print();
  print(`${colors.bold('The demo mini-program')}  ${colors.cyan(url)}  ${colors.dim('Ctrl+C ends it')}`);
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

function fieldLine({ name, shown, bits, share }, nameWidth) {
  const start = `${colors.dim(pad(name, nameWidth))}${pad(shorten(shown, VALUE_WIDTH), VALUE_WIDTH)}`;
  if (bits === undefined) return start.trimEnd();
  const drawn = colors.cyan(pad(bar(share, BAR_WIDTH), BAR_WIDTH));
  return `${start}  ${drawn} ${bits.toFixed(1).padStart(5)} ${colors.dim('bits')}`;
}

function sceneLine(scene, nameWidth) {
  const full = bar(scene.length / 32, BAR_WIDTH);
  const track = '░'.repeat(BAR_WIDTH - full.length);
  const name = colors.dim(pad('scene', nameWidth));
  const count = `${String(scene.length).padStart(5)} ${colors.dim('of 32 characters')}`;
  return `${name}${colors.bold(pad(scene, VALUE_WIDTH))}  ${colors.green(full)}${colors.dim(track)} ${count}`;
}

/** One line. If the terminal is too narrow, the middle of the scene is left out. */
function arrivalLine({ source, spelling, shown, equal }) {
  const at = shown.lastIndexOf(spelling);
  const before = shown.slice(0, at);
  const after = shown.slice(at + spelling.length);
  const room = columns - SOURCE_WIDTH - before.length - after.length - 5;
  const mark = equal ? colors.green('✓') : colors.red('✗');
  const scene = leaveOutMiddle(spelling, room);
  return `${colors.dim(pad(source, SOURCE_WIDTH))}${mark} ${colors.dim(before)}${scene}${colors.dim(after)}`;
}
