// Packs and compiles the demo with WeChat's own packer: node test/runtime/packer/run.mjs [--all]
// If the packer is not installed, the check is skipped, or fails if --all is given or CI is set.
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startReport } from '../report.mjs';

const { values } = parseArgs({ options: { all: { type: 'boolean' } } });
if (!existsSync(new URL('node_modules/miniprogram-ci', import.meta.url))) {
  const command = '(cd test/runtime/packer && npm ci --omit=optional --ignore-scripts)';
  console.log(`WeChat's packer: skipped: ${command}`);
  process.exit(values.all || process.env.CI ? 1 : 0);
}

const { loadAll, packAsBuilt, resolveAll, resolveSubpaths, scanCode, spareSubpaths } =
  await import('./checks.mjs');
const { findFaults } = await import('./faults.mjs');
const { official } = await import('./official.mjs');
const { createNpmProject, demo, name, pack } = await import('./projects.mjs');
const { requireIn, tryGoldenVectors, weigh } = await import('./uploads.mjs');

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'packer-')));
process.on('exit', () => rmSync(folder, { recursive: true }));
const at = (path) => join(folder, path);
const { report, end } = startReport(52);

console.log('The demo as it is');
cpSync(demo, at('demo'), { recursive: true });
await report('every file that is required, and no others', () => resolveAll(at('demo')));
await report('code scan', () => scanCode(at('demo')));
await report('compile', () => compile(at('demo'), at('demo'), at('demo-upload')));
await report('the library with zh, compiled: golden vectors', () =>
  tryGoldenVectors({
    ...requireIn(at('demo-upload'), `./${name}/index.js`),
    ...requireIn(at('demo-upload'), `./${name}/zh.js`),
  }),
);

console.log('\nThe demo with the library from npm');
await report('npm pack, npm install', () => createNpmProject(at('npm'), pack(folder)));
await report('build npm: as it was built, no warnings', () => packAsBuilt(at('npm')));
await report('every file that is required, and no others', () => resolveAll(at('npm')));
cpSync(at('npm'), at('npm-subpaths'), { recursive: true });
await report('every subpath by its name', () => resolveSubpaths(at('npm-subpaths')));
await report('compile', () => compile(at('npm'), at('npm/miniprogram'), at('npm-upload')));
await report('only what is required is uploaded', () => spareSubpaths(at('npm-upload')));
await report('the library, compiled: golden vectors', () =>
  tryGoldenVectors(requireIn(at('npm-upload'), name)),
);
await report('compile with every subpath', () => {
  return compile(at('npm-subpaths'), at('npm-subpaths/miniprogram'), at('subpaths-upload'));
});
await report('the library, compiled: names', () => loadAll(at('subpaths-upload')));
await report('with zh, compiled: golden vectors', () =>
  tryGoldenVectors({
    ...requireIn(at('subpaths-upload'), name),
    ...requireIn(at('subpaths-upload'), `${name}/zh`),
  }),
);

console.log('\nFaults planted in copies, and the messages that find them');
await findFaults(at('npm'), report);
process.exit(end());

/** Compiles a project for an upload, and weighs the upload. */
async function compile(root, source, upload) {
  await official('compile', root, upload);
  return weigh(upload, source);
}
