// server/dist/: the package miniprogram-scene-server. The build of the root comes first: the declarations need its types.
import { generateDtsBundle } from 'dts-bundle-generator';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

process.chdir(fileURLToPath(new URL('../../server', import.meta.url)));
rmSync('dist', { recursive: true, force: true });

await writeModules();
await writeCommonJs();
writeDeclarations();

/** ES modules, one file a source module: index and command share them. */
async function writeModules() {
  const bundle = await bundleOf({ index: 'src/index.ts', command: 'src/command.ts' });
  await bundle.write({
    dir: 'dist',
    format: 'esm',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: '[name].mjs',
    banner: (chunk) => (chunk.name === 'command' ? '#!/usr/bin/env node' : ''),
    comments: { legal: false, jsdoc: false, annotation: true },
  });
  await bundle.close();
}

/** One CommonJS file of the index. It requires miniprogram-scene as CommonJS too, so there is one class SceneError. */
async function writeCommonJs() {
  const bundle = await bundleOf({ index: 'src/index.ts' });
  await bundle.write({
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    comments: { legal: false, jsdoc: false, annotation: true },
  });
  await bundle.close();
}

/** Nothing is bundled: all packages stay imports. */
function bundleOf(input) {
  return rolldown({ input, external: /^[a-z]/, platform: 'node', transform: { target: 'node20' } });
}

function writeDeclarations() {
  const output = { noBanner: true, exportReferencedTypes: false };
  const [types] = generateDtsBundle([{ filePath: 'src/index.ts', output }], {
    preferredConfigPath: 'tsconfig.json',
    // The link node_modules/miniprogram-scene is a package, and not a source of this one.
    followSymlinks: false,
  });
  writeFileSync('dist/index.d.mts', types);
  writeFileSync('dist/index.d.cts', types);
}
