// The result of the record with the schema of the table: the scene and its parts, or the errors in their places.
import { defineScene } from 'miniprogram-scene';
import type { Fields, TextModel } from 'miniprogram-scene';
import { fromJSON } from 'miniprogram-scene/schema';
import type { SceneDefinition } from 'miniprogram-scene/schema';
import { readerOf } from './reader-of';
import type { State } from './state';

type Models = Readonly<Record<string, TextModel>>;
type Parts = Pick<State, 'alphabet' | 'check' | 'fields' | 'readers'>;

/** A scene of a schema that is data. */
export type AnyScene = ReturnType<typeof fromJSON>;
export type AnyMeasure = ReturnType<AnyScene['measure']>;

/** The schema as data. */
export function schemaOf({ alphabet, check, fields }: Omit<Parts, 'readers'>): SceneDefinition {
  return { versions: [{ version: 0, alphabet, check, fields }] };
}

/** A schema, or the reasons why there is none. */
export interface Made {
  readonly scene?: AnyScene;
  /** The error of each row by its index. */
  readonly rows: ReadonlyMap<number, unknown>;
  /** The error of the whole. */
  readonly error?: unknown;
}

/** The scene of a schema. If it makes no sense, every row that does not is found, and not the first alone. */
export function makeScene(parts: Parts, models: Models): Made {
  const { fields, alphabet, check } = parts;
  const rows = new Map<number, unknown>();
  try {
    const readers = parts.readers.map(readerOf);
    return { scene: fromJSON(schemaOf(parts), { models, readers }), rows };
  } catch (error) {
    fields.forEach((field, i) => {
      const alone = schemaOf({ alphabet, check, fields: [field] });
      const own = errorOf(() => fromJSON(alone, { models }));
      if (own !== undefined) rows.set(i, own);
    });
    const [, index] = /^versions\.0\.fields\.(\d+)/.exec((error as { path?: string }).path ?? '') ?? [];
    if (index !== undefined) rows.set(Number(index), error);
    return rows.size > 0 ? { rows } : { rows, error };
  }
}

function errorOf(act: () => unknown): unknown {
  try {
    act();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** A record in a scene, or the reasons why it is in none. */
export interface Written {
  readonly scene?: string;
  readonly measure?: AnyMeasure;
  /** The errors of values, by the names of their fields. */
  readonly values: ReadonlyMap<string, unknown>;
  /** The error of the whole record, such as that of its length. */
  readonly error?: unknown;
}

/** Writes the values of a schema's own fields. If a value is refused, every one that is refused is found, and not the first alone. */
export function write(scene: AnyScene, record: Readonly<Record<string, unknown>>): Written {
  const own = ownOf(scene, record);
  const values = new Map<string, unknown>();
  let measure: AnyMeasure | undefined;
  try {
    measure = scene.measure(own);
    return { scene: scene.encode(own), measure, values };
  } catch (error) {
    if (measure) return { error, measure, values };
    for (const [name, field] of Object.entries(scene.fields)) {
      const alone = defineScene({ [name]: field } as Fields);
      const value = Object.hasOwn(own, name) ? { [name]: own[name] } : {};
      const refusal = errorOf(() => alone.measure(value as never));
      if (refusal !== undefined) values.set(name, refusal);
    }
    return values.size > 0 ? { values } : { values, error };
  }
}

/** The values of the fields that a schema has. */
export function ownOf(
  { fields }: AnyScene,
  record: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => Object.hasOwn(fields, name)));
}
