// The payloads of the tests, with their schemas made of the fields of whatever library is given.
import { transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const source = new URL('../test/unit/support/payload-schemas.ts', import.meta.url);

/** What test/payload-schemas.ts exports, with `library` in the place of ../src. */
export async function loadPayloads(library) {
  const { code } = await transform(await readFile(source, 'utf8'), {
    loader: 'ts',
    format: 'cjs',
    define: { 'import.meta.url': JSON.stringify(source.href) },
  });
  const require = createRequire(source);
  const module = { exports: {} };
  const run = new Function('module', 'require', code);
  run(module, (name) => (name === '../../../src' ? library : require(name)));
  return module.exports;
}
