// The writer of modules: what it writes is the schema again, in JavaScript and TypeScript, and nothing else.
import fc from 'fast-check';
import * as core from 'miniprogram-scene';
import type { SceneDefinition } from 'miniprogram-scene';
import type { ReaderDefinition } from 'miniprogram-scene/schema';
import * as chinese from 'miniprogram-scene/zh';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { isSceneName } from '../src/module-text/scene-name';
import { writeModule } from '../src/module-text/write-module';
import type { ModuleKind } from '../src/module-text/write-module';
import { printable } from '../src/printable';
import { evaluate } from './support/evaluate';
import { anyText, forms, plainName, plainText } from './support/forms';

const { defineScene, id, integer, text } = core;
const KINDS: ModuleKind[] = ['commonjs', 'module', 'typescript'];
const anyKind = fc.constantFrom(...KINDS);

describe('a written module', () => {
  test('gives the same schema back, whatever its names, choices and alphabets are', () => {
    fc.assert(
      fc.property(forms(anyText), anyKind, (form, kind) => {
        const text = writeModule(form, { kind });
        // A terminal and a file keep it as it is.
        expect(printable(text)).toBe(text);
        expect(Buffer.from(text).toString()).toBe(text);
        const { poster, ...others } = evaluate(text, kind);
        expect(others).toStrictEqual({});
        expect(poster!.toJSON()).toStrictEqual(form);
        expect(globalThis).not.toHaveProperty('isHacked');
      }),
      { numRuns: 300 },
    );
  });

  test('is laid out as Prettier does it', async () => {
    await fc.assert(
      fc.asyncProperty(forms(fc.oneof(plainName, plainText)), anyKind, async (form, kind) => {
        const text = writeModule(form, { kind });
        const trailingComma = kind === 'typescript' ? 'all' : 'es5';
        const parser = kind === 'typescript' ? 'typescript' : 'babel';
        expect(await format(text, { parser, singleQuote: true, trailingComma })).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  const form: SceneDefinition = {
    versions: [
      {
        version: 0,
        alphabet: 'portable',
        check: 12,
        fields: [
          { name: 'goods', kind: 'integer', min: 0, max: 9_999_999 },
          { name: 'channel', kind: 'oneOf', choices: ['poster', "it's", 7] },
          { name: 'day', kind: 'date', min: '2000-01-01', max: '2039-12-31' },
          { name: 'at', kind: 'optional', field: { kind: 'timestamp', unit: 's' } },
          { name: 'shop', kind: 'text', model: 'zh', max: null },
        ],
      },
    ],
  };
  const readers: ReaderDefinition[] = [
    { reader: 'pairs' },
    { reader: 'positional', fields: ['goods', 'shop'], between: ',' },
    { reader: 'positional', fields: ['goods', 'shop'], between: '*' },
    { reader: 'prefix', text: 'store-', then: 'shop' },
    { reader: 'prefix', text: 's-', then: { reader: 'pairs', between: '-', equals: '-', first: 'goods' } },
    { reader: 'json' },
    { reader: 'query' },
    { reader: 'link', pattern: 'https://shop.cn/t/:goods' },
    { reader: 'bare', field: 'goods' },
  ];

  test('in CommonJS is ES2015, without the options that are defaults', () => {
    expect(writeModule(form, { name: 'goods', readers: readers.slice(0, 2) })).toBe(
      `const {
  date,
  defineScene,
  integer,
  oneOf,
  optional,
  pairs,
  positional,
  timestamp,
} = require('miniprogram-scene');
const { zhText } = require('miniprogram-scene/zh');

const goods = defineScene(
  {
    goods: integer({ max: 9999999 }),
    channel: oneOf(['poster', "it's", 7]),
    day: date({ max: '2039-12-31' }),
    at: optional(timestamp()),
    shop: zhText(),
  },
  { readers: [pairs(), positional(['goods', 'shop'])] }
);

module.exports = { goods };
`,
    );
  });

  test('in TypeScript groups the digits of numbers', () => {
    const { versions } = defineScene(
      { ['__proto__']: id(), n: integer({ min: -12345, max: 9_999_999 }), t: text({ max: 20 }) },
      { version: 3, alphabet: 'wechat', check: 8 },
    ).toJSON();
    expect(writeModule({ versions }, { kind: 'typescript' })).toBe(
      `import { defineScene, id, integer, text } from 'miniprogram-scene';

export const poster = defineScene(
  {
    ['__proto__']: id(),
    n: integer({ min: -12_345, max: 9_999_999 }),
    t: text({ max: 20 }),
  },
  { version: 3, alphabet: 'wechat', check: 8 },
);
`,
    );
  });

  test('has every version, and upgrades that have to be written', () => {
    const before = defineScene({ goods: id() }, { alphabet: 'wechat' });
    const now = before.next({ goods: id(), table: id() }, (old) => ({ ...old, table: '1' }), { check: 8 });
    const written = writeModule(now.toJSON(), { kind: 'module', readers: [{ reader: 'pairs' }] });
    expect(written).toBe(
      `import { defineScene, id, pairs } from 'miniprogram-scene';

const poster0 = defineScene(
  {
    goods: id(),
  },
  { alphabet: 'wechat' }
);

export const poster = poster0.next(
  {
    goods: id(),
    table: id(),
  },
  () => {
    throw new Error('Write the upgrade from version 0');
  },
  { check: 8, readers: [pairs()] }
);
`,
    );
    const { poster } = evaluate(written, 'module');
    const record = { goods: '42', table: '8' };
    expect(poster!.decode(now.encode(record))).toStrictEqual(record);
    expect(() => poster!.decode(before.encode({ goods: '42' }))).toThrow('Write the upgrade from version 0');
  });

  test('has the readers of the old format, which read it', () => {
    const { poster } = evaluate(writeModule(form, { readers }), 'commonjs');
    const record = { goods: 7, channel: 'poster', day: '2026-08-31', shop: '幸福' };
    const query = Object.entries(record).map(([name, value]) => `${name}=${value}`);
    const codes = [
      { scene: query.join('&') },
      { scene: JSON.stringify(record) },
      { scene: `s-7-${query.slice(1).join('-').replaceAll('=', '-').replace('2026-08-31', '2026/08/31')}` },
      { q: encodeURIComponent(`https://shop.cn/t/7?${query.slice(1).join('&')}`) },
      { goods: '7', channel: 'poster', day: '2026-08-31', shop: '幸福' },
    ];
    const isRead = codes.map((options) => poster!.read(options) !== undefined);
    expect(isRead).toStrictEqual([true, true, false, true, true]);
    expect(poster!.read(codes[0])).toStrictEqual(record);
  });
});

test('texts of readers are texts, whatever they are', () => {
  fc.assert(
    fc.property(anyText, anyKind, (given, kind) => {
      const text = given || 'x';
      const readers: ReaderDefinition[] = [
        { reader: 'prefix', text, then: { reader: 'pairs', between: text, equals: text, first: text } },
        { reader: 'positional', fields: [text], between: text },
        { reader: 'bare', field: text },
      ];
      const { poster } = evaluate(writeModule(defineScene({ a: id() }).toJSON(), { kind, readers }), kind);
      expect(poster).toHaveProperty('read');
      expect(globalThis).not.toHaveProperty('isHacked');
    }),
  );
});

test('a form that is none becomes no code', () => {
  const hostile = 'id(), x: (globalThis.isHacked = true)' as never;
  const form = (field: object): SceneDefinition => ({
    versions: [{ version: 0, alphabet: 'portable', check: 12, fields: [{ name: 'a', ...field } as never] }],
  });
  for (const kind of [hostile, 'constructor', 'toString', '__proto__', undefined])
    expect(() => writeModule(form({ kind }))).toThrow('no kind of field');
  for (const field of [
    { kind: 'integer', min: hostile, max: hostile },
    { kind: 'digits', length: hostile },
    { kind: 'text', model: hostile, max: hostile },
    { kind: 'list', field: { kind: 'id' }, max: hostile },
  ]) {
    expect(() => evaluate(writeModule(form(field)), 'commonjs')).toThrow(/^a: |a max|a length|needs min/);
    expect(globalThis).not.toHaveProperty('isHacked');
  }
  expect(() => writeModule(form({ kind: 'id' }), { readers: [{ reader: hostile }] })).toThrow('no reader');
});

describe('the name of a scene', () => {
  const form = defineScene({ a: id() }).toJSON();

  test.each(['poster', '$', '_1', '海报', 'poster2', 'scene', 'Goods'])(
    '%s is that of the export',
    (name) => {
      for (const kind of KINDS)
        expect(Object.keys(evaluate(writeModule(form, { name, kind }), kind))).toStrictEqual([name]);
    },
  );

  test.each([
    '',
    '1a',
    'a-b',
    'a b',
    'class',
    'await',
    'id',
    'integer',
    'require',
    '__proto__',
    'x = 1; y',
    'a\nb',
  ])('%j is refused', (name) => {
    expect(isSceneName(name)).toBe(false);
    expect(() => writeModule(form, { name })).toThrow(TypeError);
  });

  test('is none that the module imports', () => {
    const free = Object.keys({ ...core, ...chinese }).filter(isSceneName);
    expect(free.sort()).toStrictEqual([
      'SceneError',
      'compileQuery',
      'decodeQuery',
      'decodeText',
      'encodeQuery',
      'encodeText',
      'readEntry',
      'zh',
    ]);
  });

  test('means nothing else in the module', () => {
    const word = fc.oneof(fc.stringMatching(/^[a-z_$]{1,6}$/), fc.stringMatching(/^[a-z门店_$]{1,3}$/));
    fc.assert(
      fc.property(word.filter(isSceneName), anyKind, (name, kind) => {
        expect(evaluate(writeModule(form, { name, kind }), kind)).toHaveProperty([name]);
      }),
    );
  });
});
