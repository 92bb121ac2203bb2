// Whether an edited schema still reads the scenes of the printed one: the truth that compare() has to tell.
import { record, SceneError, type Fields, type Scene } from '../../../src';
import type { SceneDefinition, VersionDefinition } from '../../../src/fields/definition';
import { fromJSON } from '../../../src/schema';
import { zh } from '../../../src/zh';
import { recordValuesOf } from '../../../server/src/command/bound-values';
import type { randomFrom } from '../../../scripts/random.mjs';
import { unlessRefused } from './expectations';

const accepted = <T>(attempt: () => T) => unlessRefused(['scene', 'version', 'value', 'length'], attempt);

type Random = ReturnType<typeof randomFrom>;

/** A scene of the printed schema that is refused, or read otherwise; undefined if there is none among those of its records. */
export function findLost(
  printed: SceneDefinition,
  now: SceneDefinition,
  random: Random,
  count: number,
): string | undefined {
  const read = readerOf(now);
  for (const version of printed.versions) {
    const { encode, decode, fields } = fromJSON({ versions: [version] }, { models: { zh } });
    for (const value of recordsOf(version, fields, random, count)) {
      const scene = accepted(() => encode(value as Record<string, never>));
      if (scene === undefined) continue;
      const lost = JSON.stringify(read(scene)) !== JSON.stringify([version.version, decode(scene)]);
      if (lost) return scene;
    }
  }
  return undefined;
}

/** Whether all short records at the bounds have scenes, so that no part of the schema is out of reach. */
export function areAllWritten(version: VersionDefinition): boolean {
  const { encode } = fromJSON({ versions: [version] }, { models: { zh } });
  return recordValuesOf(version.fields).values.every(
    (value) => accepted(() => encode(value as Record<string, never>)) !== undefined,
  );
}

/** The records at the bounds of all fields, and random ones. */
function* recordsOf(
  { fields: definitions }: VersionDefinition,
  fields: Fields,
  { below }: Random,
  count: number,
): Generator {
  const { values, growing } = recordValuesOf(definitions);
  yield* values;
  for (const { most, at } of growing) for (let size = 1; size <= Math.min(most, 60); size++) yield at(size);
  const all = record(fields);
  for (let i = 0; i < count; i++) {
    let symbols = 0;
    const value = accepted(() =>
      all.read({
        pop(model) {
          if (++symbols > 300) throw new SceneError('length', 'too long', symbols, '');
          // Many first symbols: they make short records, which fit.
          return model.symbolAt(below(4) < i % 4 ? 0 : below(model.total));
        },
      }),
    );
    if (value !== undefined) yield value;
  }
}

/** Reads a scene as the version that wrote it: its number and the record, before any upgrade. */
function readerOf(now: SceneDefinition): (scene: string) => unknown {
  let written: unknown;
  const newest = now.versions.at(-1)!.version;
  const upgrades = Object.fromEntries(
    now.versions.slice(0, -1).map(({ version }) => [
      version,
      (old: object): object => {
        written ??= [version, old];
        return old;
      },
    ]),
  );
  const scene: Pick<Scene<Fields>, 'decode'> = fromJSON(now, { models: { zh }, upgrades });
  return (text) => {
    written = undefined;
    const decoded = accepted(() => scene.decode(text));
    return written ?? (decoded && [newest, decoded]);
  };
}
