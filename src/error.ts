// The makers of errors: each gives the code and the reason of a SceneError. Every module may import them, and they import nothing but the class and src/object.ts.
import { attempt, isFunction, isString } from './object';
import { SceneError } from './scene-error';
import type { SceneErrorReason } from './scene-error';

export { SceneError };
export type { SceneErrorReason } from './scene-error';

/**
 * The error for a definition that makes no sense.
 *
 * @param path the field that is meant, where one is: the message begins with it.
 */
export function schemaError(
  message: string,
  value?: unknown,
  path = '',
  reason: SceneErrorReason = 'definition',
): SceneError {
  return new SceneError('schema', (path && `${shorten(path)}: `) + message, value, '', path, reason);
}

/**
 * Refuses a part of a definition for which a rule does not hold: `a max is 0 or more, not -1`.
 *
 * @param path the field that is meant, where one is.
 */
export function demand(holds: boolean, rule: string, value: unknown, path?: string): asserts holds {
  if (!holds) throw schemaError(`${rule}, not ${show(value)}`, value, path);
}

/** The error for a function that makes what is needed, in the place of what it makes. */
export function notCalledError(value: { readonly name: string }, path: string): SceneError {
  return schemaError(`${value.name} is not called, write ${value.name}(…)`, value, path);
}

/** The error for bounds of a field for which the rule does not hold. */
export function boundsError(rule: string, min: unknown, max: unknown): SceneError {
  return schemaError(`${rule}; got min ${show(min)}, max ${show(max)}`, [min, max]);
}

/**
 * The error for a value that its field cannot carry.
 *
 * @param allowed the accepted values in words: `value` is not `allowed`.
 * @param reason the reason, unless there is no value at all.
 * @param message the words behind the path, where there is more to say.
 */
export function valueError(
  value: unknown,
  path: string,
  allowed: string,
  reason: SceneErrorReason,
  message = `${show(value)} is not ${allowed}`,
): SceneError {
  const own = value === undefined && reason !== 'unknown-field' ? 'missing' : reason;
  return new SceneError('value', `${shorten(path) || 'the value'}: ${message}`, value, allowed, path, own);
}

/**
 * The error for a value of another type, or for none.
 *
 * @param needed the accepted values, with their type.
 * @param advice a sentence behind the type that was given.
 */
export function typeError(
  value: unknown,
  path: string,
  allowed: string,
  needed = allowed,
  advice = '',
): SceneError {
  const message =
    value === undefined ? `is missing, needs ${needed}` : `needs ${needed}, got ${typeOf(value)}${advice}`;
  return valueError(value, path, allowed, 'type', message);
}

/** The error for a key that is none of the known ones. */
export function unknownFieldError(value: unknown, path: string, allowed: string): SceneError {
  return valueError(value, path, allowed, 'unknown-field');
}

/** The error for a value that needs more room than there is. */
export function lengthError(message: string, value: unknown, allowed: string, path = ''): SceneError {
  return new SceneError('length', message, value, allowed, path, 'capacity');
}

/** The error for a text that cannot be a scene of the alphabet. */
export function alphabetError(scene: unknown, allowed: string): SceneError {
  return new SceneError('scene', `a scene is a string of ${allowed}`, scene, allowed, '', 'alphabet');
}

/** The error for a scene that no record of the schema is written as. */
export function checkError(scene?: unknown): SceneError {
  return new SceneError('scene', 'not a scene of this schema', scene, '', '', 'check');
}

/** The error for a scene of a version that only a later release, or a later schema, knows. */
export function versionError(version: number): SceneError {
  const message = `version ${version} is not known here`;
  return new SceneError('version', message, version, '', '', 'version');
}

/** The error for a record of an earlier version whose upgrade throws. */
export function upgradeError(version: number, thrown: unknown): SceneError {
  const message = `the upgrade from version ${version} failed: ${messageOf(thrown)}`;
  return new SceneError('version', message, version, '', '', 'upgrade');
}

/** Whether an error is a SceneError, of this copy of the package or of another one in the same program. */
export function isSceneError(error: unknown): error is SceneError {
  return attempt(() => (Object(error) as SceneError).name) === 'SceneError';
}

/** The message of anything that was thrown: a function of the user may throw anything. */
export function messageOf(thrown: unknown): string {
  return attempt(() => String((Object(thrown) as Error).message || thrown)) || show(thrown);
}

/** The start of a text that is too long for a message. */
export function shorten(text: string, most = 40): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** A value in a message: the start of a long text, and no more than the type of what has parts. */
export function show(value: unknown): string {
  if (isString(value)) return JSON.stringify(shorten(value));
  if (typeof value === 'bigint') return `${value}n`;
  return typeof value === 'object' || isFunction(value) ? typeOf(value) : String(value);
}

/** The type of a value in words, with its article. */
export function typeOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  const type = Array.isArray(value) ? 'array' : typeof value;
  return `${/^[aou]/.test(type) ? 'an' : 'a'} ${type}`;
}
