/**
 * Why a scene was refused: one of a frozen set.
 *
 * - `schema`: the definition is wrong, or no record of it can ever fit;
 * - `value`: a value that its field cannot carry, or a key that the schema does not have;
 * - `length`: the record needs more characters than a scene may have;
 * - `scene`: not a scene of this schema: foreign, damaged or mistyped;
 * - `version`: a scene of a version that this schema does not know, or foreign text that begins like one: it comes before the check.
 */
export type SceneErrorCode = 'schema' | 'value' | 'length' | 'scene' | 'version';

/**
 * The one error that this package throws in a page, and before a call is sent.
 *
 * @example
 * try { poster.encode(record) } catch (error) {
 *   if (error instanceof SceneError && error.code === 'length') askForShorterName(error.message)
 * }
 */
export class SceneError extends Error {
  /** Why: one of a frozen set. */
  readonly code: SceneErrorCode;
  /** The offending value, as it was given. */
  readonly value: unknown;
  /** What would be allowed, in words; `''` where there is nothing to say. */
  readonly allowed: string;
  /** Where: field names and list indices joined with dots; `''` for the whole. */
  readonly path: string;

  constructor(code: SceneErrorCode, message: string, value?: unknown, allowed = '', path = '') {
    super(message);
    this.name = 'SceneError';
    this.code = code;
    this.value = value;
    this.allowed = allowed;
    this.path = path;
  }
}
