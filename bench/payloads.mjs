// Loads the payloads of the tests. Their schemas are made of the fields of a given library.
import { transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const source = new URL('../test/unit/support/payload-schemas.ts', import.meta.url);

/** The exports of test/unit/support/payload-schemas.ts, with `library` in place of ../../../src. */
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
