// Readers of their data, as suggest() gives them.
import { bare, json, link, pairs, positional, prefix, query } from 'miniprogram-scene';
import type { Reader, SceneReader } from 'miniprogram-scene';
import type { ReaderDefinition, SceneReaderDefinition } from 'miniprogram-scene/schema';

/** The reader of a definition. @throws SceneError `schema` for one that makes no sense. */
export function readerOf(definition: ReaderDefinition): Reader {
  switch (definition.reader) {
    case 'query':
      return query();
    case 'link':
      return link(definition.pattern);
    default:
      return sceneReaderOf(definition);
  }
}

function sceneReaderOf(definition: SceneReaderDefinition): SceneReader {
  switch (definition.reader) {
    case 'pairs': {
      const { between, equals, first } = definition;
      return pairs({
        ...(between !== undefined && { between }),
        ...(equals !== undefined && { equals }),
        ...(first !== undefined && { first }),
      });
    }
    case 'positional':
      return positional(definition.fields, { between: definition.between });
    case 'prefix': {
      const { text, then } = definition;
      return prefix(text, typeof then === 'string' ? then : sceneReaderOf(then));
    }
    case 'bare':
      return bare(definition.field);
    case 'json':
      return json();
  }
}
