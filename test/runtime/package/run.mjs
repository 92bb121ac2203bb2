// Checks both packages as they are published: node test/runtime/package/run.mjs [--all]
// Packs them, then lints, loads, bundles and compiles the content of the tarballs, as users do.
// If the parts for that are not installed, the check is skipped, or fails if --all is given or CI is set.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startReport } from '../report.mjs';

const { values } = parseArgs({ options: { all: { type: 'boolean' } } });
if (!existsSync(new URL('node_modules', import.meta.url))) {
  console.log('The published packages: skipped: (cd test/runtime/package && npm ci --ignore-scripts)');
  process.exit(values.all || process.env.CI ? 1 : 0);
}

const { createProject, filesOf, pack, readJson } = await import('./pack.mjs');
const { checkFiles, checkModules } = await import('./contents.mjs');
const { subpathsOf } = await import('./subpaths.mjs');
const { lintByAttw, lintByPublint } = await import('./lint.mjs');
const { entryOf, loadInWeChat, nodeLoaders, runBundle } = await import('./load.mjs');
const { bundlers } = await import('./bundlers.mjs');
const { pages, weigh } = await import('./pages.mjs');
const { bundleCopied, compileCopied } = await import('./copied.mjs');
const { compile, compilers, settings, settingsOf } = await import('./compile.mjs');
const { checkCommand, checkSceneError } = await import('./server.mjs');
const { findFaults } = await import('./faults.mjs');

const DOCUMENTS = {
  client: [
    'CHANGELOG.md',
    'CHANGELOG.zh-CN.md',
    'LICENSE',
    'NOTICE',
    'README.md',
    'README.zh-CN.md',
    'package.json',
  ],
  server: ['CHANGELOG.md', 'CHANGELOG.zh-CN.md', 'LICENSE', 'README.md', 'package.json'],
};
/** The source modules that are built. All modules that they import are built too. */
const ENTRIES = {
  client: ['src/index.ts', 'src/zh.ts', 'src/codes.ts', 'src/schema.ts'],
  server: ['src/index.ts', 'src/command.mts'],
};

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'miniprogram-scene-')));
process.on('exit', () => rmSync(folder, { recursive: true }));
const { report, end } = startReport(60);

const name = 'miniprogram-scene';
const serverName = `${name}-server`;
const packed = pack(folder);
// Pages have the client package alone. A server has both packages.
const { client, server } = packed;
const pageProject = createProject(join(folder, 'page-project'), client.tarball);
const serverProject = createProject(join(folder, 'server-project'), client.tarball, server.tarball);
const description = readJson(packageIn(pageProject, name), 'package.json');
const subpaths = subpathsOf(description);
const [serverSubpath] = subpathsOf(readJson(packageIn(serverProject, serverName), 'package.json'));

await checkContents('client', packageIn(pageProject, name));
await checkContents('server', packageIn(serverProject, serverName));

for (const subpath of subpaths) {
  console.log(`\n${subpath.specifier}: the same names and the same scene, however it is loaded`);
  for (const { title, load } of await loadersOf(pageProject, subpath)) await report(title, load);
}
console.log(`\n${serverName}, beside ${name}`);
for (const { title, load } of await loadersOf(serverProject, serverSubpath)) {
  await report(title, load);
}
await report('one class SceneError, imported or required', () => checkSceneError(serverProject));
await report('the command, by npx', () => checkCommand(serverProject));

for (const page of pages) {
  console.log(`\nA page with ${page.name}: bytes`);
  for (const { title, weighHere } of weighings(pageProject, page)) await report(title, weighHere);
}

console.log('\nA page with copied ES modules, index and zh: bytes');
for (const bundler of bundlers) {
  await report(bundler.name, () => bundleCopied(packageIn(pageProject, name), bundler, emptyFolder()));
}
for (const compiler of compilers) {
  await report(compiler.name, () => compileCopied(packageIn(pageProject, name), compiler, emptyFolder()));
}

