// From samples to the state: the schema, its readers, and the record of the first sample.
import { fromJSON, suggest } from 'miniprogram-scene/schema';
import type { Language, Suggestion } from 'miniprogram-scene/schema';
import { optionsOf } from '../../../../server/src/command/pasted-options';
import { isSceneError } from './errors';
import type { AnyScene } from './evaluate';
import { readerOf } from './reader-of';
import { readSamples } from './sample-text';
import type { State } from './state';
import { writeReader } from './write-reader';

export interface Suggested {
  /** Undefined where there is no sample. */
  readonly suggestion?: Suggestion;
  /** Its readers as code. */
  readonly readers?: readonly string[];
  /** The samples that it is made of. */
  readonly values: readonly unknown[];
  /** The numbers of samples that are left out, from 1. */
  readonly leftOut: readonly number[];
  readonly isQuoted: boolean;
  readonly error?: unknown;
}

/** With more samples that are none, the text is something else. */
const MOST_LEFT_OUT = 20;

/** The suggestion for a pasted text, without the samples that it cannot be made of. */
export function suggestFor(text: string, language: Language): Suggested {
  const { values, leftOut, isQuoted } = readSamples(text);
  const kept = values.map((value, i) => ({ value, number: i + 1 }));
  const refused = [...leftOut];
  for (;;) {
    const left = { values: kept.map(({ value }) => value), leftOut: refused, isQuoted };
    if (kept.length < 1) return left;
    try {
      const suggestion = suggest(left.values, language);
      return { ...left, suggestion, readers: suggestion.readers.map(writeReader) };
    } catch (error) {
      const index = isSceneError(error) ? /^\d+/.exec(error.path)?.[0] : undefined;
      if (index === undefined || refused.length >= MOST_LEFT_OUT) return { ...left, error };
      refused.push(kept.splice(Number(index), 1)[0]!.number);
    }
  }
}

/** The parts of the state that a suggestion fills. */
export function filledBy({
  suggestion,
  values,
}: Suggested): Pick<State, 'fields' | 'alphabet' | 'readers' | 'record'> | undefined {
  const version = suggestion?.schema.versions[0];
  if (!suggestion || !version) return undefined;
  const readers = [...suggestion.readers];
  const scene = fromJSON(suggestion.schema, { readers: readers.map(readerOf) });
  return {
    fields: [...version.fields],
    alphabet: version.alphabet,
    readers,
    record: recordOf(values[0], scene),
  };
}

/** The record of a sample. */
function recordOf(sample: unknown, scene: AnyScene): Record<string, unknown> {
  const record = typeof sample === 'string' ? scene.read(optionsOf(sample)) : sample;
  return JSON.parse(JSON.stringify(record ?? {})) as Record<string, unknown>;
}
