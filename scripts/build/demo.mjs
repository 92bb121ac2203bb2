// The demo's copies: the library, and a library that draws QR codes.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { bundleForPages, toCommonJs } from './flat.mjs';

export async function copyToDemo() {
  copyFileSync('miniprogram_dist/index.js', 'demo-miniprogram/miniprogram-scene.js');
  const drawing = await bundleForPages({
    stdin: { contents: `export { encode } from 'uqr'`, resolveDir: '.' },
    mangleProps: undefined,
  });
  const licence = readFileSync('node_modules/uqr/LICENSE', 'utf8').trim();
  writeFileSync('demo-miniprogram/uqr.js', `/*! uqr\n\n${licence}\n*/\n${toCommonJs(drawing)}`);
}
