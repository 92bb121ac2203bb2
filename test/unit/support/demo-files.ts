// The files of the demo mini-program.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const demo = join(root, 'demo-miniprogram');

/** The files that the build writes: the library, and a library that draws QR codes. */
export const COPY = join(demo, 'miniprogram-scene', 'index.js');
export const ZH_COPY = join(demo, 'miniprogram-scene', 'zh.js');
export const COPIES = [COPY, ZH_COPY, join(demo, 'uqr.js')];

export function read(file: string): string {
  return readFileSync(join(demo, file), 'utf8');
}

export function readJson(file: string): unknown {
  return JSON.parse(read(file));
}

export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(demo, join(entry.parentPath, entry.name)));
}

export const app = readJson('app.json') as { pages: string[]; sitemapLocation: string };
