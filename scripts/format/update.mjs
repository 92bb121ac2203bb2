import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Writes a file of the repository, or with --check complains where it isn't what would be written. */
export function update(path, contentOf) {
  const file = new URL(`../../${path}`, import.meta.url);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const content = contentOf(before);
  if (process.argv[2] !== '--check') writeFileSync(file, content);
  else if (before !== content) {
    console.log(`✗ ${path} differs`);
    process.exitCode = 1;
  }
}
