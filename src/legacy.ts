import { cutAt, cutEach, hasOwn, toRecord, type Pair } from './entry';

/**
 * Reads the scenes of one hand-made format: gives their fields as strings, or `undefined` for a scene of any
 * other format. It gets a scene that is decoded already, decodes nothing again, and never throws.
 */
export type LegacyReader = (scene: string) => Record<string, string> | undefined;

/**
 * Reads a scene that is one value and nothing else.
 *
 * Refuses text that looks like pairs: with a `&`, or with a `=` that is no base64 padding.
 *
 * @param options.pattern what the whole value must look like.
 * @example
 * bare('id')('178') // { id: '178' }
 * bare('id', { pattern: /\d+/ })('a178') // undefined
 */
export function bare(field: string, options: { pattern?: RegExp } = {}): LegacyReader {
  const pattern = wholly(options.pattern || /[^]*/);
  return reader((scene) => {
    const padded = scene.length % 4 === 0 && /^[^=&]+==?$/.test(scene);
    if (!padded && /[=&]/.test(scene)) return undefined;
    return pattern.test(scene) ? [[field, scene]] : undefined;
  });
}

/**
 * Reads a scene of keys and values; refuses one without any.
 *
 * A part is cut at its first `equals`, so values may contain more of them. A key without a value reads `''`,
 * of the same key twice the first wins, and a leading `?` and quotes around a value are dropped.
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
  const { first, names = {} } = options;
  const between = separator(options.between === undefined ? /&(?:amp;)?/ : options.between);
  const equals = separator(options.equals === undefined ? '=' : options.equals);
  const inTurn = String(between) === String(equals);
  return reader((scene) => {
    const parts = splitAt(scene.replace(/^\?/, ''), between);
    const leads =
      first !== undefined && (inTurn ? parts.length % 2 === 1 : parts[0] !== '' && !cutAt(parts[0]!, equals));
    const keyed = leads ? parts.slice(1) : parts;
    const hasPair = inTurn
      ? keyed.length > 0 && keyed.length % 2 === 0
      : keyed.some((part) => cutAt(part, equals));
    if (!hasPair) return undefined;
    const found = inTurn ? takeInTurn(keyed) : cutEach(keyed, equals);
    const lead: Pair[] = leads ? [[first, parts[0]!]] : [];
    return lead.concat(
      found.map(([key, value]): Pair => [hasOwn(names, key) ? names[key]! : key, unquote(value)]),
    );
  });
}

/**
 * Reads a scene of values in a fixed order; refuses one with more or fewer of them.
 *
 * @param options.between what separates the values: `,` unless told.
 * @example
 * positional(['goods', 'user'])('8812,40021') // { goods: '8812', user: '40021' }
 */
export function positional(
  fields: readonly string[],
  options: { between?: string | RegExp } = {},
): LegacyReader {
  const between = separator(options.between === undefined ? ',' : options.between);
  return reader((scene) => {
    const values = splitAt(scene, between);
    return values.length === fields.length ? fields.map((field, i): Pair => [field, values[i]!]) : undefined;
  });
}

/**
 * Reads a scene that begins with a fixed text.
 *
 * @param then the field of the rest, or the reader of it.
 * @example
 * prefix('store-', 'store')('store-27') // { store: '27' }
 * prefix('spm=', positional(['user', 'page'], { between: '.' }))('spm=40021.3') // { user: '40021', page: '3' }
 */
export function prefix(text: string, then: string | LegacyReader): LegacyReader {
  const readRest = typeof then === 'string' ? bare(then) : then;
  return (scene) =>
    typeof scene === 'string' && scene.slice(0, text.length) === text
      ? readRest(scene.slice(text.length))
      : undefined;
}

/**
 * Reads a packed scene: every capture group of the pattern is a field.
 *
 * The pattern must match the whole scene, anchored or not. A group that took no part gives no field.
 *
 * @example
 * matching(/p(\d+)u(\d+)/, ['goods', 'user'])('p33812u100237') // { goods: '33812', user: '100237' }
 */
export function matching(pattern: RegExp, fields: readonly string[]): LegacyReader {
  const whole = wholly(pattern);
  return reader((scene) => {
    const match = whole.exec(scene);
    if (!match) return undefined;
    return fields
      .map((field, i): [string, string | undefined] => [field, match[i + 1]])
      .filter((pair): pair is [string, string] => pair[1] !== undefined);
  });
}

function reader(read: (scene: string) => Pair[] | undefined): LegacyReader {
  return (scene) => {
    const found = typeof scene === 'string' && scene !== '' ? read(scene) : undefined;
    return found && toRecord(found);
  };
}

/** `t-x-v-15`: a key, its value, a key, its value. */
function takeInTurn(parts: string[]): Pair[] {
  return parts.filter((_, i) => i % 2 === 0).map((key, i): Pair => [key, parts[2 * i + 1]!]);
}

/** `split`, but a separator's own capture groups are no parts. */
function splitAt(scene: string, between: RegExp): string[] {
  const step = new RegExp(between.source + '|').exec('')!.length;
  return scene.split(between).filter((_, i) => i % step === 0);
}

function unquote(value: string): string {
  const quote = value.charAt(0);
  const isQuoted =
    value.length > 1 && (quote === '"' || quote === "'") && value.charAt(value.length - 1) === quote;
  return isQuoted ? value.slice(1, -1) : value;
}

// Expressions of our own: a global or sticky one of the caller's would remember where it stopped.

function separator(by: string | RegExp): RegExp {
  if (typeof by === 'string') return new RegExp(by.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(by.source, by.flags.replace(/[gy]/g, ''));
}

function wholly(pattern: RegExp): RegExp {
  return new RegExp('^(?:' + pattern.source + ')$', pattern.flags.replace(/[gmy]/g, ''));
}
