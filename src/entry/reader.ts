// One reader of codes that carry no scene of the schema: the interface of all readers, their options, and their makers.
import { get, put } from '../object';
import { checkOptions, copyTexts } from '../options';
import type { Entry } from './entry';
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
   * Texts of fields that a code lacks, has empty, or has as the word `undefined` or `null`. A code that has no field of the
   * schema itself is not read.
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

/** The options of a reader that names no fields. */
export function defaultsOf(of: string, options: ReaderOptions): ReaderOptions {
  return copyOptions(checkOptions(of, options, ['defaults']));
}

/** The options of a reader of keys and values, which has no others. */
export function namedOf(of: string, options: NamedOptions): NamedOptions {
  return copyOptions(checkOptions(of, options, ['names', 'defaults']));
}

/** The texts among the options, in objects that nobody changes later. */
export function copyOptions({ names = {}, defaults = {} }: NamedOptions): NamedOptions {
  return { names: copyTexts('names', names), defaults: copyTexts('defaults', defaults) };
}

/** The field of a key. */
export function nameOf({ names = {} }: NamedOptions, key: string): string {
  return (get(names, key) as string | undefined) || key;
}

/** Sets the text of a field, unless it has one; scripts have printed the words `undefined` and `null` where a text was missing. */
export function addGiven(texts: Texts, field: string, text: string): void {
  if (field && !get(texts, field) && !/^(?:undefined|null)$/.test(text)) put(texts, field, text);
}

/** Makes a reader of one that reads what a code has itself: defaults are added. */
export function withDefaults({ defaults = {} }: ReaderOptions, read: Reader): CompletingReader {
  const withoutDefaults: Reader = (scene, entry) => {
    const texts = read(scene, entry);
    const given = {};
    Object.keys(Object(texts) as object).forEach((field) => {
      // A default stands for an empty text, too.
      if (texts![field] || get(defaults, field) === undefined) addGiven(given, field, texts![field]!);
    });
    return Object.keys(given).length > 0 ? given : undefined;
  };
  function complete(texts: Texts): Texts {
    Object.keys(defaults).forEach((field) => {
      if (get(texts, field) === undefined) put(texts, field, defaults[field]);
    });
    return texts;
  }
  const completing: Reader = (scene, entry) => {
    const texts = withoutDefaults(scene, entry);
    return texts && complete(texts);
  };
  return Object.assign(completing, { withoutDefaults, complete, defaults });
}

/** A reader of scenes: it hands on nothing but text, whatever a page passes. */
export function makeReader(options: ReaderOptions, read: Reader): SceneReader {
  return withDefaults(options, (scene, entry) =>
    typeof scene === 'string' && scene ? read(scene, entry) : undefined,
  ) as SceneReader;
}
