// The class has a file of its own, because zh.js and codes.js take it from index.js: there is one class for all of them.

/**
 * The kind of refusal: one of a frozen set.
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
 * The reason of a refusal, finer than its code: one of a frozen set. Make your own messages from it.
 *
 * With the code `schema`:
 * - `definition`: a part of the definition makes no sense;
 * - `unknown-option`: an option that the function does not have;
 * - `capacity`: no record of the schema can ever fit.
 *
 * With the code `value`:
 * - `missing`: there is no value, and the field is not optional;
 * - `type`: a value of another type, such as a number for a string;
 * - `format`: the right type in another spelling, such as letters for digits;
 * - `range`: a value that is too small, too great or too long;
 * - `choice`: none of the values that there are to choose from;
 * - `unknown-field`: a key that the schema does not have.
 *
 * With the code `length`:
 * - `capacity`: the record, or the parameter, needs more room than there is.
 *
 * With the code `scene`:
 * - `alphabet`: the text does not have 1 to 32 characters of the alphabet;
 * - `check`: the text has them, and no record is written so: it is foreign, damaged or mistyped.
 *
 * With the code `version`:
 * - `version`: a version that the schema does not know;
 * - `upgrade`: the upgrade of an earlier version has failed.
 */
export type SceneErrorReason =
  | 'definition'
  | 'unknown-option'
  | 'capacity'
  | 'missing'
  | 'type'
  | 'format'
  | 'range'
  | 'choice'
  | 'unknown-field'
  | 'alphabet'
  | 'check'
  | 'version'
  | 'upgrade';

/**
 * The one error that this package throws.
 *
 * @example
 * try { poster.encode(record) } catch (error) {
 *   if (error instanceof SceneError && error.code === 'length') askForShorterName(error.message)
 * }
 */
export class SceneError extends Error {
  /** The kind of refusal: one of a frozen set. */
  readonly code: SceneErrorCode;
  /** The offending value, as it was given. */
  readonly value: unknown;
  /** The accepted values in words; `''` where there is nothing to say. */
  readonly allowed: string;
  /** The place of the value: field names and list indices joined with dots; `''` for the whole. */
  readonly path: string;
  /** The reason, finer than the code: one of a frozen set. */
  readonly reason: SceneErrorReason;

  constructor(
    code: SceneErrorCode,
    message: string,
    value?: unknown,
    allowed = '',
    path = '',
    reason: SceneErrorReason = 'definition',
  ) {
    super(message);
    this.name = 'SceneError';
    this.code = code;
    this.value = value;
    this.allowed = allowed;
    this.path = path;
    this.reason = reason;
  }
}
