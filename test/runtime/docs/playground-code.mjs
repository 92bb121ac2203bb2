// The code of the playground, copied with its buttons, is compiled and run with the built package, and with the ports that are here.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { show } from './chromium.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LANGUAGES = ['javascript', 'typescript', 'json', 'java', 'php', 'go', 'python'];
/** Old codes of the examples that have readers, and their records. */
const OLD = {
  2: [
    { scene: 'c%3D88231%26code%3DK7Q2M9%26day%3D2026-11-11' },
    { c: '88231', code: 'K7Q2M9', day: '2026-11-11' },
  ],
  3: [
    { q: encodeURIComponent('https://iot.example.cn/d/5f8d0d55b54764421b7156c3?door=2') },
    { value1: '5f8d0d55b54764421b7156c3', door: '2' },
  ],
};

export async function checkPlaygroundCode({ url, open, check }) {
  const context = await open('desktop', 'light');
  const folder = mkdtempSync(join(tmpdir(), 'playground-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules', 'miniprogram-scene'));
  const copies = [];

  try {
    await check('code is copied: the files of 4 examples in 7 languages', async () => {
      const tab = await context.newPage();
      await show(tab, `${url}playground.html`);
      await tab.locator('.playground[aria-busy=false]').waitFor();
      for (let example = 0; example < 4; example++) copies.push(await copyAll(tab, example));
      return `${copies.flatMap(({ files }) => Object.values(files)).flat().length} files`;
    });

    await check('JavaScript: the page reads the scene, and the old code', () => {
      assert.equal(copies.length, 4);
      for (const copy of copies) {
        const project = write(folder, `js${copy.example}`, copy.files.javascript);
        assert.deepEqual(runPage(project, copy), expected(copy));
      }
    });

    await check('TypeScript: the compiler accepts the files, and the page reads the same', () => {
      assert.equal(copies.length, 4);
      for (const copy of copies) {
        const project = write(folder, `ts${copy.example}`, copy.files.typescript);
        const settings = {
          compilerOptions: {
            strict: true,
            module: 'commonjs',
            target: 'es2015',
            lib: ['es2015'],
            typeRoots: [`${ROOT}node_modules`],
            types: ['miniprogram-api-typings'],
          },
        };
        writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(settings));
        run('node', [`${ROOT}node_modules/typescript/bin/tsc`, '-p', project], project);
        assert.deepEqual(runPage(project, copy), expected(copy));
      }
    });

    const servers = {
      python: [
        'python3',
        (project) => {
          cpSync(`${ROOT}ports/python/miniprogram_scene.py`, join(project, 'miniprogram_scene.py'));
          return run('python3', ['make_scene.py'], project);
        },
      ],
      java: [
        'javac',
        (project) => {
          mkdirSync(join(project, 'miniprogramscene'));
          cpSync(
            `${ROOT}ports/java/MiniprogramScene.java`,
            join(project, 'miniprogramscene/MiniprogramScene.java'),
          );
          run(
            'javac',
            ['-encoding', 'UTF-8', '-d', '.', 'miniprogramscene/MiniprogramScene.java', 'MakeScene.java'],
            project,
          );
          return run('java', ['-cp', '.', 'MakeScene'], project);
        },
      ],
      php: [
        'php',
        (project) => {
          cpSync(`${ROOT}ports/php/MiniprogramScene.php`, join(project, 'MiniprogramScene.php'));
          return run('php', ['make_scene.php'], project);
        },
      ],
      go: [
        'go',
        (project) => {
          mkdirSync(join(project, 'miniprogramscene'));
          for (const file of goFiles())
            cpSync(`${ROOT}ports/go/${file}`, join(project, 'miniprogramscene', file));
          writeFileSync(join(project, 'go.mod'), 'module example.com/shop\n\ngo 1.19\n');
          return run('go', ['run', '.'], project);
        },
      ],
    };
    for (const [language, [command, make]] of Object.entries(servers)) {
      await check(`${language}: the program prints the scene of the page`, () => {
        const flag = command === 'go' ? 'version' : '--version';
        if (spawnSync(command, [flag]).status !== 0) return `skipped: no ${command}`;
        // Compilers take long: one example, that with the most kinds of values.
        const copy = copies[1];
        const project = write(folder, `${language}1`, [...copy.files.json, ...copy.files[language]]);
        assert.equal(make(project).trim(), copy.scene);
        return '';
      });
    }
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
}

/** Takes an example, and copies all files of all languages with their buttons. */
async function copyAll(tab, example) {
  await tab.locator('.chip').nth(example).click();
  await tab.locator('#code').scrollIntoViewIfNeeded();
  await tab.waitForTimeout(400);
  const files = {};
  for (const [i, language] of LANGUAGES.entries()) {
    await tab.locator('[role=tab]').nth(i).click();
    files[language] = [];
    const panel = tab.locator('#code-panel');
    for (let j = 0; j < (await panel.locator('pre').count()); j++) {
      await panel.locator('.button').nth(j).click();
      await panel.locator('.button').nth(j).getByText('已复制').waitFor();
      const text = await tab.evaluate(() => navigator.clipboard.readText());
      files[language].push({ name: await panel.locator('pre').nth(j).getAttribute('data-file'), text });
    }
  }
  const scene = await tab.locator('[data-show=scene]').textContent();
  const fields = JSON.parse(files.json[0].text).poster.versions[0].fields;
  const record = {};
  for (const [i, { name, kind }] of fields.entries()) {
    const text = await tab.locator(`#value-${i}`).inputValue();
    record[name] = kind === 'integer' ? Number(text) : text;
  }
  return { example, files, scene, record };
}

/** Writes files into a new folder. */
function write(folder, name, files) {
  const project = join(folder, name);
  for (const file of files) {
    const path = join(project, file.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.text);
  }
  return project;
}

/** The records that a page reads: that of the scene, and that of the old code. */
const expected = ({ example, record }) => [record, ...(OLD[example] ? [OLD[example][1]] : [])];

/** Runs the page as a mini-program does, on the scene and on an old code, and gives the data that it sets. */
function runPage(project, { example, scene }) {
  const options = [{ scene: encodeURIComponent(scene) }, ...(OLD[example] ? [OLD[example][0]] : [])];
  const program = `let page;
globalThis.Page = (options) => (page = options);
require('./pages/landing/landing.js');
const read = (options) => { let data; page.onLoad.call({ setData: (set) => (data = set) }, options); return data?.record; };
console.log(JSON.stringify(${JSON.stringify(options)}.map(read)));`;
  writeFileSync(join(project, 'run.js'), program);
  return JSON.parse(run('node', ['run.js'], project));
}

function run(command, parts, cwd) {
  const { status, stdout, stderr } = spawnSync(command, parts, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `${command} ${parts.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** The files of the port in Go, without its tests. */
function goFiles() {
  const readme = readFileSync(`${ROOT}ports/go/README.md`, 'utf8');
  return [...new Set(readme.match(/\b\w+\.go\b/g))].filter((name) => !name.endsWith('_test.go'));
}
