import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as source from '../src';
import * as chinese from '../src/zh';

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
    expect(code).toContain('require("./index")');
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

  test.each(['miniprogram_dist/index.d.ts', 'dist/index.d.mts', 'miniprogram_dist/zh.d.ts', 'dist/zh.d.mts'])(
    'have declarations: %s',
    (file) => {
      expect(() => built(file)).not.toThrow();
    },
  );
});
