// Readers of codes without a scene: of the queries of pages and links, and of the paths of links.
import { schemaError } from '../error';
import { checkOptions } from '../options';
import type { Entry } from './entry';
import { addFirst, decode, splitOnce } from './query-string';
import type { Texts } from './query-string';
import { copyOptions, nameOf, withDefaults } from './reader';
import type { NamedOptions, Reader } from './reader';

/**
 * Makes a reader of keys and values outside a scene: of the query of a link, of a page that interface A or C opened, or of a
 * share card. It refuses a code that has a scene.
 *
 * @throws SceneError `schema` for wrong options.
 * @example
 * // `pages/goods/goods?gid=42`, and `https://shop.cn/?gid=42`
 * defineScene({ goods: integer({ max: 9_999_999 }) }, { readers: [query({ names: { gid: 'goods' } })] })
 */
export function query(options: NamedOptions = {}): Reader {
  const named = copyOptions(checkOptions('query', options, ['names', 'defaults']));
  return withDefaults(named, (scene, entry) => (scene ? undefined : namedQuery(entry, named)));
}

// A QR code holds at most 7,089 characters.
const LONGEST_LINK = 7089;

/**
 * Makes a reader of values in the path of a link: it refuses links to any other host or path.
 *
 * The values are decoded once. The keys of the link's query, and of the page's, are read, too.
 *
 * @param pattern a URL without a query. `:name` is the field of a part of the path, `*` any text in a part, and `/*` at the
 * end any rest. A slash at the end, and the usual port, may be there or not. With a `#`, it is also the path of a hash route.
 * @throws SceneError `schema` for a pattern that is no URL, and for wrong options.
 * @example
 * defineScene({ table: integer({ max: 500 }) }, { readers: [link('https://shop.cn/t/:table')] })
 */
export function link(pattern: string, options: NamedOptions = {}): Reader {
  if (typeof pattern !== 'string' || !/^[a-z][a-z\d+.-]*:\/\/[^/?#\s]+[^?\s]*$/i.test(pattern))
    throw schemaError("link() takes a URL without a query, such as 'https://shop.cn/t/:table'", pattern);
  const named = copyOptions(checkOptions('link', options, ['names', 'defaults']));
  const withHash = pattern.includes('#');
  const fields: string[] = [];
  const expression = addressOf(pattern, withHash)
    .split(/(\/\*$|\*|:[a-z_]\w*)/i)
    .map((part, i) => {
      if (i % 2 === 0) return part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
      if (part === '/*') return '(?:/.*)?';
      if (part === '*') return '[^/]*';
      fields.push(part.slice(1));
      return '([^/]+)';
    })
    .join('');
  const matcher = new RegExp(`^${expression}$`);
  return withDefaults(named, (_, entry) => {
    const { link: url = '' } = Object(entry) as Partial<Entry>;
    const match = url && url.length <= LONGEST_LINK && matcher.exec(addressOf(url, withHash));
    if (!match) return undefined;
    const texts = {};
    fields.forEach((field, i) => addFirst(texts, field, decode(match[i + 1])));
    const own = namedQuery(entry, named);
    Object.keys(own).forEach((field) => addFirst(texts, field, own[field]!));
    return texts;
  });
}

/** A URL without its query: its host in lower case without the usual port, its path without a slash at the end. */
function addressOf(url: string, withHash: boolean): string {
  const [beforeHash, hash] = splitOnce(url, '#');
  const [, host, path] = /^([^/]*\/\/[^/]*)([^]*)$/.exec(splitOnce(beforeHash, '?')[0])!;
  const usualHost = host!.toLowerCase().replace(/^(http:.*):80$|^(https:.*):443$/, '$1$2');
  const address = usualHost + path!.replace(/\/+$/, '');
  return withHash ? `${address}#${splitOnce(hash, '?')[0].replace(/\/+$/, '')}` : address;
}

/** The query of an entry by the names of fields. */
function namedQuery(entry: Entry, options: NamedOptions): Texts {
  const { query: given = {} } = Object(entry) as Partial<Entry>;
  const texts = {};
  Object.keys(given).forEach((key) => addFirst(texts, nameOf(options, key), given[key]!));
  return texts;
}
