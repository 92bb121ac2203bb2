// Texts of codes -> what they say, and the readers that read them so.
import { readEntry } from '../../entry/entry';
import type { Entry } from '../../entry/entry';
import { link, query } from '../../entry/link';
import type { Reader, SceneReader } from '../../entry/reader';
import { bare, json, pairs, positional, prefix } from '../../entry/readers';
import { isString } from '../../object';
import { formatOf } from './formats';
import { linkReaderOf } from './links';
import type { ReaderDefinition, SceneReaderDefinition } from './suggestion';
import type { Values } from './values';

/** The most formats among samples, and the most samples that are looked at to tell one. */
const MOST_FORMATS = 12;
const MOST_LOOKED_AT = 200;

/** The records of texts, undefined where no reader knows the format, and the readers. */
export interface Readings {
  readonly records: readonly (Values | undefined)[];
  readonly readers: readonly ReaderDefinition[];
}

interface Code {
  readonly text: string;
  readonly entry: Entry;
  readonly scene: string;
}

/** Reads texts of codes: scenes, links, and pages with a query. */
export function readTexts(texts: readonly string[]): Readings {
  const codes = texts.map(codeOf);
  const records: (Values | undefined)[] = texts.map(() => undefined);
  const readers: ReaderDefinition[] = [];
  let unread = codes.map((_, i) => i);
  for (let round = 0; round < MOST_FORMATS && unread.length > 0; round++) {
    const definitions = readersOf(unread.slice(0, MOST_LOOKED_AT).map((i) => codes[i]!));
    const read = readerOf(definitions[0]!);
    const before = unread.length;
    unread = unread.filter((i) => {
      const { scene, entry } = codes[i]!;
      records[i] = read(scene, entry);
      return !records[i];
    });
    if (unread.length === before) break;
    readers.push(...definitions);
  }
  return { records, readers };
}

/** The content of a code: its text is that of an ordinary QR code, the path of a page, or a scene. */
function codeOf(given: string): Code {
  const text = given.trim();
  const [page] = /^(\/?[\w-]+\/[\w/.-]*)?\?/.exec(text) || [undefined];
  const entry = readEntry(
    /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? { q: text } : page ? { path: `/${text}` } : { scene: text },
  );
  return { text, entry, scene: entry.scene || '' };
}

/** The reader of one of the codes and of those that are like it; behind it those that read the same where it came otherwise. */
function readersOf(codes: readonly Code[]): ReaderDefinition[] {
  const scenes = codes.map(({ scene }) => scene).filter(Boolean);
  if (scenes.length > 0) {
    // A scene with most separators says most about its format.
    const separators = scenes.map((scene) => scene.replace(/\w/g, '').length);
    const [first] = scenes.splice(separators.indexOf(Math.max(...separators)), 1);
    return [formatOf([first!].concat(scenes))];
  }
  const links = codes.map(({ entry }) => entry.link || '').filter(Boolean);
  if (links.length > 0) return [linkReaderOf(links)];
  // A page and its query may have been printed as a scene.
  const { text } = codes[0]!;
  const pages: SceneReaderDefinition = { reader: 'pairs' };
  const at = text.indexOf('?');
  return [
    { reader: 'query' },
    at > 0 ? { reader: 'prefix', text: text.slice(0, at + 1), then: pages } : pages,
  ];
}

/** The reader of a definition. */
function readerOf(definition: ReaderDefinition): Reader {
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

/** The names of values for which the format has none. */
export function madeUpNames(readers: readonly ReaderDefinition[]): string[] {
  const names = new Set<string>();
  readers.forEach((given) => {
    let definition: ReaderDefinition | string = given;
    while (!isString(definition) && definition.reader === 'prefix') definition = definition.then;
    if (isString(definition)) names.add(definition);
    else if (definition.reader === 'positional') definition.fields.forEach((name) => names.add(name));
    else if (definition.reader === 'bare') names.add(definition.field);
    else if (definition.reader === 'pairs' && definition.first) names.add(definition.first);
    else if (definition.reader === 'link')
      (definition.pattern.match(/:[a-z]\w*(?=\/|$)/gi) || []).forEach((name) => names.add(name.slice(1)));
  });
  return Array.from(names);
}
