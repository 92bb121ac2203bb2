// Readers of codes that carry no scene of the schema: hand-made scenes, links, and the queries of pages.
import { schemaError } from '../error';
import { attempt, get, isObject, put } from '../object';
import { checkOptions, checkString, copyTexts } from '../options';
import type { Entry } from './entry';
import { checkReader } from './reader';
import { addFirst, decode, splitOnce } from './query-string';
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

/** A reader that this package has made: it can leave out its defaults. */
export interface CompletingReader extends Reader {
  /** What the code has itself. */
  readonly _withoutDefaults?: Reader;
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

/**
 * Makes a reader of scenes that are one value and nothing else.
 *
 * It refuses text that looks like pairs: text with a `&`, or with a `=` that is no base64 padding.
 *
 * @throws SceneError `schema` for a field that is no string, and for wrong options.
 * @example
 * bare('id')('178') // { id: '178' }
 * bare('id')('id=178') // undefined
 */
export function bare(field: string, options: ReaderOptions = {}): SceneReader {
  checkString('the field of bare()', field);
  return makeReader(defaultsOf('bare', options), (scene) => {
    const isPadded = scene.length % 4 === 0 && /^[^=&]+==?$/.test(scene);
    return isPadded || !/[=&]/.test(scene) ? { [field]: scene } : undefined;
  });
}

/**
 * Makes a reader of scenes of keys and values; it refuses a scene without any.
 *
 * A part is cut at its first `equals`, so values may contain more of them. A key without a value reads `''`, a value
 * without a key is left out, of the same key twice the first one wins, and a leading `?` and quotes around a value are
 * dropped. A separator that is a regular expression must have no capture groups.
 *
 * @param options.between the separator of the pairs. @default /&(?:amp;)?/
 * @param options.equals the separator of a key and its value; the same as `between` for keys and values in turn:
 * `t-x-v-15`. @default '='
 * @throws SceneError `schema` for wrong options.
 * @example
 * pairs()('id=178&book=123') // { id: '178', book: '123' }
 * pairs({ between: '*', equals: '/', names: { id: 'goods' } })('id/12*user/40021') // { goods: '12', user: '40021' }
 */
export function pairs(
  options: NamedOptions & {
    readonly between?: string | RegExp;
    readonly equals?: string | RegExp;
    readonly first?: string;
  } = {},
): SceneReader {
  const {
    between = /&(?:amp;)?/,
    equals = '=',
    first,
  } = checkOptions('pairs', options, ['names', 'defaults', 'between', 'equals', 'first']);
  checkSeparator('between', between);
  checkSeparator('equals', equals);
  if (first !== undefined) checkString('first', first);
  const named = copyOptions(options);
  const inTurn = String(between) === String(equals);
  // A copy: a global or sticky expression remembers where it stopped.
  const separator =
    typeof equals === 'string' ? equals : new RegExp(equals, equals.flags.replace(/[gy]/g, ''));
  function splitPair(part: string): [key: string, value: string] {
    const key = part.split(separator, 1)[0]!;
    return [key, part.slice(key.length).replace(separator, '')];
  }
  function isPair(part: string): boolean {
    const [key] = splitPair(part);
    return key !== '' && key !== part;
  }
  return makeReader(named, (scene) => {
    const parts = scene.replace(/^\?/, '').split(between);
    const lead = parts[0]!;
    const leads = first && (inTurn ? parts.length % 2 === 1 : lead !== '' && !isPair(lead));
    const keyed = leads ? parts.slice(1) : parts;
    const isWhole = inTurn ? keyed[0] && keyed.length % 2 === 0 : keyed.some(isPair);
    if (!isWhole) return undefined;
    const texts = {};
    // The field of the leading value is named already.
    if (leads) addFirst(texts, first, lead);
    // In turn, the value of a key is the next part.
    for (let i = 0; i < keyed.length; i++) {
      const [key, value] = inTurn ? [keyed[i]!, keyed[++i]!] : splitPair(keyed[i]!);
      addFirst(texts, nameOf(named, key), value.replace(/^(["'])([^]*)\1$/, '$2'));
    }
    return texts;
  });
}

/**
 * Makes a reader of scenes of values in a fixed order; it refuses a scene with more or fewer of them.
 *
 * @param fields the field of each value.
 * @param options.between the separator of the values; a regular expression must have no capture groups. @default ','
 * @throws SceneError `schema` for fields that are no list of strings, and for wrong options.
 * @example
 * positional(['goods', 'user'])('8812,40021') // { goods: '8812', user: '40021' }
 */
export function positional(
  fields: readonly string[],
  options: ReaderOptions & { readonly between?: string | RegExp } = {},
): SceneReader {
  const { between = ',' } = checkOptions('positional', options, ['defaults', 'between']);
  checkSeparator('between', between);
  if (!Array.isArray(fields)) throw schemaError('positional() takes a list of the names of fields', fields);
  const names = Array.from(fields, (field) => checkString('the name of a field', field));
  return makeReader(copyOptions(options), (scene) => {
    const values = scene.split(between);
    if (values.length !== names.length) return undefined;
    const texts = {};
    names.forEach((name, i) => addFirst(texts, name, values[i]!));
    return texts;
  });
}

/**
 * Makes a reader of scenes that begin with a fixed text; it refuses any other.
 *
 * @param then the field of the rest, or the reader of the rest.
 * @throws SceneError `schema` for a text that is no string, anything but a field or a reader of the rest, and for wrong options.
 * @example
 * prefix('store-', 'store')('store-27') // { store: '27' }
 * prefix('spm=', positional(['user', 'page'], { between: '.' }))('spm=40021.3') // { user: '40021', page: '3' }
 */
export function prefix(text: string, then: string | SceneReader, options?: ReaderOptions): SceneReader;
export function prefix(text: string, then: Reader, options?: ReaderOptions): Reader;
export function prefix(text: string, then: string | Reader, options: ReaderOptions = {}): Reader {
  checkString('the text of prefix()', text);
  const readRest: Reader = typeof then === 'string' ? bare(then) : checkReader(then, 'then');
  return makeReader(defaultsOf('prefix', options), (scene, entry) =>
    scene.startsWith(text) ? readRest(scene.slice(text.length), entry) : undefined,
  );
}

/**
 * Makes a reader of scenes that are one JSON object; it refuses any other.
 *
 * Numbers become the digits that were printed, so no id is rounded. Values that are objects or lists are left out.
 *
 * @throws SceneError `schema` for wrong options.
 * @example
 * json({ names: { gid: 'goods' } })('{"gid":1795324876512231425}') // { goods: '1795324876512231425' }
 */
export function json(options: NamedOptions = {}): SceneReader {
  const named = copyOptions(checkOptions('json', options, ['names', 'defaults']));
  return makeReader(named, (scene) => {
    const object = parseObject(scene);
    if (!object) return undefined;
    const texts = {};
    Object.keys(object).forEach((key) => {
      const value = get(object, key);
      if (typeof value === 'string' || typeof value === 'boolean')
        addFirst(texts, nameOf(named, key), String(value));
    });
    return texts;
  });
}

// A number, or a string, which may lack its end in a text that is no JSON.
const STRINGS_AND_NUMBERS = /"(?:[^"\\]+|\\[^]?)*"?|-?\d[\d.eE+-]*/g;

/** The object of a JSON text, with its numbers as strings; undefined for any other text. */
function parseObject(text: string): object | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  const quoted = text.replace(STRINGS_AND_NUMBERS, (part) => (part[0] === '"' ? part : `"${part}"`));
  const value = attempt(() => JSON.parse(quoted) as unknown);
  return isObject(value) ? value : undefined;
}

/**
 * Makes a reader of keys and values outside a scene: of the query of a link, of a page that interface A or C opened, or of a
 * share card. It refuses a code that has a scene.
 *
 * @throws SceneError `schema` for wrong options.
 * @example
 * // `pages/goods/goods?gid=42`, and `https://shop.cn/?gid=42`
 * defineScene({ goods: integer({ max: 9_999_999 }) }, { readers: [query({ names: { gid: 'goods' } })] })
 */
export function query(options: NamedOptions = {}): Reader {
  const named = copyOptions(checkOptions('query', options, ['names', 'defaults']));
  return withDefaults(named, (scene, entry) => (scene ? undefined : namedQuery(entry, named)));
}

// A QR code holds at most 7,089 characters.
const LONGEST_LINK = 7089;

/**
 * Makes a reader of values in the path of a link: it refuses links to any other host or path.
 *
 * The values are decoded once. The keys of the link's query, and of the page's, are read, too.
 *
 * @param pattern a URL without a query. `:name` is the field of a part of the path, `*` any text in a part, and `/*` at the
 * end any rest. A slash at the end, and the usual port, may be there or not. With a `#`, it is also the path of a hash route.
 * @throws SceneError `schema` for a pattern that is no URL, and for wrong options.
 * @example
 * defineScene({ table: integer({ max: 500 }) }, { readers: [link('https://shop.cn/t/:table')] })
 */
export function link(pattern: string, options: NamedOptions = {}): Reader {
  if (typeof pattern !== 'string' || !/^[a-z][a-z\d+.-]*:\/\/[^/?#\s]+[^?\s]*$/i.test(pattern))
    throw schemaError("link() takes a URL without a query, such as 'https://shop.cn/t/:table'", pattern);
  const named = copyOptions(checkOptions('link', options, ['names', 'defaults']));
  const withHash = pattern.includes('#');
  const fields: string[] = [];
  const expression = addressOf(pattern, withHash)
    .split(/(\/\*$|\*|:[a-z_]\w*)/i)
    .map((part, i) => {
      if (i % 2 === 0) return part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
      if (part === '/*') return '(?:/.*)?';
      if (part === '*') return '[^/]*';
      fields.push(part.slice(1));
      return '([^/]+)';
    })
    .join('');
  const matcher = new RegExp(`^${expression}$`);
  return withDefaults(named, (_, entry) => {
    const { link: url = '' } = Object(entry) as Partial<Entry>;
    const match = url && url.length <= LONGEST_LINK && matcher.exec(addressOf(url, withHash));
    if (!match) return undefined;
    const texts = {};
    fields.forEach((field, i) => addFirst(texts, field, decode(match[i + 1])));
    const own = namedQuery(entry, named);
    Object.keys(own).forEach((field) => addFirst(texts, field, own[field]!));
    return texts;
  });
}

/** A URL without its query: its host in lower case without the usual port, its path without a slash at the end. */
function addressOf(url: string, withHash: boolean): string {
  const [beforeHash, hash] = splitOnce(url, '#');
  const [, host, path] = /^([^/]*\/\/[^/]*)([^]*)$/.exec(splitOnce(beforeHash, '?')[0])!;
  const usualHost = host!.toLowerCase().replace(/^(http:.*):80$|^(https:.*):443$/, '$1$2');
  const address = usualHost + path!.replace(/\/+$/, '');
  return withHash ? `${address}#${splitOnce(hash, '?')[0].replace(/\/+$/, '')}` : address;
}

/** The options of a reader that names no fields. */
function defaultsOf(of: string, options: ReaderOptions): ReaderOptions {
  return copyOptions(checkOptions(of, options, ['defaults']));
}

/** The texts among the options, in objects that nobody changes later. */
function copyOptions({ names = {}, defaults = {} }: NamedOptions): NamedOptions {
  return { names: copyTexts('names', names), defaults: copyTexts('defaults', defaults) };
}

function checkSeparator(what: string, separator: unknown): void {
  if (!(separator instanceof RegExp)) checkString(what, separator);
}

/** The query of an entry by the names of fields. */
function namedQuery(entry: Entry, options: NamedOptions): Texts {
  const { query: given = {} } = Object(entry) as Partial<Entry>;
  const texts = {};
  Object.keys(given).forEach((key) => addFirst(texts, nameOf(options, key), given[key]!));
  return texts;
}

/** The field of a key. */
function nameOf({ names = {} }: NamedOptions, key: string): string {
  return (get(names, key) as string | undefined) || key;
}

/** Makes a reader of one that reads what a code has itself: words for nothing are left out, and defaults are added. */
function withDefaults(options: ReaderOptions, read: Reader): Reader {
  const { defaults = {} } = options;
  const withoutDefaults: Reader = (scene, entry) => {
    const texts = read(scene, entry);
    if (!texts) return undefined;
    const given = {};
    Object.keys(texts).forEach((field) => {
      // Scripts have printed these words where a value was missing.
      if (!/^(?:undefined|null)$/.test(texts[field]!)) put(given, field, texts[field]);
    });
    return Object.keys(given).length > 0 ? given : undefined;
  };
  const completing: CompletingReader = (scene, entry) => {
    const texts = withoutDefaults(scene, entry);
    if (!texts) return undefined;
    Object.keys(defaults).forEach((field) => {
      if (!get(texts, field)) put(texts, field, defaults[field]);
    });
    return texts;
  };
  return Object.assign(completing, { _withoutDefaults: withoutDefaults });
}

/** A reader of scenes: it hands on nothing but text, whatever a page passes. */
function makeReader(options: ReaderOptions, read: Reader): SceneReader {
  return withDefaults(options, (scene, entry) =>
    typeof scene === 'string' && scene ? read(scene, entry) : undefined,
  ) as SceneReader;
}
