// Links -> the pattern of their paths.
import { link, query } from '../../entry/link';
import { attempt } from '../../object';
import type { Format } from './formats';

/**
 * The format of the first of some links: parts of the path with digits are values, named as the part before them. A link without any says no
 * more than its query.
 */
export function linkFormatOf(links: readonly string[]): Format {
  const parts = links[0]!
    .replace(/\?.*|#(?!\/).*/, '')
    .replace(/\/+$/, '')
    .split('/');
  let count = 0;
  // Scheme, nothing and host come first.
  const named = parts.map((part, i) => {
    if (i < 3 || !/\d/.test(part)) return part;
    return /^[a-z]\w+$/i.test(parts[i - 1]!) ? `:${parts[i - 1]!}` : `:value${++count}`;
  });
  const pattern = named.join('/');
  const read = attempt(() => (pattern.indexOf('/:') > 0 ? link(pattern) : undefined));
  return read
    ? { asData: { reader: 'link', pattern }, read }
    : { asData: { reader: 'query' }, read: query() };
}
