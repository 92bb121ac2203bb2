// One flat file for each subpath: CommonJS in miniprogram_dist/, as WeChat's packer copies it, and an ES module in dist/flat/, to
// be copied into projects without npm.
import { rolldown } from 'rolldown';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The modules whose exports are all public names of the index. The other files import ./index for them, so that there
 * is one class SceneError and one core text model, however many files a page loads.
 */
const SHARED = ['src/scene-error.ts', 'src/text/field.ts'].map((path) =>
  resolve(path).slice(0, -'.ts'.length),
);

/** The faces with functions that make fields and readers. These keep their names: a message tells which one was not called. */
const WITH_MAKERS = ['index', 'zh'];

export async function writeFlatFiles(faces) {
  for (const face of faces) {
    const open = (index) => openForPages(`src/${face}.ts`, face === 'index' ? [] : [importFrom(index)]);
    const commonJs = await open('./index');
    const names = WITH_MAKERS.includes(face) ? await exportsOf(commonJs) : [];
    writeFileSync(`miniprogram_dist/${face}.js`, await minified(commonJs, names));
    await writeModule(await open('./index.mjs'), `dist/flat/${face}.mjs`);
  }
}

/** A bundle of what a page can run. */
export function openForPages(input, plugins = []) {
  return rolldown({
    input,
    plugins,
    treeshake: { moduleSideEffects: false },
    transform: { target: 'es2015' },
  });
}

/** The bundle as one minified CommonJS file, in which some names are kept. */
export async function minified(bundle, names = []) {
  const { output } = await bundle.generate({
    format: 'cjs',
    strict: true,
    externalLiveBindings: false,
    generatedCode: { symbols: false },
    minify: { compress: { target: 'es2015' }, mangle: { reserved: names } },
    comments: false,
  });
  await bundle.close();
  return output[0].code;
}

/** The bundle as one readable ES module: the bundler of the project minifies it, and leaves out the unused parts. */
async function writeModule(bundle, file) {
  await bundle.write({ file, format: 'esm', comments: { legal: false, jsdoc: false, annotation: true } });
  await bundle.close();
}

async function exportsOf(bundle) {
  const { output } = await bundle.generate();
  return output[0].exports;
}

const importFrom = (index) => ({
  name: 'import-index',
  resolveId(path, importer = '') {
    return SHARED.includes(resolve(importer, '..', path)) ? { id: index, external: true } : undefined;
  },
});
