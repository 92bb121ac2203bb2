// The commands that give schemas, as a user starts them: their standard output is clean, so that it can be piped into a file.
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command, makeEnvironment, run, writeSchemas } from './support/command';
import { makeFolder, removeFolder } from './support/folder';

const index = createRequire(import.meta.url).resolve('miniprogram-scene');
let folder = '';
let schemas: Awaited<ReturnType<typeof writeSchemas>>;
let samples = '';
beforeAll(async () => {
  folder = await makeFolder();
  schemas = await writeSchemas(folder);
  samples = join(folder, 'old.txt');
  await writeFile(samples, 'id=178&s=9021\nid=23&s=77\nid=1801&s=9044\n');
});
afterAll(() => removeFolder(folder));

describe('the command export', () => {
  test('prints the schemas of a module', () => {
    const { status, stdout, stderr } = run('export', schemas.two);
    expect({ status, stderr }).toStrictEqual({ status: 0, stderr: '' });
    const forms = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(forms)).toStrictEqual(['member', 'poster']);
    expect(JSON.parse(run('export', schemas.two, '-e', 'member').stdout)).toStrictEqual({
      member: forms['member'],
    });
  });

  test('refuses a module without a scene in one line', async () => {
    const empty = join(folder, 'empty.mjs');
    await writeFile(empty, 'export const a = 1;');
    for (const path of [empty, 'nowhere.mjs']) {
      const { status, stdout, stderr } = run('export', path);
      expect({ status, stdout }).toStrictEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(/^.*(exports no scene|There is no nowhere).*\n$/);
    }
  });

  test('refuses a module that is no regular file, and does not wait for a pipe', () => {
    const commands = { mjs: ['export'], ts: ['lock'], js: ['decode', 'abc', '-s'] };
    for (const [extension, parameters] of Object.entries(commands)) {
      const pipe = join(folder, `pipe.${extension}`);
      expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
      const { status, stderr } = run(...parameters, pipe);
      expect({ status, stderr }).toStrictEqual({
        status: 1,
        stderr: `${pipe} cannot be loaded: it is no regular file\n`,
      });
    }
    expect(run('export', folder).stderr).toBe(`${folder} cannot be loaded: it is no regular file\n`);
  });
});

describe('the command suggest', () => {
  test('prints a table and a module', () => {
    const { status, stdout, stderr } = run('suggest', samples, '--language', 'en');
    expect({ status, stderr }).toStrictEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^name +field +bits +why\nid +/);
    expect(stdout).toMatch(/, portable 3\/3, /);
    expect(stdout).toMatch(/\n\nconst \{ [^}]*\bdefineScene\b[^}]* \} = require\('miniprogram-scene'\);\n/);
    expect(stdout).toMatch(/\n\nmodule\.exports = \{ poster \};\n$/);
    expect(run('suggest', samples, '--language', 'zh').stdout).toMatch(/^名称 /);
  });

  test('prints a module alone, which the other commands take', async () => {
    const { status, stdout, stderr } = run('suggest', samples, '-f', 'js', '-n', 'goods', '--language', 'en');
    expect(status).toBe(0);
    expect(stderr).toMatch(/^name +field +bits +why\n/);
    const path = join(folder, 'goods.cjs');
    await writeFile(path, stdout.replace("'miniprogram-scene'", JSON.stringify(index)));
    const scene = run('encode', '-s', path, 'id=178', 's=9021').stdout.trim();
    expect(JSON.parse(run('decode', '-s', path, scene).stdout)).toStrictEqual({ id: '178', s: '9021' });
    expect(run('inspect', '-s', path, 'id=23&s=77').stdout).toContain('goods (by a reader of version 0)');
  });

  test('prints the JSON form alone, from the standard input', () => {
    const { status, stdout } = spawnSync(process.execPath, [command, 'suggest', '-', '-f', 'json'], {
      input: '{"table":8,"shop":"幸福"}\n',
      encoding: 'utf8',
      env: makeEnvironment(),
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      versions: [{ version: 0, fields: [{ name: 'table' }, { name: 'shop' }] }],
    });
  });

  test('leaves out lines that are no sample, and says so', async () => {
    const odd = join(folder, 'odd.txt');
    await writeFile(odd, 'id=178&s=9021\n\n=\nnull\n{"scene":"id%3D5%26s%3D7"}\n');
    const { status, stdout, stderr } = run('suggest', odd, '--language', 'en');
    expect(status).toBe(0);
    expect(stderr).toMatch(/^line 3: needs a text .*\nline 4: needs a text .*\n$/);
    expect(stdout).toContain('\n2 of 4 samples are used\n');
    await writeFile(odd, '=\nnull\n');
    expect(run('suggest', odd)).toMatchObject({ status: 1, stdout: '' });
  });

  test.each([
    ['no file', ['nowhere.txt'], 'there is no such file'],
    ['no samples', ['empty.txt'], 'has no samples'],
    ['a name that is a function', ['old.txt', '--name', 'integer'], '--name: "integer"'],
    ['a name that is code', ['old.txt', '--name', 'a=1'], '--name: "a=1"'],
    ['another format', ['old.txt', '--format', 'py'], "'py' is invalid"],
  ])('refuses %s in one line', async (_, [file, ...options], message) => {
    await writeFile(join(folder, 'empty.txt'), '\n\n');
    const { status, stdout, stderr } = run('suggest', join(folder, file!), ...options);
    expect({ status, stdout }).toStrictEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
