// Builds the package that is published: dist/ for `import`, miniprogram_dist/ for mini-programs and `require`, and the demo's copies.
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { copyToDemo } from './demo.mjs';
import { writeDeclarations } from './declarations.mjs';
import { writeFlatFiles } from './flat.mjs';
import { writeModules } from './modules.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

/** The subpaths of the package, by the names of their sources. */
const faces = ['index', 'zh', 'codes'];

for (const folder of ['miniprogram_dist', 'dist']) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
}
await writeModules(faces);
await writeFlatFiles(faces);
// The declarations come last: a build that failed has none.
writeDeclarations(faces);
await copyToDemo();
