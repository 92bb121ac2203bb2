// The guard of `generate`: nothing is printed with a schema that breaks the lock file beside its module.
import { Failure } from './failure';
import { schemaProblems } from './lock-check';
import { lockPathOf, readLock } from './lock-file';
import type { AnyScene } from './schema-module';

/**
 * Compares a scene that is about to be printed with the lock file beside its module.
 *
 * @param name the name of its export.
 * @param page the page that its codes open.
 * @returns notes about what is not locked; none where there is no lock file.
 * @throws Failure for a schema that would break printed codes.
 */
export async function checkLock(
  module: string,
  { name, scene }: { name: string; scene: AnyScene },
  page?: string,
): Promise<string[]> {
  const path = lockPathOf(module);
  const locked = await readLock(path);
  if (!locked) return [];
  const command = `npx miniprogram-scene-server lock ${module}`;
  const entry = locked.get(name);
  if (!entry) return [`${name} is not in ${path}: run ${command}, and commit the file.`];
  const problems = schemaProblems(name, scene, entry);
  const broken = problems.filter(({ breaking }) => breaking);
  if (broken.length > 0)
    throw new Failure(
      `The schema breaks codes that are printed already, as ${path} knows them. ${broken.map(({ message }) => message).join(' ')}`,
    );
  const notes = problems.map(({ message }) => `${message} Run ${command}, and commit ${path}.`);
  if (page !== undefined && !entry.pages.includes(page))
    notes.push(
      `the page ${page} is not in ${path}: run ${command} --page ${name}=${page}, and commit the file.`,
    );
  return notes;
}
