// Writes the demo as static files, for the site of documentation: node scripts/demo/host/write.mjs <folder>
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesOf } from './files.mjs';

const DEMO = fileURLToPath(new URL('../../../demo-miniprogram', import.meta.url));
const [folder] = process.argv.slice(2);

mkdirSync(folder, { recursive: true });
for (const [name, make] of Object.entries(await filesOf(DEMO)))
  writeFileSync(`${folder}/${name}`, await make());
