// Builds the package that is published: dist/ for `import`, miniprogram_dist/ for mini-programs and `require`, a folder for each
// subpath, and the demo's copies.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { copyToDemo } from './demo.mjs';
import { writeDeclarations } from './declarations.mjs';
import { writeFlatFiles } from './flat.mjs';
import { writeFolders } from './folders.mjs';
import { writeModules } from './modules.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const subpaths = Object.keys(exports).filter((subpath) => subpath !== './package.json');
/** The subpaths of the package, by the names of their sources. */
const faces = subpaths.map((subpath) => subpath.slice('./'.length) || 'index');

for (const folder of ['miniprogram_dist', 'dist']) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
}
await writeModules(faces);
await writeFlatFiles(faces);
writeFolders(exports);
// The declarations come last: a build that failed has none.
writeDeclarations(faces);
await copyToDemo();
