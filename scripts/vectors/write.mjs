// Writes the golden vectors, test/vectors/*.json, with the built library. With --check, it only compares them.
// Vectors are only added, and those of a release never change (test/unit/released.test.ts): every printed scene stays readable.
import { createRequire } from 'node:module';
import { update } from '../update.mjs';
import { identifiers } from './identifiers.mjs';
import { numbers } from './numbers.mjs';
import { refused } from './refused.mjs';
import { scenes } from './scenes.mjs';
import { seals } from './seals.mjs';
import { refusedSchemas } from './schemas.mjs';
import { structures } from './structures.mjs';
import { surrogates } from './surrogates.mjs';
import { texts } from './text.mjs';
import { time } from './time.mjs';
import { untyped } from './untyped.mjs';
import { refusedValues } from './values.mjs';
import { library, lineOf } from './vector.mjs';
import { chineseTexts } from './zh.mjs';

const { runVectors } = createRequire(import.meta.url)('../../test/runtime/engines/vectors.js');

const files = {
  numbers: numbers(),
  identifiers: identifiers(),
  time: time(),
  structures: structures(),
  text: texts(),
  scenes: await scenes(),
  untyped: await untyped(),
  refused: refused(),
  values: refusedValues(),
  schemas: refusedSchemas(),
  surrogates: surrogates(),
  zh: chineseTexts(),
  seals: seals(),
};

let total = 0;
for (const [name, vectors] of Object.entries(files)) {
  const lines = vectors.map(lineOf);
  // The engines run the same check on the same JSON.
  const { failures } = runVectors(
    library,
    lines.map((line) => JSON.parse(line)),
  );
  for (const failure of failures) console.log(`✗ ${name}.json: ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
  else update(`test/vectors/${name}.json`, () => `[\n${lines.join(',\n')}\n]\n`);
  console.log(`${name}.json ${vectors.length}`);
  total += vectors.length;
}
console.log(`${total} vectors`);
