/**
 * Why a scene was refused: one of a frozen set.
 *
 * - `schema`: the definition is wrong, or no record of it can ever fit;
 * - `value`: a value that its field cannot carry, or a key that the schema does not have;
 * - `length`: the record needs more characters than a scene may have;
 * - `scene`: not a scene of this schema: foreign, damaged or mistyped;
 * - `version`: a scene of a version that this schema does not know.
 */
export type SceneErrorCode = 'schema' | 'value' | 'length' | 'scene' | 'version';

/** What {@link SceneError} knows beside its code. */
export interface SceneErrorDetails {
  /** Where: field names and list indices joined with dots, `''` for the whole. */
  path?: string;
  /** The offending value, as it was given. */
  value?: unknown;
  /** What would be allowed, in words. */
  allowed?: string;
}

/**
 * The one error that this package throws.
 *
 * @example
 * try { poster.decode(scene) } catch (error) {
 *   if (error instanceof SceneError && error.code === 'version') askForUpdate()
 * }
 */
export class SceneError extends Error {
  readonly code: SceneErrorCode;
  readonly path: string;
  readonly value: unknown;
  readonly allowed: string;

  constructor(code: SceneErrorCode, message: string, details: SceneErrorDetails = {}) {
    super(message);
    this.name = 'SceneError';
    this.code = code;
    this.path = details.path || '';
    this.value = details.value;
    this.allowed = details.allowed || '';
  }
}
