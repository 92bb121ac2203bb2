// JavaScript source as a tree: all that a module of scenes consists of. No value in it can be anything but a value.

/** A literal, a call, an array, an object, or a function that throws. */
export type Source = string | number | boolean | Call | Items | Properties | Thrower;

/** The call of a function of miniprogram-scene, or of a method of a scene. */
export interface Call {
  readonly call: string;
  readonly given: readonly Source[];
}

/** An array. */
export interface Items {
  readonly items: readonly Source[];
}

/** An object. */
export interface Properties {
  readonly properties: readonly Property[];
  /** Whether each property stands on a line of its own in any case. */
  readonly isOpen?: boolean;
}

/** A name with its value. */
export type Property = readonly [name: string, value: Source];

/** A function that throws an error with a message. */
export interface Thrower {
  readonly throws: string;
}

/** A call. Arguments that are undefined are left out, and so is an object without properties. */
export function call(name: string, ...given: readonly (Source | undefined)[]): Call {
  return { call: name, given: given.filter((one) => one !== undefined) };
}

/** The options of a call, without those that are undefined; undefined where none is left. */
export function optionsOf(options: Readonly<Record<string, Source | undefined>>): Properties | undefined {
  const properties = Object.entries(options).filter(
    (option): option is [string, Source] => option[1] !== undefined,
  );
  return properties.length > 0 ? { properties } : undefined;
}

/** The names of all functions that a source calls. */
export function callsOf(source: Source): string[] {
  if (typeof source !== 'object') return [];
  if ('call' in source) return [source.call, ...source.given.flatMap(callsOf)];
  if ('items' in source) return source.items.flatMap(callsOf);
  if ('properties' in source) return source.properties.flatMap(([, value]) => callsOf(value));
  return [];
}
