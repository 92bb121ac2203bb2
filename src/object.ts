// Own keys of objects, and checks of values that nobody has checked yet. Every module may import them, and they import nothing.

/** The object's own value of a key: an inherited value is no data. */
export function get(object: object, key: string): unknown {
  return Object.prototype.hasOwnProperty.call(object, key)
    ? (object as Record<string, unknown>)[key]
    : undefined;
}

/** Sets an own value of the object, whatever the key is called: `__proto__` too. */
export function put(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Whether a value is an object with keys, and no array. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The greatest whole number that a double holds safely. */
export const MAX_SAFE = 9007199254740991;

/** Whether a value is a string. */
export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether a value is a function. */
export function isFunction(value: unknown): value is (...given: never[]) => unknown {
  return typeof value === 'function';
}

/** Whether a value is a whole number in a range, both ends included. */
export function isWhole(value: unknown, min: number, max: number): boolean {
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
}

/** The result of a touch of such a value; undefined where it throws, as a getter or a revoked proxy may do. */
export function attempt<T>(touch: () => T): T | undefined {
  try {
    return touch();
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- a catch without binding is ES2019
  } catch (hostile) {
    return undefined;
  }
}

/** Whether a text has no half of a surrogate pair. Regular expressions that pair them differ between engines, and encodeURIComponent is slow. */
export function isWellFormed(text: string): boolean {
  let isHigh = false;
  for (let i = 0; i < text.length; i++) {
    const half = text.charCodeAt(i) & 0xfc00;
    if ((half === 0xdc00) !== isHigh) return false;
    isHigh = half === 0xd800;
  }
  return !isHigh;
}
