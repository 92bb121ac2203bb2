// A project without npm: it copies the flat ES modules of the package, with unchanged names, into a folder of its own.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './compile.mjs';
import { runBundle } from './load.mjs';

/** A page that reads a record with a field of the copied zh. */
const page = `import { defineScene, id } from './miniprogram-scene/index.mjs';
import { zhText } from './miniprogram-scene/zh.mjs';
const goods = defineScene({ goods: id(), shop: zhText() });
const scene = goods.encode({ goods: '42', shop: '幸福西饼' });
report(JSON.stringify(goods.read({ scene: encodeURIComponent(scene) })));`;

/** Copies some files, all in a folder of the package, into a folder of a new project. */
function copyFiles(installed, files, project) {
  const folder = join(project, 'miniprogram-scene');
  mkdirSync(folder, { recursive: true });
  for (const file of files)
    cpSync(join(installed, file), join(folder, file.slice(file.lastIndexOf('/') + 1)));
}

/** TypeScript finds the types beside the copied files: it accepts the page, and refuses a wrong record. */
export async function compileCopied(installed, { path }, project) {
  const files = ['index', 'zh'].flatMap((face) => [`dist/flat/${face}.mjs`, `dist/flat/${face}.d.mts`]);
  copyFiles(installed, files, project);
  const wrong = `// @ts-expect-error -- a shop is text
goods.encode({ goods: '42', shop: 8 });`;
  writeFileSync(
    join(project, 'page.ts'),
    `declare function report(text: string): void;\n${page}\n${wrong}\n`,
  );
  const compilerOptions = {
    strict: true,
    module: 'node16',
    target: 'es2020',
    lib: ['es2020'],
    types: [],
    noEmit: true,
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['page.ts'] }));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  await runNode(project, path);
}

/** A bundler makes a page of the copied files, and the page reads the record. */
export async function bundleCopied(installed, { bundle }, project) {
  copyFiles(installed, ['dist/flat/index.mjs', 'dist/flat/zh.mjs'], project);
  const { code } = await bundle(project, page);
  assert.equal(runBundle(code), '{"goods":"42","shop":"幸福西饼"}');
  return Buffer.byteLength(code);
}
