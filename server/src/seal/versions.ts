// The versions of a schema, made again from its JSON form: they read a record as it was written, before any upgrade.
import { defineScene } from 'miniprogram-scene';
import type { Fields, Scene, SceneDefinition, VersionDefinition } from 'miniprogram-scene';
import { canonicalText } from './canonical';
import { fieldsOf } from './fields';

/** One version of a schema. */
export interface Version {
  readonly definition: VersionDefinition;
  /** The canonical text of the definition. */
  readonly canonical: string;
  /** The scene of a record of this version. */
  encode(record: object): string;
}

/** A record as its version wrote it. */
export interface Written {
  readonly version: Version;
  readonly record: object;
}

/** The versions of a schema. */
export interface Versions {
  readonly newest: Version;
  /** The record that a code brought, as {@link Scene.read} finds it; undefined for a code without a scene of the schema. */
  readAsWritten(options: unknown): Written | undefined;
}

/** Makes the versions of a schema. Its readers and its upgrades are not among them. */
export function openVersions({ versions }: SceneDefinition): Versions {
  const [first, ...later] = versions as [VersionDefinition, ...VersionDefinition[]];
  const { version, alphabet, check } = first;
  let scene: Scene<Fields> = defineScene(fieldsOf(first.fields), { version, alphabet, check });
  let newest = versionOf(first, scene);
  let written: Written | undefined;
  for (const definition of later) {
    const { alphabet, check } = definition;
    const older = newest;
    // The first upgrade gets the record as it was written: that is where reading ends.
    const handOver = (record: object): never => {
      written = { version: older, record };
      throw new Error('read as it was written');
    };
    scene = scene.next(fieldsOf(definition.fields), handOver, { alphabet, check });
    newest = versionOf(definition, scene);
  }

  return {
    newest,
    readAsWritten(options) {
      written = undefined;
      const record = scene.read(options);
      return record ? { version: newest, record } : written;
    },
  };
}

function versionOf(definition: VersionDefinition, { encode }: Scene<Fields>): Version {
  return { definition, canonical: canonicalText(definition), encode };
}
