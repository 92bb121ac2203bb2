import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const python = process.env.PYTHON ?? 'python3';
const isThere = spawnSync(python, ['--version']).status === 0;
const path = (name: string) => fileURLToPath(new URL(`../../ports/python/${name}`, import.meta.url));
const run = (command: string, args: string[]) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe' });

// Without Python the tests are skipped, but not in a CI, where everything has to be there.
describe.skipIf(!isThere && !process.env.CI)('the port to Python, written from FORMAT.md', () => {
  test('has the tables of docs/format', () => {
    expect(run(python, [path('write_tables.py'), '--check'])).toBe('');
  });

  test('writes and reads all golden vectors, and refuses with their codes', () => {
    run(python, [path('test.py')]);
  });

  test('answers random and mutated input as the library does', () => {
    expect(run(process.execPath, [path('compare.mjs'), '5000'])).toContain('\n0 answers differ\n');
  });
});
