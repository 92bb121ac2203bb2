// Links -> the pattern of their paths.
import { link, query } from '../../entry/link';
import { attempt } from '../../object';
import type { Format } from './formats';

/**
 * The reader of the first of some links, and of those with the same host and as many parts. Parts that differ, numbers, and long ids are
 * values, named as the part before them. A link without any says no more than its query.
 */
export function linkFormatOf(links: readonly string[]): Format {
  const parts = partsOf(links[0]!);
  const alike = links.map(partsOf).filter((other) => other.length === parts.length && other[2] === parts[2]);
  let count = 0;
  const named = parts.map((part, i) => {
    const isId = /^(\d+|(?=.*\d)[\w-]{8,})$/.test(part);
    if (i < 3 || !(isId || alike.some((other) => other[i] !== part))) return part;
    return /^[a-z]\w+$/i.test(parts[i - 1]!) ? `:${parts[i - 1]!}` : `:value${++count}`;
  });
  const pattern = named.join('/');
  const read = attempt(() => (pattern.indexOf('/:') > 0 ? link(pattern) : undefined));
  return read
    ? { asData: { reader: 'link', pattern }, read }
    : { asData: { reader: 'query' }, read: query() };
}

/** The parts between slashes: scheme, nothing, host, path, and those of a hash route. */
function partsOf(link: string): string[] {
  return link
    .replace(/\?.*|#(?!\/).*/, '')
    .replace(/\/+$/, '')
    .split('/');
}
