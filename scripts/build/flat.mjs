// One flat file for each subpath: CommonJS in miniprogram_dist/, as WeChat's packer copies it, and an ES module in dist/flat/, to
// be copied into projects without npm.
import { rolldown } from 'rolldown';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { minify } from 'terser';

/**
 * The modules whose exports are all public names of the index. The other files import ./index for them, so that there
 * is one class SceneError and one core text model, however many files a page loads.
 */
const SHARED = ['src/scene-error.ts', 'src/text/field.ts'].map((path) =>
  resolve(path).slice(0, -'.ts'.length),
);

/** The faces with functions that make fields and readers. These keep their names: a message tells which one was not called. */
const WITH_MAKERS = ['index', 'zh'];

/** The other functions of these faces. */
const NO_MAKERS = [
  'compileQuery',
  'decodeQuery',
  'decodeText',
  'defineScene',
  'encodeQuery',
  'encodeText',
  'readEntry',
];

export async function writeFlatFiles(faces) {
  for (const face of faces) {
    const open = (index) => openForPages(`src/${face}.ts`, face === 'index' ? [] : [importFrom(index)]);
    const keepsName = (name) => WITH_MAKERS.includes(face) && !NO_MAKERS.includes(name);
    writeFileSync(`miniprogram_dist/${face}.js`, await minified(await open('./index'), keepsName));
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

/**
 * The bundle as one minified CommonJS file.
 *
 * Two minifiers make the smallest file: the bundler's own writes `let` for `const`, and terser inlines more. Neither may use
 * a transformation that is safe for some programs only, but one: a function is no class, so it may become an arrow function.
 *
 * @param keepsName tells which exported functions keep their names.
 */
export async function minified(bundle, keepsName = () => false) {
  const { output } = await bundle.generate({
    format: 'cjs',
    strict: true,
    externalLiveBindings: false,
    generatedCode: { symbols: false },
    plugins: [{ name: 'export-once', renderChunk: exportOnce }],
    minify: { compress: { target: 'es2015' }, mangle: false },
    comments: false,
  });
  await bundle.close();
  const [{ code, exports }] = output;
  const kept = new RegExp(`^(?:${exports.filter(keepsName).join('|')})$`);
  const smallest = await minify(code, {
    ecma: 2015,
    toplevel: true,
    keep_fnames: kept,
    // The bundler makes a variable of a class: its name is the class's.
    mangle: { reserved: ['SceneError'] },
    compress: { passes: 3, hoist_funs: true, unsafe_arrows: true },
  });
  return smallest.code;
}

/** All exports in one statement, instead of one statement each. */
function exportOnce(code) {
  const names = [];
  const others = code.replace(/^exports\.(\w+) = (\w+);\n?/gm, (_, name, local) => {
    names.push(name === local ? name : `${name}: ${local}`);
    return '';
  });
  return `${others}module.exports = { ${names.join(', ')} };\n`;
}

/** The bundle as one readable ES module: the bundler of the project minifies it, and leaves out the unused parts. */
async function writeModule(bundle, file) {
  await bundle.write({ file, format: 'esm', comments: { legal: false, jsdoc: false, annotation: true } });
  await bundle.close();
}

const importFrom = (index) => ({
  name: 'import-index',
  resolveId(path, importer = '') {
    return SHARED.includes(resolve(importer, '..', path)) ? { id: index, external: true } : undefined;
  },
});