console.log('\nProjects in TypeScript, strict, compiled and run');
for (const compiler of compilers) {
  for (const setting of settingsOf(compiler)) {
    await report(`${compiler.name}, ${setting.name}`, () => compileIn(compiler, setting));
  }
}

console.log('\nFaults planted in copies, and the messages that find them');
await findFaults({
  name,
  pageProject,
  serverProject,
  report,
  checks: {
    checkCommand,
    checkSceneError,
    checkFiles: (project) => checkFiles(packageIn(project, name), DOCUMENTS.client),
    checkModules: (project) => checkModules(packageIn(project, name), client.sources, ENTRIES.client),
    compilePages: (project) => compile(join(project, 'faulty'), compilers[0], settings[0], subpaths),
    async loadAll(project) {
      for (const subpath of subpaths) for (const { load } of await loadersOf(project, subpath)) await load();
    },
    async bundleCopied(project) {
      for (const bundler of bundlers) await bundleCopied(packageIn(project, name), bundler, emptyFolder());
    },
    async weighPages(project) {
      for (const page of pages) for (const { weighHere } of weighings(project, page)) await weighHere();
    },
  },
});
process.exitCode = end();

function emptyFolder() {
  return mkdtempSync(join(folder, 'copied-'));
}

function packageIn(project, packageName) {
  return join(project, 'node_modules', packageName);
}

async function checkContents(part, installed) {
  const files = filesOf(installed);
  const { name: packageName, version } = readJson(installed, 'package.json');
  const unpacked = [...files.values()].reduce((sum, bytes) => sum + bytes);
  const { tarball, sources } = packed[part];
  console.log(`\n${packageName} ${version}: ${statSync(tarball).size} bytes, ${unpacked} unpacked`);
  for (const [path, bytes] of files) console.log(`${String(bytes).padStart(9)}  ${path}`);
  await report('all files that a user needs, and no others', () => checkFiles(installed, DOCUMENTS[part]));
  await report('dist/ has one module for each source module', () =>
    checkModules(installed, sources, ENTRIES[part]),
  );
  await report('publint, strict', () => lintByPublint(tarball));
  await report('attw: node10, node16 from CommonJS and from ES modules, bundler', () => lintByAttw(tarball));
}

/** The ways to load a subpath. `load` fails if it gives other names or another scene than the first way. */
async function loadersOf(project, { specifier, imported, required, inWeChat }) {
  const node = await nodeLoaders(project, name);
  let first;
  const same = (told) => assert.equal(told, (first ??= told));
  const loaders = [
    { title: `import: ${imported}`, load: async () => same(await node.import(specifier)) },
    { title: `require: ${required}`, load: () => same(node.require(specifier)) },
  ];
  if (!inWeChat) return loaders;
  return [
    ...loaders,
    {
      title: `WeChat, by its name: ${inWeChat}`,
      load() {
        assert.equal(required, inWeChat);
        same(
          loadInWeChat(
            join(packageIn(project, name), description.miniprogram),
            specifier.slice(name.length + 1),
          ),
        );
      },
    },
    ...bundlers.map(({ name: title, bundle }) => ({
      title,
      async load() {
        const { code } = await bundle(project, entryOf(name, specifier));
        same(runBundle(code));
      },
    })),
  ];
}

/** The bundlers, each with the check of a page. The first bundler's bytes limit the others'. */
function weighings(project, page) {
  const installed = packageIn(project, name);
  let first;
  return bundlers.map((bundler) => ({
    title: bundler.name,
    async weighHere() {
      const bytes = await weigh(page, bundler, { name, project, installed, first });
      first ??= bytes;
      return bytes;
    },
  }));
}

function compileIn(compiler, setting) {
  const project = setting.needsServer ? serverProject : pageProject;
  const all = setting.needsServer ? [...subpaths, serverSubpath] : subpaths;
  return compile(join(project, `${compiler.name}, ${setting.name}`), compiler, setting, all);
}
