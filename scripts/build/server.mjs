// server/dist/: the package miniprogram-scene-server. The root is built first, because the declarations need its types.
import { generateDtsBundle } from 'dts-bundle-generator';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

process.chdir(fileURLToPath(new URL('../../server', import.meta.url)));
rmSync('dist', { recursive: true, force: true });

const comments = { legal: false, jsdoc: false, annotation: true };

await writeModules();
await writeCommonJs();
// The declarations come last: a build that failed has none.
writeDeclarations();

/** ES modules, one file a source module, so that index and command share them. */
async function writeModules() {
  const bundle = await openBundle({ index: 'src/index.ts', command: 'src/command.mts' });
  await bundle.write({
    dir: 'dist',
    format: 'esm',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: '[name].mjs',
    banner: ({ name }) => (name === 'command' ? '#!/usr/bin/env node' : ''),
    comments,
  });
  await bundle.close();
  chmodSync('dist/command.mjs', 0o755);
}

/**
 * One CommonJS file of the index. It requires the CommonJS files of miniprogram-scene, so a CommonJS project has one class
 * SceneError. It also requires ES modules: with the type `commonjs` in package.json, the bundler takes the default export of
 * such a module (p-queue) from `default`, where Node puts it.
 */
async function writeCommonJs() {
  const bundle = await openBundle({ index: 'src/index.ts' });
  await bundle.write({ dir: 'dist', format: 'cjs', entryFileNames: '[name].cjs', comments });
  await bundle.close();
}

/** No package is bundled: all of them stay imports. */
function openBundle(input) {
  return rolldown({ input, external: /^[a-z]/, platform: 'node', transform: { target: 'node20' } });
}

function writeDeclarations() {
  const output = { noBanner: true, exportReferencedTypes: false };
  const [types] = generateDtsBundle([{ filePath: 'src/index.ts', output }], {
    preferredConfigPath: 'tsconfig.json',
    // Without this option, the link node_modules/miniprogram-scene would lead to a source, and its types would be copied.
    followSymlinks: false,
  });
  writeFileSync('dist/index.d.mts', types);
  writeFileSync('dist/index.d.cts', types);
}
