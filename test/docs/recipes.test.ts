// The blocks of JavaScript in the documentation do what their pages say, and every one of them runs.
import { beforeAll, describe, expect, test } from 'vitest';
import * as library from '../../src';
import type * as Server from '../../server/src';
import { parseMarkdown } from './markdown.mjs';
import { LANGUAGES, openPage, pagePaths, sectionsOf, tablesOf } from './pages';
import type { Block } from './pages';
import * as recipes from './recipes';
import { evaluate, requireBuilt, runAsync } from './stage';
import type { Names } from './stage';

type Check = (block: Block, platform: Names) => unknown;

/** The built miniprogram-scene-server, whose clients call a mock platform where a block names no other. */
let platform: Names;
beforeAll(async () => {
  const built = requireBuilt('miniprogram-scene-server') as typeof Server;
  const { url: baseUrl, close } = await built.startMockPlatform();
  platform = {
    ...built,
    createClient: (options: Server.ClientOptions) => built.createClient({ baseUrl, ...options }),
    stableAccessToken: (app: { appid: string; secret: string }) =>
      built.stableAccessToken({ baseUrl, ...app }),
  };
  return close;
});

/** A check, the piece of code by which its blocks are known, and the number of the recipe. */
const RECIPES: readonly (readonly [name: string, check: Check, pattern: RegExp, recipe: number])[] = [
  ['TypeScript', recipes.typescript, /^\/\/ pages\/goods\/goods\.ts$/m, 0],
  ['a component page', recipes.component, /^Component\(/m, 1],
  ['App.onLaunch and hot start', recipes.hotStart, /SCANNED/, 2],
  ['the current start, and a scan', recipes.currentAndScanned, /wx\.scanCode\(/, 2],
  ['a tab bar page', recipes.tabBar, /wx\.switchTab\(/, 3],
  ['uni-app', recipes.uniApp, /^<!-- src\/pages\/goods\/goods\.vue/, 4],
  ['Taro', recipes.taro, /^\/\/ src\/pages\/goods\/goods\.tsx$/m, 5],
  ['Alipay', recipes.alipay, /this\.record = poster\.read\(options\) \|\| this\.record/, 6],
  ['Alipay, a module', recipes.scanned, /^\/\/ src\/scanned\.ts$/m, 6],
  ['a cloud function', recipes.cloudFunction, /wx-server-sdk/, 7],
  ['a server', recipes.server, /codeOf = \(scene\)/, 8],
  ['an inviter and a price that need no table', recipes.sealed, /sealScene\(/, 8],
  ['ids as strings', recipes.idsAsStrings, /JSON\.parse\('/, 8],
  ['a share poster', recipes.sharePoster, /wx\.cloud\.callFunction/, 12],
  ["a picture from one's own server", recipes.ownPicture, /'arraybuffer'/, 12],
  ['moving from a hand-written format', recipes.handWritten, /readers: \[\n\s*pairs\(/, 13],
  ['a reader with defaults', recipes.completed, /readers: \[pairs\(.*defaults: \{/, 13],
  ['all old codes, read once', recipes.oldCodes, /readFileSync\('old-codes\.txt'/, 13],
  ['links and pages', recipes.linksAndPages, /^\s*link\('https/m, 13],
  ['what a landing page says', recipes.landing, /HINTS/, 13],
  ['changing what is printed', recipes.nextVersion, /require[^]*\.next\(/, 14],
  ['release first, print later', recipes.releaseFirst, /getUpdateManager/, 14],
  ['more Chinese', recipes.chinese, /delivery\.encode\(/, 15],
  ['names that are too long', recipes.longNames, /isTooLong/, 15],
  ['without npm, native', recipes.copied, /require\('\.\/utils\/miniprogram-scene/, 16],
  ['without npm, ES modules', recipes.copied, /from '\.\/utils\/miniprogram-scene/, 16],
  ['a schema from samples', recipes.suggested, /^\/\/ scenes\.ts\n.*pairs/m, 17],
  ['a scene of its JSON form', recipes.sharedForm, /^\/\/ codes\.js$/m, 18],
  ['a test of the lock', recipes.lockTest, /^\/\/ scenes\.test\.ts$/m, 19],
  ['what compare says', recipes.compared, /^console\.log\(compare\(/m, 20],
];

const README: readonly (readonly [name: string, check: Check, pattern: RegExp])[] = [
  ['the definition', recipes.definition, /module\.exports = \{ poster \}/],
  ['the page', recipes.page, /^Page\(/m],
  ['measure', recipes.measure, /^poster\.measure\(/m],
  ['a server', recipes.server, /codeOf = \(record\)/],
  ['changing what is printed', recipes.nextVersion, /\.next\(/],
];

describe.each(LANGUAGES)('in the %s documentation', (_, suffix) => {
  const page = openPage(`docs/recipes${suffix}`);
  const sections = sectionsOf(page, 3);
  const readme = openPage(`README${suffix}`);

  test.each(RECIPES)('the recipe works: %s', async (_, check, pattern, recipe) => {
    const blocks = page.blocks.filter(({ code }) => pattern.test(code));
    expect(blocks).toHaveLength(1);
    expect(sections[recipe]).toContain(blocks[0]!.code);
    await check(blocks[0]!, platform);
  });

  test.each(README)('the block of the README works: %s', async (_, check, pattern) => {
    const blocks = readme.blocks.filter(({ code }) => pattern.test(code));
    expect(blocks).toHaveLength(1);
    await check(blocks[0]!, platform);
  });

  test('the readers of the table read the scenes beside them', () => {
    const rows = tablesOf(sections[13]!)[0]!.slice(1);
    expect(rows.length).toBeGreaterThan(4);
    for (const [old, code] of rows.map((row) => row.map((cell) => cell.replaceAll('`', '')))) {
      const reader = evaluate<library.Reader>(code!, { ...library });
      const fields = {
        goods: library.integer({ max: 9999999 }),
        inviter: library.optional(library.id()),
      };
      const record = library.defineScene(fields, { readers: [reader] }).read({ scene: old });
      expect(record, old).toStrictEqual(
        old!.includes('40021') ? { goods: 42, inviter: '40021' } : { goods: 42 },
      );
    }
  });
});

test.each(LANGUAGES)('the words of an error are those of the questions: %s', (_, suffix) => {
  const blocks = openPage(`docs/faq${suffix}`).blocks.filter(({ code }) => code.includes('explain('));
  expect(blocks).toHaveLength(1);
  const shown = /^\/\/ (.*)$/m.exec(blocks[0]!.code)![1];
  expect(recipes.printedBy(blocks[0]!)).toStrictEqual([shown]);
});

test('the recipes that frameworks build are the same in both languages, but for comments', () => {
  const frameworks = [0, 1, 2, 4, 5, 6];
  const [english, chinese] = LANGUAGES.map(([, suffix]) => {
    const page = openPage(`docs/recipes${suffix}`);
    const sections = sectionsOf(page, 3);
    const zh = sectionsOf(page, 4).at(-1)!;
    return [...frameworks.map((recipe) => sections[recipe]!), zh].map((section) =>
      parseMarkdown(section).blocks.map(({ code }) => code.replace(/^ *\/\/ (?!#).*\n| \/\/ .*$/gm, '')),
    );
  });
  expect(chinese).toStrictEqual(english);
});

const programs = pagePaths()
  .filter((path) => !path.startsWith('docs/api'))
  .flatMap((path) => openPage(path).blocks.filter(({ language }) => /^[jt]sx?$/.test(language)))
  .map((block, number) => [block.page.path, number, block] as const);

test.each(programs)('a block of %s runs: %i', async (_, __, block) => {
  const defined: Names[] = [];
  const take = (definition: Names) => void defined.push(definition);
  const printed: unknown[][] = [];
  const exported = await runAsync<Names>(
    block,
    {
      Page: take,
      Component: take,
      App: take,
      wx: {},
      process: {
        env: { WECHAT_APPID: 'wx0123456789abcdef', WECHAT_SECRET: 'secret', SEAL_KEY: 'a key of 16 bytes' },
      },
      console: { log: (...given: unknown[]) => printed.push(given) },
    },
    {
      'miniprogram-scene-server': platform,
      'wx-server-sdk': { init: () => undefined },
      'node:fs': { readFileSync: () => '' },
      vue: { ref: () => ({}) },
      react: { useState: () => [] },
      'react/jsx-runtime': {},
      '@dcloudio/uni-app': { onLoad: () => undefined },
      '@dcloudio/vite-plugin-uni': { default: () => ({}) },
      vite: { defineConfig: (config: Names) => config },
      '@tarojs/taro': {},
      '@tarojs/components': {},
    },
  );
  for (const line of printed) for (const value of line) expect(value).toBeTruthy();
  expect(exported).toBeDefined();
});
