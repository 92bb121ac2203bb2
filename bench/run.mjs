// Measures what is built, see README.md. Fails where a target is missed that no slow machine can be blamed for.
import { readdirSync, statSync } from 'node:fs';
import * as library from '../dist/index.mjs';
import { compareFits } from './fit.mjs';
import { measureOverhead } from './overhead.mjs';
import { loadPayloads } from './payloads.mjs';
import { measureSpeed } from './speed.mjs';
import { printTable } from './table.mjs';

const sizes = ['miniprogram_dist', 'dist'].flatMap((folder) =>
  readdirSync(new URL(`../${folder}/`, import.meta.url)).map((file) => {
    const path = `${folder}/${file}`;
    return [path, statSync(new URL(`../${path}`, import.meta.url)).size];
  }),
);
console.log('Bytes of what is shipped');
printTable(['file', 'bytes'], sizes);

const payloads = await loadPayloads(library);
const fits = compareFits(library, payloads);
measureOverhead(library, payloads);
const speed = measureSpeed(library);

const sizeOf = Object.fromEntries(sizes);
const size = sizeOf['miniprogram_dist/index.js'];
const zhSize = sizeOf['miniprogram_dist/zh.js'];
const targets = [
  { name: 'payloads that fit with a schema', is: fits.typed, target: '>= 143', holds: fits.typed >= 143 },
  { name: 'payloads that fit without', is: fits.untyped, target: '>= 120', holds: fits.untyped >= 120 },
  { name: 'bytes of index.js', is: size, target: '<= 24576', holds: size <= 24576 },
  { name: 'bytes of zh.js', is: zhSize, target: '<= 98304', holds: zhSize <= 98304 },
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
