// The records of a lock: of each version, those at the bounds of its fields, with their scenes.
import type { Fields, Scene, VersionDefinition } from 'miniprogram-scene';
import { fromJSON } from 'miniprogram-scene/schema';
import { zh } from 'miniprogram-scene/zh';
import { recordValuesOf } from './bound-values';
import type { Growing } from './bound-values';

/** A record with its scene. */
export interface LockedRecord {
  /** The record as JSON has it: an absent item of an array is null. */
  readonly record: unknown;
  readonly scene: string;
}

/** A scene without the schema's other functions. */
type VersionScene = Pick<Scene<Fields>, 'encode' | 'decode'>;

/** The scene of one version alone: it encodes the records of that version, and decodes them without an upgrade. */
export function sceneOfVersion(version: VersionDefinition): VersionScene {
  return fromJSON({ versions: [version] }, { models: { zh } });
}

/** The records at the bounds, in an order that is always the same. A record that fits no scene is left out. */
export function lockedRecordsOf(version: VersionDefinition): LockedRecord[] {
  const scene = sceneOfVersion(version);
  const { values, growing } = recordValuesOf(version.fields);
  const records = new Map<string, LockedRecord>();
  for (const value of [...values, ...growing.map((each) => longestOf(each, scene))]) {
    const text = encodedBy(scene, value);
    if (text !== undefined && !records.has(text)) records.set(text, { record: asJson(value), scene: text });
  }
  return [...records.values()];
}

/** The longest value that fits a scene, or a short one that does not. */
function longestOf({ most, at }: Growing, scene: VersionScene): unknown {
  let fits = Math.min(1, most);
  let over = most + 1;
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (encodedBy(scene, at(middle)) === undefined) over = middle;
    else fits = middle;
  }
  return at(fits);
}

/** The scene of a record; undefined if it does not fit. */
function encodedBy({ encode }: VersionScene, record: unknown): string | undefined {
  try {
    return encode(record as Record<string, never>);
  } catch {
    return undefined;
  }
}

/** A value as JSON has it. */
export function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** The value of its JSON: null stands for what is absent, because no field has a null. */
export function fromJson(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value as object).map(([key, own]) => [key, fromJson(own)]));
}
