// Definitions: fields and schemas as data, and the fingerprint of that data.
import type { AlphabetName } from '../coding/alphabet';
import { hashOf } from '../coding/hash';
import { get, isObject, isString } from '../object';
import { stepOf } from './step';

/** A field as data: its kind and its options, with every default written out. It is a part of the JSON form of a schema. */
export type FieldDefinition =
  | { readonly kind: 'flag' | 'id' | 'objectId' | 'phone' | 'snowflake' | 'uuid' }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'decimal'; readonly min: number; readonly max: number; readonly digits: number }
  | { readonly kind: 'oneOf'; readonly choices: readonly (string | number | boolean)[] }
  | { readonly kind: 'optional'; readonly field: FieldDefinition }
  | { readonly kind: 'list'; readonly field: FieldDefinition; readonly max: number }
  | { readonly kind: 'tuple'; readonly fields: readonly FieldDefinition[] }
  | { readonly kind: 'record'; readonly fields: readonly NamedDefinition[] }
  | { readonly kind: 'variant'; readonly key: string; readonly branches: readonly BranchDefinition[] }
  | { readonly kind: 'digits' | 'hex'; readonly length: number }
  | { readonly kind: 'code'; readonly alphabet: string; readonly length: number }
  | { readonly kind: 'openid'; readonly prefix: string }
  | { readonly kind: 'date'; readonly min: string; readonly max: string }
  | { readonly kind: 'timestamp'; readonly unit: 's' | 'ms' }
  | { readonly kind: 'text'; readonly model: 'core' | 'zh'; readonly max: number | null };

/** A field with its name. */
export type NamedDefinition = FieldDefinition & { readonly name: string };

/** A branch of a variant. */
export interface BranchDefinition {
  readonly name: string;
  readonly fields: readonly NamedDefinition[];
}

/** One version of a schema as data. */
export interface VersionDefinition {
  readonly version: number;
  readonly alphabet: AlphabetName;
  readonly check: number;
  readonly fields: readonly NamedDefinition[];
}

/** A schema as data: the JSON form of FORMAT.md, 7.3. */
export interface SceneDefinition {
  /** The versions, from the first to the newest. */
  readonly versions: readonly VersionDefinition[];
}

/** The owner of a scene: one version of a schema, a text, or a query. */
type Origin =
  | VersionDefinition
  | { readonly kind: 'text' | 'query'; readonly alphabet: AlphabetName; readonly model: 'core' | 'zh' };

/** The fingerprint, at which the hash of a scene starts: so no other schema reads it. */
export function fingerprintOf(origin: Origin): number {
  return hashOf(canonical(origin));
}

/**
 * The canonical text of a definition, such as that of a version: the same in all languages, because it has no fractions, and keys in
 * their order. Fingerprints and seals are made from it: FORMAT.md, 7.4.
 *
 * @example canonical({ kind: 'integer', min: 0, max: 9 }) // '{4:kind7:integer3:max9;3:min0;}'
 */
export function canonical(value: unknown): string {
  if (isString(value)) return `${value.length}:${value}`;
  if (Array.isArray(value)) return `[${value.map(canonical).join('')}]`;
  if (!isObject(value)) return `${String(value)};`;
  const { kind, min, max, digits } = value as { kind?: string; min: number; max: number; digits: number };
  const steps = kind === 'decimal' && { min: stepOf(min, digits), max: stepOf(max, digits) };
  const whole = Object.assign({}, value, steps);
  const keys = Object.keys(whole).sort();
  return `{${keys.map((key) => canonical(key) + canonical(get(whole, key))).join('')}}`;
}
