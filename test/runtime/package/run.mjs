// Proves the package as it is published: node test/runtime/package/run.mjs [--all]
// Packs it, then lints, loads, bundles and compiles what is in the tarball, as those do who install it.
// Where the parts for that are not installed it is skipped, unless --all is given or CI is set: then it fails.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { all: { type: 'boolean' } } });
const parts = {
  '../../../node_modules': 'npm ci',
  node_modules: 'npm ci --ignore-scripts in test/runtime/package',
};
for (const [folder, hint] of Object.entries(parts)) {
  if (existsSync(new URL(folder, import.meta.url))) continue;
  console.log(`skipped: ${hint}`);
  process.exit(values.all || process.env.CI ? 1 : 0);
}

const { filesOf, install, pack, readJson } = await import('./pack.mjs');
const { filesToShip, subpathsOf } = await import('./subpaths.mjs');
const { lintByAttw, lintByPublint } = await import('./lint.mjs');
const { entryOf, loadInWeChat, nodeLoaders, pageOf, runBundle } = await import('./load.mjs');
const { bundlers } = await import('./bundlers.mjs');
const { compile, compilers, settings } = await import('./compile.mjs');

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'miniprogram-scene-')));
process.on('exit', () => rmSync(folder, { recursive: true }));
const tally = { passed: 0, failed: 0 };

const tarball = pack(folder);
const project = join(folder, 'project');
const installed = install(tarball, project);
const description = readJson(installed, 'package.json');
const { name, miniprogram } = description;
const files = filesOf(installed);
const subpaths = subpathsOf(description);
const loadInNode = await nodeLoaders(project, name);

printFiles();
await check('the files that package.json names, and no others', () => {
  const shipped = [...files.keys()];
  const needed = filesToShip(description);
  const unexpected = shipped.filter((path) => !needed.includes(path));
  const missing = needed.filter((path) => !shipped.includes(path));
  assert.deepEqual({ unexpected, missing }, { unexpected: [], missing: [] });
});
await check('publint, strict', () => lintByPublint(tarball));
await check('attw: node10, node16 from CommonJS and from ES modules, bundler', () => lintByAttw(tarball));
for (const subpath of subpaths) await loadEverywhere(subpath);
await weighPage();
await compileProjects();
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : 0;

function printFiles() {
  title('What is published', 'bytes');
  for (const [path, bytes] of files) row(path, bytes);
  const unpacked = [...files.values()].reduce((sum, bytes) => sum + bytes);
  row('unpacked', unpacked);
  row('packed', statSync(tarball).size);
}

/** However a subpath is loaded, it has the same names, and the library makes the same scene. */
async function loadEverywhere({ specifier, imported, required, inWeChat }) {
  title(inWeChat ? specifier : `${specifier}: for Node alone`);
  let first;
  const same = (told) => assert.equal(told, (first ??= told));

  if (imported) await check(`import: ${imported}`, async () => same(await loadInNode.import(specifier)));
  if (required) await check(`require: ${required}`, () => same(loadInNode.require(specifier)));
  if (!inWeChat) return;
  await check(`WeChat, by its name: ${inWeChat}`, () => {
    assert.equal(required, inWeChat);
    same(loadInWeChat(join(installed, miniprogram), specifier.slice(name.length + 1)));
  });
  for (const bundler of bundlers) {
    await check(bundler.name, async () => {
      const { code } = await bundler.bundle(project, entryOf(name, specifier));
      same(runBundle(code));
    });
  }
}

/** A page that takes little of the root pays for no other file, and for no more than the root. */
async function weighPage() {
  const root = normalize(subpaths.find(({ specifier }) => specifier === name).imported);
  title(`A page with defineScene and integer, at most the ${files.get(root)} of ${root}`, 'bytes');
  for (const bundler of bundlers) {
    await check(bundler.name, async () => {
      const { code, modules } = await bundler.bundle(project, pageOf(name));
      assert.equal(runBundle(code), 42);
      const ours = modules.filter((path) => path.startsWith(installed));
      assert.deepEqual(ours, [join(installed, root)]);
      const bytes = Buffer.byteLength(code);
      assert.ok(bytes <= files.get(root), `${bytes} bytes`);
      return bytes;
    });
  }
}

async function compileProjects() {
  title('Projects in TypeScript, strict, compiled and run');
  for (const compiler of compilers) {
    for (const setting of settings) {
      const what = `${compiler.name}, ${setting.name}`;
      await check(what, () => compile(join(project, what), compiler, setting, subpaths));
    }
  }
}

function title(text, unit = '') {
  console.log();
  row(text, unit);
}

/** Runs a check, and prints the figure that it gives, or how long it took. */
async function check(what, run) {
  try {
    const start = performance.now();
    const figure = await run();
    row(`✓ ${what}`, figure ?? `${((performance.now() - start) / 1000).toFixed(1)} s`);
    tally.passed++;
  } catch (error) {
    row(`✗ ${what}`);
    console.log(error.message.trim().replace(/^/gm, '    '));
    tally.failed++;
  }
}

function row(text, value = '') {
  console.log(`${text.padEnd(70)}${String(value).padStart(10)}`.trimEnd());
}
