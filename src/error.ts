// The makers of errors: one for each code of SceneError. Every module may import them, and they import nothing but the class.
import { SceneError } from './scene-error';

export { SceneError };
export type { SceneErrorCode } from './scene-error';

/** The error for a definition that makes no sense. */
export function schemaError(message: string, value?: unknown): SceneError {
  return new SceneError('schema', message, value);
}

/**
 * The error for a value that its field cannot carry.
 *
 * @param allowed the accepted values in words: `value` is not `allowed`.
 */
export function valueError(value: unknown, path: string, allowed: string): SceneError {
  return new SceneError(
    'value',
    `${path || 'the value'}: ${show(value)} is not ${allowed}`,
    value,
    allowed,
    path,
  );
}

/** The error for a value that needs more room than there is. */
export function lengthError(message: string, value: unknown, allowed: string, path = ''): SceneError {
  return new SceneError('length', message, value, allowed, path);
}

/** The error for a scene that no record of the schema is written as. */
export function sceneError(message: string, value?: unknown, allowed = ''): SceneError {
  return new SceneError('scene', message, value, allowed);
}

/** The error for a scene of a version that only a later release, or a later schema, knows. */
export function versionError(version: number): SceneError {
  return new SceneError('version', `version ${version} is not known here`, version);
}

const SHOWN_CHARACTERS = 40;

function show(value: unknown): string {
  if (typeof value === 'string') {
    const isLong = value.length > SHOWN_CHARACTERS;
    return JSON.stringify(isLong ? `${value.slice(0, SHOWN_CHARACTERS)}…` : value);
  }
  const isOpaque = typeof value === 'object' || typeof value === 'function';
  return value !== null && isOpaque ? `this ${typeof value}` : String(value);
}
