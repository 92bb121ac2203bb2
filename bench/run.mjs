// Measures the built files, see README.md. Fails if fewer payloads fit than should. Times depend on the machine, so they never fail.
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as library from '../dist/index.mjs';
import { compareFits } from './fit.mjs';
import { measureLongInputs, measureLongTexts } from './long.mjs';
import { measureOverhead } from './overhead.mjs';
import { loadPayloads } from './payloads.mjs';
import { measureSpeed } from './speed.mjs';
import { printTable } from './table.mjs';

console.log('Bytes of the shipped files. test/unit/sizes.test.ts limits them.');
const flat = filesIn('miniprogram_dist');
const modules = filesIn('dist').filter(([file]) => file.endsWith('.mjs'));
const bytesOfModules = modules.reduce((sum, [, bytes]) => sum + bytes, 0);
printTable(['file', 'bytes'], [...flat, [`dist/: ${modules.length} modules`, bytesOfModules]]);

const payloads = await loadPayloads(library);
const fits = compareFits(library, payloads);
measureOverhead(library, payloads);
const speed = measureSpeed(library);
const longest = measureLongTexts(library);
const longestRefusal = measureLongInputs(library);

const targets = [
  { name: 'payloads that fit with a schema', is: fits.typed, target: '>= 143', holds: fits.typed >= 143 },
  { name: 'payloads that fit without', is: fits.untyped, target: '>= 120', holds: fits.untyped >= 120 },
  {
    name: 'slowest decoding, microseconds',
    is: speed.decode.toFixed(1),
    target: '< 100',
    holds: speed.decode < 100,
    timed: true,
  },
  {
    name: 'greatest ratio of a call to lz-string',
    is: speed.ratio.toFixed(1),
    target: '<= 10',
    holds: speed.ratio <= 10,
    timed: true,
  },
  {
    name: 'slowest reading of 1 MB, milliseconds',
    is: longest.toFixed(1),
    target: '< 50',
    holds: longest < 50,
    timed: true,
  },
  {
    name: 'slowest refusal of long input, milliseconds',
    is: longestRefusal.toFixed(1),
    target: '< 50',
    holds: longestRefusal < 50,
    timed: true,
  },
];
console.log('\nTargets');
printTable(
  ['target', 'is', 'wanted', ''],
  targets.map(({ name, is, target, holds }) => [name, is, target, holds ? 'holds' : 'MISSED']),
);
const missed = targets.filter(({ holds }) => !holds);
console.log(
  missed.length > 0 ? `\nMissed: ${missed.map(({ name }) => name).join(', ')}.` : '\nAll targets hold.',
);
if (missed.some(({ timed }) => !timed)) process.exitCode = 1;

function filesIn(folder) {
  const root = new URL(`../${folder}/`, import.meta.url);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return paths.map((path) => [relative(fileURLToPath(new URL('..', root)), path), statSync(path).size]);
}
