// Readers of codes without a scene: of the queries of pages and links, and of the paths of links.
import type { Entry } from './entry';
import { compileLinkPattern } from './link-pattern';
import { makeReader, nameAll, namedOf, pairsOf } from './reader';
import type { NamedOptions, Pair, Reader } from './reader';

/**
 * Makes a reader of keys and values outside a scene: of the query of a link, of a page that interface A or C opened, or of a
 * share card. It refuses a code that has a scene.
 *
 * @throws SceneError `schema` for wrong options.
 * @example
 * // `pages/goods/goods?gid=42`, and `https://shop.cn/?gid=42`
 * defineScene({ goods: integer({ max: 9_999_999 }) }, { readers: [query({ names: { gid: 'goods' } })] })
 */
export function query(options?: NamedOptions): Reader {
  const named = namedOf('query', options);
  return makeReader(named, (scene, entry) => (scene ? undefined : nameAll(named, queryOf(entry))));
}

/**
 * Makes a reader of values in the path of a link: it refuses links to any other host or path.
 *
 * The values are decoded once. The keys of the link's query, and of the page's, are read, too.
 *
 * @param pattern a URL without a query. `:name` is a key that stands in a part of the path, `*` any text in a part or in the
 * host, and `/*` at the end any rest. A slash at the end, and the usual port, may be there or not. With a `#`, it is also the
 * path of a hash route. Of `:title-:id`, the title takes as much as it can.
 * @throws SceneError `schema` for a pattern that is no URL, for two variables side by side, for a name twice, and for wrong options.
 * @example
 * defineScene({ table: integer({ max: 500 }) }, { readers: [link('https://shop.cn/t/:table')] })
 */
export function link(pattern: string, options?: NamedOptions): Reader {
  const match = compileLinkPattern(pattern);
  const named = namedOf('link', options);
  return makeReader(named, (_, entry) => {
    const { link: url } = Object(entry) as Partial<Entry>;
    const parts = url && match(url);
    return parts ? nameAll(named, parts.concat(queryOf(entry))) : undefined;
  });
}

/** The keys and values of an entry, which a page may have left out. */
function queryOf(entry: Entry | undefined): Pair[] {
  return pairsOf((Object(entry) as Partial<Entry>).query);
}
