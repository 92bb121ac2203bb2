// Builds what is published: miniprogram_dist/ for mini-programs and `require`, dist/ for `import` and Node; and the demo's copies.
import { build } from 'esbuild';
import { generateDtsBundle } from 'dts-bundle-generator';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** For mini-programs: nothing but ES2015. */
const pageEntries = ['index', 'codes', 'zh'];
/** For Node; the libraries that they use are built in, because WeChat's packer packs all dependencies of a package for the page. */
const nodeEntries = ['server', 'stand-in', 'command'];

// Internals that no caller and no other file of the package sees, by the names that esbuild may shorten: 1 % of the size.
const internals =
  /^(pushed|popped|isSpellingOf|choose|draftsOf|readLegacy|starts|rounded|upgrade|offset|range|radix|symbol|pieces)$/;

for (const folder of ['miniprogram_dist', 'dist']) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
}

const page = { minify: true, target: 'es2015' };
for (const name of pageEntries) {
  const { text } = await bundleEntry(name, { ...page, ...(name === 'index' && { mangleProps: internals }) });
  writeFileSync(`dist/${name}.mjs`, text);
  writeFileSync(`miniprogram_dist/${name}.js`, toCommonJs(text));
}

// Its libraries are CommonJS, and require what Node has.
const commandBanner = `#!/usr/bin/env node
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
`;
const libraries = new Set();
for (const name of nodeEntries) {
  const node = { platform: 'node', target: 'node20' };
  const { text, inputs } = await bundleEntry(name, node);
  const isCommand = name === 'command';
  writeFileSync(`dist/${name}.mjs`, isCommand ? commandBanner + text : text, {
    mode: isCommand ? 0o755 : 0o644,
  });
  if (!isCommand)
    writeFileSync(`dist/${name}.cjs`, (await bundleEntry(name, { ...node, format: 'cjs' })).text);
  for (const input of inputs) {
    const library = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (library) libraries.add(library[1]);
  }
}
writeFileSync('dist/LICENSES.txt', [...libraries].sort().map(licenseOf).join('\n'));

// The declarations come last: a build that failed has none.
for (const name of [...pageEntries, 'server', 'stand-in']) {
  const forNode = nodeEntries.includes(name);
  const [types] = generateDtsBundle(
    [{ filePath: `src/${name}.ts`, output: { noBanner: true, exportReferencedTypes: false } }],
    {
      preferredConfigPath: forNode ? 'src/tsconfig.node.json' : 'src/tsconfig.json',
    },
  );
  writeFileSync(`dist/${name}.d.mts`, types);
  writeFileSync(forNode ? `dist/${name}.d.cts` : `miniprogram_dist/${name}.d.ts`, types);
}

copyFileSync('miniprogram_dist/index.js', 'demo-miniprogram/miniprogram-scene.js');
const drawing = await bundle({
  stdin: { contents: `export { encode } from 'uqr'`, resolveDir: '.' },
  ...page,
});
const licence = readFileSync('node_modules/uqr/LICENSE', 'utf8').trim();
writeFileSync('demo-miniprogram/uqr.js', `/*! uqr\n\n${licence}\n*/\n${toCommonJs(drawing.text)}`);

/** One file that imports its siblings instead of having them inside: there is but one SceneError. */
function bundleEntry(name, options) {
  const plugins = [siblings(name, options.format === 'cjs')];
  return bundle({ entryPoints: [`src/${name}.ts`], plugins, ...options });
}

async function bundle(options) {
  const { outputFiles, metafile } = await build({
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'warning',
    ...options,
  });
  return { text: outputFiles[0].text, inputs: Object.keys(metafile.inputs) };
}

function siblings(name, forRequire) {
  const entries = [...pageEntries, ...nodeEntries];
  const source = resolve('src');
  return {
    name: 'siblings',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const target = resolve(resolveDir, path);
        if (dirname(target) !== source) return undefined;
        // SceneError is a public name of the index.
        const sibling = basename(target) === 'error' ? 'index' : basename(target);
        if (name === 'index' || !entries.includes(sibling)) return undefined;
        return {
          external: true,
          path: forRequire ? `../miniprogram_dist/${sibling}.js` : `./${sibling}.mjs`,
        };
      });
    },
  };
}

// esbuild's own CommonJS brings 430 bytes of helpers along for what is one object here.
function toCommonJs(module) {
  const exported = /export\{([^}]*)\};\s*$/;
  const pairsOf = (list) => list.split(',').map((pair) => pair.split(' as '));
  const object = pairsOf(exported.exec(module)[1])
    .map(([local, name = local]) => `${name}:${local}`)
    .join(',');
  const required = module.replace(/import\{([^}]*)\}from"\.\/(\w+)\.mjs";/g, (_, list, sibling) => {
    const names = pairsOf(list).map(([name, local]) => (local ? `${name}:${local}` : name));
    return `const{${names.join(',')}}=require("./${sibling}");`;
  });
  return `"use strict";${required.replace(exported, () => `module.exports={${object}};\n`)}`;
}

function licenseOf(library) {
  const folder = join('node_modules', library);
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${library} ${version} (${license})\n\n${text}\n`;
}
