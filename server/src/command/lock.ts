// The command `lock`: keeps the schemas of printed codes in a file beside their module, and finds what would break the codes.
import { Failure } from './failure';
import { compareWithLock, tryRecords } from './lock-check';
import type { LockProblem } from './lock-check';
import { lockPathOf, readLock, writeLock } from './lock-file';
import type { Lock, LockedScene } from './lock-file';
import { findLostPages, pagesOf, readPages } from './lock-pages';
import type { Pages } from './lock-pages';
import { lockedRecordsOf } from './lock-records';
import { counted } from './numbers';
import { loadScenes } from './schema-module';
import type { AnyScene } from './schema-module';

/** The options of `lock` on the command line. */
export interface LockOptions {
  check?: true;
  force?: true;
  page?: readonly string[];
}

/** The findings and the result of the command. */
export interface LockReport {
  /** The edits that break printed codes, and the parts that are not locked: the command fails where there is any. */
  readonly problems: readonly string[];
  /** The good news; undefined where there is a problem. */
  readonly result?: string;
}

/**
 * Compares a schema module with its lock file, and brings the file up to date where no printed code breaks.
 *
 * @param isWriter whether the file may be written.
 */
export async function lock(
  module: string,
  { check, force, page = [] }: LockOptions,
  isWriter = !check && !isCI(),
): Promise<LockReport> {
  const scenes = await loadScenes(module);
  const given = readPages(page, [...scenes.keys()]);
  const [unknown] = await findLostPages(module, given);
  if (unknown) throw new Failure(`--page ${unknown.name}=${unknown.page}: ${unknown.app} has no such page`);
  const path = lockPathOf(module);
  const command = `npx miniprogram-scene-server lock ${module}`;
  if (isWriter && force) return lockAnew(module, scenes, given);

  const locked = await readLock(path);
  if (!locked && !isWriter)
    return { problems: [`There is no ${path}: run ${command}, and commit the file.`] };
  const before: Lock = locked ?? new Map();
  const after = new Map(
    [...scenes].map(([name, scene]) => [name, update(scene, before.get(name), given.get(name))]),
  );
  const changes = compareWithLock(scenes, before);
  const problems = [
    ...changes,
    ...(changes.some(({ breaking }) => breaking) ? [] : tryRecords(scenes, after)),
    ...newPages(before, after),
    ...(await lostPages(module, pagesOf(before))),
  ];
  const broken = problems.filter(({ breaking }) => breaking);
  if (broken.length > 0)
    return {
      problems: [
        ...broken.map(({ message }) => message),
        ...(isWriter
          ? [`If no code of the old schema is in use, ${command} --force writes the file anew.`]
          : []),
      ],
    };
  if (problems.length < 1) return { problems: [], result: `${path} is up to date: ${describe(after)}.` };
  if (!isWriter)
    return {
      problems: [...problems.map(({ message }) => message), `Run ${command}, and commit ${path}.`],
    };
  await writeLock(path, after);
  return { problems: [], result: `${path} is written: ${describe(after)}. Commit it.` };
}

/** Writes the file anew, whatever it had: only its pages stay. */
async function lockAnew(
  module: string,
  scenes: ReadonlyMap<string, AnyScene>,
  given: Pages,
): Promise<LockReport> {
  const path = lockPathOf(module);
  let note = '';
  const before = await readLock(path).catch(() => {
    note = ' It was damaged: give its pages again with --page.';
    return undefined;
  });
  const lost = await findLostPages(module, pagesOf(before ?? new Map()));
  const after = new Map(
    [...scenes].map(([name, scene]) => {
      const kept = before
        ?.get(name)
        ?.pages.filter((page) => !lost.some((each) => each.name === name && each.page === page));
      return [name, update(scene, undefined, given.get(name) ?? kept)];
    }),
  );
  await writeLock(path, after);
  return { problems: [], result: `${path} is written anew: ${describe(after)}.${note} Commit it.` };
}

/** The entry of a scene, with what it had, and the versions and pages that are new. */
function update(
  scene: AnyScene,
  before: LockedScene | undefined,
  pages: readonly string[] = [],
): LockedScene {
  const schema = scene.toJSON();
  const known = before?.schema.versions.map(({ version }) => version) ?? [];
  const added = schema.versions.filter(({ version }) => !known.includes(version));
  return {
    pages: [...new Set([...(before?.pages ?? []), ...pages])],
    schema,
    records: [
      ...(before?.records ?? []),
      ...added.flatMap((each) =>
        lockedRecordsOf(each).map((record) => ({ version: each.version, ...record })),
      ),
    ],
  };
}

function newPages(before: Lock, after: Lock): LockProblem[] {
  return [...after].flatMap(([name, { pages }]) =>
    pages
      .filter((page) => before.has(name) && !before.get(name)!.pages.includes(page))
      .map((page) => ({ breaking: false, message: `${name}: the page ${page} is not locked yet.` })),
  );
}

async function lostPages(module: string, pages: Pages): Promise<LockProblem[]> {
  const lost = await findLostPages(module, pages);
  return lost.map(({ name, page, app }) => ({
    breaking: true,
    message: `${name}: the page ${page} is not in ${app}. Instead, leave it there, because codes open it.`,
  }));
}

function describe(lock: Lock): string {
  const count = (what: string, of: (scene: LockedScene) => number) => {
    const sum = [...lock.values()].reduce((all, scene) => all + of(scene), 0);
    return counted(sum, what);
  };
  return [
    count('scene', () => 1),
    count('version', ({ schema }) => schema.versions.length),
    count('record', ({ records }) => records.length),
    count('page', ({ pages }) => pages.length),
  ].join(', ');
}

/** Whether this is a run of a CI service, all of which set `CI`. */
function isCI(): boolean {
  return !['', '0', 'false'].includes(process.env['CI'] ?? '');
}
