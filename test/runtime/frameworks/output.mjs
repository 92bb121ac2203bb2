// The files that were built: scripts that old phones can read, and the model of zh in the subpackage alone.
import assert from 'node:assert/strict';
import { Linter } from 'eslint';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const linter = new Linter();
const es2015 = { languageOptions: { ecmaVersion: 2015, sourceType: 'script' }, linterOptions: {} };

const scriptsIn = (root) => readdirSync(root, { recursive: true }).filter((path) => path.endsWith('.js'));

/** Every script is ES2015. */
export function checkSyntax(root) {
  for (const path of scriptsIn(root)) {
    const [error] = linter
      .verify(readFileSync(join(root, path), 'utf8'), es2015)
      .filter(({ fatal }) => fatal);
    assert.ok(!error, `${path} is not ES2015: ${error?.message}`);
  }
}

/** The model of zh is in the subpackage. Gives the bytes of the scripts of both packages. */
export function checkPackages(root, library) {
  const model = readFileSync(join(library, 'dist/text/generated/zh.mjs'), 'utf8');
  // The longest part that no compiler writes in another way.
  const [part] = model.match(/[^'"`\\$\s]+/g).sort((a, b) => b.length - a.length);
  const bytes = { main: 0, delivery: 0 };
  const holders = [];
  for (const path of scriptsIn(root)) {
    const code = readFileSync(join(root, path));
    bytes[path.startsWith('delivery/') ? 'delivery' : 'main'] += code.length;
    if (code.includes(part)) holders.push(path);
  }
  assert.ok(holders.length > 0, 'no script has the model of zh');
  const inMain = holders.filter((path) => !path.startsWith('delivery/'));
  assert.deepEqual(inMain, [], 'the main package has the model of zh');
  return `${bytes.main} bytes in the main package, ${bytes.delivery} in the subpackage`;
}
