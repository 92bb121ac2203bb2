// The upload of a project: its sizes, and the library in it. The compiler has changed that library.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readVectors } from '../engines/program.mjs';
import { filesOf, name } from './projects.mjs';

const require = createRequire(import.meta.url);
const { runVectors } = require('../engines/vectors.js');
const HELPERS = '@babel/runtime/helpers/';

/** The files of an upload by size, beside the sizes of their sources, and the share of the library. */
export function weigh(upload, source) {
  const sum = (list) => list.reduce((total, file) => total + sizeOf(join(upload, file)), 0);
  const files = filesOf(upload);
  const total = sum(files);
  const helpers = files.filter((file) => file.startsWith(HELPERS));
  const library = files.filter(
    (file) => file.startsWith(`${name}/`) || file.startsWith(`miniprogram_npm/${name}/`),
  );
  const helping = helpersOf(upload, library);
  const part = sum([...library, ...helping]);

  const rows = files
    .filter((file) => !helpers.includes(file))
    .map((file) => [file, sum([file]), sizeOf(join(source, file))]);
  rows.push([`${HELPERS}*: ${helpers.length} files`, sum(helpers), '']);
  rows.sort((a, b) => b[1] - a[1]);
  return [
    `${files.length} files, ${total} bytes`,
    toRow(['', 'uploaded', 'source']),
    ...rows.map(toRow),
    `The library takes ${part} bytes (${Math.round((100 * part) / total)} %): ${sum(library)}, and ` +
      `${sum(helping)} for the ${helping.length} helpers that it needs in ES5.`,
  ].join('\n');
}

function sizeOf(path) {
  return existsSync(path) ? statSync(path).size : '';
}

function toRow([file, ...sizes]) {
  return file.padEnd(44) + sizes.map((size) => `${size}`.padStart(10)).join('');
}

/** The helpers that some files require, directly or through other helpers. */
function helpersOf(upload, files) {
  const found = new Set();
  const visit = (file) => {
    const code = readFileSync(join(upload, file), 'utf8');
    for (const [, required] of code.matchAll(/require\("([^"]+)"\)/g)) {
      const helper = join(required.startsWith('.') ? dirname(file) : '', `${required}.js`);
      if (!helper.startsWith(HELPERS) || found.has(helper)) continue;
      found.add(helper);
      visit(helper);
    }
  };
  files.forEach(visit);
  return [...found];
}

/** Requires something as a file of the upload does. Links in node_modules lead Node to the packages of the upload. */
export function requireIn(upload, specifier) {
  const links = { [`miniprogram_npm/${name}`]: name, '@babel': '@babel' };
  for (const [folder, link] of Object.entries(links)) {
    const target = join(upload, folder);
    const path = join(upload, 'node_modules', link);
    if (!existsSync(target) || existsSync(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(target, path);
  }
  return createRequire(join(upload, 'app.js'))(specifier);
}

/** The functions of schema.js as it was built, for the index of a compiled library. */
function schemasOver(index) {
  const source = readFileSync(new URL('../../../miniprogram_dist/schema.js', import.meta.url), 'utf8');
  const module = { exports: {} };
  new Function('module', 'exports', 'require', source)(module, module.exports, () => index);
  return module.exports;
}

/** Runs the golden vectors on a compiled library, with those of the Chinese text model if the library has it. */
export function tryGoldenVectors(compiled) {
  const library = { ...schemasOver(compiled), ...compiled };
  const vectors = readVectors().filter(({ name }) => 'zh' in library || !name.startsWith('zh.json '));
  assert.ok(vectors.length > 0, 'there are no vectors in test/vectors/');
  const { failures } = runVectors(library, vectors);
  assert.equal(failures.length, 0, failures.slice(0, 5).join('\n'));
  return `${vectors.length} vectors`;
}
