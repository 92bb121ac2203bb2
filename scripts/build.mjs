// Builds what is published: miniprogram_dist/ for mini-programs and `require`, dist/ for `import`; and what the demo has copies of.
import { build } from 'esbuild';
import { generateDtsBundle } from 'dts-bundle-generator';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const entries = ['index', 'zh'];

// Internals that no caller and no other file of the package sees, by the names that esbuild may shorten: 1 % of the size.
const internals =
  /^(pushed|popped|isSpellingOf|choose|draftsOf|readLegacy|starts|rounded|upgrade|offset|range|radix)$/;

/** How a module of the package takes names from the core. */
const core = /import\{([^}]*)\}from"\.\/index";/;

for (const folder of ['miniprogram_dist', 'dist']) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
}

for (const name of entries) {
  const source = `src/${name}.ts`;
  // The others take from the core what they need of it.
  const module = await bundle({ entryPoints: [source], external: ['./index'], mangleProps: internals });
  writeFileSync(`dist/${name}.mjs`, module.replace(core, 'import{$1}from"./index.mjs";'));
  writeFileSync(`miniprogram_dist/${name}.js`, toCommonJs(module));

  const [types] = generateDtsBundle([{ filePath: source, output: { noBanner: true } }], {
    preferredConfigPath: 'src/tsconfig.json',
  });
  writeFileSync(`dist/${name}.d.mts`, types);
  writeFileSync(`miniprogram_dist/${name}.d.ts`, types);
}

copyFileSync('miniprogram_dist/index.js', 'demo-miniprogram/miniprogram-scene.js');
const drawing = await bundle({ stdin: { contents: `export { encode } from 'uqr'`, resolveDir: '.' } });
const licence = readFileSync('node_modules/uqr/LICENSE', 'utf8').trim();
writeFileSync('demo-miniprogram/uqr.js', `/*! uqr\n\n${licence}\n*/\n${toCommonJs(drawing)}`);

/** As one module in ES2015. */
async function bundle(input) {
  const { outputFiles } = await build({
    ...input,
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2015',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

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
