import type { Draft } from './codec';
import {
  bitsOf,
  capacityOf,
  checkAlphabet,
  DEFAULT_CHECK,
  overlong,
  readScene,
  unknownVersion,
  writeScene,
} from './codec';
import type { AlphabetName } from './coding/alphabet';
import { SCENE_LIMIT } from './coding/alphabet';
import type { SymbolReader } from './coding/interval';
import { Symbols } from './coding/interval';
import { weighted } from './coding/model';
import { readScenes } from './entry';
import { SceneError } from './error';
import { isWhole, misdefined } from './fields/field';
import { get, namesOf, put, record } from './fields/structure';
import type { Fields, RecordOf } from './fields/structure';
import type { LegacyReader } from './legacy';

/** How a scene is written and what else is read; all of it is part of the format of what is printed. */
export interface SceneOptions {
  /** The number of this version of the schema, 0 (the default) to 34. See {@link Scene.next}. */
  readonly version?: number;
  /** `'portable'` (the default): 71 characters that no URL encoder touches; `'wechat'`: all 82 legal ones, 3 % denser. */
  readonly alphabet?: AlphabetName;
  /**
   * Bits of check, 0 to 20 (12 if left out): a foreign text is taken for a scene with a probability of 2^-check.
   * A record that leaves less room gets what there is: {@link Scene.measure} tells.
   */
  readonly check?: number;
  /** Readers of scenes that a hand-written format has printed, tried in order where the scene is not one of ours. */
  readonly legacy?: readonly LegacyReader[];
}

/** What a record needs, for a capacity meter. */
export interface Measure<F> {
  /** Characters that the scene has, or would have. */
  readonly length: number;
  /** Characters that a scene may have: 32. */
  readonly limit: number;
  /** Whether `encode` gives a scene. */
  readonly fits: boolean;
  /** Bits by field, and those of version and check as `header`. A character holds 6.15 (wechat: 6.36). */
  readonly bits: Readonly<Record<keyof F | 'header', number>>;
}

/** A schema whose records become scenes, and scenes records. Its functions can be taken out of it and passed on. */
export interface Scene<F extends Fields> {
  /** The number of this version. */
  readonly version: number;
  /** Characters of the longest scene; above 32 where not every record fits, Infinity where a field has no bound. */
  readonly maxLength: number;
  /** The fields of this version, as they were given. */
  readonly fields: F;
  /**
   * The scene of a record: 1 to 32 characters of the alphabet.
   *
   * @throws SceneError `value` where a field cannot carry its value, `length` where the record does not fit.
   * @example poster.encode({ goods: 42, inviter: '1795324876512231425', shop: '幸福西饼' })
   */
  encode(record: RecordOf<F>): string;
  /**
   * The record of a scene that this version or an earlier one encoded.
   *
   * @throws SceneError `scene` for anything else, `version` for a later version's and for foreign text that begins like one.
   */
  decode(scene: string): RecordOf<F>;
  /**
   * The record that a code brought, from the options of onLoad, onLaunch, onShow, get*OptionsSync or wx.scanCode;
   * undefined where it brought none, or a foreign one that no legacy reader knows.
   *
   * @example Page({ onLoad(options) { const record = poster.read(options) } })
   */
  read(options: unknown): RecordOf<F> | undefined;
  /**
   * What a record needs, whether it fits or not.
   *
   * @throws SceneError `value` where a field cannot carry its value.
   */
  measure(record: RecordOf<F>): Measure<F>;
  /**
   * The next version of this schema: encodes the new fields, and still reads all that was printed before.
   *
   * @throws SceneError `schema` as {@link defineScene} does, and after version 34.
   * @param upgrade makes a record of the new version out of one of this version.
   * @example const v1 = v0.next({ goods: id(), channel: oneOf(['poster', 'ad']) }, (old) => ({ ...old, channel: 'poster' }))
   */
  next<G extends Fields, const R extends Frozen<RecordOf<G>>>(
    fields: G,
    upgrade: (record: RecordOf<F>) => R,
  ): Scene<G>;
}

/** A record as literals give it. */
export type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** One version of a schema, as the later ones see it. */
interface Version {
  read(from: SymbolReader): unknown;
  draftsOf(record: unknown): readonly Draft[];
  readLegacy(scene: string): unknown;
  /** A record of this version as one of the next. */
  upgrade?(record: unknown): unknown;
}

// Version 0 costs 0.4 bits, 1 and 2 cost 2.9 and 3.4, and each of 32 more 10. Its places come second: there foreign texts
// stand that begin with a digit or a small letter, so that these are called foreign and not newer.
const VERSIONS = weighted([134, 760, 98].concat(new Array<number>(32).fill(1)));
const LAST_VERSION = 34;
/** The symbol of a version, and the version of a symbol. */
const swap = (number: number) => (number < 2 ? 1 - number : number);

/**
 * Defines what a scene carries: a field for each name, in an order that is part of the format.
 *
 * @throws SceneError `schema` where the definition makes no sense, or no record of it can ever fit 32 characters.
 * @example
 * const poster = defineScene({ goods: integer({ max: 9_999_999 }), inviter: snowflake(), shop: text() })
 * poster.encode({ goods: 42, inviter: '1795324876512231425', shop: '幸福西饼' })
 */
export function defineScene<F extends Fields>(fields: F, options: SceneOptions = {}): Scene<F> {
  return makeScene(fields, options, []);
}

