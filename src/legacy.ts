import { add, cut } from './entry';
import { get } from './fields/structure';

/**
 * Reads the scenes of one hand-made format: gives their fields as strings, or `undefined` for a scene of any
 * other format. It gets a scene that is decoded already, decodes nothing again, and never throws.
 *
 * For a format that no function here reads, write one by hand.
 *
 * @example
 * const packed: LegacyReader = (scene) => {
 *   const match = /^p(\d+)u(\d+)$/.exec(scene);
 *   return match ? { goods: match[1]!, user: match[2]! } : undefined;
 * };
 */
export type LegacyReader = (scene: string) => Record<string, string> | undefined;

/**
 * Reads a scene that is one value and nothing else.
 *
 * Refuses text that looks like pairs: with a `&`, or with a `=` that is no base64 padding.
 *
 * @example
 * bare('id')('178') // { id: '178' }
 * bare('id')('id=178') // undefined
 */
export function bare(field: string): LegacyReader {
  return reader((scene) => {
    const isPadded = scene.length % 4 === 0 && /^[^=&]+==?$/.test(scene);
    return isPadded || !/[=&]/.test(scene) ? { [field]: scene } : undefined;
  });
}

/**
 * Reads a scene of keys and values; refuses one without any.
 *
 * A part is cut at its first `equals`, so values may contain more of them. A key without a value reads `''`, a value
 * without a key is left out, of the same key twice the first wins, and a leading `?` and quotes around a value are
 * dropped. A separator that is a regular expression must have no capture groups.
 *
 * @param options.between what separates the pairs: `&` (or `&amp;`) unless told.
 * @param options.equals what separates a key from its value: `=` unless told. The same as `between` for keys and
 * values in turn: `t-x-v-15`.
 * @param options.first the field of a leading value without a key: `1&a=2`.
 * @param options.names keys of the scene to names of fields, where they differ.
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
): LegacyReader {
  const { between = /&(?:amp;)?/, equals = '=', first, names = {} } = options;
  const inTurn = String(between) === String(equals);
  // A copy: a global or sticky expression remembers where it stopped.
  const separator =
    typeof equals === 'string' ? equals : new RegExp(equals, equals.flags.replace(/[gy]/g, ''));
  function isPair(part: string): boolean {
    const [key] = cut(part, separator);
    return key !== '' && key !== part;
  }
  return reader((scene) => {
    const parts = scene.replace(/^\?/, '').split(between);
    const lead = parts[0]!;
    const leads = first && (inTurn ? parts.length % 2 === 1 : lead !== '' && !isPair(lead));
    const keyed = leads ? parts.slice(1) : parts;
    const isWhole = inTurn ? keyed[0] && keyed.length % 2 === 0 : keyed.some(isPair);
    if (!isWhole) return undefined;
    const texts = {};
    if (leads) add(texts, first, lead);
    // In turn, the value of a key is the next part.
    for (let i = 0; i < keyed.length; i++) {
      const [key, value] = inTurn ? [keyed[i]!, keyed[++i]!] : cut(keyed[i]!, separator);
      const name = get(names, key) as string | undefined;
      add(texts, name || key, value.replace(/^(["'])([^]*)\1$/, '$2'));
    }
    return texts;
  });
}

/**
 * Reads a scene of values in a fixed order; refuses one with more or fewer of them.
 *
 * @param options.between what separates the values: `,` unless told. A regular expression must have no capture groups.
 * @example
 * positional(['goods', 'user'])('8812,40021') // { goods: '8812', user: '40021' }
 */
export function positional(
  fields: readonly string[],
  options: { between?: string | RegExp } = {},
): LegacyReader {
  const { between = ',' } = options;
  return reader((scene) => {
    const values = scene.split(between);
    if (values.length !== fields.length) return undefined;
    const texts = {};
    fields.forEach((field, i) => add(texts, field, values[i]!));
    return texts;
  });
}

/**
 * Reads a scene that begins with a fixed text; refuses any other.
 *
 * @param then the field of the rest, or the reader of it.
 * @example
 * prefix('store-', 'store')('store-27') // { store: '27' }
 * prefix('spm=', positional(['user', 'page'], { between: '.' }))('spm=40021.3') // { user: '40021', page: '3' }
 */
export function prefix(text: string, then: string | LegacyReader): LegacyReader {
  const readRest = typeof then === 'string' ? bare(then) : then;
  return reader((scene) => (scene.startsWith(text) ? readRest(scene.slice(text.length)) : undefined));
}

/** Nothing but text gets to a reader, whatever a page hands over. */
function reader(read: LegacyReader): LegacyReader {
  return (scene) => (typeof scene === 'string' && scene ? read(scene) : undefined);
}
