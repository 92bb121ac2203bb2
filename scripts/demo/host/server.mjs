// Serves a mini-program to a browser on this machine. Every load compiles its folder anew; the files themselves are not served.
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { compile } from './compile.mjs';

const DEMO = fileURLToPath(new URL('../../../demo-miniprogram', import.meta.url));
const BROWSER = fileURLToPath(new URL('browser/', import.meta.url));
const TYPES = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

/** Listens at the given port, or the next free one, and resolves to `{ url, close }`. */
export async function startHost({ port = 7132, folder = DEMO } = {}) {
  const host = await bundleHost();
  const contents = {
    'index.html': () => readFile(`${BROWSER}index.html`),
    'phone.css': () => readFile(`${BROWSER}phone.css`),
    'host.js': () => host,
    'miniprogram.js': () => compileAloud(folder),
  };
  const server = createServer((request, response) => answer(request, response, contents));
  const url = `http://127.0.0.1:${await listen(server, port)}/`;
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url, close };
}

async function answer({ url }, response, contents) {
  const name = url.split('?', 1)[0].slice(1) || 'index.html';
  if (!Object.hasOwn(contents, name)) {
    response.writeHead(404).end();
    return;
  }
  try {
    const body = await contents[name]();
    const type = `${TYPES[name.split('.').pop()]}; charset=utf-8`;
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
}

async function bundleHost() {
  const { outputFiles } = await build({
    entryPoints: [`${BROWSER}main.mjs`],
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    external: ['/miniprogram.js'],
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

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE') resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}
