// The command lock, and generate beside a lock file, as processes.
import { readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runBesidePlatform } from './support/command';
import { useProjects } from './support/locks';
import { startPlatform } from './support/platform';

const project = useProjects();
const SOURCE = 'export const poster = defineScene({ goods: integer({ max: 99 }) });\n';

const run = (parameters: string[], CI = '') => runBesidePlatform(parameters, { CI });

describe('the command lock', () => {
  test('writes the file, checks it, and fails where printed codes break', async () => {
    const { module, file, edited } = await project(SOURCE);
    expect((await run(['lock', module, '--check'])).status).toBe(1);
    const written = await run(['lock', module, '--page', 'poster=pages/a', '--page', 'pages/b']);
    expect(written).toStrictEqual({
      status: 0,
      output: `${file} is written: 1 scene, 1 version, 2 records, 2 pages. Commit it.\n`,
    });
    expect((await run(['lock', module, '--check'])).status).toBe(0);
    const after = await edited(SOURCE.replace('99', '98'));
    for (const parameters of [['--check'], []])
      expect(await run(['lock', after.module, ...parameters])).toMatchObject({
        status: 1,
        output: expect.stringContaining('max was 99, is 98') as string,
      });
    expect((await run(['lock', after.module, '--force'])).status).toBe(0);
  });

  test.each(['true', '1', 'woodpecker'])('writes nothing where CI is %s', async (CI) => {
    const { module, file } = await project(SOURCE);
    expect((await run(['lock', module], CI)).status).toBe(1);
    expect((await run(['lock', module, '--force'], CI)).status).toBe(1);
    expect(existsSync(file)).toBe(false);
  });

  test.each(['', '0', 'false'])('writes where CI is "%s"', async (CI) => {
    const { module, file } = await project(SOURCE);
    expect((await run(['lock', module], CI)).status).toBe(0);
    expect(existsSync(file)).toBe(true);
  });

  test('tells what is wrong with a file in one line, without a stack', async () => {
    const { module, file } = await project(SOURCE);
    await writeFile(file, '{');
    const { status, output } = await run(['lock', module]);
    expect(status).toBe(1);
    expect(output).toMatch(/^.*scenes\.lock\.json is damaged: it is not JSON .*\n$/);
    expect(await readFile(file, 'utf8')).toBe('{');
  });
});

describe('the command generate beside a lock file', () => {
  test('makes no call with a schema that breaks it', async () => {
    const before = await project(SOURCE);
    await before.lock();
    const { module } = await before.edited(SOURCE.replace('99', '98'));
    const records = join(dirname(module), 'records.csv');
    await writeFile(records, 'goods\n5\n');
    const platform = await startPlatform();
    const job = ['generate', records, '-s', module, '--access-token', 'mock', '--base-url', platform.url];
    const out = join(dirname(module), 'codes');
    for (const more of [['--dry-run'], ['-o', out]])
      expect(await run([...job, ...more])).toMatchObject({
        status: 1,
        output: expect.stringContaining('The schema breaks codes that are printed already') as string,
      });
    expect(platform.report().pictures).toBe(0);
    expect(existsSync(out)).toBe(false);
    const noted = await run(['generate', records, '-s', before.module, '--dry-run', '-p', 'pages/a']);
    expect(noted).toMatchObject({
      status: 0,
      output: expect.stringContaining('Note: the page pages/a is not in') as string,
    });
  });
});
