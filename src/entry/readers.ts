// Readers of the scenes that hand-written formats have printed.
import { get } from '../object';
import { addFirst, splitOnce } from './query-string';

/**
 * A reader of the scenes of one hand-made format: it returns their fields as strings, or `undefined` for a scene of any
 * other format. It gets a decoded scene, decodes nothing again, and never throws.
 *
 * For a format that no function of this package reads, write a reader by hand.
 *
 * @example
 * const packed: Reader = (scene) => {
 *   const match = /^p(\d+)u(\d+)$/.exec(scene);
 *   return match ? { goods: match[1]!, user: match[2]! } : undefined;
 * };
 */
export type Reader = (scene: string) => Record<string, string> | undefined;

/**
 * Makes a reader of scenes that are one value and nothing else.
 *
 * It refuses text that looks like pairs: text with a `&`, or with a `=` that is no base64 padding.
 *
 * @example
 * bare('id')('178') // { id: '178' }
 * bare('id')('id=178') // undefined
 */
export function bare(field: string): Reader {
  return makeReader((scene) => {
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
 * @param options.first the field of a leading value without a key: `1&a=2`. @default none; such a value is left out
 * @param options.names the names of fields by the keys of the scene, where they differ. @default {}
 * @example
 * pairs()('id=178&book=123') // { id: '178', book: '123' }
 * pairs({ between: '*', equals: '/', names: { id: 'goods' } })('id/12*user/40021') // { goods: '12', user: '40021' }
 */
export function pairs(
  options: {
    between?: string | RegExp;
    equals?: string | RegExp;
    first?: string;
    names?: Readonly<Record<string, string>>;
  } = {},
): Reader {
  const { between = /&(?:amp;)?/, equals = '=', first, names = {} } = options;
  const inTurn = String(between) === String(equals);
  // A copy: a global or sticky expression remembers where it stopped.
  const separator =
    typeof equals === 'string' ? equals : new RegExp(equals, equals.flags.replace(/[gy]/g, ''));
  function isPair(part: string): boolean {
    const [key] = splitOnce(part, separator);
    return key !== '' && key !== part;
  }
  return makeReader((scene) => {
    const parts = scene.replace(/^\?/, '').split(between);
    const lead = parts[0]!;
    const leads = first && (inTurn ? parts.length % 2 === 1 : lead !== '' && !isPair(lead));
    const keyed = leads ? parts.slice(1) : parts;
    const isWhole = inTurn ? keyed[0] && keyed.length % 2 === 0 : keyed.some(isPair);
    if (!isWhole) return undefined;
    const texts = {};
    if (leads) addFirst(texts, first, lead);
    // In turn, the value of a key is the next part.
    for (let i = 0; i < keyed.length; i++) {
      const [key, value] = inTurn ? [keyed[i]!, keyed[++i]!] : splitOnce(keyed[i]!, separator);
      const name = get(names, key) as string | undefined;
      addFirst(texts, name || key, value.replace(/^(["'])([^]*)\1$/, '$2'));
    }
    return texts;
  });
}

/**
 * Makes a reader of scenes of values in a fixed order; it refuses a scene with more or fewer of them.
 *
 * @param fields the field of each value.
 * @param options.between the separator of the values; a regular expression must have no capture groups. @default ','
 * @example
 * positional(['goods', 'user'])('8812,40021') // { goods: '8812', user: '40021' }
 */
export function positional(fields: readonly string[], options: { between?: string | RegExp } = {}): Reader {
  const { between = ',' } = options;
  return makeReader((scene) => {
    const values = scene.split(between);
    if (values.length !== fields.length) return undefined;
    const texts = {};
    fields.forEach((field, i) => addFirst(texts, field, values[i]!));
    return texts;
  });
}

/**
 * Makes a reader of scenes that begin with a fixed text; it refuses any other.
 *
 * @param then the field of the rest, or the reader of the rest.
 * @example
 * prefix('store-', 'store')('store-27') // { store: '27' }
 * prefix('spm=', positional(['user', 'page'], { between: '.' }))('spm=40021.3') // { user: '40021', page: '3' }
 */
export function prefix(text: string, then: string | Reader): Reader {
  const readRest = typeof then === 'string' ? bare(then) : then;
  return makeReader((scene) => (scene.startsWith(text) ? readRest(scene.slice(text.length)) : undefined));
}

/** Makes a reader that hands on nothing but text, whatever a page passes. */
function makeReader(read: Reader): Reader {
  return (scene) => (typeof scene === 'string' && scene ? read(scene) : undefined);
}
