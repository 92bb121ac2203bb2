// Links -> the pattern of their paths.
import { link } from '../../entry/link';
import { attempt } from '../../object';
import type { ReaderDefinition } from './suggestion';

/** A part of a path that stands for something else elsewhere: a number, or an id. */
const ID = /^\d+$|^(?=.*\d)[\w-]{8,}$/;

/**
 * The reader of the first of some links, and of all that have the same host and as many parts: parts that differ, and those that look
 * like ids, have a name. Without any, the keys of the query are all that a link says.
 */
export function linkReaderOf(links: readonly string[]): ReaderDefinition {
  const parts = partsOf(links[0]!);
  const others = links.map(partsOf).filter((other) => other.length === parts.length && other[2] === parts[2]);
  const names: string[] = [];
  const named = parts.map((part, i) => {
    const isFixed = i < 3 || (!ID.test(part) && others.every((other) => other[i] === part));
    if (isFixed) return part;
    const before = parts[i - 1]!;
    const word = i > 3 && /^[a-z]\w+$/i.test(before) && names.indexOf(before) < 0 ? before : '';
    const number = ID.test(part) && names.indexOf('id') < 0 ? 'id' : '';
    const name = word || number || `value${names.length + 1}`;
    names.push(name);
    return `:${name}`;
  });
  const pattern = named.join('/');
  return names.length > 0 && attempt(() => link(pattern)) ? { reader: 'link', pattern } : { reader: 'query' };
}

/** The parts between slashes: scheme, nothing, host, path; those of a hash route, too. */
function partsOf(link: string): string[] {
  return link
    .split('?')[0]!
    .replace(/#(?!\/).*/, '')
    .replace(/\/+$/, '')
    .split('/');
}
