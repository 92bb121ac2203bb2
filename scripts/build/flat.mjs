// One flat file for each subpath: CommonJS in miniprogram_dist/, as WeChat's packer copies it, and an ES module in dist/flat/, to
// be copied into projects without npm.
import { rolldown } from 'rolldown';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { INTERNAL } from './internal.mjs';
import { forPages, minified } from './minified.mjs';

/**
 * The modules of which the other files use public names of the index alone. They import ./index for them, so that there
 * is one class SceneError, one core text model, and one coder, however many files a page loads.
 */
const SHARED = [
  'scene-error',
  'text/field',
  'fields/identifier',
  'fields/number',
  'fields/structure',
  'fields/time',
  'scene/scene',
  'entry/entry',
  'entry/readers',
  'entry/link',
].map((module) => resolve('src', module));

/**
 * The functions that make fields or readers for other functions, too. They keep their names: a message tells which function
 * was not called. Any other function is minified to a value of the exports, and takes its name from the key.
 */
const NAMED = ['bare', 'date', 'hex', 'integer', 'oneOf', 'record', 'uuid'];

export async function writeFlatFiles(faces) {
  for (const face of faces) {
    const input = `src/${face}.ts`;
    const pluginsFor = (index) => (face === 'index' ? [] : [importFrom(index)]);
    const page = await minified(input, pluginsFor('./index'), NAMED, INTERNAL);
    writeFileSync(`miniprogram_dist/${face}.js`, page);
    await writeModule(input, pluginsFor('./index.mjs'), `dist/flat/${face}.mjs`);
  }
}

/** One readable ES module: the bundler of the project minifies it, and leaves out the unused parts. */
async function writeModule(input, plugins, file) {
  const bundle = await rolldown({ input, ...forPages, plugins });
  await bundle.write({ file, format: 'esm', comments: { legal: false, jsdoc: false, annotation: true } });
  await bundle.close();
}

const importFrom = (index) => ({
  name: 'import-index',
  resolveId(path, importer = '') {
    return SHARED.includes(resolve(importer, '..', path)) ? { id: index, external: true } : undefined;
  },
});
