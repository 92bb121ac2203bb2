// The files that a tarball has to hold: documents, the targets of package.json, and the modules that these import.
import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { join, posix } from 'node:path';
import { filesOf, readJson } from './pack.mjs';
import { targetsOf } from './subpaths.mjs';

/** A package holds the files that a user needs, and no other files. */
export async function checkFiles(installed, documents) {
  const { bin, exports, main, miniprogram, module, types } = readJson(installed, 'package.json');
  const targets = [main, module, types, ...targetsOf(bin), ...targetsOf(exports)].filter(Boolean);
  const named = [
    ...targets.map((target) => posix.normalize(target)),
    ...foldersOf(exports).map((folder) => `${folder}/package.json`),
    ...(miniprogram ? flatModulesOf(exports) : []),
  ];
  const modules = named.filter((path) => path.endsWith('.mjs'));
  const needed = [...documents, ...named, ...(await importedBy(installed, modules))];
  const shipped = [...filesOf(installed).keys()];
  const unexpected = shipped.filter((path) => !needed.includes(path));
  const missing = needed.filter((path) => !shipped.includes(path));
  assert.deepEqual({ unexpected, missing }, { unexpected: [], missing: [] });
  return `${shipped.length} files`;
}

/** The folders of the subpaths, for resolvers that read no `exports`. */
const foldersOf = (exports) =>
  Object.keys(exports)
    .filter((subpath) => subpath !== '.' && !subpath.endsWith('.json'))
    .map((subpath) => posix.normalize(subpath));

/** The files to be copied into projects without npm: one module for each subpath, and its types. */
const flatModulesOf = (exports) =>
  ['index', ...foldersOf(exports)].flatMap((face) => [`dist/flat/${face}.mjs`, `dist/flat/${face}.d.mts`]);

/** dist/ has one module for each module of src/, beside the flat ones. */
export async function checkModules(installed, sources, entries) {
  const from = await importedBy(sources, entries);
  const expected = from.map((path) => path.replace(/^src\/(.*)\.m?ts$/, 'dist/$1.mjs'));
  const built = [...filesOf(installed).keys()].filter((path) => /^dist\/(?!flat\/).*\.mjs$/.test(path));
  assert.deepEqual(built, expected.sort());
  return `${built.length} modules`;
}

/** The paths of some modules and of all modules that they import, types aside. */
async function importedBy(folder, entryPoints) {
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    metafile: true,
    write: false,
    outdir: join(folder, 'none'),
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs).sort();
}
