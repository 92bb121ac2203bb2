// Where the Markdown of the repository is on the site: Chinese at the root, English under en/. Sources are paths in the repository.
import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The path that the site is served under, with a slash at both ends. */
export const base = process.env.DOCS_BASE ?? '/';

/** The names on the site of pages outside of docs/. A page that is neither there nor here is not on the site. */
const OTHERS: Record<string, string> = {
  README: 'introduction',
  FORMAT: 'format',
  CHANGELOG: 'changelog',
  'server/CHANGELOG': 'changelog-server',
  CONTRIBUTING: 'contributing',
  SECURITY: 'reporting',
};

/** The ports to other languages: the folders of ports/ that have a README. */
export const ports = readdirSync(`${root}ports`).filter((name) =>
  existsSync(`${root}ports/${name}/README.md`),
);

/** The page of the site, such as `en/faq.md`, that a source makes; undefined for other files. */
export function pageOf(source: string): string | undefined {
  const [, path = '', suffix] = /^(.+?)(\.zh-CN)?\.md$/.exec(posix.normalize(source)) ?? [];
  const name = nameOf(path);
  return name && `${suffix ? '' : 'en/'}${name}.md`;
}

function nameOf(path: string): string | undefined {
  const [, folder, rest = ''] = /^(docs|ports)\/(.+)$/.exec(path) ?? [];
  if (folder === 'docs') return rest.replace('README', 'index');
  if (folder === 'ports') return rest === 'README' ? 'ports/index' : path.replace('/README', '');
  return OTHERS[path];
}

const withSuffix = (source: string) => source.replace(/\.md$/, '.zh-CN.md');

/** The source of the same page in the other language: a path that need not be there. */
export const twinOf = (source: string) =>
  source.endsWith('.zh-CN.md') ? source.replace('.zh-CN.md', '.md') : withSuffix(source);

const isEnglishOnly = (source: string) =>
  pageOf(source)?.startsWith('en/') === true && !existsSync(root + withSuffix(source));

/** The sources that are in English only. They have a Chinese address too: ../[english].zh-CN.md makes these pages. */
export function englishOnly(): string[] {
  const within = (folder: string) => readdirSync(root + folder).map((name) => `${folder}/${name}`);
  const sources = [
    ...Object.keys(OTHERS).map((path) => `${path}.md`),
    'ports/README.md',
    ...ports.map((port) => `ports/${port}/README.md`),
    ...within('docs'),
    ...within('docs/api'),
  ];
  return sources.filter(isEnglishOnly);
}

/** The page that a link to a source leads to, for readers of a language. */
export const pageFor = (source: string, chinese: boolean) =>
  pageOf(chinese && isEnglishOnly(source) ? withSuffix(source) : source);
