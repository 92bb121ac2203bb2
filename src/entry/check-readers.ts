// Readers as a definition takes them: a list of functions, none of which still has to be called.
import { demand, isSceneError, notCalledError } from '../error';
import { isFunction } from '../object';
import type { Reader } from './reader';

/** The readers of a definition, in a list that nobody changes later. */
export function checkReaders(readers: unknown): readonly Reader[] {
  demand(Array.isArray(readers), 'readers are a list, such as [pairs()]', readers);
  return Array.from(readers as unknown[], (reader, i) => checkReader(reader, `readers.${i}`));
}

/** A value that has to be a reader. */
export function checkReader(reader: unknown, path: string): Reader {
  demand(isFunction(reader), 'a reader is a function, such as pairs()', reader, path);
  if (makesReaders(reader as Reader)) throw notCalledError(reader, path);
  return reader as Reader;
}

/**
 * Whether a function is one of this package that makes readers: it refuses a text for its options, its fields or its
 * pattern. A reader of the user, too, may have such a name: it reads the text.
 */
function makesReaders(reader: Reader): boolean {
  if (!/^(bare|json|link|pairs|positional|prefix|query)$/.test(reader.name)) return false;
  try {
    reader('', { kind: 'none', query: {} });
    return false;
  } catch (error) {
    return isSceneError(error);
  }
}
