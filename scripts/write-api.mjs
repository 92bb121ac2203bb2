// Writes docs/api.md from the docstrings, and test/api/ from the built declarations (--check only compares).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { apiFiles } from './api.mjs';

const { check } = parseArgs({ options: { check: { type: 'boolean' } } }).values;

mkdirSync(new URL('../test/api/', import.meta.url), { recursive: true });
for (const [file, content] of Object.entries(await apiFiles())) {
  const path = new URL(`../${file}`, import.meta.url);
  const same = existsSync(path) && readFileSync(path, 'utf8') === content;
  if (same) continue;
  if (check) {
    console.error(`${file} differs: npm run api writes it`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, content);
    console.log(`${file} is written`);
  }
}
