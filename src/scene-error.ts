// The class has a file of its own, because zh.js and codes.js take it from index.js: there is one class for all of them.

/**
 * The reason why a scene was refused: one of a frozen set.
 *
 * - `schema`: the definition is wrong, or no record of it can ever fit;
 * - `value`: a value that its field cannot carry, or a key that the schema does not have;
 * - `length`: the record needs more characters than a scene may have;
 * - `scene`: the text is no scene of this schema: it is foreign, damaged or mistyped;
 * - `version`: the scene has a version that this schema does not know, or it is a foreign text that begins like one: the
 *   version is read before the check.
 */
export type SceneErrorCode = 'schema' | 'value' | 'length' | 'scene' | 'version';

/**
 * The one error that this package throws.
 *
 * @example
 * try { poster.encode(record) } catch (error) {
 *   if (error instanceof SceneError && error.code === 'length') askForShorterName(error.message)
 * }
 */
export class SceneError extends Error {
  /** The reason: one of a frozen set. */
  readonly code: SceneErrorCode;
  /** The offending value, as it was given. */
  readonly value: unknown;
  /** The accepted values in words; `''` where there is nothing to say. */
  readonly allowed: string;
  /** The place of the value: field names and list indices joined with dots; `''` for the whole. */
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
