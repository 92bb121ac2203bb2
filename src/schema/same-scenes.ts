// Whether an edited schema reads printed scenes as they were. For most edits the fingerprint answers; samples answer where a scene
// has no room for a check, and where versions have several alphabets.
import type {
  FieldDefinition,
  NamedDefinition,
  SceneDefinition,
  VersionDefinition,
} from '../fields/definition';
import { record } from '../fields/structure';
import type { Fields } from '../fields/structure';
import { attempt, get, isObject, put } from '../object';
import type { Scene } from '../scene/scene';
import { text } from '../text/field';
import type { TextModel } from '../text/model';
import { fromJSON } from './from-json';

/**
 * The scene of a form, for comparisons: texts of all models are written as the core writes them, because the model itself may not be there.
 *
 * @param upgrades those of the form.
 */
export function sceneOf(form: unknown, upgrades = {}): Scene<Fields> {
  const { read, write } = text();
  const zh: TextModel = {
    name: 'zh',
    bits: { least: 0, character: 0, end: 0 },
    write: (value, to) => write(value, to, ''),
    read,
  };
  return fromJSON(form, { models: { zh }, upgrades });
}

/** The reader of the scenes of all versions: it gives the record that a version wrote, and undefined for what is refused. */
function readerOf(form: SceneDefinition): (scene: string) => unknown {
  let own: object | undefined;
  const upgrades = {};
  form.versions.slice(0, -1).forEach(({ version }) =>
    put(upgrades, String(version), (record: object) => {
      own = own || record;
      return record;
    }),
  );
  const { decode } = sceneOf(form, upgrades);
  return (scene) => {
    own = undefined;
    const newest = attempt(() => decode(scene));
    return own || newest;
  };
}

/** The samples of a version: where some scene is read otherwise, most are. */
const SAMPLES = 400;

/**
 * Tells of a printed version whether all samples of its scenes are read now as they were; undefined where no sample has a scene.
 *
 * @param before the printed schema.
 * @param after the schema as it is now.
 */
export function comparisonOf(before: SceneDefinition, after: SceneDefinition) {
  return (version: VersionDefinition): boolean | undefined => {
    const readBefore = readerOf(before);
    const readAfter = readerOf(after);
    const { encode, fields } = sceneOf({ versions: [version] });
    // One record has one scene, so equal scenes are equal records.
    const encoded = (value: unknown) => attempt(() => encode(value as Record<string, never>));
    const whole = record(fields);
    let isAnyRead = false;
    for (let i = 0; i < SAMPLES; i++) {
      const value = attempt(() => whole.read(symbolsOf(i)));
      const scene = value && encoded(value);
      if (!scene || encoded(readBefore(scene)) !== scene) continue;
      isAnyRead = true;
      if (encoded(readAfter(scene)) !== scene) return false;
    }
    return isAnyRead || undefined;
  };
}

/** The most symbols of a record: a scene holds fewer, but for those that cost nothing. */
const MOST_SYMBOLS = 1000;

/** Arbitrary symbols, the same for the same seed: 0 takes the first of each model, and most others prefer short lists and texts. */
function symbolsOf(seed: number) {
  let state = (seed * 282475249) % 2147483647;
  let count = 0;
  return {
    pop(model: { readonly total: number; symbolAt(slot: number): number }): number {
      if (count++ > MOST_SYMBOLS) throw new Error('too long');
      state = (state * 16807) % 2147483647;
      const share = Math.pow(state / 2147483647, 1 + (seed % 4));
      return model.symbolAt(Math.floor(share * model.total));
    },
  };
}

/** Whether two lists of fields take the same values, and write them as the same symbols, as `flag()` and `oneOf([false, true])` do. */
export function areAlike(was: readonly NamedDefinition[], now: readonly NamedDefinition[]): boolean {
  return JSON.stringify(plain(was)) === JSON.stringify(plain(now));
}

const HEXADECIMAL = '0123456789abcdef';

/** Definitions in fewer kinds of fields. */
function plain(definition: unknown): unknown {
  if (Array.isArray(definition)) return definition.map(plain);
  if (!isObject(definition)) return definition;
  const copy = { name: get(definition, 'name') };
  const general = generalOf(definition as FieldDefinition) || definition;
  Object.keys(general).forEach((key) => put(copy, key, plain(get(general, key))));
  return copy;
}

/** The same field of a more general kind; undefined where it has the most general kind. */
function generalOf(definition: FieldDefinition): FieldDefinition | undefined {
  switch (definition.kind) {
    case 'flag':
      return { kind: 'oneOf', choices: [false, true] };
    case 'oneOf': {
      const [min, ...more] = definition.choices as number[];
      if (typeof min !== 'number' || more.some((choice, i) => choice !== min + i + 1)) return undefined;
      return { kind: 'integer', min, max: min + more.length };
    }
    case 'timestamp':
      return { kind: 'integer', min: 0, max: 4294967296 * (definition.unit === 's' ? 1 : 1000) - 1 };
    case 'decimal':
      if (definition.digits > 0) return undefined;
      return { kind: 'integer', min: definition.min, max: definition.max };
    case 'digits':
      return { kind: 'code', alphabet: HEXADECIMAL.slice(0, 10), length: definition.length };
    case 'hex':
      return { kind: 'code', alphabet: HEXADECIMAL, length: definition.length };
    case 'objectId':
      return { kind: 'code', alphabet: HEXADECIMAL, length: 24 };
    default:
      return undefined;
  }
}
