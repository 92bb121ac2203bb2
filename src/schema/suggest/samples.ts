// Samples -> records, and readers for those that are texts.
import { attempt, isObject, isString } from '../../object';
import { readTexts } from './readings';
import type { ReaderDefinition } from './suggestion';
import { copyOf, needed } from './values';
import type { Values } from './values';

/** The records of samples, in their order, and the readers of those that are texts. */
export interface Samples {
  readonly records: readonly Values[];
  readonly readers: readonly ReaderDefinition[];
}

/**
 * @param onEmpty takes the path of each null and empty text.
 * @throws SceneError `value` as suggest() does.
 */
export function readSamples(samples: unknown, onEmpty: (path: string) => void): Samples {
  // A proxy may throw at any touch.
  const count = attempt(() => Array.isArray(samples) && samples.length);
  if (!count) throw needed(samples, '', 'an array of records and texts');
  const copies: unknown[] = [];
  const places: number[] = [];
  for (let at = 0; at < count; at++) {
    const sample = copyOf(
      attempt(() => (samples as readonly unknown[])[at]),
      String(at),
      onEmpty,
    );
    if (isString(sample)) places.push(at);
    else if (!isObject(sample)) throw needed(sample, String(at), 'a record or a text');
    copies.push(sample);
  }
  const texts = places.map((at) => copies[at] as string);
  const readers = readTexts(texts, (record, i) => {
    copies[places[i]!] = record;
  });
  const unread = copies.findIndex(isString);
  if (unread >= 0) throw needed(copies[unread], String(unread), 'a text of keys and values');
  return { records: copies as Values[], readers };
}
