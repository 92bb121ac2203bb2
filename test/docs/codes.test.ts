import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { defineScene, integer, oneOf, text } from '../../src';
import { explainError, LIMITS, validity, type CodeKind } from '../../src/codes';
import { evaluate, read, root, rowsUnder } from './readme-blocks';

const docs = read('docs/codes.md');

/** The blocks of code of a language. */
const blocks = (language: string) =>
  [...docs.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1]!);

/** The rows of the table under a heading, without its own heading. */
const table = (heading: string) => rowsUnder({ text: docs }, heading).slice(1);

test('the recipe without an account works word for word', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'miniprogram-scene-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  // As `npm install miniprogram-scene` lays it down.
  await mkdir(join(folder, 'node_modules'));
  await symlink(root, join(folder, 'node_modules/miniprogram-scene'), 'junction');
  await writeFile(join(folder, 'poster.mjs'), blocks('js')[0]!);
  await writeFile(join(folder, 'tables.csv'), blocks('csv')[0]!);
  const [first, second] = blocks('sh')[0]!
    .trim()
    .split('\n')
    .map((line) => {
      expect(line).toMatch(/^npx miniprogram-scene /);
      return [join(folder, 'node_modules/miniprogram-scene/dist/command.mjs'), ...line.split(' ').slice(2)];
    });
  // 8520 may be taken here.
  const platform = spawn(process.execPath, [...first!, '--port', '0'], { cwd: folder });
  onTestFinished(() => void platform.kill());
  const said = await new Promise<string>((resolve) =>
    platform.stdout.once('data', (chunk) => resolve(String(chunk))),
  );
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)![0];
  const parameters = second!.map((word) => word.replace('http://127.0.0.1:8520', url));
  const { stdout, stderr } = spawnSync(process.execPath, parameters, { cwd: folder, encoding: 'utf8' });
  expect(stdout).toContain('3 codes are in codes, 1 lines have none');
  expect(stderr).toContain('line 4: table: 501 is not');
  expect((await readdir(join(folder, 'codes/000'))).sort()).toStrictEqual([
    '000002.png',
    '000003.png',
    '000005.png',
  ]);
  const manifest = (await readFile(join(folder, 'codes/manifest.jsonl'), 'utf8')).trim().split('\n');
  expect(manifest).toHaveLength(4);
  expect(
    manifest.filter((line) => /^\{"line":2,"scene":"[^"]+","file":"000\/000002\.png"\}$/.test(line)),
  ).toHaveLength(1);
});

test('the example on a server encodes what it says', () => {
  const poster = defineScene({
    table: integer({ min: 1, max: 500 }),
    channel: oneOf(['poster', 'ad']),
    shop: text(),
  });
  const shown = /poster\.encode\((\{.*\})\)/.exec(blocks('js')[1]!)![1]!;
  const record = evaluate<never>(shown);
  expect(poster.decode(poster.encode(record))).toStrictEqual(record);
});

test('the table of errors says what explainError says', () => {
  const words = { later: 'later', token: 'with a new token', never: 'never' };
  const rows = table('Errors');
  expect(rows).toHaveLength(15);
  for (const [errcode, meaning, again] of rows) {
    const explanation = explainError(Number(errcode))!;
    expect([meaning, again]).toStrictEqual([explanation.meaning.en, words[explanation.retry]]);
  }
});

test('the table of validity says what validity says', () => {
  const kinds = table('Validity').flatMap(([names, , days, condition]) =>
    names!.split(', ').map((name) => {
      const kind = name.replaceAll('`', '') as CodeKind;
      const is = validity(kind);
      expect([days, condition]).toStrictEqual([
        is.permanent ? 'permanent' : String(is.days),
        is.condition.en,
      ]);
      return kind;
    }),
  );
  expect(kinds).toHaveLength(10);
});

test('the table of limits has the numbers of LIMITS', () => {
  const number = (value: number) => value.toLocaleString('en-US');
  const rows = table('Limits').map((row) => row.join(' '));
  const { width, path, scene, uncheckedPages, codeCount, alipay } = LIMITS;
  for (const expected of [
    `\`scene\` B 1 to ${scene} of`,
    `\`path\` A 1 to ${path.getQRCode} bytes of UTF-8, a warning above ${path.getQRCodeOnce}`,
    `\`path\` C 1 to ${path.createQRCode} bytes`,
    `unpublished pages, ${number(uncheckedPages)} at most`,
    `A, B, C ${width.min} to ${width.max}`,
    `${number(codeCount.min)} to ${number(codeCount.max)} in steps of ${number(codeCount.step)}`,
    `\`query_param\` Alipay 1 to ${alipay.url_param} characters`,
    `\`describe\` Alipay 1 to ${alipay.describe} characters`,
  ]) {
    expect(
      rows.filter((row) => row.includes(expected)),
      expected,
    ).toHaveLength(1);
  }
});
