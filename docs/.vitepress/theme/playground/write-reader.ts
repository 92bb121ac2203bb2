// A reader as code.
import type { ReaderDefinition } from 'miniprogram-scene/schema';
import { onOneLine } from '../../../../server/src/module-text/layout';
import { readerSource } from '../../../../server/src/module-text/reader-source';

/** Writes the call that makes a reader, on one line. */
export function writeReader(reader: ReaderDefinition): string {
  return onOneLine(readerSource(reader), { hasGroups: false, hasCallCommas: false });
}
