// The engines: their names, how each runs a program, and how to install it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listShipped, shippedFolder } from './program.mjs';

const require = createRequire(import.meta.url);
const { runFiles } = require('./files.js');
const { tryVectors } = require('./vectors.js');

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const node6 = here('node_modules/n6/bin/node');
const quickJs = here('node_modules/@jitl/quickjs-wasmfile-release-sync/');

/*
 * An engine evaluates a program, see program.mjs. `run` returns the version of the engine and the result. `missing` returns the
 * command that installs the engine, or '' if it is installed.
 */
export const engines = [
  { name: 'Node, require', run: runOnThisNode },
  { name: 'Node, import', run: importOnThisNode },
  { name: 'V8, bare context', run: (program) => runBare(process.execPath, program) },
  { name: 'V8 of 2016, bare context', missing: () => missingPackage(node6), run: runOnV8Of2016 },
  { name: 'JavaScriptCore', missing: missingJsc, run: (program) => runOnJsc(program, { jit: true }) },
  {
    name: 'JavaScriptCore, no JIT',
    missing: missingJsc,
    run: (program) => runOnJsc(program, { jit: false }),
  },
  { name: 'QuickJS', missing: () => missingPackage(quickJs), run: runOnQuickJs },
];

function missingPackage(path) {
  if (existsSync(path)) return '';
  return '(cd test/runtime/engines && npm ci --ignore-scripts)';
}

function missingJsc() {
  const { error } = spawnSync('jsc', ['-e', '']);
  return error ? 'apt-get install libjavascriptcoregtk-4.0-bin' : '';
}

function runOnThisNode(_program, vectors) {
  const load = (file) => require(join(shippedFolder, file));
  const check = (library) => tryVectors(library, vectors);
  const now = () => performance.now();
  return { version: process.versions.node, result: runFiles(listShipped(), load, check, now) };
}

/** Node imports the ES modules in dist/. */
async function importOnThisNode(_program, vectors) {
  const loaded = [];
  const modules = new Map();
  for (const file of listShipped()) {
    const start = performance.now();
    modules.set(file, await import(`../../../dist/${file.replace(/js$/, 'mjs')}`));
    loaded.push({ file, ms: performance.now() - start });
  }
  const check = (library) => tryVectors(library, vectors);
  const now = () => performance.now();
  const result = runFiles(listShipped(), (file) => modules.get(file), check, now);
  return { version: process.versions.node, result: { ...result, loaded } };
}

function runBare(node, program) {
  const { v8, result } = outputOf(node, [here('bare.js')], { input: program });
  return { version: v8.split('-')[0], result: JSON.parse(result) };
}

function runOnV8Of2016(program) {
  const { version, result } = runBare(node6, program);
  if (!version.startsWith('5.1.')) throw new Error(`this is V8 ${version}`);
  return { version, result };
}

function runOnJsc(program, { jit }) {
  const folder = mkdtempSync(join(tmpdir(), 'jsc-'));
  const file = join(folder, 'program.js');
  const result = `(${program})(() => preciseTime() * 1000)`;
  writeFileSync(file, `print(JSON.stringify({ jit: Boolean(jscOptions().useJIT), result: ${result} }));`);
  try {
    const env = { ...process.env, JSC_useJIT: jit ? '1' : '0' };
    const printed = outputOf('jsc', [file], { env });
    if (printed.jit !== jit) throw new Error(`jsc has its JIT ${printed.jit ? 'on' : 'off'}`);
    return { version: versionOfJsc(), result: JSON.parse(printed.result) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `jsc` does not print its version, but Debian knows it. */
function versionOfJsc() {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Version}\n', 'libjavascriptcoregtk-*-bin'], {
    encoding: 'utf8',
  });
  return stdout?.split('-')[0] || 'unknown';
}

async function runOnQuickJs(program) {
  const { newQuickJSWASMModuleFromVariant } = await import('quickjs-emscripten-core');
  const { default: variant } = await import('@jitl/quickjs-wasmfile-release-sync');
  const context = (await newQuickJSWASMModuleFromVariant(variant)).newContext();
  const now = context.newFunction('now', () => context.newNumber(performance.now()));
  const run = context.unwrapResult(context.evalCode(program));
  const result = context.unwrapResult(context.callFunction(run, context.undefined, now));
  return { version: versionOfQuickJs(), result: JSON.parse(context.getString(result)) };
}

/** QuickJS has a date for a version. It stands in the README of the package. */
function versionOfQuickJs() {
  return /\[(\d{4}-\d\d-\d\d)\b/.exec(readFileSync(join(quickJs, 'README.md'), 'utf8'))?.[1] ?? 'unknown';
}

/** Runs a command, and parses its output as JSON. */
function outputOf(command, args, options) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...options,
  });
  if (status !== 0) throw error ?? new Error(errorOf(stderr || stdout));
  return JSON.parse(stdout);
}

/** The line of the error, without the source and the stack around it. */
function errorOf(message) {
  return /^(?:Exception: )?(\w*Error: .*)/m.exec(message)?.[1] ?? message;
}
