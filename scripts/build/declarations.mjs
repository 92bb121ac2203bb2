// The declarations: one file for each subpath, beside its modules and beside its flat files.
import { generateDtsBundle } from 'dts-bundle-generator';
import { writeFileSync } from 'node:fs';

export function writeDeclarations(faces) {
  const output = { noBanner: true, exportReferencedTypes: false };
  // One program of all entries: the compiler reads the sources once.
  const entries = faces.map((name) => ({ filePath: `src/${name}.ts`, output }));
  const types = generateDtsBundle(entries, { preferredConfigPath: 'src/tsconfig.json' });
  faces.forEach((name, i) => {
    writeFileSync(`dist/${name}.d.mts`, types[i]);
    writeFileSync(`dist/flat/${name}.d.mts`, types[i]);
    writeFileSync(`miniprogram_dist/${name}.d.ts`, types[i]);
  });
}
