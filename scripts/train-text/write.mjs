// Writes src/text/generated/core.ts and zh.ts from core-model.txt and zh-model.txt, the trained numbers. With --check, it only compares them.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tableSource } from './pack.mjs';

/** The SHA-256 of the models of the released tables. */
const RELEASED = {
  core: 'a455d755c0d16f18a874fc9ea15cd0d9b1a67cb43549e3b7154629ff7ad6b6ed',
  zh: 'af1558e8f7711210224eccf8096bc361c1f43cddcdc573c692778da99fcfb073',
};

for (const [name, released] of Object.entries(RELEASED)) {
  const model = readFileSync(new URL(`${name}-model.txt`, import.meta.url));
  const sha256 = createHash('sha256').update(model).digest('hex');
  if (sha256 !== released)
    throw new Error(`This ${name}-model.txt is not that of the released table: its SHA-256 is ${sha256}`);

  const target = fileURLToPath(new URL(`../../src/text/generated/${name}.ts`, import.meta.url));
  const source = tableSource(name, model.toString('utf8'));
  if (process.argv[2] !== '--check') writeFileSync(target, source);
  else if (readFileSync(target, 'utf8') !== source)
    throw new Error(`${target} differs from the output of this script`);
}
console.log(`${Object.keys(RELEASED).length} passed, 0 failed`);
