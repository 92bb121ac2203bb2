// The differences between a schema module and its lock file: what breaks printed codes, and what is not locked yet.
import { isDeepStrictEqual } from 'node:util';
import { compare } from 'miniprogram-scene/schema';
import { messageOf } from './failure';
import { asJson, fromJson, sceneOfVersion } from './lock-records';
import type { Lock, LockedScene, VersionRecord } from './lock-file';
import type { AnyScene } from './schema-module';

type Scenes = ReadonlyMap<string, AnyScene>;

/** A difference in plain words. */
export interface LockProblem {
  /** Whether printed codes break; otherwise something is not locked yet. */
  readonly breaking: boolean;
  readonly message: string;
}

/** The differences between the schemas of a module and those of a lock. */
export function compareWithLock(scenes: Scenes, lock: Lock): LockProblem[] {
  const locked = [...lock].flatMap(([name, entry]) => {
    const scene = scenes.get(name);
    return scene ? schemaProblems(name, scene, entry) : [missing(name, entry, scenes, lock)];
  });
  const added = [...scenes.keys()].filter((name) => !lock.has(name));
  return [...locked, ...added.map((name) => ({ breaking: false, message: `${name} is not locked yet.` }))];
}

/** The differences between the schema of a scene and the locked one. */
export function schemaProblems(name: string, scene: AnyScene, { schema }: LockedScene): LockProblem[] {
  return compare(schema, scene.toJSON()).map(({ path, breaking, message, remedy }) => ({
    breaking,
    message: breaking
      ? `${name}, ${path}: ${message}. Instead, ${remedy}.`
      : `${name}, ${path}: ${message}, and is not locked yet.`,
  }));
}

function missing(name: string, { schema }: LockedScene, scenes: Scenes, lock: Lock): LockProblem {
  const other = [...scenes].find(
    ([other, scene]) => !lock.has(other) && isDeepStrictEqual(asJson(scene), schema),
  );
  const advice = other
    ? `export ${other[0]}, which has its schema, under its old name`
    : 'export it again, because its codes are printed';
  return { breaking: true, message: `${name} is not exported any more. Instead, ${advice}.` };
}

/** The first record of each version that its scene does not encode and decode as it did, with upgrades. The schemas are the locked ones. */
export function tryRecords(scenes: Scenes, lock: Lock): LockProblem[] {
  return [...lock].flatMap(([name, { records }]) => recordProblems(name, scenes.get(name)!, records));
}

function recordProblems(name: string, scene: AnyScene, records: readonly VersionRecord[]): LockProblem[] {
  // The newest version is written by the scene itself, and each older one by a scene of its own.
  const writers = new Map(
    scene
      .toJSON()
      .versions.map((each) => [each.version, each.version === scene.version ? scene : sceneOfVersion(each)]),
  );
  const failed = new Map<number, LockProblem>();
  for (const each of records) {
    if (failed.has(each.version)) continue;
    const reason = problemOf(scene, writers.get(each.version)!, each);
    if (reason === undefined) continue;
    const record = JSON.stringify(each.record);
    const message = `${name}, version ${each.version}, the record ${record} with the scene ${each.scene}: ${reason}`;
    failed.set(each.version, { breaking: true, message });
  }
  return [...failed.values()];
}

function problemOf(
  scene: AnyScene,
  { encode }: Pick<AnyScene, 'encode'>,
  { version, record, scene: text }: VersionRecord,
): string | undefined {
  try {
    if (encode(fromJson(record) as Record<string, never>) !== text)
      return 'its scene is another one now, so the lock file was edited by hand, or miniprogram-scene is another release.';
  } catch (error) {
    return `it has no scene any more: ${messageOf(error)}.`;
  }
  const isNewest = version === scene.version;
  try {
    const decoded = scene.decode(text);
    return isNewest && !isDeepStrictEqual(asJson(decoded), record)
      ? 'it is decoded otherwise now.'
      : undefined;
  } catch (error) {
    const reason = messageOf(error);
    return isNewest
      ? `it is not decoded any more: ${reason}.`
      : `the upgrade to version ${scene.version} fails: ${reason}. Instead, let it take every record of version ${version}.`;
  }
}
