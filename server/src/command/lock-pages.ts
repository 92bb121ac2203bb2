// The pages of a lock: those that the command line gives, and whether the mini-program has them.
import { getUnlimitedQRCode } from 'miniprogram-scene/codes';
import { findAppPages } from './app-pages';
import { Failure, messageOf } from './failure';
import type { Lock } from './lock-file';

/** The pages of each scene, by its name. */
export type Pages = ReadonlyMap<string, readonly string[]>;

/**
 * The pages of the command line: `poster=pages/goods/goods`, or `pages/goods/goods` where there is one scene.
 *
 * @param names the scenes of the module.
 * @throws Failure for a scene that there is not, and for a page that no code can open.
 */
export function readPages(given: readonly string[], names: readonly string[]): Pages {
  const pages = new Map<string, string[]>();
  for (const each of given) {
    const { name = names[0]!, page } = /^(?<name>[^=/]+)=(?<page>.*)$/s.exec(each)?.groups ?? { page: each };
    if (name === undefined || (names.length > 1 && page === each))
      throw new Failure(`--page ${each}: say of which scene, as in ${names[0]!}=${each}`);
    if (!names.includes(name))
      throw new Failure(`--page ${each}: the module exports ${names.join(', ')}, but no ${name}`);
    try {
      getUnlimitedQRCode({ scene: '0', page: page! });
    } catch (error) {
      throw new Failure(`--page ${each}: ${messageOf(error)}`);
    }
    pages.set(name, [...(pages.get(name) ?? []), page!]);
  }
  return pages;
}

/** The pages of all scenes in a lock. */
export function pagesOf(lock: Lock): Pages {
  return new Map([...lock].map(([name, { pages }]) => [name, pages]));
}

/** Looks pages up in the app.json that belongs to a module, and tells those that are not there. Without an app.json, all pages are. */
export async function findLostPages(
  module: string,
  pages: Pages,
): Promise<{ name: string; page: string; app: string }[]> {
  const all = [...pages].flatMap(([name, own]) => own.map((page) => ({ name, page })));
  const app = all.length > 0 ? await findAppPages(module) : undefined;
  if (!app) return [];
  return all.filter(({ page }) => !app.pages.has(page)).map((lost) => ({ ...lost, app: app.path }));
}
