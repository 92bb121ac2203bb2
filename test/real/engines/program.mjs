// The vectors as one text that any engine can evaluate: the built library, the checks and the data, in a function of their own.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const libraryPath = fileURLToPath(new URL('../../../miniprogram_dist/index.js', import.meta.url));
export const checksPath = fileURLToPath(new URL('vectors.js', import.meta.url));

/** All vectors of test/vectors/, each with the name of its file before its own. */
export function readVectors() {
  const folder = new URL('../../vectors/', import.meta.url);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  return files.sort().flatMap((file) => {
    const vectors = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    return vectors.map((vector) => ({ ...vector, name: `${file} ${vector.name}` }));
  });
}

/** A script that evaluates to the result of runVectors as JSON, and gives the library no more than `module` and `exports`. */
export function writeProgram(vectors) {
  if (!existsSync(libraryPath)) throw new Error('miniprogram_dist/index.js is missing: run npm run build');
  return `(function () {
var module = { exports: {} };
(function (module, exports) {${readFileSync(libraryPath, 'utf8')}
})(module, module.exports);
var library = module.exports;
${readFileSync(checksPath, 'utf8')}
return JSON.stringify(runVectors(library, JSON.parse(${literal(JSON.stringify(vectors))})));
})()`;
}

/** As an ES2015 literal in ASCII: line separators inside of one are newer, and __proto__ is a key like any other only in JSON. */
function literal(text) {
  return JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
