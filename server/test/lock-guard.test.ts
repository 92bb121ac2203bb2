// generate and the lock file: nothing is printed with a schema that breaks it.
import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { checkLock } from '../src/command/lock-guard';
import { loadNamedScene } from '../src/command/schema-module';
import { errorFrom } from './support/errors';
import { useProjects } from './support/locks';

const project = useProjects();
const SOURCE = 'export const poster = defineScene({ goods: integer({ max: 99 }) });\n';

async function check(module: string, page?: string, name = 'poster') {
  return checkLock(module, await loadNamedScene(module, name), page);
}

describe('a schema that is about to be printed', () => {
  test('is printed without a word where there is no lock file, or where it is locked', async () => {
    const { module, lock } = await project(SOURCE);
    expect(await check(module, 'pages/a')).toStrictEqual([]);
    await lock({ page: ['pages/a'] });
    expect(await check(module, 'pages/a')).toStrictEqual([]);
    expect(await check(module)).toStrictEqual([]);
  });

  test('is refused where it breaks printed codes', async () => {
    const before = await project(SOURCE);
    await before.lock();
    const { module, file } = await before.edited(SOURCE.replace('99', '98'));
    const { message } = (await errorFrom(check(module))) as Error;
    expect(message).toBe(
      `The schema breaks codes that are printed already, as ${file} knows them. poster, versions.0.fields.goods.max: max was 99, is 98. Instead, leave version 0 as it is, and add the change by next(…).`,
    );
  });

  test('is printed with a note where it, its version or its page is not locked', async () => {
    const before = await project(SOURCE);
    await before.lock({ page: ['pages/a'] });
    const { module, file } = await before.edited(
      `${SOURCE.replace('export const poster', 'const v0')}
      export const poster = v0.next({ goods: id() }, ({ goods }) => ({ goods: String(goods) }));
      export const other = defineScene({ a: flag() });`,
    );
    const run = `npx miniprogram-scene-server lock ${module}`;
    expect(await check(module, 'pages/b')).toStrictEqual([
      `poster, versions.1: version 1 was added, and is not locked yet. Run ${run}, and commit ${file}.`,
      `the page pages/b is not in ${file}: run ${run} --page poster=pages/b, and commit the file.`,
    ]);
    expect(await check(module, 'pages/a', 'other')).toStrictEqual([
      `other is not in ${file}: run ${run}, and commit the file.`,
    ]);
  });

  test('is refused where the lock file is damaged', async () => {
    const { module, lock, file } = await project(SOURCE);
    await lock();
    await writeFile(file, '<<<<<<< HEAD\n');
    expect(((await errorFrom(check(module))) as Error).message).toMatch(
      /is damaged: it has the marks of a merge/,
    );
  });
});
