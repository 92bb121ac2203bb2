// Runs the golden vectors on every engine there is: node test/real/engines/run.mjs [--all]
// An engine that is not installed is skipped, unless --all is given or CI is set: then it fails.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import vm from 'node:vm';
import { checksPath, libraryPath, readVectors, writeProgram } from './program.mjs';

/*
 * An engine runs a program, a text that evaluates to JSON, and gives that back as { passed, failures }. To add one, say
 * how it evaluates a text: `jsc` prints what a file prints, quickjs-emscripten has evalCode. `missing` says what to
 * install where it is not there.
 */
const engines = [
  { name: `Node ${process.versions.node}, require`, run: runRequired },
  { name: `V8 ${process.versions.v8.split('-')[0]}, bare context`, run: runInBareContext },
  { name: 'V8 5.1, bare context', missing: missingV8Of2016, run: runOnV8Of2016 },
];

const node6 = fileURLToPath(new URL('node_modules/n6/bin/node', import.meta.url));

function runRequired(_program, vectors) {
  const require = createRequire(import.meta.url);
  return require(checksPath).runVectors(require(libraryPath), vectors);
}

function runInBareContext(program) {
  return JSON.parse(vm.runInContext(program, vm.createContext({})));
}

function missingV8Of2016() {
  if (existsSync(node6)) return '';
  return 'npm ci --ignore-scripts in test/real/engines, on Linux x64';
}

function runOnV8Of2016(program) {
  const bare = fileURLToPath(new URL('bare.js', import.meta.url));
  const { status, stdout, stderr, error } = spawnSync(node6, [bare], { input: program, encoding: 'utf8' });
  if (status !== 0) throw error ?? new Error(withoutSource(stderr));
  const { v8, result } = JSON.parse(stdout);
  if (!v8.startsWith('5.1.')) throw new Error(`this is V8 ${v8}`);
  return result;
}

/** A message on an error, without the minified line that Node puts before it. */
function withoutSource(message) {
  const lines = message.split('\n').filter((line) => line.length < 500 && line.trim() !== '^');
  return lines.join('\n').trim();
}

const { values } = parseArgs({ options: { all: { type: 'boolean' } } });
const vectors = readVectors();
const program = writeProgram(vectors);
if (vectors.length < 1) throw new Error('there are no vectors in test/vectors/');

const width = Math.max(...engines.map(({ name }) => name.length)) + 2;
printRow('engine', 'vectors', 'passed', 'ms');
for (const engine of engines) {
  if (!report(engine)) process.exitCode = 1;
}

/** Prints an engine's row, and tells whether all is well. */
function report({ name, missing, run }) {
  const hint = missing?.();
  if (hint) {
    console.log(`${name.padEnd(width)}skipped: ${hint}`);
    return !values.all && !process.env.CI;
  }
  const start = performance.now();
  const { passed, failures } = attempt(run);
  printRow(name, vectors.length, passed, Math.round(performance.now() - start));
  for (const failure of failures) console.log(`  ✗ ${failure}`);
  return passed === vectors.length && failures.length === 0;
}

function attempt(run) {
  try {
    return run(program, vectors);
  } catch (error) {
    return { passed: 0, failures: [String(error)] };
  }
}

function printRow(name, ...cells) {
  console.log(name.padEnd(width) + cells.map((cell) => String(cell).padStart(9)).join(''));
}
