// The reasons why a schema has no record, in plain words.
import type { Entry, SceneError } from 'miniprogram-scene';
import { LIMITS } from 'miniprogram-scene/codes';

/** What there is to say of a code that brought nothing. */
export const NOTHING = 'It brings nothing that a page could use.';

/**
 * The reason why a schema has no record, in a sentence.
 *
 * @param error undefined where the code brought nothing that the schema knows.
 * @param version the newest version of the schema.
 */
export function reasonOf({ kind }: Entry, error: SceneError | undefined, version: number): string {
  switch (error?.reason) {
    case undefined:
      return kind === 'none' ? NOTHING : 'It has no scene, and no reader of the schema knows the rest.';
    case 'alphabet':
      return String(error!.value).length > LIMITS.scene
        ? `It has ${String(error!.value).length} characters, and a scene has at most ${LIMITS.scene}.`
        : 'It has characters that no scene of this schema has: it is foreign or mistyped.';
    case 'check':
      return 'Its check does not match: it is mistyped, cut off, of another schema, or foreign.';
    case 'version':
      return `Version ${String(error!.value)} made it, and this schema ends with version ${version}: it is newer, or foreign.`;
    case 'upgrade':
      return `It is sound, but ${error!.message}`;
    default:
      return `A reader knows its format, but the schema refuses a field. ${error!.message}`;
  }
}
