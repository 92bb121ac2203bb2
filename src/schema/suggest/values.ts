// Samples of anybody -> copies: nothing that a getter or a proxy may change later, and nothing that no field takes.
import { isSceneError, SceneError, valueError } from '../../error';
import { isString, isWellFormed, MAX_SAFE, put } from '../../object';

/** A value that a field may take; an absent item of a list is undefined. */
export type Value = string | number | boolean | readonly (Value | undefined)[] | Values;

/** The values of a record by their names; absent ones are left out. */
export interface Values {
  readonly [name: string]: Value;
}

/** The most values of a sample, and the most records in each other: no scene has room for near as many. */
const MOST = 1000;
const DEEPEST = 20;

/** The most UTF-16 units of a text(). */
const LONGEST_TEXT = 4096;

/**
 * A copy of a sample.
 *
 * @param onNull takes the path of each null, which no field takes: it is left out.
 * @throws SceneError `value` for a value that no field takes.
 */
export function copyOf(sample: unknown, at: string, onNull: (path: string) => void): Value | undefined {
  let room = MOST;

  function copy(value: unknown, path: string, depth: number): Value | undefined {
    room -= Array.isArray(value) ? value.length : 1;
    if (room < 0 || depth > DEEPEST)
      throw valueError(sample, path, `a record of at most ${MOST} values`, 'range');
    if (value === null) onNull(path);
    if (value === null || value === undefined) return undefined;
    if (isString(value) && (value.length > LONGEST_TEXT || !isWellFormed(value)))
      throw valueError(value, path, `well-formed text of at most ${LONGEST_TEXT} characters`, 'format');
    if (typeof value === 'number' && !(Math.abs(value) <= MAX_SAFE))
      throw valueError(value, path, `a number up to ${MAX_SAFE}; a greater one is a string`, 'range');
    if (/^(string|number|boolean)$/.test(typeof value)) return value as Value;
    if (Array.isArray(value)) return Array.from(value, (item, i) => copy(item, `${path}.${i}`, depth + 1));
    // A date or a map is an object, too, but it has no keys.
    if (Object.prototype.toString.call(value) !== '[object Object]')
      throw needed(value, path, 'a value that a field takes');
    const copied = {};
    Object.keys(value).forEach((name) => {
      const own = copy((value as Record<string, unknown>)[name], `${path}.${name}`, depth + 1);
      if (own !== undefined) put(copied, name, own);
    });
    return copied;
  }

  try {
    return copy(sample, at, 0);
  } catch (error) {
    throw isSceneError(error) ? error : needed(sample, at, 'a plain record');
  }
}

/** The error for a value of another type. It does not touch the value, which may be a proxy that throws. */
export function needed(value: unknown, path: string, allowed: string): SceneError {
  return new SceneError('value', `${path || 'the value'}: needs ${allowed}`, value, allowed, path, 'type');
}
