// The source of a reader: the call that makes it, without the options that are defaults.
import type { ReaderDefinition } from 'miniprogram-scene/schema';
import { call, optionsOf } from './source';
import type { Source } from './source';

type Name = ReaderDefinition['reader'];
type Sources = {
  readonly [N in Name]: (definition: Extract<ReaderDefinition, { reader: N }>) => Source;
};

const SOURCES: Sources = {
  pairs: ({ between, equals, first }) => call('pairs', optionsOf({ between, equals, first })),
  positional: ({ fields, between }) =>
    call('positional', { items: fields }, optionsOf({ between: between === ',' ? undefined : between })),
  prefix: ({ text, then }) => call('prefix', text, typeof then === 'string' ? then : readerSource(then)),
  bare: ({ field }) => call('bare', field),
  json: () => call('json'),
  query: () => call('query'),
  link: ({ pattern }) => call('link', pattern),
};

/** The source of a reader. */
export function readerSource(definition: ReaderDefinition): Source {
  const { reader } = definition;
  if (!Object.hasOwn(SOURCES, reader)) throw new TypeError(`no reader: ${JSON.stringify(reader)}`);
  return SOURCES[reader](definition as never);
}
