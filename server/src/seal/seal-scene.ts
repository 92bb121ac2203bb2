// Scenes that only a server can make: a field of the record is its seal.
import { createSecretKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { isUint8Array } from 'node:util/types';
import { SceneError } from 'miniprogram-scene';
import type { Field, Fields, RecordOf, Scene, SceneErrorReason } from 'miniprogram-scene';
import { digitsOf, keyOf, LEAST_DIGITS, sealOf } from './seal';
import { SealError } from './seal-error';
import { openVersions } from './versions';

/** The least bytes of a key. */
const LEAST_BYTES = 16;

/** The names of the fields that can hold a seal: those of required texts, and of fields that only run time knows. */
export type SealField<F extends Fields> = {
  [K in keyof F]: F[K] extends Field<string> ? K : Field<unknown> extends F[K] ? K : never;
}[keyof F] &
  string;

/** The options of a sealed scene. */
export interface SealOptions<K extends string> {
  /** The name of the field that holds the seal: `hex(n)` with n from 8 to 64, neither optional nor inside of another field. */
  readonly field: K;
  /**
   * One secret or more, each of at least 16 bytes; a string stands for its bytes in UTF-8. The first key seals, and all of
   * them open. Make a key by `openssl rand -hex 32`, and keep it where the app secret is.
   */
  readonly keys: readonly (string | Uint8Array)[];
}

/** The record of a sealed scene, without the seal. Where only run time knows its name, the type is that of any record. */
export type SealedRecord<F extends Fields, K extends string> = string extends K
  ? RecordOf<F>
  : Omit<RecordOf<F>, K>;

/** A record whose seal is right, or the reason why there is none. */
export type Opened<F extends Fields, K extends string> =
  | {
      /** The record of the newest version, without the seal. */
      readonly record: SealedRecord<F, K>;
      /** The index of the key that has made the seal. */
      readonly key: number;
      readonly error?: undefined;
    }
  | { readonly record?: undefined; readonly key?: undefined; readonly error: SealError };

/** A scene with a seal. Its functions may be taken out of it and passed on. */
export interface SealedScene<F extends Fields, K extends string> {
  /**
   * The scene of a record, sealed by the first key.
   *
   * @param record the record without the field of the seal.
   * @throws SceneError `value` where a field cannot carry its value, and for a record that has a seal of its own; `length` where
   * the record and its seal do not fit.
   */
  encode(record: SealedRecord<F, K>): string;
  /**
   * The record that a code brought, if its seal is right. It never throws. A scene of an earlier version is checked as that
   * version wrote it, before any upgrade. Readers of other codes are not asked: what they read has no seal.
   *
   * @param options a scene, or the options that {@link Scene.read} takes.
   */
  open(options: unknown): Opened<F, K>;
}

/**
 * Seals the records of a schema: only who has a key can make a scene that opens. The page reads the record with the same schema,
 * and without a key.
 *
 * A forger hits a seal of n digits with a probability of 2^-4n. A copy of a code opens like the code: a seal says who made
 * a record, not who scans it, or how often.
 *
 * @throws SceneError `schema` for a field that holds no seal, for a key that is too short, and for an option that there is not.
 * @example
 * const invitation = defineScene({ inviter: id(), price: integer({ max: 99999 }), seal: hex(16) })
 * const sealed = sealScene(invitation, { field: 'seal', keys: [secret] })
 * const scene = sealed.encode({ inviter: '40021', price: 1990 })
 * const { record, error } = sealed.open(scene)
 */
export function sealScene<F extends Fields, K extends SealField<F>>(
  scene: Scene<F>,
  options: SealOptions<K>,
): SealedScene<F, K> {
  const { field, keys } = checkOptions(options);
  if (!isObject(scene) || typeof scene.toJSON !== 'function' || typeof scene.encode !== 'function')
    throw schemaError('sealScene() takes a scene that defineScene() has made');
  const { newest, readAsWritten } = openVersions(scene.toJSON());
  if (digitsOf(newest, field) < 1)
    throw schemaError(
      `the field of a seal is hex(${LEAST_DIGITS}) to hex(64), and required`,
      typeof field === 'string' ? field : '',
    );

  function encode(record: SealedRecord<F, K>): string {
    // The scene refuses what is no record, in its own words.
    if (!isObject(record) || Array.isArray(record)) return scene.encode(record as RecordOf<F>);
    if (Object.hasOwn(record, field)) throw givenSealError(field);
    const seal = sealOf(newest, record, field, keys[0]!);
    return scene.encode({ ...record, [field]: seal } as RecordOf<F>);
  }

  function open(options: unknown): Opened<F, K> {
    const written = readAsWritten(typeof options === 'string' ? { scene: options } : options);
    if (!written) return refused('foreign', 'a foreign code: it has no scene of this schema');
    const { version, record } = written;
    if (digitsOf(version, field) < 1)
      return refused('foreign', `a foreign code: version ${version.definition.version} has no seal`);
    const key = keyOf(version, record, field, keys);
    if (key < 0) return refused('forged', 'a forged code: none of the keys has made its seal');
    try {
      // A record has one scene: this is the one that was read.
      return { record: without<F, K>(field, scene.decode(version.encode(record))), key };
    } catch (cause) {
      return refused('upgrade', 'the seal is right, but an upgrade of the schema failed', { cause });
    }
  }

  return { encode, open };
}

function without<F extends Fields, K extends string>(field: K, record: RecordOf<F>): SealedRecord<F, K> {
  const others = Object.entries(record).filter(([name]) => name !== field);
  return Object.fromEntries(others) as SealedRecord<F, K>;
}

function refused(code: SealError['code'], message: string, options?: ErrorOptions): { error: SealError } {
  return { error: new SealError(code, message, options) };
}

/** The options, checked. No message has a key in it. */
function checkOptions<K extends string>(options: SealOptions<K>): { field: K; keys: KeyObject[] } {
  if (!isObject(options)) throw schemaError('sealScene() takes { field, keys }');
  const { field, keys, ...others } = options;
  const [other] = Object.keys(others);
  if (other !== undefined)
    throw schemaError(`sealScene() has no option ${other}, only field, keys`, '', 'unknown-option');
  if (!Array.isArray(keys) || keys.length < 1) throw schemaError('keys are an array of one secret or more');
  return { field, keys: keys.map(secretOf) };
}

function secretOf(key: unknown, i: number): KeyObject {
  if (typeof key !== 'string' && !isUint8Array(key))
    throw schemaError(`keys[${i}] is a string or a Uint8Array, not ${typeof key}`);
  const bytes = Buffer.from(key);
  if (bytes.length < LEAST_BYTES)
    throw schemaError(`keys[${i}] has ${bytes.length} bytes, a key has at least ${LEAST_BYTES}`);
  return createSecretKey(bytes);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function schemaError(message: string, path = '', reason: SceneErrorReason = 'definition'): SceneError {
  return new SceneError('schema', (path && `${path}: `) + message, undefined, '', path, reason);
}

function givenSealError(field: string): SceneError {
  const message = `${field}: encode makes the seal, so the record has none`;
  return new SceneError('value', message, undefined, 'no value', field, 'unknown-field');
}
