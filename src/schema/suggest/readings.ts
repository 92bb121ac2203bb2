// Texts of codes -> what they say, and the readers that read them so.
import { readEntry } from '../../entry/entry';
import type { Entry } from '../../entry/entry';
import { link, query } from '../../entry/link';
import type { Reader, SceneReader } from '../../entry/reader';
import { bare, json, pairs, positional, prefix } from '../../entry/readers';
import { isString } from '../../object';
import { kindsOf } from './finding';
import { formatOf } from './formats';
import { linkFormatOf } from './links';
import type { ReaderDefinition, SceneReaderDefinition } from './suggestion';
import type { Values } from './values';

/** The most formats among samples, and the most samples that are looked at to tell one. */
const MOST_FORMATS = 12;
const MOST_LOOKED_AT = 200;

/** The records of texts, undefined where no reader knows the format, and the readers. */
export interface Readings {
  readonly records: readonly (Values | undefined)[];
  readonly readers: readonly ReaderDefinition[];
  /** The names of values for which their format has none. */
  readonly unnamed: readonly string[];
}

/** Reads texts of codes: scenes, links, and pages with a query. */
export function readTexts(texts: readonly string[]): Readings {
  const entries = texts.map(entryOf);
  const records: (Values | undefined)[] = texts.map(() => undefined);
  const readers: ReaderDefinition[] = [];
  const unnamed = new Set<string>();
  let unread = texts.map((_, i) => i);
  for (let round = 0; round < MOST_FORMATS && unread.length > 0; round++) {
    const some = unread.slice(0, MOST_LOOKED_AT);
    const formats = formatsOf(
      some.map((i) => entries[i]!),
      some.map((i) => texts[i]!),
    );
    const read = readerOf(formats[0]!);
    unread.forEach((i) => {
      const record = read(entries[i]!.scene || '', entries[i]!);
      records[i] = record;
      Object.keys(record || {})
        .filter((name) => /^value\d/.test(name) || /bare|prefix/.test(formats[0]!.reader))
        .forEach((name) => unnamed.add(name));
    });
    readers.push(...formats);
    unread = unread.filter((i) => !records[i]);
  }
  return { records, readers, unnamed: Array.from(unnamed) };
}

/** The content of a code: its text is that of an ordinary QR code, the path of a page, or a scene. */
function entryOf(text: string): Entry {
  if (/^\s*[a-z][a-z\d+.-]*:\/\//i.test(text)) return readEntry({ q: text });
  return readEntry(/^(\/?[\w-]+\/[\w/.-]*)?\?/.test(text) ? { path: `/${text}` } : { scene: text });
}

/** The reader of one of some codes, and of those that are like it; behind that of a query, readers of the same texts as scenes. */
function formatsOf(entries: readonly Entry[], texts: readonly string[]): readonly ReaderDefinition[] {
  // The scene with most separators says most about its format.
  const separators = (scene: string) => scene.replace(/\w/g, '').length;
  const scenes = entries.map(({ scene = '' }) => scene).filter(Boolean);
  if (scenes.length > 0) return [formatOf(scenes.sort((a, b) => separators(b) - separators(a)))];
  const links = entries.map(({ link = '' }) => link).filter(Boolean);
  if (links.length > 0) return [linkFormatOf(links)];
  const then: SceneReaderDefinition = { reader: 'pairs' };
  const prefixes = kindsOf(texts.map((text) => text.slice(0, text.indexOf('?') + 1)));
  return [
    { reader: 'query' },
    ...prefixes.map((text) => (text === '?' ? then : ({ reader: 'prefix', text, then } as const))),
  ];
}

function readerOf(definition: ReaderDefinition): Reader {
  if (definition.reader === 'query') return query();
  return definition.reader === 'link' ? link(definition.pattern) : sceneReaderOf(definition);
}

function sceneReaderOf(definition: SceneReaderDefinition): SceneReader {
  switch (definition.reader) {
    case 'pairs': {
      const { between = /&(?:amp;)?/, equals = '=', first = '' } = definition;
      return pairs({ between, equals, first });
    }
    case 'positional':
      return positional(definition.fields, { between: definition.between });
    case 'prefix': {
      const { text, then } = definition;
      return prefix(text, isString(then) ? then : sceneReaderOf(then));
    }
    case 'bare':
      return bare(definition.field);
    case 'json':
      return json();
  }
}
