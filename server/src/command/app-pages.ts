// The pages of a mini-program, as its app.json lists them.
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Failure, messageOf } from './failure';

/** An app.json with its pages. */
export interface AppPages {
  readonly path: string;
  readonly pages: ReadonlySet<string>;
}

/**
 * The pages of the mini-program that a module belongs to: those of the nearest app.json, in the folder of the module or above
 * it, or where a project.config.json there says.
 *
 * @returns undefined if there is none.
 */
export async function findAppPages(module: string): Promise<AppPages | undefined> {
  for (let folder = dirname(resolve(module)); ; folder = dirname(folder)) {
    for (const root of ['.', await rootOf(folder)]) {
      const path = join(folder, root ?? '.', 'app.json');
      const app = await readJson(path);
      if (app && Array.isArray(app['pages'])) return { path, pages: pagesOf(app) };
    }
    if (dirname(folder) === folder) return undefined;
  }
}

/** The folder of the mini-program that the configuration of the developer tools names. */
async function rootOf(folder: string): Promise<string | undefined> {
  const config = await readJson(join(folder, 'project.config.json'));
  const root = config?.['miniprogramRoot'];
  return typeof root === 'string' ? root : undefined;
}

/** The object of a file; undefined if there is no file, or if it has no object. */
async function readJson(path: string): Promise<Record<string, unknown> | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
  try {
    return Object(JSON.parse(text.replace(/^\uFEFF/, ''))) as Record<string, unknown>;
  } catch (error) {
    throw new Failure(`${path} is not JSON: ${messageOf(error)}`);
  }
}

function pagesOf({ pages, ...app }: Record<string, unknown>): Set<string> {
  const packages = ['subPackages', 'subpackages'].flatMap((key) => textsOrObjects(app[key]));
  const ofPackages = packages.flatMap((each) => {
    const { root = '', pages } = Object(each) as { root?: unknown; pages?: unknown };
    return textsOrObjects(pages).map((page) => `${String(root).replace(/^\/|\/$/g, '')}/${String(page)}`);
  });
  return new Set([...textsOrObjects(pages).map(String), ...ofPackages]);
}

function textsOrObjects(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
