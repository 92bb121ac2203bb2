// The entries of both packages: the names that users import from, as the two package.json files list them.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Entry {
  /** The name that users import from, such as `miniprogram-scene/zh`. */
  readonly name: string;
  /** The name of its files here, such as `zh`. */
  readonly file: string;
  /** The source of its public names. */
  readonly source: string;
  /** Its built declarations. */
  readonly declarations: string;
}

interface PackageJson {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly types: string } }>>;
}

/** The folder of the repository, with a slash behind it. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export const entries: readonly Entry[] = ['', 'server/'].flatMap((folder) => {
  const { name, exports } = JSON.parse(readFileSync(`${root}${folder}package.json`, 'utf8')) as PackageJson;
  return Object.entries(exports).flatMap(([subpath, target]) => {
    // ./package.json is exported too, and has no declarations.
    if (typeof target === 'string') return [];
    const face = subpath.replace(/^\.\/?/, '');
    return {
      name: name + subpath.slice(1),
      file: face || folder.slice(0, -1) || 'index',
      source: `${root}${folder}src/${face || 'index'}.ts`,
      declarations: `${root}${folder}${target.import.types.replace('./', '')}`,
    };
  });
});
