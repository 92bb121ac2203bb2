// Writes of generated files, for all scripts that make some: with --check, such a script only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { check } = parseArgs({ options: { check: { type: 'boolean' } } }).values;

/**
 * Writes a file of the repository unless it has its content already.
 *
 * With --check it writes nothing: it prints the path, and the process fails.
 *
 * @param path the path from the root of the repository.
 * @param contentOf returns the content that the file should have, from the content before.
 */
export function update(path, contentOf) {
  const file = new URL(`../${path}`, import.meta.url);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const content = contentOf(before);
  if (before === content) return;
  if (check) {
    console.log(`✗ ${path} differs`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(new URL('./', file), { recursive: true });
  writeFileSync(file, content);
  console.log(`${path} is written`);
}
