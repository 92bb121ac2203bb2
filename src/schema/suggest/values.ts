// Samples of anybody -> copies: nothing that a getter or a proxy may change later, and nothing that no field takes.
import { isSceneError, SceneError } from '../../error';
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

const ALLOWED = 'text, numbers below 2^53, booleans, and at most 1000 of them';

/** The most UTF-16 units of a text(). */
const LONGEST_TEXT = 4096;

/**
 * A copy of a sample.
 *
 * @param at the place of the sample; the names behind it are in the paths, and the indices in lists are not.
 * @param onEmpty takes the names on the way to each null, which is left out because no field takes it, and to each empty text.
 * @throws SceneError `value` for a value that no field takes.
 */
export function copyOf(sample: unknown, at: string, onEmpty: (path: string) => void): Value | undefined {
  let room = MOST;

  function copy(value: unknown, path: string, depth: number): Value | undefined {
    if (value === null || value === '') onEmpty(path.slice(at.length + 1));
    if (value === null || value === undefined) return undefined;
    room -= Array.isArray(value) ? value.length : 1;
    if (room >= 0 && depth <= DEEPEST) {
      if (isPlain(value)) return value;
      if (Array.isArray(value)) return Array.from(value, (item) => copy(item, path, depth + 1));
      // A date or a map is an object, too, but it has no keys.
      if (Object.prototype.toString.call(value) === '[object Object]') {
        const copied = {};
        Object.keys(value).forEach((name) => {
          const own = copy((value as Values)[name], `${path}.${name}`, depth + 1);
          if (own !== undefined) put(copied, name, own);
        });
        return copied;
      }
    }
    throw needed(value, path, ALLOWED);
  }

  try {
    return copy(sample, at, 0);
  } catch (error) {
    throw isSceneError(error) ? error : needed(sample, at, ALLOWED);
  }
}

/** Whether a value is text, a number or a boolean that a field may take. */
function isPlain(value: unknown): value is string | number | boolean {
  if (isString(value)) return value.length <= LONGEST_TEXT && isWellFormed(value);
  return typeof value === 'number' ? Math.abs(value) <= MAX_SAFE : typeof value === 'boolean';
}

/** The error for a value that suggest() does not take. It does not touch the value, which may be a proxy that throws. */
export function needed(value: unknown, path: string, allowed: string): SceneError {
  return new SceneError('value', `${path || 'the samples'}: needs ${allowed}`, value, allowed, path, 'type');
}
