// What the schema of the table makes of the record: the scene and its parts, or the errors in their places.
import type { TextModel } from 'miniprogram-scene';
import { isSceneError } from './errors';
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

/** A record in a scene, or the reason why it is in none. */
export interface Written {
  readonly scene?: string;
  readonly measure?: AnyMeasure;
  readonly error?: unknown;
}

export function write(scene: AnyScene, record: Readonly<Record<string, unknown>>): Written {
  const own = Object.fromEntries(
    Object.entries(record).filter(([name]) => Object.hasOwn(scene.fields, name)),
  );
  let measure: AnyMeasure | undefined;
  try {
    measure = scene.measure(own);
    return { scene: scene.encode(own), measure };
  } catch (error) {
    return { error, ...(measure && { measure }) };
  }
}

/** The field of the record that an error is about; undefined if it is about the whole. */
export function fieldOf(error: unknown): string | undefined {
  return isSceneError(error) && error.code === 'value' ? error.path.split('.')[0] : undefined;
}
