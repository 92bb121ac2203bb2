// miniprogram_dist/: one flat CommonJS file for each subpath, as WeChat's packer copies it.
import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { minify } from 'terser';

/**
 * The modules whose exports are all public names of the index. The other files require ./index for them, so that there
 * is one class SceneError and one core text model, however many files a page loads.
 */
const SHARED = ['src/scene-error.ts', 'src/text/field.ts'].map((path) =>
  resolve(path).slice(0, -'.ts'.length),
);

export async function writeFlatFiles(faces) {
  for (const name of faces) {
    const plugins = name === 'index' ? [] : [requireIndex];
    const text = await bundleForPages({ entryPoints: [`src/${name}.ts`], plugins });
    writeFileSync(`miniprogram_dist/${name}.js`, toCommonJs(text));
  }
}

/** One minified ES module of what a page can run. Members that begin with `_` are internal, and get short names. */
export async function bundleForPages(options) {
  const { outputFiles } = await build({
    bundle: true,
    minify: true,
    mangleProps: /^_/,
    target: 'es2015',
    charset: 'utf8',
    format: 'esm',
    write: false,
    logLevel: 'warning',
    ...options,
  });
  // A second minifier finds 2 % more.
  const { code } = await minify(outputFiles[0].text, {
    module: true,
    ecma: 2015,
    compress: { passes: 5, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
  });
  return code;
}

const requireIndex = {
  name: 'require-index',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, resolveDir }) =>
      SHARED.includes(resolve(resolveDir, path)) ? { external: true, path: './index' } : undefined,
    );
  },
};

/** A minified ES module as CommonJS. esbuild's own CommonJS would bring 430 bytes of helpers for the one object here. */
export function toCommonJs(module) {
  const exported = /export\{([^}]*)\};\s*$/;
  const pairsOf = (list) => list.split(',').map((pair) => pair.split(' as '));
  const object = pairsOf(exported.exec(module)[1])
    .map(([local, name = local]) => `${name}:${local}`)
    .join(',');
  const required = module.replace(/import\{([^}]*)\}from"\.\/index";/g, (_, list) => {
    const names = pairsOf(list).map(([name, local]) => (local ? `${name}:${local}` : name));
    return `const{${names.join(',')}}=require("./index");`;
  });
  return `"use strict";${required.replace(exported, () => `module.exports={${object}};\n`)}`;
}
