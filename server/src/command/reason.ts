// The reasons why a schema has no record, in plain words, English and Chinese.
import type { Entry, SceneError } from 'miniprogram-scene';
import { LIMITS } from 'miniprogram-scene/codes';
import { explain } from 'miniprogram-scene/schema';

/** A sentence in English and in Chinese. */
export type Sentence = readonly [en: string, zh: string];

/** The sentence on a code that brought nothing. */
export const NOTHING: Sentence = ['It brings nothing that a page could use.', '没有带来页面能用的内容。'];
const UNKNOWN: Sentence = [
  'It has no scene, and no reader of the schema knows the rest.',
  '没有 scene，readers 也读不出其余内容。',
];

/**
 * The reason why a schema has no record.
 *
 * @param error undefined where the code brought nothing that the schema knows.
 * @param version the newest version of the schema.
 */
export function reasonOf({ kind }: Entry, error: SceneError | undefined, version: number): Sentence {
  if (!error) return kind === 'none' ? NOTHING : UNKNOWN;
  return [englishOf(error, version), chineseOf(error)];
}

/** An old code cannot be completed any more, so its schema or its reader has to be: `explain` speaks of records to be written. */
function chineseOf(error: SceneError): string {
  return error.reason === 'missing'
    ? `${error.path}：老码里没有这个值。请把字段改为 optional(…)，或在 reader 的 defaults 里给默认值。`
    : explain(error, 'zh');
}

function englishOf({ reason, value, path, message }: SceneError, version: number): string {
  switch (reason) {
    case 'alphabet':
      return String(value).length > LIMITS.scene
        ? `It has ${String(value).length} characters, and a scene has at most ${LIMITS.scene}.`
        : 'It has characters that no scene of this schema has: it is foreign or mistyped.';
    case 'check':
      return 'Its check does not match: it is mistyped, cut off, of another schema, or foreign.';
    case 'version':
      return `Version ${String(value)} made it, and this schema ends with version ${version}: it is newer, or foreign.`;
    case 'upgrade':
      return `It is sound, but ${message}`;
    case 'missing':
      return `A reader knows its format, but it has no ${path}: make the field optional(…), or give the reader defaults.`;
    default:
      return `A reader knows its format, but the schema refuses a field. ${message}`;
  }
}
