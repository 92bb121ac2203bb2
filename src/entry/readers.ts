// Readers of scenes that were made by hand.
import { demand, schemaError } from '../error';
import { attempt, isString } from '../object';
import { checkString } from '../options';
import { checkReader } from './check-readers';
import type { Entry } from './entry';
import { makeSceneReader, nameAll, namedOf, optionsOf, pairsOf } from './reader';
import type { CompletingReader, NamedOptions, Pair, Reader, ReaderOptions, SceneReader } from './reader';

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
export function bare(field: string, options?: ReaderOptions): SceneReader {
  demand(isString(field) && field !== '', 'bare() takes a field name', field);
  return makeSceneReader(optionsOf('bare', options), (scene) => {
    const isPadded = scene.length % 4 === 0 && /^[^=&]+==?$/.test(scene);
    return isPadded || !/[=&]/.test(scene) ? [[field, scene]] : undefined;
  });
}

/**
 * Makes a reader of scenes of keys and values; it refuses a scene without any.
 *
 * A part is cut at its first `equals`, so values may contain more of them. A key without a value reads `''`, a value
 * without a key is left out, of the same field twice the first text that is not empty wins, and a leading `?` and quotes around a value are
 * dropped. A separator that is a regular expression must have no capture groups.
 *
 * @param options.between the separator of the pairs. @default /&(?:amp;)?/
 * @param options.equals the separator of a key and its value; the same as `between` for keys and values in turn:
 * `t-x-v-15`. @default '='
 * @param options.first the field of a leading value without a key: `1&a=2`. @default none; such a value is left out
 * @throws SceneError `schema` for wrong options.
 * @example
 * pairs()('id=178&book=123') // { id: '178', book: '123' }
 * pairs({ between: '*', equals: '/', names: { id: 'goods' } })('id/12*user/40021') // { goods: '12', user: '40021' }
 */
export function pairs(
  options?: NamedOptions & {
    readonly between?: string | RegExp;
    readonly equals?: string | RegExp;
    readonly first?: string;
  },
): SceneReader {
  const checked = optionsOf('pairs', options, ['names', 'between', 'equals', 'first']);
  const { between = /&(?:amp;)?/, equals = '=', first = '' } = checked;
  checkSeparator('between', between);
  checkSeparator('equals', equals);
  checkString('first', first);
  const inTurn = String(between) === String(equals);
  // A copy: a global or sticky expression remembers where it stopped.
  const separator = isString(equals) ? equals : new RegExp(equals, equals.flags.replace(/[gy]/g, ''));
  function splitPair(part: string): Pair {
    const key = part.split(separator, 1)[0]!;
    return [key, part.slice(key.length).replace(separator, '')];
  }
  function isPair(part: string): boolean {
    const [key] = splitPair(part);
    return key !== '' && key !== part;
  }
  return makeSceneReader(checked, (scene, entry) => {
    const parts = scene.replace(/^\?/, '').split(between);
    const lead = parts[0]!;
    const leads = first && (inTurn ? parts.length % 2 === 1 : lead !== '' && !isPair(lead));
    const keyed = leads ? parts.slice(1) : parts;
    const isWhole = inTurn ? keyed[0] && keyed.length % 2 === 0 : keyed.some(isPair);
    // A scene that was no pair when it came is not split: the keys behind it are the page's.
    const isGuess = !leads && !isPair(lead) && scene.startsWith(`${(Object(entry) as Entry).scene}&`);
    if (!isWhole || isGuess) return undefined;
    const given: Pair[] = [];
    // In turn, the value of a key is the next part.
    for (let i = 0; i < keyed.length; i++) {
      const [key, value] = inTurn ? [keyed[i]!, keyed[++i]!] : splitPair(keyed[i]!);
      given.push([key, value.replace(/^(["'])([^]*)\1$/, '$2')]);
    }
    const named = nameAll(checked, given);
    // The field of the leading value is named already.
    return leads ? [[first, lead] as Pair].concat(named) : named;
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
  options?: ReaderOptions & { readonly between?: string | RegExp },
): SceneReader {
  const checked = optionsOf('positional', options, ['between']);
  const { between = ',' } = checked;
  checkSeparator('between', between);
  const names = Array.isArray(fields) ? Array.from(fields as readonly string[]) : [];
  const areNames = names.every((name, i) => name && isString(name) && names.indexOf(name) === i);
  if (names.length < 1 || !areNames)
    throw schemaError('positional() takes different names of fields', fields);
  return makeSceneReader(checked, (scene) => {
    const values = scene.split(between);
    return values.length === names.length ? names.map((name, i) => [name, values[i]!]) : undefined;
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
export function prefix(text: string, then: string | Reader, options?: ReaderOptions): Reader {
  checkString('the text of prefix()', text);
  const rest: CompletingReader = isString(then) ? bare(then) : checkReader(then, 'then');
  const { withoutDefaults = rest, defaults: restDefaults } = rest;
  const { defaults } = optionsOf('prefix', options);
  return makeSceneReader({ defaults: Object.assign({}, restDefaults, defaults) }, (scene, entry) =>
    scene.startsWith(text) ? pairsOf(withoutDefaults(scene.slice(text.length), entry)) : undefined,
  );
}

// A number, or a string, which may lack its end in a text that is no JSON.
const STRINGS_AND_NUMBERS = /"(?:[^"\\]+|\\[^])*"?|-?\d[\d.eE+-]*/g;

/**
 * Makes a reader of scenes that are one JSON object; it refuses any other.
 *
 * Numbers become the digits that were printed, so no id is rounded. Values that are objects or lists are left out.
 *
 * @throws SceneError `schema` for wrong options.
 * @example
 * json({ names: { gid: 'goods' } })('{"gid":1795324876512231425}') // { goods: '1795324876512231425' }
 */
export function json(options?: NamedOptions): SceneReader {
  const named = namedOf('json', options);
  return makeSceneReader(named, (scene) => {
    const quoted = scene.replace(STRINGS_AND_NUMBERS, (part) => (part[0] === '"' ? part : `"${part}"`));
    const texts = pairsOf(attempt(() => JSON.parse(quoted) as unknown))
      .filter(([, value]) => typeof value !== 'object')
      .map(([key, value]): Pair => [key, String(value)]);
    return nameAll(named, texts);
  });
}

function checkSeparator(what: string, separator: unknown): void {
  if (!(separator instanceof RegExp)) checkString(what, separator);
}
