// The declarations: one file for each subpath, beside its modules and beside its flat file.
import { generateDtsBundle } from 'dts-bundle-generator';
import { writeFileSync } from 'node:fs';

export function writeDeclarations(faces) {
  const output = { noBanner: true, exportReferencedTypes: false };
  for (const name of faces) {
    const [types] = generateDtsBundle([{ filePath: `src/${name}.ts`, output }], {
      preferredConfigPath: 'src/tsconfig.json',
    });
    writeFileSync(`dist/${name}.d.mts`, types);
    writeFileSync(`miniprogram_dist/${name}.d.ts`, types);
  }
}
