// Samples -> records, and readers for those that are texts.
import { attempt, isObject, isString } from '../../object';
import { readTexts } from './readings';
import type { ReaderDefinition } from './suggestion';
import { copyOf, needed } from './values';
import type { Values } from './values';

/** The records of samples, in their order. */
export interface Samples {
  readonly records: readonly Values[];
  /** The readers of those that are texts. */
  readonly readers: readonly ReaderDefinition[];
  /** The paths of nulls. */
  readonly nulls: readonly string[];
  /** The names of values for which a format has none. */
  readonly unnamed: readonly string[];
}

/** @throws SceneError `value` as suggest() does. */
export function readSamples(samples: unknown): Samples {
  // A proxy may throw at any touch.
  const count = attempt(() => Array.isArray(samples) && samples.length);
  if (!count) throw needed(samples, '', 'an array of records and texts');
  const nulls = new Set<string>();
  const records: Values[] = [];
  const texts: { text: string; at: number }[] = [];
  for (let at = 0; at < count; at++) {
    const path = String(at);
    const sample = copyOf(
      attempt(() => (samples as readonly unknown[])[at]),
      path,
      (inner) => nulls.add(inner.slice(path.length + 1)),
    );
    if (isString(sample)) texts.push({ text: sample, at });
    else if (!isObject(sample)) throw needed(sample, path, 'a record or a text');
    records.push(sample as Values);
  }
  const read = readTexts(texts.map(({ text }) => text));
  texts.forEach(({ text, at }, i) => {
    if (!read.records[i]) throw needed(text, String(at), 'a text of keys and values');
    records[at] = read.records[i]!;
  });
  return { records, readers: read.readers, nulls: Array.from(nulls), unnamed: read.unnamed };
}
