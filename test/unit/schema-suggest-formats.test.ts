// Schemas and readers from texts of codes: three scenes of one format tell it, and the readers read them back.
import { describe, expect, test } from 'vitest';
import { bare, json, link, pairs, positional, prefix, query } from '../../src';
import type { Reader } from '../../src';
import { fromJSON, suggest } from '../../src/schema';
import type { ReaderDefinition } from '../../src/schema';
import { sceneTriples } from './support/scene-triples';

/** The reader that a module with the definition has. */
function readerOf(definition: ReaderDefinition): Reader {
  switch (definition.reader) {
    case 'pairs': {
      const { between = /&(?:amp;)?/, equals = '=', first = '' } = definition;
      return pairs({ between, equals, first });
    }
    case 'positional':
      return positional(definition.fields, { between: definition.between });
    case 'prefix': {
      const { text, then } = definition;
      return typeof then === 'string' ? prefix(text, then) : prefix(text, readerOf(then));
    }
    case 'bare':
      return bare(definition.field);
    case 'json':
      return json();
    case 'query':
      return query();
    case 'link':
      return link(definition.pattern);
  }
}

/** The scene with the readers of a suggestion. */
function sceneOf(samples: string[]) {
  const { schema, readers } = suggest(samples);
  return fromJSON(schema, { readers: readers.map(readerOf) });
}

const triples = [1, 2, 3].flatMap(sceneTriples);

test.each(triples)('$format: $scenes', ({ scenes }) => {
  const scene = sceneOf(scenes);
  const records = scenes.map((text) => {
    const { record, by } = scene.inspect({ scene: encodeURIComponent(text) });
    expect(by).toBe('reader');
    if (scene.measure(record!).fits) expect(scene.decode(scene.encode(record!))).toEqual(record);
    return JSON.stringify(record);
  });
  // Nothing that tells the scenes apart is lost.
  expect(new Set(records).size).toBe(new Set(scenes).size);
});

describe('the reader of', () => {
  test.each<[string, string[], ReaderDefinition[]]>([
    ['keys and values', ['id=42&u=7', 'id=1031&u=8', 'id=9'], [{ reader: 'pairs' }]],
    [
      'other separators',
      ['id/12*user/40021', 'id/13*user/7', 'id/9*user/1'],
      [{ reader: 'pairs', between: '*', equals: '/' }],
    ],
    [
      'keys and values in turn',
      ['t-x-v-15', 't-x-v-16', 't-y-v-7'],
      [{ reader: 'pairs', between: '-', equals: '-' }],
    ],
    ['a leading value', ['1&a=2&b=3', '2&a=2&b=4', '1&a=7&b=3'], [{ reader: 'pairs', first: 'value1' }]],
    [
      'values in order',
      ['8812,40021,1', '8813,7,1', '9,40021,2'],
      [{ reader: 'positional', fields: ['value1', 'value2', 'value3'], between: ',' }],
    ],
    [
      'values of any kind in order',
      ['A12:3:9f3c1a', 'B7:3:07fa1c', 'C1:4:b2c3d4'],
      [{ reader: 'positional', fields: ['value1', 'value2', 'value3'], between: ':' }],
    ],
    [
      'a text before a number',
      ['store-27', 'store-28', 'store-1031'],
      [{ reader: 'prefix', text: 'store-', then: 'store' }],
    ],
    [
      'a text before a code',
      ['inv_8KQ2M7', 'inv_7ZZ2A1', 'inv_0AB2M7'],
      [{ reader: 'prefix', text: 'inv_', then: 'inv' }],
    ],
    [
      'two numbers glued to letters',
      ['p338u100', 'p1u2', 'p77u9'],
      [
        {
          reader: 'prefix',
          text: 'p',
          then: { reader: 'positional', fields: ['value1', 'value2'], between: 'u' },
        },
      ],
    ],
    ['one number', ['27', '31', '1183'], [{ reader: 'bare', field: 'id' }]],
    ['one value', ['K7Q2M9', 'A1B2C3', '9ZX0PQ'], [{ reader: 'bare', field: 'value1' }]],
    [
      'UUIDs, which have separators',
      ['3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34', '7e5f0a9d-8b34-4c1c-9a6e-b1c23f2b8c1e'],
      [{ reader: 'bare', field: 'value1' }],
    ],
    ['tables, which begin alike', ['A12', 'A7', 'A31'], [{ reader: 'bare', field: 'value1' }]],
    ['JSON', ['{"id":42,"u":"a"}', '{"id":43,"u":"b"}', '{"id":9}'], [{ reader: 'json' }]],
    ['a query', ['?id=42', '?id=43', '?id=9&u=1'], [{ reader: 'pairs' }, { reader: 'query' }]],
    [
      'a page with a query',
      ['pages/goods/goods?id=42', 'pages/goods/goods?id=9'],
      [{ reader: 'prefix', text: 'pages/goods/goods?', then: { reader: 'pairs' } }, { reader: 'query' }],
    ],
    [
      'a page with a scene',
      ['pages/goods/goods?scene=id%3D42', 'pages/goods/goods?scene=id%3D9'],
      [{ reader: 'pairs' }],
    ],
    [
      'links with values in the path',
      ['https://shop.cn/table/12', 'https://shop.cn/table/13?from=ad', 'https://shop.cn/table/7'],
      [{ reader: 'link', pattern: 'https://shop.cn/table/:table' }],
    ],
    [
      'links of a hash route',
      ['https://shop.cn/#/t/12', 'https://shop.cn/#/t/13'],
      [{ reader: 'link', pattern: 'https://shop.cn/#/t/:value1' }],
    ],
    ['links with a query', ['https://shop.cn/?t=12', 'https://shop.cn/?t=13'], [{ reader: 'query' }]],
    ['encoded scenes', ['id%3D42%26u%3D7', 'id%3D43%26u%3D8'], [{ reader: 'pairs' }]],
  ])('%s', (_, samples, readers) => {
    expect(suggest(samples).readers).toEqual(readers);
  });

  test('several formats, each by its reader', () => {
    const samples = [
      '1183',
      '27',
      'id=42&u=7',
      'id=9&u=1',
      'goods,1181000',
      'groupon,7',
      'https://shop.cn/t/12',
      'https://shop.cn/t/9',
    ];
    const { readers, fields } = suggest(samples);
    expect(readers.map(({ reader }) => reader).sort()).toEqual(['bare', 'link', 'pairs', 'positional']);
    expect(fields.every(({ field }) => field.kind === 'optional')).toBe(true);
  });
});

test('names that a format lacks are asked for, and others are not', () => {
  const asked = (samples: string[]) =>
    suggest(samples)
      .questions.filter(({ about }) => about === 'name')
      .map(({ path }) => path);
  expect(asked(['8812,1', '7,2', '9,3'])).toEqual(['value1', 'value2']);
  expect(asked(['K7Q2M9', 'A1B2C3'])).toEqual(['value1']);
  expect(asked(['store-27', 'store-28', 'store-9'])).toEqual([]);
  expect(asked(['id=27', 'id=28'])).toEqual([]);
});

test('records and texts may be mixed', () => {
  const { fields, fits } = suggest([{ goods: '42', user: '7' }, 'goods=43&user=8']);
  expect(fields.map(({ name, field }) => [name, field.kind])).toEqual([
    ['goods', 'id'],
    ['user', 'id'],
  ]);
  expect(fits).toEqual({ unreserved: 2, portable: 2, wechat: 2 });
});
