// Builds the packed library into projects of frameworks, and scans codes in them: node test/runtime/frameworks/run.mjs [--all]
// A framework that is not installed is skipped, or fails if --all is given or CI is set.
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startReport } from '../report.mjs';

const { values } = parseArgs({ options: { all: { type: 'boolean' } } });
const install = {
  'frameworks/uni-app': 'npm ci --ignore-scripts',
  'frameworks/taro': 'npm ci --ignore-scripts',
  packer: 'npm ci --omit=optional --ignore-scripts',
};
const missing = Object.keys(install).filter(
  (folder) => !existsSync(new URL(`../${folder}/node_modules`, import.meta.url)),
);
if (missing.length > 0) {
  for (const folder of missing) console.log(`skipped: (cd test/runtime/${folder} && ${install[folder]})`);
  process.exit(values.all || process.env.CI ? 1 : 0);
}

const { checkPackages, checkSyntax } = await import('./output.mjs');
const { createProject, unpackLibrary } = await import('./projects.mjs');
const { findFaults } = await import('./faults.mjs');
const { frameworks, versionsOf } = await import('./frameworks.mjs');
const { schemasWith } = await import('./recipes.mjs');
const { scan } = await import('./scans.mjs');

const PLATFORMS = { wx: 'WeChat', my: 'Alipay' };
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'frameworks-')));
process.on('exit', () => rmSync(folder, { recursive: true }));
const { report, end } = startReport(42);

const library = unpackLibrary(folder);
const schemas = schemasWith(library);
const projects = {};

for (const framework of frameworks) {
  console.log(`${framework.name}: ${versionsOf(framework)}`);
  const root = createProject(join(folder, framework.name), framework, library);
  projects[framework.name] = { framework, root };
  await report('types', () => framework.checkTypes(root));
  for (const platform of framework.platforms) {
    const title = PLATFORMS[platform];
    const built = framework.outputOf(root, platform);
    await report(`${title}: build`, () => framework.build(root, platform));
    await report(`${title}: scripts are ES2015`, () => checkSyntax(built));
    await report(`${title}: zh is in the subpackage`, () => checkPackages(built, library));
    await report(`${title}: codes are scanned`, () => scan(built, { ...framework, platform, schemas }));
  }
  console.log();
}

console.log('Faults planted in copies, and the messages that find them');
await findFaults(projects, report, async ({ framework, root }, platform) => {
  const built = framework.outputOf(root, platform);
  await framework.build(root, platform);
  checkSyntax(built);
  checkPackages(built, library);
  await scan(built, { ...framework, platform, schemas });
});
process.exit(end());
