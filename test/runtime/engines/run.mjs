// Runs the golden vectors on every engine: node test/runtime/engines/run.mjs [--all]
// If an engine is not installed, it is skipped, or fails if --all is given or CI is set.
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { engines } from './engines.mjs';
import { listShipped, readVectors, writeProgram } from './program.mjs';

const { values } = parseArgs({ options: { all: { type: 'boolean' } } });
const wantsAll = values.all || Boolean(process.env.CI);
const vectors = readVectors();
if (vectors.length < 1) throw new Error('there are no vectors in test/vectors/');
const program = writeProgram(vectors);

// The engine whose results the others have to produce: the first one, Node.
let reference;
let ran = 0;

printRow('engine', 'version', [...listShipped(), 'vectors', 'passed'], 'SHA-256 of what it produces');
for (const { name, missing, run } of engines) {
  const command = missing?.();
  if (!command) {
    try {
      report(name, await run(program, vectors));
    } catch (error) {
      fail(name, error.message);
    }
  } else if (wantsAll) {
    fail(name, `missing: ${command}`);
  } else {
    printRow(name, `skipped: ${command}`);
  }
}
if (!process.exitCode) {
  const { length } = reference.produced.join('\n');
  console.log(
    `\n${ran} of ${engines.length} engines produce the same ${length} bytes of scenes, records and refusals.`,
  );
}

/** Prints the row of an engine, and its faults below. */
function report(name, { version, result: { loaded, ms, outcomes } }) {
  const produced = outcomes.map((outcome) => outcome.produced);
  reference ??= { name, produced };
  ran++;
  const faults = [];
  const differences = [];
  vectors.forEach((vector, i) => {
    const { fault } = outcomes[i];
    if (fault) faults.push(`${vector.name}: ${fault}`);
    const expected = reference.produced[i];
    if (produced[i] !== expected) {
      differences.push(`${vector.name}: ${produced[i]}, but with ${reference.name} ${expected}`);
    }
  });
  const times = [...loaded.map((file) => file.ms), ms].map((time) => `${time.toFixed(1)} ms`);
  const passed = `${vectors.length - faults.length}/${vectors.length}`;
  const digest = createHash('sha256').update(produced.join('\n')).digest('hex');
  printRow(name, version, [...times, passed], digest.slice(0, 16));

  const problems = [...faults, ...differences];
  for (const problem of problems.slice(0, 10)) fail('', problem);
  if (problems.length > 10) fail('', `and ${problems.length - 10} more`);
}

function fail(name, problem) {
  printRow(name, `✗ ${problem}`);
  process.exitCode = 1;
}

function printRow(name, version, cells = [], last = '') {
  const aligned = cells.map((cell) => cell.padStart(12)).join('');
  console.log(`${name.padEnd(26)}${version.padEnd(12)}${aligned}  ${last}`.trimEnd());
}
