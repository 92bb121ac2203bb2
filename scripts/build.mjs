// Builds what is published: miniprogram_dist/ for mini-programs and `require`, dist/ for `import`, and the demo's copy.
import { build } from 'esbuild';
import { generateDtsBundle } from 'dts-bundle-generator';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const entries = ['index', 'zh'];

// Internals that no caller and no other file of the package sees, by the names that esbuild may shorten: 1 % of the size.
const internals =
  /^(pushed|popped|isSpellingOf|choose|draftsOf|readLegacy|starts|rounded|upgrade|offset|range|radix)$/;

const core = /import\{([^}]*)\}from"\.\/index";/;

for (const folder of ['miniprogram_dist', 'dist']) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
}

for (const name of entries) {
  const source = `src/${name}.ts`;
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    // The others take from the core what they need of it.
    external: ['./index'],
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2015',
    mangleProps: internals,
    write: false,
    logLevel: 'warning',
  });
  const module = outputFiles[0].text;
  writeFileSync(`dist/${name}.mjs`, module.replace(core, 'import{$1}from"./index.mjs";'));
  writeFileSync(`miniprogram_dist/${name}.js`, toCommonJs(module));

  const [types] = generateDtsBundle([{ filePath: source, output: { noBanner: true } }], {
    preferredConfigPath: 'src/tsconfig.json',
  });
  writeFileSync(`dist/${name}.d.mts`, types);
  writeFileSync(`miniprogram_dist/${name}.d.ts`, types);
}

copyFileSync('miniprogram_dist/index.js', 'demo-miniprogram/miniprogram-scene.js');

// esbuild's own CommonJS brings 430 bytes of helpers along for what is one object here.
function toCommonJs(module) {
  const exported = /export\{([^}]*)\};\s*$/;
  const list = exported
    .exec(module)[1]
    .split(',')
    .map((pair) => pair.split(' as '));
  const object = list.map(([local, name = local]) => `${name}:${local}`).join(',');
  const required = (_, names) => `const {${names.replace(/ as /g, ':')}}=require("./index");`;
  return `"use strict";${module.replace(core, required).replace(exported, () => `module.exports={${object}};\n`)}`;
}
