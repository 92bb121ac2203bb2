// The program that an engine evaluates: one text with the shipped files, the vectors, and the scripts that check them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export const shippedFolder = fileURLToPath(new URL('../../../miniprogram_dist/', import.meta.url));
const checksPath = fileURLToPath(new URL('vectors.js', import.meta.url));
const filesPath = fileURLToPath(new URL('files.js', import.meta.url));

const { runVectors, toAscii } = createRequire(import.meta.url)(checksPath);
export { runVectors };

/** The names of the built files. The first is index.js, because the others may require it. */
export function listShipped() {
  const files = existsSync(shippedFolder) ? readdirSync(shippedFolder) : [];
  if (!files.includes('index.js')) throw new Error('miniprogram_dist/index.js is missing: run npm run build');
  const others = files.filter((file) => file.endsWith('.js') && file !== 'index.js');
  return ['index.js', ...others.sort()];
}

/** All vectors of test/vectors/. The name of each begins with the name of its file. */
export function readVectors() {
  const folder = new URL('../../vectors/', import.meta.url);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  return files.sort().flatMap((file) => {
    const vectors = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    return vectors.map((vector) => ({ ...vector, name: `${file} ${vector.name}` }));
  });
}

/**
 * A script that evaluates to a function. The function gets a clock in milliseconds, and returns the result of runFiles as
 * JSON. Both are ASCII, so the encoding of a pipe does not matter. A shipped file gets `module`, `exports` and `require` alone.
 */
export function writeProgram(vectors, sources = readShipped()) {
  return `(function (now) {
${readFileSync(checksPath, 'utf8')}
${readFileSync(filesPath, 'utf8')}
var vectors = ${parsed(vectors)};
var sources = new Map(${parsed(Object.entries(sources))});
var check = (library) => tryVectors(library, vectors);
return toAscii(JSON.stringify(runFiles(Array.from(sources.keys()), loaderOf(sources), check, now)));
})`;
}

function readShipped() {
  const read = (file) => [file, readFileSync(shippedFolder + file, 'utf8')];
  return Object.fromEntries(listShipped().map(read));
}

/** An expression for some data. It parses JSON, because __proto__ is an ordinary key in JSON alone. */
function parsed(data) {
  return `JSON.parse(${toAscii(JSON.stringify(JSON.stringify(data)))})`;
}
