// The shapes of the JSON form (FORMAT.md, 7.3): objects with exactly their keys, arrays, and named items in their order. Errors tell the place.
import { attempt, get, isObject, isString, put } from '../object';
import { isSceneError, schemaError, SceneError, show } from '../error';

/** A part of a form, with its place in it: `versions.0.fields.2`. */
export interface Part {
  readonly value: unknown;
  readonly place: string;
}

/** The part of an object or an array under a key. */
export function partOf({ value, place }: Part, key: string | number): Part {
  return { value: get(Object(value) as object, String(key)), place: place ? `${place}.${key}` : String(key) };
}

/** The error for a part that breaks a rule: `versions.0.check: …`. */
export function formError({ value, place }: Part, message: string): SceneError {
  return schemaError(message, value, place);
}

/** @throws SceneError `schema` for anything but an object with exactly these keys. */
export function checkKeys(part: Part, keys: readonly string[]): void {
  const { value } = part;
  if (!isObject(value)) throw formError(part, `needs an object with ${keys.join(', ')}, got ${show(value)}`);
  keys.forEach((key) => {
    if (get(value, key) === undefined) throw formError(partOf(part, key), 'is missing');
  });
  Object.keys(value).forEach((key) => {
    if (keys.indexOf(key) < 0)
      throw formError(partOf(part, key), `is no key here, the keys are ${keys.join(', ')}`);
  });
}

/** The items of an array. */
export function itemsOf(part: Part): Part[] {
  const { value } = part;
  if (!Array.isArray(value)) throw formError(part, `needs an array, got ${show(value)}`);
  return Array.from(value, (_, i) => partOf(part, i));
}

/**
 * An object of the items of an array, by their names.
 *
 * @throws SceneError `schema` where an item has no name, where two have the same, and where an object of JavaScript would have
 * another order.
 */
export function byName<T>(part: Part, make: (item: Part) => T): Record<string, T> {
  const named = {};
  const items = itemsOf(part);
  const names = items.map((item) => {
    const name = partOf(item, 'name');
    if (!isString(name.value)) throw formError(name, `needs a string, got ${show(name.value)}`);
    if (get(named, name.value) !== undefined) throw formError(name, `is there twice: ${show(name.value)}`);
    put(named, name.value, make(item));
    return name.value;
  });
  const order = Object.keys(named);
  const misplaced = names.findIndex((name, i) => name !== order[i]);
  if (misplaced >= 0)
    throw formError(
      partOf(items[misplaced]!, 'name'),
      `stands in another order than ${show(order[misplaced])}, which JavaScript lists first`,
    );
  return named;
}

/**
 * The result of a maker, whose errors get the place of the part.
 *
 * A form may be hostile, such as a proxy that throws: that is an error of the form, too.
 */
export function makeAt<T>(part: Part, make: () => T): T {
  try {
    return make();
  } catch (error) {
    const { message, value, allowed, path, reason } = error as SceneError;
    if (!isSceneError(error)) throw formError(part, `cannot be read: ${attempt(() => String(error)) || ''}`);
    if (path.startsWith(part.place)) throw error;
    const told = part.place ? `${part.place}: ${message}` : message;
    throw new SceneError('schema', told, value, allowed, part.place, reason);
  }
}
