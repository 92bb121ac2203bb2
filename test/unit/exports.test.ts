// The built files: the names that they export, that they work wherever a package is loaded, and that a page can run them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import * as source from '../../src';
import * as chinese from '../../src/zh';
import * as codes from '../../src/codes';
import * as schema from '../../src/schema';

const require = createRequire(import.meta.url);

/** The path of a built file. */
function built(file: string): string {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  if (!existsSync(path)) throw new Error(`${file} is missing: run npm run build`);
  return path;
}

const faces = [
  ['index', 'miniprogram-scene', source],
  ['zh', 'miniprogram-scene/zh', chinese],
  ['codes', 'miniprogram-scene/codes', codes],
  ['schema', 'miniprogram-scene/schema', schema],
] as const;

// The frozen list of names is test/types/surface: here all ways to load the package are compared with the source.
describe.each(faces)('the names of %s', (file, name, module) => {
  const names = Object.keys(module).sort();

  test('are the same in the flat files and in the module', async () => {
    const commonJs = require(built(`miniprogram_dist/${file}.js`)) as object;
    expect(Object.keys(commonJs).sort()).toStrictEqual(names);
    for (const folder of ['dist', 'dist/flat']) {
      const esm = (await import(pathToFileURL(built(`${folder}/${file}.mjs`)).href)) as object;
      expect(Object.keys(esm).sort(), folder).toStrictEqual(names);
    }
  });

  test('are those that the name of the package leads to', async () => {
    expect(require(name)).toBe(require(built(`miniprogram_dist/${file}.js`)));
    const imported = (await import(/* @vite-ignore */ name)) as object;
    expect(Object.keys(imported).sort()).toStrictEqual(names);
  });

  test('have declarations', () => {
    expect(() => built(`miniprogram_dist/${file}.d.ts`)).not.toThrow();
    expect(() => built(`dist/${file}.d.mts`)).not.toThrow();
    expect(() => built(`dist/flat/${file}.d.mts`)).not.toThrow();
  });
});

const required = {
  ...(require('miniprogram-scene') as typeof source),
  ...(require('miniprogram-scene/zh') as typeof chinese),
  ...(require('miniprogram-scene/codes') as typeof codes),
  ...(require('miniprogram-scene/schema') as typeof schema),
};
const imported = {
  ...((await import('miniprogram-scene' as string)) as typeof source),
  ...((await import('miniprogram-scene/zh' as string)) as typeof chinese),
  ...((await import('miniprogram-scene/codes' as string)) as typeof codes),
  ...((await import('miniprogram-scene/schema' as string)) as typeof schema),
};

const importCopied = async (file: string) =>
  (await import(pathToFileURL(built(`dist/flat/${file}.mjs`)).href)) as object;
const copied = {
  ...((await importCopied('index')) as typeof source),
  ...((await importCopied('zh')) as typeof chinese),
  ...((await importCopied('codes')) as typeof codes),
  ...((await importCopied('schema')) as typeof schema),
};

describe.each([
  ['require', required],
  ['import', imported],
  ['import of copied files', copied],
])('the subpaths by %s', (_, all) => {
  test('share one SceneError', () => {
    expect(() => all.getUnlimitedQRCode({ scene: '%' })).toThrow(all.SceneError);
    expect(() => all.zhText({ max: -1 })).toThrow(all.SceneError);
    expect(() => all.integer({ min: 1, max: 0 })).toThrow(all.SceneError);
    expect(() => all.fromJSON({})).toThrow(all.SceneError);
  });

  test('write the same scenes as the source', () => {
    const { defineScene, integer, oneOf, snowflake, text, encodeText, decodeText, zh } = all;
    const fieldsOf = (from: Pick<typeof source, 'integer' | 'oneOf' | 'snowflake' | 'text'>) => ({
      goods: from.integer({ max: 9_999_999 }),
      inviter: from.snowflake(),
      channel: from.oneOf(['poster', 'ad']),
      shop: from.text(),
    });
    const record = { goods: 42, inviter: '1795324876512231425', channel: 'ad', shop: '幸福西饼' } as const;
    expect(defineScene(fieldsOf({ integer, oneOf, snowflake, text })).encode(record)).toBe(
      source.defineScene(fieldsOf(source)).encode(record),
    );
    const scene = encodeText('老王烧烤（春熙路店）', { model: zh });
    expect(scene).toBe(source.encodeText('老王烧烤（春熙路店）', { model: chinese.zh }));
    expect(decodeText(scene, { model: zh })).toBe('老王烧烤（春熙路店）');
  });
});

