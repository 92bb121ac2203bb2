// Runs blocks of code, with stubs of the platform's globals and modules.
import { createRequire } from 'node:module';
import ts from 'typescript';
import { expect } from 'vitest';
import type { Field, Scene } from '../../src';
import { openPage } from './pages';
import type { Block, Page } from './pages';

export type Names = Record<string, unknown>;
export type Hook = (...given: unknown[]) => unknown;
export type Scenes = Record<string, Scene<Record<string, Field<unknown>>>>;

/** The built packages, by the names that the blocks require. */
export const requireBuilt = createRequire(import.meta.url);

/** A block of a page, such as the schema that other blocks require. */
export function findBlock(page: Page, pattern: RegExp): Block {
  const block = page.blocks.find(({ code }) => pattern.test(code));
  expect(block, `${page.path} has no block like ${String(pattern)}`).toBeDefined();
  return block!;
}

const scenesOf = ({ page }: Block) => {
  const pattern = /module\.exports = \{ poster \}/;
  const isOwn = page.blocks.some(({ code }) => pattern.test(code));
  return run<Scenes>(findBlock(isOwn ? page : openPage('README.md'), pattern));
};

/** Runs a block; gives its exports, and waits for nothing. */
export function run<T = Names>(block: Block, globals: Names = {}, modules: Names = {}): T {
  const { module, call } = prepare(block, globals, modules, Function);
  call();
  return module.exports as T;
}

const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as FunctionConstructor;

/** Runs a block that may wait for promises at its top; gives its exports. */
export async function runAsync<T = Names>(
  block: Block,
  globals: Names = {},
  modules: Names = {},
): Promise<T> {
  const { module, call } = prepare(block, globals, modules, AsyncFunction);
  await call();
  return module.exports as T;
}

function prepare(block: Block, globals: Names, modules: Names, Constructor: FunctionConstructor) {
  const { outputText } = ts.transpileModule(block.code, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      jsx: ts.JsxEmit.ReactJSX,
    },
  });
  const module = { exports: {} };
  function requireStub(name: string): unknown {
    if (name in modules) return modules[name];
    if (/^(\.\/|\.\.\/|\.\.\/\.\.\/|@\/)scenes$/.test(name)) return scenesOf(block);
    if (/^(\.\/|\.\.\/\.\.\/|@\/)scanned$/.test(name)) {
      return run(findBlock(block.page, /^\/\/ src\/scanned\.ts$/m));
    }
    if (name === './scenes.json') return formsOf(scenesOf(block));
    if (name === './scenes.lock.json') return { default: { scenes: lockedOf(scenesOf(block)) } };
    if (name === 'vitest') return { expect, test: testNow };
    if (name === './invitations') return run(findBlock(block.page, /^\/\/ invitations\.js/m));
    if (name === './poster.mjs') return run(schemaModule(block.page));
    const copied = /^\.\/utils\/miniprogram-scene\/(\w+)(\.mjs)?$/.exec(name);
    if (copied) return requireCopied(copied[1]!, copied[2]);
    if (name.startsWith('node:')) return requireBuilt(name);
    expect(name).toMatch(/^miniprogram-scene(\/\w+|-server)?$/);
    return requireBuilt(name);
  }
  const given = { module, exports: module.exports, require: requireStub, ...globals };
  const body = Constructor(...Object.keys(given), outputText) as Hook;
  return { module, call: () => body(...Object.values(given)) };
}

/** The file that the command `export` writes for scenes. */
function formsOf(scenes: Scenes): unknown {
  return JSON.parse(JSON.stringify(scenes)) as unknown;
}

/** The file that the command `lock` writes for scenes: each with one record. */
function lockedOf(scenes: Scenes): Names {
  const record = { goods: 42, inviter: '1795324876512231425', channel: 'poster', shop: '幸福西饼' };
  return Object.fromEntries(
    Object.entries(scenes).map(([name, scene]) => [
      name,
      { schema: scene.toJSON(), records: [{ scene: scene.encode(record as never) }] },
    ]),
  );
}

/** The function `test` of vitest, which runs its check at once. */
const testNow = Object.assign((_: string, check: () => void) => check(), {
  each: (rows: readonly unknown[]) => (_: string, check: (row: unknown) => void) => rows.forEach(check),
});

/** The block that is poster.mjs: of the page, or of the recipes in its language. */
export function schemaModule(page: Page): Block {
  const pattern = /^export const poster = defineScene/m;
  if (page.blocks.some(({ code }) => pattern.test(code))) return findBlock(page, pattern);
  return findBlock(openPage(page.path.replace(/(docs\/)?\w+(?=\.)/, 'docs/recipes')), pattern);
}

/** A file to be copied into a project without npm. */
const requireCopied = (face: string, extension = '.js') =>
  requireBuilt(
    `../../${extension === '.mjs' ? 'dist/flat' : 'miniprogram_dist'}/${face}${extension}`,
  ) as unknown;

type Definition = Names & { data?: object; methods?: Record<string, Hook> };

/** Runs a block; gives an instance of each page, component or app that it defines. */
export function define(
  kind: 'Page' | 'Component' | 'App',
  block: Block,
  globals: Names = {},
  modules: Names = {},
) {
  const instances: ReturnType<typeof instanceOf>[] = [];
  const take = (definition: Definition) => void instances.push(instanceOf(definition));
  run(block, { [kind]: take, ...globals }, modules);
  expect(instances.length).toBeGreaterThan(0);
  return instances;
}

function instanceOf({ data, methods, ...rest }: Definition) {
  const self: Names & { data: Names } = {
    ...rest,
    ...methods,
    data: { ...data },
    setData(values: Names) {
      // WeChat refuses to set undefined.
      for (const [name, value] of Object.entries(values)) expect(value, name).toBeDefined();
      Object.assign(self.data, values);
    },
  };
  return { self, call: (name: string, ...given: unknown[]) => (self[name] as Hook).apply(self, given) };
}

/** The value of a text that is an expression of JavaScript. */
export const evaluate = <T>(expression: string, names: Names = {}) =>
  (new Function(...Object.keys(names), `return (${expression})`) as Hook)(...Object.values(names)) as T;
