// The shapes of the JSON form (FORMAT.md, 7.3): objects with exactly their keys, arrays, and named items in their order. Errors tell the place.
import { demand, isSceneError, messageOf, schemaError, show } from '../error';
import { get, isObject, isString, put } from '../object';

/** A part of a form, with its place in it: `versions.0.fields.2`. */
export interface Part {
  readonly value: unknown;
  readonly place: string;
}

/** The part of an object or an array under a key. */
export function partOf({ value, place }: Part, key: string | number): Part {
  return { value: get(Object(value) as object, String(key)), place: place ? `${place}.${key}` : String(key) };
}

/** @throws SceneError `schema` for anything but an object with exactly these keys. */
export function checkKeys(part: Part, keys: readonly string[]): void {
  const { value, place } = part;
  const rule = `the keys are ${keys.join(', ')}`;
  demand(isObject(value), rule, value, place);
  Object.keys(value).forEach((key) => demand(keys.indexOf(key) >= 0, rule, key, partOf(part, key).place));
  keys.forEach((key) => {
    const own = partOf(part, key);
    demand(own.value !== undefined, 'needs a value', own.value, own.place);
  });
}

/** The items of an array. */
export function itemsOf(part: Part): Part[] {
  const { value, place } = part;
  demand(Array.isArray(value), 'needs an array', value, place);
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
  const names = itemsOf(part).map((item) => {
    const name = partOf(item, 'name');
    const isNew = isString(name.value) && get(named, name.value) === undefined;
    demand(isNew, 'needs a name that no other has', name.value, name.place);
    put(named, name.value as string, make(item));
    return name;
  });
  Object.keys(named).forEach((first, i) => {
    const { value, place } = names[i]!;
    demand(value === first, `JavaScript lists ${show(first)} here`, value, place);
  });
  return named;
}

/**
 * The result of a maker, whose errors get the place of the part.
 *
 * A form may be hostile, such as a proxy that throws: that is an error of the form, too.
 */
export function makeAt<T>({ value, place }: Part, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!isSceneError(error)) throw schemaError(`cannot be read: ${messageOf(error)}`, value, place);
    if (error.path.startsWith(place)) throw error;
    throw schemaError(error.message, error.value, place, error.reason);
  }
}
