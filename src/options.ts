// The checks of what a definition is made of, before anything is made of it. They know errors and objects, and nothing else.
import { demand, schemaError, show } from './error';
import { get, isString, put } from './object';

/**
 * The options of a function, which has no others; none are like an empty object.
 *
 * @param of the function, as a user names it.
 * @throws SceneError `schema` for anything but an object, and for an option that is not known.
 */
export function checkOptions<T extends object>(
  of: string,
  options: Partial<T> = {},
  known: readonly (keyof T & string)[],
): Partial<T> {
  const names = known.join(', ');
  demand(isPlain(options), `${of}() takes { ${names} }`, options);
  Object.keys(options).forEach((name) => {
    if (known.indexOf(name as keyof T & string) < 0)
      throw schemaError(
        `${of}() has no option ${show(name)}, only ${names}`,
        get(options, name),
        '',
        'unknown-option',
      );
  });
  return options;
}

/** @throws SceneError `schema` where a function that takes no options is given some. */
export function checkNoOptions(of: string, given: readonly unknown[]): void {
  if (given.length > 0) throw schemaError(`${of}() takes no options`, given[0], '', 'unknown-option');
}

/**
 * A copy of an object of texts, so that nobody changes it later.
 *
 * @param what the object in the words of the message.
 */
export function copyTexts(what: string, texts: object): Record<string, string> {
  demand(isPlain(texts), `${what} are an object of texts`, texts);
  const copy: Record<string, string> = {};
  Object.keys(texts).forEach((name) => put(copy, name, checkString(`${what}.${name}`, get(texts, name))));
  return copy;
}

/** Whether a value is an object, and none of the language's own, such as a Map or a regular expression: these have no keys. */
function isPlain(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** A value that has to be a string. */
export function checkString(what: string, value: unknown): string {
  demand(isString(value), `${what} is a string`, value);
  return value;
}
