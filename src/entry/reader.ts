// Readers as a definition takes them. The functions that make readers are marked, so that one that was not called is found.
import { schemaError, typeOf } from '../error';
import type { Reader } from './readers';

/** Marks a function that makes readers with its name. A bundler drops the call with the function. */
export function readerMaker<F extends (...options: never[]) => unknown>(name: string, make: F): F {
  return Object.assign(make, { _makesReaders: name });
}

/** The readers of a definition, in a list that nobody changes later. */
export function checkReaders(readers: unknown): readonly Reader[] {
  if (!Array.isArray(readers))
    throw schemaError(`readers are a list, such as [pairs()], not ${typeOf(readers)}`, readers);
  return Array.from(readers as unknown[], (reader, i) => checkReader(reader, `readers.${i}`));
}

/** A value that has to be a reader. */
export function checkReader<R extends Reader>(reader: unknown, path: string): R {
  if (typeof reader !== 'function')
    throw schemaError(`a reader is a function, such as pairs(), not ${typeOf(reader)}`, reader, path);
  const { _makesReaders: maker } = reader as { _makesReaders?: string };
  if (maker) throw schemaError(`${maker} is not called, write ${maker}(…)`, reader, path);
  return reader as R;
}
