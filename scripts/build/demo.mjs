// The demo's copies: the library, and a library that draws QR codes.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { minified } from './minified.mjs';

export async function copyToDemo() {
  copyFileSync('miniprogram_dist/index.js', 'demo-miniprogram/miniprogram-scene.js');
  const licence = readFileSync('node_modules/uqr/LICENSE', 'utf8').trim();
  const drawing = await minified('scripts/build/drawing.mjs');
  writeFileSync('demo-miniprogram/uqr.js', `/*! uqr\n\n${licence}\n*/\n${drawing}`);
}
