// The commands of the recipes work word for word: codes from a CSV file, the mock platform, and a scene from a log.
import { execFile, spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import type * as Server from '../../server/src';
import { parseMarkdown } from './markdown.mjs';
import { LANGUAGES, openPage, read, root, sectionsOf } from './pages';
import { findBlock, requireBuilt, schemaModule } from './stage';

const { bin } = JSON.parse(read('server/package.json')) as { bin: Record<string, string> };
const command = join(root, 'server', Object.values(bin)[0]!);

/** The words of a line, as a shell cuts it. */
const wordsOf = (line: string) =>
  [...line.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);

test.each(LANGUAGES)(
  'the codes of the %s checklist are made, and are as the text says',
  async (_, suffix) => {
    const { startMockPlatform } = requireBuilt('miniprogram-scene-server') as typeof Server;
    const platform = await startMockPlatform();
    onTestFinished(() => platform.close());
    const [records, line] = openPage(`docs/tested-on${suffix}`).blocks.map(({ code }) => code) as [
      string,
      string,
    ];
    const folder = await mkdtemp(join(tmpdir(), 'miniprogram-scene-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'codes.jsonl'), records);
    const [program, ...parameters] = wordsOf(line).map((word) =>
      /^(server|demo-miniprogram)\//.test(word) ? join(root, word) : word,
    );
    expect(program).toBe('node');
    parameters.push('--base-url', platform.url, '--access-token', 'mock');
    const { stdout } = await promisify(execFile)(process.execPath, parameters, { cwd: folder });
    expect(stdout).toContain('In codes: 4 codes, 0 lines without one');
    expect(await readdir(join(folder, 'codes/000'))).toHaveLength(4);
    const list = (await readFile(join(folder, 'codes/codes.csv'), 'utf8')).trim().split(/\r?\n/).slice(1);
    const scenes = list.map((row) => row.split(',')[1]!);
    expect([...'-_.~!*()'].filter((sign) => !scenes[1]!.includes(sign))).toStrictEqual([]);
    expect(scenes.map((scene) => scene.length)).toStrictEqual([13, 21, 32, 32]);
  },
);

describe.each(LANGUAGES)('in the %s recipes', (_, suffix) => {
  const page = openPage(`docs/recipes${suffix}`);
  const [csv, mock, log] = sectionsOf(page, 3).slice(9, 12) as [string, string, string];

  /** The parameters of the commands of a section that begin so. */
  const commandsOf = (section: string, name: string) =>
    [...section.matchAll(/npx miniprogram-scene-server ([^`\n]*)/g)]
      .map(({ 1: line }) => wordsOf(line!))
      .filter(([first]) => first === name);

  /** A project that has installed both packages, with the files of the page. */
  async function project(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'miniprogram-scene-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await mkdir(join(folder, 'node_modules'));
    await symlink(root, join(folder, 'node_modules/miniprogram-scene'), 'junction');
    await symlink(join(root, 'server'), join(folder, 'node_modules/miniprogram-scene-server'), 'junction');
    await writeFile(join(folder, 'poster.mjs'), schemaModule(page).code);
    await writeFile(join(folder, 'scenes.js'), findBlock(page, /module\.exports = \{ poster \}/).code);
    await writeFile(join(folder, 'tables.csv'), page.blocks.find(({ language }) => language === 'csv')!.code);
    return folder;
  }

  const environment = { ...process.env, LC_ALL: suffix === '.md' ? 'en_US.UTF-8' : 'zh_CN.UTF-8', CI: '' };
  const call = (cwd: string, parameters: string[]) =>
    spawnSync(process.execPath, [command, ...parameters], { cwd, encoding: 'utf8', env: environment });

  /** The output of a line of a shell. It knows three programs, and `>`. */
  function follow(cwd: string, line: string): string {
    const [words, file] = line.split(' > ') as [string, string?];
    const [program, ...parameters] = wordsOf(words) as [string, ...string[]];
    const path = join(root, 'ports/python');
    const env = { ...process.env, PYTHONPATH: path, PYTHONDONTWRITEBYTECODE: '1' };
    const { stdout, stderr, status } =
      program === 'npx'
        ? call(cwd, parameters.slice(1))
        : spawnSync(program, parameters, { cwd, encoding: 'utf8', env });
    expect(program === 'npx' ? parameters[0] : 'miniprogram-scene-server').toBe('miniprogram-scene-server');
    expect(status).toBe(/--check/.test(line) ? 1 : 0);
    if (file !== undefined) writeFileSync(join(cwd, file), stdout);
    return file === undefined ? stdout + stderr : stderr;
  }

  test('the file of records is checked as the text says', async () => {
    const [parameters] = commandsOf(csv, 'generate').filter((words) => words.includes('--dry-run'));
    const folder = await project();
    const { stdout, stderr } = call(folder, parameters!);
    expect(stdout).toMatch(/^3 codes to make/);
    expect(stderr).toMatch(/^line 4: table: 501 /m);
    expect(await readdir(folder)).not.toContain('codes');
  });

  test('codes are made without an account', async () => {
    const folder = await project();
    const [start] = commandsOf(mock, 'mock');
    // 8520 may be taken here.
    const platform = spawn(process.execPath, [command, ...start!, '--port', '0'], { cwd: folder });
    onTestFinished(() => void platform.kill());
    const said = await new Promise<string>((resolve) =>
      platform.stdout.once('data', (chunk) => resolve(String(chunk))),
    );
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)![0];
    const [generate] = commandsOf(mock, 'generate');
    const parameters = generate!.map((word) => word.replace('http://127.0.0.1:8520', url));
    expect(parameters).toContain(url);
    const { stdout, stderr } = call(folder, parameters);
    expect(stdout).toContain('In codes: 3 codes, 1 line without one');
    expect(stderr).toMatch(/^line 4: table: 501 /m);
    expect((await readdir(join(folder, 'codes/000'))).sort()).toStrictEqual([
      '000002.png',
      '000003.png',
      '000005.png',
    ]);
    const manifest = (await readFile(join(folder, 'codes/manifest.jsonl'), 'utf8')).trim().split('\n');
    expect(manifest).toHaveLength(4);
    // As docs/codes.md shows a line of it.
    expect(manifest).toContainEqual(
      expect.stringMatching(/^\{"line":2,"scene":"[^"]+","file":"000\/000002\.png"\}$/),
    );
  });

  test('a scene from a log is shown as the text shows it', async () => {
    const folder = await project();
    const outputs = commandsOf(log, 'inspect').map((parameters) => call(folder, parameters));
    expect(outputs.length).toBeGreaterThan(0);
    for (const { status, stdout } of outputs) {
      expect(status).toBe(0);
      expect(stdout).not.toContain('No reader');
    }
    const shown = page.blocks.find(({ language, code }) => language === 'text' && log.includes(code))!;
    expect(outputs[0]!.stdout).toContain(shown.code);
  });

  test.each([17, 18, 19, 20])(
    'the commands on schemas print what the text shows: recipe %i',
    async (number) => {
      const folder = await project();
      const scenes = findBlock(page, /^\/\/ scenes\.ts$/m).code;
      await writeFile(join(folder, 'scenes.ts'), scenes);
      // The recipe before has locked it.
      if (number === 20) call(folder, ['lock', 'scenes.ts', '--page', 'poster=pages/goods/goods']);
      const section = parseMarkdown(sectionsOf(page, 3)[number]!);
      let output: string | undefined;
      let shown = 0;
      for (const { language, code, at } of section.blocks) {
        const name =
          /^(?:\/\/|#) ([\w.-]+\.\w+)/.exec(code)?.[1] ??
          /`([\w-]+\.(?:txt|jsonl))`[^`\n]*[:：]\n\n$/.exec(section.text.slice(0, at))?.[1];
        if (name !== undefined) await writeFile(join(folder, name), code);
        else if (language === 'sh') output = follow(folder, code.trim());
        else if (language === 'text') {
          expect(output).toBe(code);
          shown++;
        }
      }
      expect(shown).toBeGreaterThan(0);
    },
  );

  test('the examples of commands on the page of codes run', async () => {
    const folder = await project();
    const codes = openPage(`docs/codes${suffix}`);
    const examples = ['encode', 'decode', 'inspect'].flatMap((name) => commandsOf(codes.text, name));
    expect(examples.length).toBeGreaterThan(1);
    for (const parameters of examples)
      expect(call(folder, parameters)).toMatchObject({ status: 0, stderr: '' });
  });
});
