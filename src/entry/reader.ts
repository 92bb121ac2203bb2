// One reader of codes that carry no scene of the schema: the interface of all readers, their options, and their makers.
import { get, isObject, isString, put } from '../object';
import { checkOptions, copyTexts } from '../options';
import type { Entry } from './entry';
import { addFirst } from './query-string';
import type { Texts } from './query-string';

/**
 * A reader of codes that carry no scene of the schema: it returns their fields as strings, or `undefined` for a code of any
 * other format. It gets a decoded scene, decodes nothing again, and never throws.
 *
 * For a format that no function of this package reads, write a reader by hand.
 *
 * @param scene the scene, decoded; `''` where the code brought none.
 * @param entry everything that the code brought: see {@link readEntry}.
 * @example
 * const packed: Reader = (scene) => {
 *   const match = /^p(\d+)u(\d+)$/.exec(scene);
 *   return match ? { goods: match[1]!, user: match[2]! } : undefined;
 * };
 */
export type Reader = (scene: string, entry: Entry) => Record<string, string> | undefined;

/** A {@link Reader} that needs nothing but the scene. */
export type SceneReader = (scene: string) => Record<string, string> | undefined;

/** A reader that adds defaults: it can leave them out. */
export interface CompletingReader extends Reader {
  /** Reads what the code has itself. */
  readonly withoutDefaults?: Reader;
  /** Adds the defaults to what the code has. */
  complete?(texts: Texts): Texts;
  readonly defaults?: Texts;
}

/** The options that all readers take. */
export interface ReaderOptions {
  /**
   * Texts of fields that a code lacks, has empty, or has as one of the words `undefined`, `null`, `NaN` and `None`. A code that has no
   * field of the schema itself is not read.
   *
   * @default {}
   * @example pairs({ defaults: { channel: 'poster' } })('goods=42') // { goods: '42', channel: 'poster' }
   */
  readonly defaults?: Readonly<Record<string, string>>;
}

/** The options of readers of keys and values. */
export interface NamedOptions extends ReaderOptions {
  /**
   * The names of fields by the keys of the code, where they differ.
   *
   * @default {}
   * @example pairs({ names: { gid: 'goods' } })('gid=42') // { goods: '42' }
   */
  readonly names?: Readonly<Record<string, string>>;
}

/** A key or a field, and its text. */
export type Pair = readonly [name: string, text: string];

/** The fields that a code has itself; undefined for a code of another format. */
type Read = (scene: string, entry: Entry) => readonly Pair[] | undefined;

/**
 * The options of a reader, with the texts among them in objects that nobody changes later.
 *
 * @param of the function that makes the reader.
 * @param known its options beside `defaults`.
 */
export function optionsOf<T extends NamedOptions>(
  of: string,
  options: T | undefined,
  known: readonly (keyof T & string)[] = [],
): Partial<T> {
  const checked: Partial<T> = checkOptions(of, options, [...known, 'defaults'] as (keyof T & string)[]);
  const { names = {}, defaults = {} } = checked;
  return Object.assign({}, checked, {
    names: copyTexts('names', names),
    defaults: copyTexts('defaults', defaults),
  });
}

/** The options of a reader of keys and values, which has no others. */
export function namedOf(of: string, options: NamedOptions | undefined): NamedOptions {
  return optionsOf(of, options, ['names']);
}

/** The pairs with the names of fields for keys. */
export function nameAll({ names = {} }: NamedOptions, pairs: readonly Pair[]): Pair[] {
  return pairs.map(([key, text]) => [(get(names, key) as string | undefined) || key, text]);
}

/** The own keys of an object with their texts; none for any other value. */
export function pairsOf(texts: unknown): Pair[] {
  return isObject(texts) ? Object.keys(texts).map((key) => [key, (texts as Texts)[key]!]) : [];
}

/** Makes a reader of one that reads what a code has itself: defaults are added. */
export function makeReader({ defaults = {} }: ReaderOptions, read: Read): CompletingReader {
  const withoutDefaults: Reader = (scene, entry) => {
    const texts: Texts = {};
    (read(scene, entry) || []).forEach(([field, text]) => {
      // The first text that is not empty wins. A script, in JavaScript or Python, has printed the words where a value was missing.
      if (!field || get(texts, field) || /^(undefined|null|NaN|None)$/.test(text)) return;
      // A default stands for an empty text, too.
      if (text || get(defaults, field) === undefined) put(texts, field, text);
    });
    return Object.keys(texts)[0] ? texts : undefined;
  };
  function complete(texts: Texts): Texts {
    pairsOf(defaults).forEach(([field, text]) => addFirst(texts, field, text));
    return texts;
  }
  const completing: Reader = (scene, entry) => {
    const texts = withoutDefaults(scene, entry);
    return texts && complete(texts);
  };
  return Object.assign(completing, { withoutDefaults, complete, defaults });
}

/** Makes a reader of scenes: it hands on nothing but text, whatever a page passes. */
export function makeSceneReader(options: ReaderOptions, read: Read): SceneReader {
  return makeReader(options, (scene, entry) =>
    isString(scene) && scene ? read(scene, entry) : undefined,
  ) as SceneReader;
}
