// Serves a mini-program to a browser on this machine. Every load compiles its folder anew; the files themselves are not served.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { filesOf } from './files.mjs';

const DEMO = fileURLToPath(new URL('../../../demo-miniprogram', import.meta.url));
const TYPES = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

/** Listens at the given port, or the next free one, and resolves to `{ url, close }`. */
export async function startHost({ port = 7132, folder = DEMO } = {}) {
  const files = await filesOf(folder);
  const server = createServer((request, response) => answer(request, response, files));
  const url = `http://127.0.0.1:${await listen(server, port)}/`;
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url, close };
}

async function answer({ url }, response, files) {
  const name = url.split('?', 1)[0].slice(1) || 'index.html';
  if (!Object.hasOwn(files, name)) {
    response.writeHead(404).end();
    return;
  }
  try {
    const body = await files[name]();
    const type = `${TYPES[name.split('.').pop()]}; charset=utf-8`;
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
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
