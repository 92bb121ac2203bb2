import { existsSync, readFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import * as source from '../../src';
import * as chinese from '../../src/zh';
import * as codes from '../../src/codes';
import * as server from '../../server/src/index';
import * as standIn from '../../src/stand-in';

const require = createRequire(import.meta.url);

// A name that goes is a breaking change, and so is one that comes by accident.
const NAMES = [
  'SceneError',
  'bare',
  'code',
  'compileQuery',
  'date',
  'decimal',
  'decodeQuery',
  'decodeText',
  'defineScene',
  'digits',
  'encodeQuery',
  'encodeText',
  'flag',
  'hex',
  'id',
  'integer',
  'list',
  'objectId',
  'oneOf',
  'openid',
  'optional',
  'pairs',
  'phone',
  'positional',
  'prefix',
  'readEntry',
  'record',
  'snowflake',
  'text',
  'timestamp',
  'tuple',
  'uuid',
  'variant',
];

const CODES = [
  'LIMITS',
  'applycode',
  'applycodedownload',
  'applycodequery',
  'chooseInterface',
  'codeactive',
  'codeactivequery',
  'createAlipayQRCode',
  'createQRCode',
  'expiresAt',
  'explainError',
  'getQRCode',
  'getUnlimitedQRCode',
  'isExpired',
  'tickettocode',
  'validity',
];
const SERVER = ['PlatformError', 'TransportError', 'createClient', 'saveFile', 'stableAccessToken'];

/** Where a built file is. */
function built(file: string): string {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  if (!existsSync(path)) throw new Error(`${file} is missing: run npm run build`);
  return path;
}

describe('the names that are exported', () => {
  test('are these and no others', () => {
    expect(Object.keys(source).sort()).toStrictEqual(NAMES);
  });

  test('are all functions', () => {
    for (const [name, value] of Object.entries(source)) expect(value, name).toBeTypeOf('function');
  });

  test('are the same in the file for mini-programs and for require', () => {
    const module = require(built('miniprogram_dist/index.js')) as object;
    expect(Object.keys(module).sort()).toStrictEqual(NAMES);
  });

  test('are the same in the module for import', async () => {
    const module = (await import(pathToFileURL(built('dist/index.mjs')).href)) as object;
    expect(Object.keys(module).sort()).toStrictEqual(NAMES);
  });

  test('are what the name of the package leads to', async () => {
    const required = require('miniprogram-scene') as object;
    const imported = (await import('miniprogram-scene' as string)) as object;
    expect(required).toBe(require(built('miniprogram_dist/index.js')));
    expect(Object.keys(imported).sort()).toStrictEqual(NAMES);
  });
});

describe('the names of a subpath', () => {
  const subpaths = [
    ['codes', codes, CODES],
    ['server', server, SERVER],
    ['stand-in', standIn, ['startStandIn']],
  ] as const;

  test.each(subpaths)('are these and no others: %s', async (subpath, module, names) => {
    expect(Object.keys(module).sort()).toStrictEqual(names);
    const name = `miniprogram-scene/${subpath}`;
    const imported = (await import(/* @vite-ignore */ name)) as object;
    expect(Object.keys(imported).sort()).toStrictEqual(names);
  });

  test.each([
    ['codes', CODES],
    ['server', SERVER],
  ])('are the same for require: %s', (subpath, names) => {
    const required = require(`miniprogram-scene/${subpath}`) as object;
    expect(Object.keys(required).sort()).toStrictEqual(names);
  });

  test('throw the SceneError of the root, whichever way they come in', async () => {
    const illegal = { scene: '%' };
    const required = require('miniprogram-scene') as typeof source;
    const requiredCodes = require('miniprogram-scene/codes') as typeof codes;
    expect(() => requiredCodes.getUnlimitedQRCode(illegal)).toThrow(required.SceneError);
    const imported = (await import('miniprogram-scene' as string)) as typeof source;
    const importedCodes = (await import('miniprogram-scene/codes' as string)) as typeof codes;
    expect(() => importedCodes.getUnlimitedQRCode(illegal)).toThrow(imported.SceneError);
    for (const [{ createClient }, { SceneError }] of [
      [require('miniprogram-scene/server') as typeof server, required],
      [(await import('miniprogram-scene/server' as string)) as typeof server, imported],
    ] as const) {
      await expect(createClient({ accessToken: 'a' }).getUnlimitedQRCode(illegal)).rejects.toThrow(
        SceneError,
      );
    }
  });
});

describe('what a page can reach', () => {
  test.each([
    ['index', []],
    ['codes', ['./index']],
  ])('from %s is nothing of Node', (name, reached) => {
    const file = readFileSync(built(`miniprogram_dist/${name}.js`), 'utf8');
    const required = [...file.matchAll(/\brequire\(([^)]*)\)/g)].map(
      (match) => JSON.parse(match[1]!) as string,
    );
    expect([...new Set(required)]).toStrictEqual(reached);
    const module = readFileSync(built(`dist/${name}.mjs`), 'utf8');
    const imported = [...module.matchAll(/\b(?:from|import)\s*\(?"([^"]*)"/g)].map((match) => match[1]);
    expect([...new Set(imported)]).toStrictEqual(reached.map((path) => `${path}.mjs`));
    expect(`${file}${module}`).not.toMatch(/\b(?:node:|process\.|Buffer\b|fetch\()/);
  });

  test('works where there is nothing but the language', () => {
    const context = createContext({});
    const modules: Record<string, unknown> = {};
    for (const name of ['index', 'codes']) {
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
    for (const name of ['server', 'stand-in', 'command']) {
      const module = readFileSync(built(`dist/${name}.mjs`), 'utf8');
      for (const [, path] of module.matchAll(/^import .*?["']([^"']+)["'];?$/gm))
        expect(path).toMatch(/^(\.\/|node:)|^[a-z/]+$/);
      for (const [, path] of module.matchAll(/^import .*?["']([a-z][^"':]*)["'];?$/gm))
        expect(builtinModules).toContain(path);
    }
  });
});

describe('the names of the Chinese text model', () => {
  test('are these and no others, wherever they are taken from', async () => {
    const modules = [
      chinese,
      require(built('miniprogram_dist/zh.js')) as object,
      (await import(pathToFileURL(built('dist/zh.mjs')).href)) as object,
      require('miniprogram-scene/zh') as object,
      (await import('miniprogram-scene/zh' as string)) as object,
    ];
    for (const module of modules) expect(Object.keys(module).sort()).toStrictEqual(['zh', 'zhText']);
  });

  test('come with the core of their own kind: its errors are theirs, and the scenes are the same', async () => {
    const required = {
      ...require('miniprogram-scene'),
      ...require('miniprogram-scene/zh'),
    } as typeof source & typeof chinese;
    const imported = {
      ...(await import('miniprogram-scene' as string)),
      ...(await import('miniprogram-scene/zh' as string)),
    } as typeof source & typeof chinese;
    for (const { SceneError, decodeText, encodeText, zh, zhText } of [required, imported]) {
      const scene = encodeText('老王烧烤（春熙路店）', zh);
      expect(scene).toBe(source.encodeText('老王烧烤（春熙路店）', chinese.zh));
      expect(decodeText(scene, zh)).toBe('老王烧烤（春熙路店）');
      expect(() => zhText({ max: -1 })).toThrow(SceneError);
    }
  });

  test('bring nothing of the core along', () => {
    const code = readFileSync(built('miniprogram_dist/zh.js'), 'utf8');
    expect(code).toContain('require("../index")');
    expect(code).not.toContain('SceneError');
    expect(code.length).toBeLessThanOrEqual(96 * 1024);
  });
});

describe('the built files', () => {
  const record = { goods: 42, inviter: '1795324876512231425', channel: 'ad', shop: '幸福西饼' };

  function encodeBy({ defineScene, integer, oneOf, snowflake, text }: typeof source): string {
    return defineScene({
      goods: integer({ max: 9_999_999 }),
      inviter: snowflake(),
      channel: oneOf(['poster', 'ad']),
      shop: text(),
    }).encode(record as never);
  }

  test('write the same scene as the source', async () => {
    const module = (await import(pathToFileURL(built('dist/index.mjs')).href)) as typeof source;
    const required = require(built('miniprogram_dist/index.js')) as typeof source;
    expect([encodeBy(module), encodeBy(required)]).toStrictEqual([encodeBy(source), encodeBy(source)]);
  });

  test.each([
    'miniprogram_dist/index.d.ts',
    'dist/index.d.mts',
    'miniprogram_dist/codes.d.ts',
    'dist/codes.d.mts',
    'miniprogram_dist/zh.d.ts',
    'dist/zh.d.mts',
    'dist/server.d.mts',
    'dist/server.d.cts',
    'dist/stand-in.d.mts',
  ])('have declarations: %s', (file) => {
    expect(() => built(file)).not.toThrow();
  });
});
