// Samples of anybody -> copies of what a field could take: nothing that a getter or a proxy may change later, and nothing too big.
import { isSceneError, SceneError, typeError, valueError } from '../../error';
import { isString, isWhole, MAX_SAFE, put } from '../../object';
import { checkText } from '../../text/model';

/** A value that some field takes, or that is made of such; an absent item of a list is undefined. */
export type Value = string | number | boolean | readonly (Value | undefined)[] | Values;

/** The values of a record by their names; absent ones are left out. */
export interface Values {
  readonly [name: string]: Value;
}

/** The most values of a sample, and objects in objects: no scene has room for near as many. */
const MOST = 1000;
const DEEPEST = 20;

/**
 * A copy of a sample.
 *
 * @param onNull takes the path of each null, which no field takes: it is left out.
 * @throws SceneError `value` for a value that no field takes.
 */
export function copyOf(sample: unknown, path: string, onNull: (path: string) => void): Value | undefined {
  let room = MOST;

  function copy(value: unknown, path: string, depth: number): Value | undefined {
    if (value === undefined) return undefined;
    if (value === null) {
      onNull(path);
      return undefined;
    }
    room -= Array.isArray(value) ? value.length + 1 : 1;
    if (room < 0 || depth > DEEPEST)
      throw valueError(value, path, `a record of ${MOST} values, ${DEEPEST} deep`, 'range');
    if (typeof value === 'boolean') return value;
    if (isString(value)) {
      checkText(value, path);
      return value;
    }
    if (typeof value === 'number') {
      if (Number.isInteger(value) ? isWhole(value, -MAX_SAFE, MAX_SAFE) : Number.isFinite(value))
        return value;
      throw valueError(value, path, `a number up to ${MAX_SAFE}; a greater one is a string`, 'range');
    }
    if (Array.isArray(value)) return Array.from(value, (item, i) => copy(item, `${path}.${i}`, depth + 1));
    // A date or a map is an object, too, but it has no keys.
    if (Object.prototype.toString.call(value) !== '[object Object]')
      throw typeError(value, path, 'a string, a number, a boolean, an array or a record');
    const copied = {};
    Object.keys(value).forEach((name) => {
      const own = copy((value as Record<string, unknown>)[name], `${path}.${name}`, depth + 1);
      if (own !== undefined) put(copied, name, own);
    });
    return copied;
  }

  try {
    return copy(sample, path, 0);
  } catch (error) {
    if (isSceneError(error)) throw error;
    throw new SceneError('value', `${path}: cannot be read`, sample, 'a plain record', path, 'type');
  }
}
