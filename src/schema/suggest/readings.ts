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

/**
 * Reads texts of codes: scenes, links, and pages with a query.
 *
 * @param onRead takes the record of a text, by the index of the text.
 * @returns the readers; texts that are not read have a format that no reader knows.
 */
export function readTexts(
  texts: readonly string[],
  onRead: (record: Values, i: number) => void,
): ReaderDefinition[] {
  const entries = texts.map(entryOf);
  const readers: ReaderDefinition[] = [];
  let unread = texts.map((_, i) => i);
  for (let round = 0; round < MOST_FORMATS && unread.length > 0; round++) {
    const { asData, read } = formatOfSome(unread.slice(0, MOST_LOOKED_AT).map((i) => entries[i]!));
    unread = unread.filter((i) => {
      const record = read(entries[i]!.scene || '', entries[i]!);
      if (record) onRead(record, i);
      return !record;
    });
    readers.push(asData);
  }
  // The query of a page may also come as a query.
  if (entries.some(({ scene = '' }) => PAGE.test(scene))) readers.push({ reader: 'query' });
  return readers;
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
