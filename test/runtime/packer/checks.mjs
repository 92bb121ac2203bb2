// Checks with WeChat's packer: all files are there, as they were built, and no other files.
import assert from 'node:assert/strict';
import { appendFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { official } from './official.mjs';
import { built, filesOf, name, relation, subpaths } from './projects.mjs';
import { requireIn } from './uploads.mjs';

const require = createRequire(import.meta.url);
const packed = `miniprogram_npm/${name}`;

/** "Build npm" copies miniprogram_dist byte for byte, and warns of nothing. */
export async function packAsBuilt(root) {
  const { warnList, ...counts } = await official('packNpm', root, relation);
  const copied = join(root, 'miniprogram', packed);
  assert.deepEqual(
    warnList.map(({ jsPath, msg }) => `${jsPath}: ${msg}`),
    [],
  );
  assert.deepEqual(counts, { miniProgramPackNum: 1, otherNpmPackNum: 0 });
  const files = filesOf(copied);
  assert.deepEqual(files, filesOf(built));
  for (const file of files) {
    const same = readFileSync(join(copied, file)).equals(readFileSync(join(built, file)));
    assert.ok(same, `${file} is not as it was built`);
  }
  return files.join(', ');
}

/** Every required file is there, and every file is required. Files of the library need not be required. */
export async function resolveAll(root) {
  const { files, modules } = await official('analyse', root);
  const errors = modules.flatMap(({ deps, errors = [] }) => [...errors, ...deps.map(({ error }) => error)]);
  assert.deepEqual(errors.filter(Boolean), []);
  const spare = files.filter(({ moduleId }) => moduleId === null).map(({ path }) => path);
  const unused = spare.filter((path) => !path.startsWith(`${packed}/`));
  assert.deepEqual(unused, [], 'files that nothing requires');
  return `${files.length} files`;
}

/** The code scan of DevTools finds nothing. */
export async function scanCode(root) {
  const findings = await official('scan', root);
  const failed = findings.filter(({ success }) => !success).map((finding) => finding.name);
  assert.deepEqual(failed, []);
  const { detail } = findings.find((finding) => finding.name === 'PACKAGE_SIZE_LIMIT');
  return `${detail.__APP__} bytes of source`;
}

/** Every subpath of the package can be required by its name. */
export async function resolveSubpaths(root) {
  const specifiers = subpaths().map(({ specifier }) => specifier);
  for (const specifier of specifiers) {
    appendFileSync(join(root, 'miniprogram/app.js'), `require('${specifier}');\n`);
  }
  await resolveAll(root);
  return specifiers.join(', ');
}

/** With the settings of the demo, an upload has only the files of the library that are required. */
export function spareSubpaths(upload) {
  const uploaded = filesOf(join(upload, packed));
  assert.deepEqual(uploaded, ['index.js', 'zh.js']);
  return uploaded.join(', ');
}

/** Every file of the library exports the same names when it is compiled to ES5. */
export function loadAll(upload) {
  const list = subpaths();
  for (const { specifier, file } of list) {
    const names = Object.keys(requireIn(upload, specifier)).sort();
    assert.deepEqual(names, Object.keys(require(join(built, file))).sort(), specifier);
  }
  return list.map(({ specifier }) => specifier).join(', ');
}
