// A schema whose records become scenes: its versions, header, check and length limit.
import type { AlphabetName } from '../coding/alphabet';
import { SCENE_LIMIT } from '../coding/alphabet';
import type { SymbolReader, SymbolWriter } from '../coding/interval';
import { bitsOf, Symbols } from '../coding/interval';
import { weighted } from '../coding/model';
import type { Entry } from '../entry/entry';
import { checkReaders } from '../entry/check-readers';
import type { CompletingReader, Reader } from '../entry/reader';
import { readSpellings } from '../entry/spellings';
import { checkError, demand, isSceneError, upgradeError, valueError, versionError } from '../error';
import type { SceneError } from '../error';
import { fingerprintOf } from '../fields/definition';
import type { SceneDefinition, VersionDefinition } from '../fields/definition';
import { copyFields, namedDefinitionsOf, namesOf, record } from '../fields/structure';
import type { Fields, RecordOf } from '../fields/structure';
import { get, isFunction, isObject, isString, isWhole, put } from '../object';
import { checkOptions } from '../options';
import {
  capacityError,
  capacityOf,
  charactersOf,
  checkAlphabet,
  CHECK_BITS,
  costOf,
  readScene,
  writeScene,
} from './codec';
import type { Candidate } from './codec';

/** The options of a schema. All but the readers are part of the format of what is printed. */
export interface SceneOptions {
  /**
   * The number of this version of the schema, 0 to 34. See {@link Scene.next}.
   *
   * @default 0
   */
  readonly version?: number;
  /**
   * The characters of the scenes. Each name is explained at {@link AlphabetName}.
   *
   * @default 'portable'
   */
  readonly alphabet?: AlphabetName;
  /**
   * Bits of check, 0 to 20: a foreign text is taken for a scene with a probability of 2^-check.
   * A record that leaves less room has fewer bits of check: {@link Scene.measure} tells.
   *
   * @default 12
   */
  readonly check?: number;
  /**
   * Readers of codes that carry no scene of this schema, tried in order: scenes of a hand-written format, links, the queries of pages.
   *
   * @default []
   * @example defineScene({ goods: id() }, { readers: [pairs({ names: { gid: 'goods' } }), query(), link('https://shop.cn/g/:goods')] })
   */
  readonly readers?: readonly Reader[];
}

/** The options of the next version of a schema; `alphabet` and `check` are by default those of the version before. */
export type NextOptions = Omit<SceneOptions, 'version'>;

/** The size of a record, for a capacity meter. Of a record that needs more than four scenes, some numbers are too low. */
export interface Measure<F> {
  /** The characters of the scene, or those that it would need. */
  readonly length: number;
  /** The most characters of a scene: 32. */
  readonly limit: number;
  /** Whether `encode` gives a scene. */
  readonly fits: boolean;
  /** Bits by field. A character holds 6.13 bits (unreserved: 6.04, wechat: 6.36). */
  readonly bits: Readonly<Record<keyof F, number>>;
  /** Bits of version and check. */
  readonly header: number;
}

/**
 * A record with its origin, or the reason why there is none.
 *
 * - `by: 'scene'`: the record is that of a scene of `version`; `by: 'reader'`: a reader of that version has read it;
 * - `error`: why the code gives no record; left out where the code brought nothing that a schema or a reader knows.
 */
export type Inspection<F extends Fields> =
  | {
      readonly entry: Entry;
      readonly record: RecordOf<F>;
      readonly by: 'scene' | 'reader';
      readonly version: number;
      readonly error?: undefined;
    }
  | {
      readonly entry: Entry;
      readonly record: undefined;
      readonly by?: undefined;
      readonly version?: undefined;
      readonly error?: SceneError;
    };

