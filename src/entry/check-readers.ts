// Readers as a definition takes them: a list of functions, none of which still has to be called.
import { isSceneError, schemaError, typeOf } from '../error';
import type { Reader } from './reader';

/** The readers of a definition, in a list that nobody changes later. */
export function checkReaders(readers: unknown): readonly Reader[] {
  if (!Array.isArray(readers))
    throw schemaError(`readers are a list, such as [pairs()], not ${typeOf(readers)}`, readers);
  return Array.from(readers as unknown[], (reader, i) => checkReader(reader, `readers.${i}`));
}

/** A value that has to be a reader. */
export function checkReader(reader: unknown, path: string): Reader {
  if (typeof reader !== 'function')
    throw schemaError(`a reader is a function, such as pairs(), not ${typeOf(reader)}`, reader, path);
  if (makesReaders(reader as Reader))
    throw schemaError(`${reader.name} is not called, write ${reader.name}(…)`, reader, path);
  return reader as Reader;
}

/** Whether a function is one of this package that makes readers. A reader of the user, too, may have such a name: it is tried. */
function makesReaders(reader: Reader): boolean {
  if (!/^(bare|json|link|pairs|positional|prefix|query)$/.test(reader.name)) return false;
  try {
    return typeof reader('', { kind: 'none', query: {} }) === 'function';
  } catch (error) {
    return isSceneError(error);
  }
}
