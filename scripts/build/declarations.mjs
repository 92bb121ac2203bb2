// The declarations: one file for each subpath, beside its modules and beside its flat files.
import { generateDtsBundle } from 'dts-bundle-generator';
import { writeFileSync } from 'node:fs';
import { shareTypes } from './share-types.mjs';

export function writeDeclarations(faces) {
  const output = { noBanner: true, exportReferencedTypes: false };
  // One program of all entries: the compiler reads the sources once.
  const entries = faces.map((name) => ({ filePath: `src/${name}.ts`, output }));
  const bundles = generateDtsBundle(entries, { preferredConfigPath: 'src/tsconfig.json' });
  const index = bundles[faces.indexOf('index')];
  faces.forEach((name, i) => {
    const typesFrom = (path) => (name === 'index' ? index : shareTypes(bundles[i], index, path));
    const types = typesFrom('./index.mjs');
    writeFileSync(`dist/${name}.d.mts`, types);
    writeFileSync(`dist/flat/${name}.d.mts`, types);
    writeFileSync(`miniprogram_dist/${name}.d.ts`, typesFrom('./index'));
  });
}
