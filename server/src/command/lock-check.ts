// The differences between a schema module and its lock file: what breaks printed codes, and what is not locked yet.
import { isDeepStrictEqual } from 'node:util';
import type { SceneDefinition } from 'miniprogram-scene';
import { compare } from 'miniprogram-scene/schema';
import { messageOf } from './failure';
import { asJson, fromJson, sceneOfVersion } from './lock-records';
import type { Lock, LockedScene, VersionRecord } from './lock-file';
import type { AnyScene } from './schema-module';

/** A difference in plain words. */
export interface LockProblem {
  /** Whether printed codes break; otherwise something is not locked yet. */
  readonly breaking: boolean;
  readonly message: string;
}

/** The differences between the scenes of a module and a lock. */
export function compareWithLock(scenes: ReadonlyMap<string, AnyScene>, lock: Lock): LockProblem[] {
  const locked = [...lock].flatMap(([name, entry]) => {
    const scene = scenes.get(name);
    return scene ? sceneProblems(name, scene, entry) : [missing(name, entry, scenes, lock)];
  });
  const added = [...scenes.keys()].filter((name) => !lock.has(name));
  return [...locked, ...added.map((name) => ({ breaking: false, message: `${name} is not locked yet.` }))];
}

/** The differences between a scene and its entry in a lock. */
export function sceneProblems(name: string, scene: AnyScene, entry: LockedScene): LockProblem[] {
  const changes = schemaProblems(name, scene, entry);
  // Records are tried only where the schema is the same: otherwise each of them would tell the same again.
  return changes.some(({ breaking }) => breaking)
    ? changes
    : [...changes, ...recordProblems(name, scene, entry)];
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

function missing(
  name: string,
  { schema }: LockedScene,
  scenes: ReadonlyMap<string, AnyScene>,
  lock: Lock,
): LockProblem {
  const other = [...scenes].find(
    ([other, scene]) => !lock.has(other) && isDeepStrictEqual(asJson(scene), schema),
  );
  const advice = other
    ? `export ${other[0]}, which has its schema, under its old name`
    : 'export it again, because its codes are printed';
  return { breaking: true, message: `${name} is not exported any more. Instead, ${advice}.` };
}

/** The first record of each version that the scene does not encode or decode as it did. */
function recordProblems(name: string, scene: AnyScene, { records }: LockedScene): LockProblem[] {
  const definition = scene.toJSON();
  const failed = new Map<number, LockProblem>();
  for (const each of records) {
    if (failed.has(each.version)) continue;
    const reason = problemOf(scene, definition, each);
    if (reason === undefined) continue;
    const record = JSON.stringify(each.record);
    const message = `${name}, version ${each.version}, the record ${record} with the scene ${each.scene}: ${reason}`;
    failed.set(each.version, { breaking: true, message });
  }
  return [...failed.values()];
}

function problemOf(
  scene: AnyScene,
  { versions }: SceneDefinition,
  { version, record, scene: text }: VersionRecord,
): string | undefined {
  const isNewest = version === scene.version;
  const { encode } = isNewest ? scene : sceneOfVersion(versions.find((each) => each.version === version)!);
  try {
    if (encode(fromJson(record) as Record<string, never>) !== text)
      return 'its scene is another one now, so the lock file was edited by hand, or miniprogram-scene is another release.';
  } catch (error) {
    return `it has no scene any more: ${messageOf(error)}.`;
  }
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
