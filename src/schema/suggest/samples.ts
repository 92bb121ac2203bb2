// Samples -> records, and readers for those that are texts.
import { typeError, valueError } from '../../error';
import { attempt, isObject, isString } from '../../object';
import { readTexts } from './readings';
import type { ReaderDefinition } from './suggestion';
import { copyOf } from './values';
import type { Values } from './values';

/**
 * The records of samples, in their order, and the readers of those that are texts.
 *
 * @param onNull takes the path of each null.
 * @throws SceneError `value` as suggest() does.
 */
export function readSamples(
  samples: unknown,
  onNull: (path: string) => void,
): { records: Values[]; readers: readonly ReaderDefinition[] } {
  // A proxy may throw at any touch.
  const count = attempt(() => (Array.isArray(samples) ? samples.length : 0));
  if (!count) throw typeError(samples, '', 'an array of records and texts');
  const texts: { text: string; at: number }[] = [];
  const records: Values[] = [];
  for (let i = 0; i < count; i++) {
    const path = String(i);
    const sample = copyOf(
      attempt(() => (samples as readonly unknown[])[i]),
      path,
      (inner) => onNull(inner.slice(path.length + 1)),
    );
    if (isString(sample)) texts.push({ text: sample, at: i });
    else if (!isObject(sample)) throw typeError(sample, path, 'a record or a text');
    records.push(sample as Values);
  }
  const read = readTexts(texts.map(({ text }) => text));
  texts.forEach(({ text, at }, i) => {
    const record = read.records[i];
    if (!record) throw valueError(text, String(at), 'a text of keys and values, or of values', 'format');
    records[at] = record;
  });
  return { records, readers: read.readers };
}
