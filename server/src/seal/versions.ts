// The versions of a schema, made again from its JSON form: they read a record as it was written, before any upgrade.
import type { SceneDefinition, VersionDefinition } from 'miniprogram-scene';
import { canonical, fromJSON } from 'miniprogram-scene/schema';
import { zh } from 'miniprogram-scene/zh';

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
export function openVersions(schema: SceneDefinition): Versions {
  let written: Written | undefined;
  const versions = schema.versions.map(versionOf);
  // The first upgrade gets the record as it was written: that is where reading ends.
  const handOver =
    (version: Version) =>
    (record: object): never => {
      written = { version, record };
      throw new Error('read as it was written');
    };
  const newest = versions.pop()!;
  const upgrades = Object.fromEntries(
    versions.map((version) => [version.definition.version, handOver(version)]),
  );
  const scene = fromJSON(schema, { models: { zh }, upgrades });

  return {
    newest,
    readAsWritten(options) {
      written = undefined;
      const record = scene.read(options);
      return record ? { version: newest, record } : written;
    },
  };
}

/** A version encodes alike with others before it, and alone. */
function versionOf(definition: VersionDefinition): Version {
  const { encode } = fromJSON({ versions: [definition] }, { models: { zh } });
  return { definition, canonical: canonical(definition), encode };
}
