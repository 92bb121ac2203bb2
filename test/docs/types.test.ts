// Every block of JavaScript type-checks against the declarations that are published, so that no page has a name or option that is not there.
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { programOf } from '../unit/support/compiler';
import { LANGUAGES, openPage, pagePaths, root } from './pages';
import type { Block } from './pages';
import { findBlock } from './stage';

/** Modules and globals of platforms and frameworks, which are not installed here, and files that commands write. */
const PLATFORMS = `
declare module 'node:fs';
declare module '*.json';
declare module 'wx-server-sdk';
declare module 'vue';
declare module 'react' { function useState<T>(): any; type PropsWithChildren = any }
declare module 'react/jsx-runtime';
declare module '@dcloudio/uni-app';
declare module '@dcloudio/vite-plugin-uni';
declare module 'vite';
declare module '@tarojs/taro';
declare module '@tarojs/components';
declare function Page(definition: any): void;
declare function Component(definition: any): void;
declare function App(definition: any): void;
declare function getApp(): any;
declare const wx: any;
declare const console: any;
declare const process: any;
declare const module: any;
declare const exports: any;
declare function require(name: string): any;
declare namespace JSX { interface IntrinsicElements { [name: string]: any } }
`;

const isProgram = ({ page, language }: Block) =>
  /^[jt]sx?$/.test(language) && !page.path.startsWith('docs/api');

const folder = join(root, 'blocks');
const blocks = pagePaths().flatMap((path) => openPage(path).blocks.filter(isProgram));
const files = new Map([[join(folder, 'platforms.d.ts'), PLATFORMS]]);
const placeOf = new Map<string, string>();

/** The scenes.js or poster.mjs that the blocks of a page import: its own, or that of the README. */
const schemaOf = (block: Block, pattern: RegExp) =>
  [...block.page.blocks, ...blocks].find(({ code }) => pattern.test(code))!;

for (const [number, block] of blocks.entries()) {
  const own = join(folder, String(number), 'pages', 'page');
  const file = join(own, `block.${block.language}`);
  files.set(file, block.code);
  const line = block.page.text.slice(0, block.at).split('\n').length;
  placeOf.set(file, `${block.page.path}:${line}`);
  const scenes = schemaOf(block, /module\.exports = \{ poster \}/);
  const invitations = schemaOf(block, /^\/\/ invitations\.js/m);
  const scanned = schemaOf(block, /^\/\/ src\/scanned\.ts$/m);
  // Beside it, and at the root of its project.
  for (const path of [own, dirname(dirname(own))]) {
    files.set(join(path, 'scenes.js'), scenes.code);
    files.set(join(path, 'invitations.js'), invitations.code);
    files.set(join(path, 'scanned.ts'), scanned.code);
    files.set(join(path, 'poster.mjs'), schemaOf(block, /^export const poster/m).code);
  }
  const copied = join(own, 'utils/miniprogram-scene');
  for (const index of ['index.ts', 'index.mts'])
    files.set(join(copied, index), "export * from 'miniprogram-scene';");
  files.set(join(copied, 'zh.mts'), "export * from 'miniprogram-scene/zh';");
}

function check(sources: ReadonlyMap<string, string>, options: ts.CompilerOptions): string[] {
  const program = programOf(sources, options);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    const said = ts.flattenDiagnosticMessageText(messageText, '\n');
    return `${placeOf.get(file?.fileName ?? '') ?? file?.fileName}, line ${line} of the block: ${said}`;
  });
}

test('every block type-checks', () => {
  const loosely = {
    strict: false,
    allowJs: true,
    checkJs: true,
    jsx: ts.JsxEmit.ReactJSX,
    module: ts.ModuleKind.Preserve,
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: [],
    lib: ['lib.es2022.d.ts'],
    paths: { '@/scenes': [join(folder, '0/scenes.js')] },
  };
  expect(check(files, loosely)).toStrictEqual([]);
});

test('the TypeScript recipe is strict: a misspelt choice does not compile', () => {
  const project = new Map<string, string>();
  for (const [language, suffix] of LANGUAGES) {
    const page = openPage(`docs/recipes${suffix}`);
    const { code } = findBlock(page, /^\/\/ pages\/goods\/goods\.ts$/m);
    const scenes = findBlock(page, /^\/\/ scenes\.ts$/m);
    project.set(join(folder, language, 'scenes.ts'), scenes.code);
    project.set(join(folder, language, 'pages/right/goods.ts'), code);
    project.set(join(folder, language, 'pages/wrong/goods.ts'), code.replace("=== 'ad'", "=== 'adv'"));
  }
  const strictly = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['miniprogram-api-typings'],
    typeRoots: [join(root, 'node_modules')],
  };
  expect(check(project, strictly).sort()).toStrictEqual(
    LANGUAGES.map(([language]) => language)
      .sort()
      .map((language) =>
        expect.stringMatching(
          `${language}/pages/wrong/goods.ts, .* types '"poster" \\| "share" \\| "ad"' and '"adv"' have no overlap`,
        ),
      ),
  );
});