/** A schema: it turns records into scenes, and scenes into records. Its functions may be taken out of it and passed on. */
export interface Scene<F extends Fields> {
  /** The number of this version. */
  readonly version: number;
  /** The characters of the longest scene; above 32 where not every record fits, Infinity where a field has no bound. */
  readonly maxLength: number;
  /** The fields of this version, as they were given, in an object that cannot be changed. */
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
   * @throws SceneError `scene` for anything else, `version` for a scene of a later version and for a foreign text that begins like one;
   * and whatever an upgrade throws.
   */
  decode(scene: string): RecordOf<F>;
  /**
   * The record that a code brought, from the options of onLoad, onLaunch, onShow, get*OptionsSync or wx.scanCode;
   * undefined where the code brought none, or a foreign one that no reader knows. It never throws.
   *
   * @example Page({ onLoad(options) { const record = poster.read(options) } })
   */
  read(options: unknown): RecordOf<F> | undefined;
  /**
   * The record that a code brought, with its origin, or the reason why there is none. It never throws: an upgrade's error is
   * in the reason.
   *
   * @example
   * const { entry, record, by, error } = poster.inspect(options)
   * if (record) console.log(by === 'reader' ? 'an old code' : 'a code of ours', record)
   * else console.log(entry.kind, error ? error.message : 'nothing was scanned')
   */
  inspect(options: unknown): Inspection<F>;
  /**
   * The size of a record, whether it fits or not.
   *
   * @throws SceneError `value` where a field cannot carry its value.
   */
  measure(record: RecordOf<F>): Measure<F>;
  /**
   * The next version of this schema: it encodes the new fields, and still reads every scene that was printed before, each as its version
   * wrote it, in its alphabet and with its check.
   *
   * @param upgrade makes a record of the new version from one of this version.
   * @param options those of the new version. The readers of this version stay, and read records of this version.
   * @throws SceneError `schema` as {@link defineScene} does, without an upgrade, and after version 34.
   * @example const v1 = v0.next({ goods: id(), channel: oneOf(['poster', 'ad']) }, (old) => ({ ...old, channel: 'poster' }))
   */
  next<G extends Fields, L extends Literal>(
    fields: G,
    upgrade: (record: RecordOf<F>) => Upgraded<G, L>,
    options?: NextOptions,
  ): Scene<G>;
  /**
   * The schema as data, with all its versions: the JSON form of FORMAT.md. Readers and upgrades are not in it.
   *
   * @example const json = JSON.stringify(poster)
   */
  toJSON(): SceneDefinition;
}

/** The record that an upgrade makes: it may be read-only, and its literals `L` keep their types without `as const`. */
export type Upgraded<G extends Fields, L extends Literal> = Frozen<RecordOf<G>> & Literals<L>;

type Literal = string | number | boolean;
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
/**
 * Any object, and literals at any depth. TypeScript checks an upgrade before it knows `G`, and widens literals unless a type
 * parameter of literals stands at their place; an empty tuple keeps arrays tuples. A `const` type parameter would need TypeScript 5.0.
 */
type Literals<L> = object | L | readonly [] | { readonly [name: string]: Literals<L> };

/** One version of a schema, as the later ones see it. */
interface Version {
  readonly definition: VersionDefinition;
  readonly alphabet: AlphabetName;
  read(from: SymbolReader): unknown;
  candidates(record: unknown): readonly Candidate[];
  /**
   * The record that a reader of this version reads; undefined where none does.
   *
   * @param refuse takes the errors of records that a reader has read and the schema refuses.
   */
  readHandMade(scene: string, entry: Entry, refuse: (error: unknown) => void): unknown;
  /** Makes a record of the next version from one of this version. */
  upgrade?(record: unknown): unknown;
}

// Version 0 costs 0.4 bits, version 1 costs 3.1, versions 2 to 11 cost 4.7 to 8, each later one costs 10. Version 0 has symbol 5: foreign
// texts that begin with a digit or a small letter fall into its slots in every alphabet, so they are called foreign and not newer.
const VERSIONS = weighted([120, 40, 24, 16, 12, 757, 8, 8, 4, 4, 4, 4].concat(new Array<number>(23).fill(1)));
const LAST_VERSION = 34;

function symbolOf(version: number): number {
  return version > 5 ? version : (version + 5) % 6;
}

function versionOf(symbol: number): number {
  return symbol > 5 ? symbol : (symbol + 1) % 6;
}

/**
 * Defines the record of a scene: a field for each name, in an order that is part of the format.
 *
 * @throws SceneError `schema` where the definition makes no sense, has an option that there is not, or no record of it can ever fit 32
 * characters.
 * @example
 * const poster = defineScene({ goods: integer({ max: 9_999_999 }), inviter: snowflake(), shop: text() })
 * poster.encode({ goods: 42, inviter: '1795324876512231425', shop: '幸福西饼' })
 */
export function defineScene<F extends Fields>(fields: F, options?: SceneOptions): Scene<F> {
  return makeScene(
    fields,
    checkOptions('defineScene', options, ['version', 'alphabet', 'check', 'readers']),
    [],
  );
}

