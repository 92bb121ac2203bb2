// Texts of codes -> what they say, and the readers that read them so.
import { readEntry } from '../../entry/entry';
import type { Entry } from '../../entry/entry';
import { formatOf } from './formats';
import type { Format } from './formats';
import { linkFormatOf } from './links';
import type { ReaderDefinition } from './suggestion';
import type { Values } from './values';

/** The most formats among samples, and the most samples that are looked at to tell one. */
const MOST_FORMATS = 12;
const MOST_LOOKED_AT = 200;

/** The path of a page with its query, or the query alone. */
const PAGE = /^[\w/.-]*\?/;

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
    const { asData, read } = formatOfSome(unread.slice(0, MOST_LOOKED_AT).map((i) => entries[i]!));
    unread = unread.filter((i) => {
      const record = read(entries[i]!.scene || '', entries[i]!);
      records[i] = record;
      Object.keys(record || {})
        .filter((name) => /^value\d/.test(name) || /bare|prefix/.test(asData.reader))
        .forEach((name) => unnamed.add(name));
      return !record;
    });
    readers.push(asData);
  }
  // The query of a page may also come as a query.
  if (entries.some(({ scene = '' }) => PAGE.test(scene))) readers.push({ reader: 'query' });
  return { records, readers, unnamed: Array.from(unnamed) };
}

/** The content of a code: its text is that of an ordinary QR code, the path of a page with a scene, or a scene. */
function entryOf(text: string): Entry {
  if (/^\s*[a-z][a-z\d+.-]*:\/\//i.test(text)) return readEntry({ q: text });
  const page = readEntry(PAGE.test(text) ? { path: `/${text}` } : {});
  return page.scene ? page : readEntry({ scene: text });
}

/** The format of one of some codes, and of those that are like it. */
function formatOfSome(entries: readonly Entry[]): Format {
  // The scene with most separators says most about its format.
  const separators = (scene: string) => scene.replace(/\w/g, '').length;
  const scenes = entries.map(({ scene = '' }) => scene).filter(Boolean);
  if (scenes.length > 0) return formatOf(scenes.sort((a, b) => separators(b) - separators(a)));
  return linkFormatOf(entries.map(({ link = '' }) => link));
}
