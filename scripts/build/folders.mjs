// zh/, codes/, schema/: a folder for each subpath, for resolvers that read no `exports`, such as webpack 4 and TypeScript's node10.
import { mkdirSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';

export function writeFolders(exports) {
  for (const [subpath, target] of Object.entries(exports)) {
    if (subpath === '.' || typeof target === 'string') continue;
    const fromFolder = (path) => posix.relative(subpath, path);
    const description = {
      main: fromFolder(target.require.default),
      module: fromFolder(target.import.default),
      types: fromFolder(target.require.types),
      sideEffects: false,
    };
    mkdirSync(subpath, { recursive: true });
    writeFileSync(`${subpath}/package.json`, `${JSON.stringify(description, null, 2)}\n`);
  }
}
