// The demo's copies: the library, and a library that draws QR codes.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { minified } from './minified.mjs';

export async function copyToDemo() {
  mkdirSync('demo-miniprogram/miniprogram-scene', { recursive: true });
  for (const file of ['index.js', 'zh.js']) {
    copyFileSync(`miniprogram_dist/${file}`, `demo-miniprogram/miniprogram-scene/${file}`);
  }
  const licence = readFileSync('node_modules/uqr/LICENSE', 'utf8').trim();
  const drawing = await minified('scripts/build/drawing.mjs');
  writeFileSync('demo-miniprogram/uqr.js', `/*! uqr\n\n${licence}\n*/\n${drawing}`);
}