/** The versions are by their numbers; there is none before the first that is known. */
function makeScene<F extends Fields>(fields: F, options: SceneOptions, versions: Version[]): Scene<F> {
  const { version = 0, alphabet = 'portable', check = DEFAULT_CHECK, legacy = [] } = options;
  checkAlphabet(alphabet);
  if (!isWhole(version, 0, LAST_VERSION)) throw misdefined(`a version is 0 to ${LAST_VERSION}`, version);
  if (!isWhole(check, 0, 20)) throw misdefined('a check is 0 to 20 bits', check);
  const names = namesOf(fields);
  if (names.indexOf('header') >= 0) throw misdefined('header is no name for a field', fields);

  const all = record(fields);
  const capacity = capacityOf(alphabet);
  const versionBits = bitsOf((to) => to.push(VERSIONS, swap(version)));

  /** The bits of version and check beside those of the fields. */
  function headerBeside(payload: number): number {
    return versionBits + Math.min(check, Math.max(0, capacity - versionBits - payload));
  }

  function lengthOf(payload: number): number {
    return Math.ceil(((payload + headerBeside(payload)) / capacity) * SCENE_LIMIT - 1e-6);
  }

  function sharesOf(bits: (name: string) => number, header: number): [string, number][] {
    return names.map<[string, number]>((name) => [name, bits(name)]).concat([['header', header]]);
  }

  const { min, max } = all.bits;
  if (lengthOf(min) > SCENE_LIMIT) {
    const shares = sharesOf((name) => fields[name]!.bits.min, headerBeside(min));
    throw overlong('schema', fields, alphabet, shares);
  }

  const own = { read: (from: SymbolReader) => all.read(from), draftsOf, readLegacy };
  versions[version] = own;

  function draftsOf(value: unknown): Draft[] {
    const symbols = new Symbols();
    symbols.push(VERSIONS, swap(version));
    all.write(value, symbols, '');
    return [[symbols, check, SCENE_LIMIT]];
  }

  function encode(value: RecordOf<F>): string {
    const scene = writeScene(draftsOf(value), alphabet);
    if (scene !== undefined) return scene;
    const { bits } = measure(value);
    throw overlong(
      'length',
      value,
      alphabet,
      sharesOf((name) => bits[name]!, bits.header),
    );
  }

  function measure(value: RecordOf<F>): Measure<F> {
    const scene = writeScene(draftsOf(value), alphabet);
    const bits = {};
    let payload = 0;
    names.forEach((name) => {
      const cost = bitsOf((to) => fields[name]!.write(get(value, name), to, name));
      put(bits, name, cost);
      payload += cost;
    });
    put(bits, 'header', headerBeside(payload));
    return {
      length: scene === undefined ? Math.max(SCENE_LIMIT + 1, lengthOf(payload)) : scene.length,
      limit: SCENE_LIMIT,
      fits: scene !== undefined,
      bits: bits as Measure<F>['bits'],
    };
  }

  function decode(scene: string): RecordOf<F> {
    let number = 0;
    const value = readScene(
      scene,
      alphabet,
      (from) => {
        number = swap(from.pop(VERSIONS));
        const known = versions[number];
        if (!known) throw unknownVersion(number);
        return known.read(from);
      },
      (old) => versions[number]!.draftsOf(old),
    );
    return upgradeFrom(number, value);
  }

  function upgradeFrom(number: number, old: unknown): RecordOf<F> {
    return versions
      .slice(number, version)
      .reduce((value, { upgrade }) => upgrade!(value), old) as RecordOf<F>;
  }

  /** The record that plain texts spell, or undefined where they don't make up a whole one. */
  function parse(texts: object): unknown {
    const value = {};
    names.forEach((name) => {
      const text = get(texts, name);
      const parsed: unknown = typeof text === 'string' ? fields[name]!.parse(text) : text;
      if (parsed !== undefined) put(value, name, parsed);
    });
    if (Object.keys(value).length < 1) return undefined;
    return unlessRefused(() => {
      all.write(value, new Symbols(), '');
      return value;
    });
  }

  function readLegacy(scene: string): unknown {
    for (const reader of legacy) {
      const texts = reader(scene);
      const value = texts && parse(texts);
      if (value) return value;
    }
    return undefined;
  }

  function read(entered: unknown): RecordOf<F> | undefined {
    const scenes = readScenes(entered);
    for (const scene of scenes) {
      const value = unlessRefused(() => decode(scene));
      if (value) return value;
    }
    // What a router has split was hand-made: the longest spelling first.
    for (const scene of scenes.reverse()) {
      for (let number = version; versions[number]; number--) {
        const value = versions[number]!.readLegacy(scene);
        if (value) return upgradeFrom(number, value);
      }
    }
    return undefined;
  }

  return {
    version,
    maxLength: lengthOf(max),
    fields,
    encode,
    decode,
    read,
    measure,
    next<G extends Fields>(newFields: G, upgrade: (old: RecordOf<F>) => unknown): Scene<G> {
      const past = versions.slice();
      past[version] = Object.assign({ upgrade: upgrade as (record: unknown) => unknown }, own);
      return makeScene(newFields, { version: version + 1, alphabet, check }, past);
    },
  };
}

function unlessRefused<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof SceneError) return undefined;
    throw error;
  }
}
