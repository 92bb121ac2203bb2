// The files that a browser loads to run a mini-program. Their addresses are relative: they can stand in any folder.
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from './compile.mjs';

const BROWSER = fileURLToPath(new URL('browser/', import.meta.url));

/** The maker of each file, by its name. The mini-program is compiled anew at every call. */
export async function filesOf(folder) {
  const host = await bundleHost();
  return {
    'index.html': () => readFile(`${BROWSER}index.html`),
    'phone.css': () => readFile(`${BROWSER}phone.css`),
    'host.js': () => host,
    'miniprogram.js': () => compileAloud(folder),
  };
}

async function bundleHost() {
  const { outputFiles } = await build({
    entryPoints: [`${BROWSER}main.mjs`],
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    external: ['miniprogram'],
    loader: { '.css': 'text' },
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

async function compileAloud(folder) {
  const { code, problems } = await compile(folder);
  for (const { place, message } of problems) console.error(`${place} ${message}`);
  return code;
}