// `integer is not called`: messages take the names from the functions.
const noMakers = /^(compileQuery|(de|en)code(Query|Text)|defineScene|readEntry)$/;
const makers = [...Object.entries(source), ...Object.entries(chinese)]
  .filter(([name, value]) => typeof value === 'function' && !noMakers.test(name))
  .map(([name]) => name);

test.each(makers)('%s keeps its name in the flat file', (name) => {
  expect(required[name as keyof typeof required]).toHaveProperty('name', name);
});

describe('what a page can reach', () => {
  test.each([
    ['index', []],
    ['zh', ['./index']],
    ['codes', ['./index']],
    ['schema', ['./index']],
  ])('from %s.js is nothing of Node', (name, reached) => {
    const file = readFileSync(built(`miniprogram_dist/${name}.js`), 'utf8');
    const paths = [...file.matchAll(/\brequire\(([^)]*)\)/g)].map((match) => JSON.parse(match[1]!) as string);
    expect([...new Set(paths)]).toStrictEqual(reached);
    expect(file).not.toMatch(/\b(?:node:|process\.|Buffer\b|fetch\()/);
  });

  test('from a module is another module of the package, and nothing else', () => {
    const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
    const modules = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.mjs'),
    );
    // One file a source module.
    expect(modules).toContain('fields/number.mjs');
    expect(modules).toContain('text/generated/zh.mjs');
    for (const file of modules) {
      const text = readFileSync(dist + file, 'utf8');
      for (const [, path] of text.matchAll(/\b(?:from|import)\s*\(?"([^"]*)"/g))
        expect(path, file).toMatch(/^\.\.?\/[\w/.-]+\.mjs$/);
      expect(text, file).not.toMatch(/\b(?:node:|process\.|Buffer\b|fetch\(|require\()/);
    }
  });

  test('works where there is nothing but the language', () => {
    const context = createContext({});
    const modules: Record<string, unknown> = {};
    for (const name of ['index', 'codes', 'schema']) {
      const file = readFileSync(built(`miniprogram_dist/${name}.js`), 'utf8');
      const load = runInContext(
        `(function (module, require) {${file}\nreturn module.exports; })`,
        context,
      ) as (module: object, require: (path: string) => unknown) => unknown;
      modules[`./${name}`] = load({}, (path) => modules[path]);
    }
    const { SceneError } = modules['./index'] as typeof source;
    const { explainError, getQRCode, getUnlimitedQRCode, isExpired } = modules['./codes'] as typeof codes;
    expect(getUnlimitedQRCode({ scene: 'a=1' }).body).toEqual({ scene: 'a=1' });
    expect(() => getQRCode({ path: '店'.repeat(342) })).toThrow(SceneError);
    expect(explainError(-1)!.retry).toBe('later');
    expect(isExpired('alipayTrial', 0, 604_800_000)).toBe(true);
  });

  // WeChat's packer packs all dependencies of a package for the page, and stops at the first that is newer than ES2018.
  test('has no dependencies', () => {
    const { dependencies, optionalDependencies, peerDependencies } = require('../../package.json') as Record<
      string,
      unknown
    >;
    expect([dependencies, optionalDependencies, peerDependencies]).toStrictEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