/** Makes a scene of its newest version, and adds it to `versions`: the earlier ones by their numbers, from the first that is known. */
function makeScene<F extends Fields>(
  givenFields: F,
  options: Partial<SceneOptions>,
  versions: Version[],
): Scene<F> {
  const { version = 0, alphabet = 'portable', check = CHECK_BITS, readers: given = [] } = options;
  checkAlphabet(alphabet);
  demand(isWhole(version, 0, LAST_VERSION), `a version is 0 to ${LAST_VERSION}`, version);
  demand(isWhole(check, 0, 20), 'a check is 0 to 20 bits', check);
  const readers = checkReaders(given);
  const fields = copyFields(givenFields);
  const names = namesOf(fields);

  const all = record(fields);
  const definition = { version, alphabet, check, fields: namedDefinitionsOf(all) };
  const fingerprint = fingerprintOf(definition);
  const capacity = capacityOf(alphabet);
  const versionBits = bitsOf((to) => to.push(VERSIONS, symbolOf(version)));

  /** The bits of version and check, where the fields take `payload` bits. */
  function headerBeside(payload: number): number {
    return versionBits + Math.min(check, Math.max(0, capacity - versionBits - payload));
  }

  function lengthOf(payload: number): number {
    return charactersOf(payload + headerBeside(payload), alphabet);
  }

  const { min, max } = all.bits;
  if (lengthOf(min) > SCENE_LIMIT) {
    const least = costOf(names, (name) => fields[name]!.bits.min);
    throw capacityError('schema', fields, alphabet, least, headerBeside(min));
  }

  const own: Version = {
    definition,
    alphabet,
    read: all.read,
    candidates,
    readHandMade,
  };
  versions[version] = own;
  /** The alphabets of all versions, the newest first. */
  const alphabets = versions.reduceRight<AlphabetName[]>(
    (newer, { alphabet: own }) => (newer.indexOf(own) < 0 ? newer.concat(own) : newer),
    [],
  );

  function candidates(value: unknown): Candidate[] {
    const symbols = new Symbols(fingerprint);
    symbols.push(VERSIONS, symbolOf(version));
    all.write(value, symbols, '');
    return [{ symbols, checkBits: check, lengthLimit: SCENE_LIMIT }];
  }

  function encode(value: RecordOf<F>): string {
    const scene = writeScene(candidates(value), alphabet);
    if (scene) return scene;
    const cost = costOfRecord(value);
    throw capacityError('length', value, alphabet, cost, headerBeside(cost.sum));
  }

  function writeField(name: string, value: object, to: SymbolWriter): void {
    fields[name]!.write(get(value, name), to, name);
  }

  function costOfRecord(value: RecordOf<F>) {
    return costOf(names, (name) => bitsOf((to) => writeField(name, value, to)));
  }

  function measure(value: RecordOf<F>): Measure<F> {
    const scene = writeScene(candidates(value), alphabet);
    const { bits, sum } = costOfRecord(value);
    return {
      length: scene ? scene.length : Math.max(SCENE_LIMIT + 1, lengthOf(sum)),
      limit: SCENE_LIMIT,
      fits: !!scene,
      bits: bits as Measure<F>['bits'],
      header: headerBeside(sum),
    };
  }

  function decode(scene: string): RecordOf<F> {
    const { number, value } = decodeVersion(scene);
    return upgradeFrom(number, value);
  }

  function decodeVersion(scene: string): { number: number; value: unknown } {
    let error: SceneError | undefined;
    for (const alphabet of alphabets) {
      try {
        return readScene(scene, alphabet, {
          read(from) {
            const number = versionOf(from.pop(VERSIONS));
            const known = versions[number];
            if (!known) throw versionError(number);
            if (known.alphabet !== alphabet) throw checkError(scene);
            return { number, value: known.read(from) };
          },
          candidates: ({ number, value }) => versions[number]!.candidates(value),
        });
      } catch (thrown) {
        // The first alphabet that has all characters of the scene decides.
        if (!error || error.reason === 'alphabet') error = thrown as SceneError;
      }
    }
    throw error!;
  }

  function upgradeFrom(number: number, old: unknown): RecordOf<F> {
    const value = versions.slice(number, version).reduce((value, { upgrade }) => upgrade!(value), old);
    if (number < version) checkUpgraded(value);
    return value as RecordOf<F>;
  }

  /** An upgrade has to give a record of this version; a key too many does no harm. */
  function checkUpgraded(value: unknown): void {
    if (!isObject(value)) throw valueError(value, '', 'a record', 'type');
    names.forEach((name) => writeField(name, value, new Symbols()));
  }

  /** The values that plain texts spell. */
  function parse(texts: unknown): object {
    const values = {};
    names.forEach((name) => {
      const text = get(Object(texts) as object, name);
      const parsed: unknown = isString(text) ? fields[name]!.parse(text) : text;
      if (parsed !== undefined) put(values, name, parsed);
    });
    return values;
  }

  function readHandMade(scene: string, entry: Entry, refuse: (error: unknown) => void): unknown {
    for (const reader of readers as readonly CompletingReader[]) {
      try {
        const { withoutDefaults = reader, complete } = reader;
        const texts = withoutDefaults(scene, entry);
        // Defaults alone are no record, and neither are empty texts.
        const own = parse(texts);
        if (!Object.keys(own).some((name) => get(own, name) !== '')) continue;
        const value = complete ? parse(complete(texts!)) : own;
        all.write(value, new Symbols(), '');
        return value;
      } catch (error) {
        refuse(error);
      }
    }
    return undefined;
  }

  function inspect(options: unknown): Inspection<F> {
    const { entry, coded, handMade } = readSpellings(options);
    const { scene: shown = '' } = entry;
    let error: SceneError | undefined;
    /** The record of this version, or the reason why there is none. */
    function upgraded(number: number, value: unknown, by: 'scene' | 'reader'): Inspection<F> {
      try {
        return { entry, record: upgradeFrom(number, value), by, version: number };
      } catch (thrown) {
        return { entry, record: undefined, error: upgradeError(number, thrown) };
      }
    }

    let shortest = Infinity;
    for (const scene of coded) {
      try {
        const { number, value } = decodeVersion(scene);
        return upgraded(number, value, 'scene');
      } catch (thrown) {
        // A later version says more than a foreign text, and the shortest spelling has no foreign keys.
        const saysMore = !error || (error.code !== 'version' && scene.length < shortest);
        if (isSceneError(thrown) && (saysMore || thrown.code === 'version')) error = thrown;
      }
      shortest = Math.min(shortest, scene.length);
    }

    let refusal: SceneError | undefined;
    for (const scene of handMade[0] ? handMade : ['']) {
      const refuse = (thrown: unknown) => {
        // A reader that throws an error of its own has read nothing. Keys beside a scene are no reason, unless they are its parts.
        const isOwn = isSceneError(thrown) && scene === shown;
        // A field that is wrong says more than one that is missing.
        if (isOwn && (!refusal || (refusal.reason === 'missing' && thrown.reason !== 'missing')))
          refusal = thrown;
      };
      for (let number = version; versions[number]; number--) {
        const value = versions[number]!.readHandMade(scene, entry, refuse);
        if (value) return upgraded(number, value, 'reader');
      }
    }

    // A scene of a later version may look like a value, but it begins with no key: a text that does has no version.
    const isLater = error && error.code === 'version' && !/^\??[\w.-]+=/.test(shown);
    if (refusal && !isLater) error = refusal;
    return Object.assign({ entry, record: undefined }, error && { error });
  }

  function read(options: unknown): RecordOf<F> | undefined {
    return inspect(options).record;
  }

  return {
    version,
    maxLength: lengthOf(max),
    fields,
    encode,
    decode,
    read,
    inspect,
    measure,
    next<G extends Fields>(
      newFields: G,
      upgrade: (old: RecordOf<F>) => unknown,
      given?: NextOptions,
    ): Scene<G> {
      demand(isFunction(upgrade), 'next() needs an upgrade, such as (old) => old', upgrade);
      const {
        alphabet: nextAlphabet = alphabet,
        check: nextCheck = check,
        readers = [],
      } = checkOptions('next', given, ['alphabet', 'check', 'readers']);
      const versionsBefore = versions.slice();
      versionsBefore[version] = Object.assign({ upgrade: upgrade as (record: unknown) => unknown }, own);
      return makeScene(
        newFields,
        { version: version + 1, alphabet: nextAlphabet, check: nextCheck, readers },
        versionsBefore,
      );
    },
    toJSON: () => ({ versions: versions.filter(Boolean).map(({ definition }) => definition) }),
  };
}
