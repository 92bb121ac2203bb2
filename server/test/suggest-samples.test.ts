// The samples that `suggest` takes from files and from the standard input.
import fc from 'fast-check';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readSamples } from '../src/command/samples';
import { thin } from '../src/command/thinned';
import { useFiles } from './support/files';

const { write } = useFiles();

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const samplesOf = async (path: string, encoding?: string) => all(await readSamples(path, encoding));
const valuesOf = async (path: string, encoding?: string) =>
  (await samplesOf(path, encoding)).map(({ value }) => value);
const inputOf = async (content: string | Uint8Array) =>
  (await all(await readSamples('-', undefined, Readable.from([Buffer.from(content)])))).map(
    ({ value }) => value,
  );

describe('samples of JSON', () => {
  test('are the objects and the texts of lines', async () => {
    const path = await write('.jsonl', '{"goods":42,"shop":"幸福","new":true}\n\n"id=178&s=9"\r\n{}\n');
    expect(await samplesOf(path)).toStrictEqual([
      { place: 'line 1', value: { goods: 42, shop: '幸福', new: true } },
      { place: 'line 3', value: 'id=178&s=9' },
      { place: 'line 4', value: {} },
    ]);
  });

  test('are the items of an array', async () => {
    const path = await write('.json', '[\n  { "goods": 42 },\n  "id=178",\n  7\n]\n');
    expect(await samplesOf(path)).toStrictEqual([
      { place: 'item 1', value: { goods: 42 } },
      { place: 'item 2', value: 'id=178' },
      { place: 'item 3', error: 'neither an object nor a text' },
    ]);
  });

  test('lose no line to a bad line, and keep no number that is rounded', async () => {
    const bad = ['{"a":', '7', '[1]', 'null', '{"a":1795324876512231425}', '{"a":1,"a":2}', '{"a":"\ufffd"}'];
    const path = await write('.jsonl', bad.map((line) => `${line}\n{"a":0}\n`).join(''));
    const samples = await samplesOf(path);
    expect(samples.filter(({ value }) => value)).toHaveLength(bad.length);
    expect(samples.map(({ error }) => error).filter(Boolean)).toStrictEqual([
      expect.stringContaining('JSON'),
      'neither an object nor a text',
      'neither an object nor a text',
      'neither an object nor a text',
      expect.stringContaining('write it as a string, "1795324876512231425"'),
      'two values of "a"',
      expect.stringContaining('a character was lost'),
    ]);
  });

  test.each([
    ['no JSON', '[{"a":1}', 'is not JSON'],
    ['no array', '{"a":1}', 'has no array of samples'],
    ['an array with a rounded number', '[{"a":1795324876512231425}]', 'write it as a string'],
    ['a line that is too long', `["${'a'.repeat(1_000_001)}"]`, 'a line that is too long'],
  ])('are not read from %s', async (_, content, message) => {
    await expect(samplesOf(await write('.json', content))).rejects.toThrow(message);
  });
});

describe('samples of lines', () => {
  test.each([
    ['id=178&s=9', 'id=178&s=9'],
    ['  id%3D178%26s%3D9  ', 'id=178&s=9'],
    ['store-27', 'store-27'],
    ['8812,40021', '8812,40021'],
    ['{"gid":42}', '{"gid":42}'],
    ['https://shop.cn/t/8?from=ad', 'https://shop.cn/t/8?from=ad'],
    ['https%3A%2F%2Fshop.cn%2Ft%2F8', 'https://shop.cn/t/8'],
    ['pages/goods/goods?gid=42&s=%E5%BA%97', '?gid=42&s=%E5%BA%97'],
    ['?gid=42', '?gid=42'],
    ['pages/goods/goods?scene=id%3D178', 'id=178'],
    ['scene=id%3D178', 'id=178'],
    ['{"scene":"id%3D178"}', 'id=178'],
    ["{ path: 'pages/a', scene: 1047, query: { scene: 'id%3D178' } }", 'id=178'],
    ["{ path: 'pages/a', query: { gid: '42' }, scene: 1001 }", '?gid=42'],
    ['{"q":"https%3A%2F%2Fshop.cn%2Ft%2F8"}', 'https://shop.cn/t/8'],
  ])('%s', async (line, value) => {
    expect(await valuesOf(await write('.txt', `${line}\n`))).toStrictEqual([value]);
    expect(await valuesOf(await write('.log', `\n${line}`))).toStrictEqual([value]);
  });

  test('are read in the encoding of the file', async () => {
    // 店=幸福 in GBK.
    const path = await write('.txt', Buffer.from('b5ea3dd0d2b8a3', 'hex'));
    expect(await valuesOf(path, 'gbk')).toStrictEqual(['店=幸福']);
    await expect(valuesOf(path)).rejects.toThrow('--encoding gbk');
  });
});

describe('samples of a CSV file', () => {
  test('have the types of their columns, and no empty cells', async () => {
    const path = await write(
      '.csv',
      `\ufeffn,price,code,phone,long,flag,mixed,
7,12.50,007,13800138000,1795324876512231425,true,1,x
-40,-3,12,13912345678,5,false,a,
,0,31,,,,,
`,
    );
    expect(await samplesOf(path)).toStrictEqual([
      {
        place: 'line 2',
        value: {
          n: 7,
          price: 12.5,
          code: '007',
          phone: '13800138000',
          long: '1795324876512231425',
          flag: true,
          mixed: '1',
        },
      },
      {
        place: 'line 3',
        value: { n: -40, price: -3, code: '12', phone: '13912345678', long: '5', flag: false, mixed: 'a' },
      },
      { place: 'line 4', value: { price: 0, code: '31' } },
    ]);
  });

  test('lose no row to a bad row', async () => {
    const samples = await samplesOf(await write('.csv', 'a,b\n1,2\n3\n4,5\n'));
    expect(samples).toStrictEqual([
      { place: 'line 2', value: { a: 1, b: 2 } },
      { place: 'line 3', error: '1 values for 2 columns' },
      { place: 'line 4', value: { a: 4, b: 5 } },
    ]);
  });

  test('are refused where a spreadsheet has rounded ids', async () => {
    const path = await write('.csv', 'id,shop\n1.79532E+18,a\n');
    await expect(samplesOf(path)).rejects.toThrow('a rounded number');
  });

  test('keep names that objects have', async () => {
    const [value] = await valuesOf(await write('.csv', '__proto__,constructor\n7,a\n'));
    expect(Object.entries(value as object)).toStrictEqual([
      ['__proto__', 7],
      ['constructor', 'a'],
    ]);
  });
});

describe('samples of the standard input', () => {
  test.each([
    ['a JSON array', '\n[{"goods":1},\n"id=1"]', [{ goods: 1 }, 'id=1']],
    ['JSON lines', '{"goods":1}\n"id=1"\n', [{ goods: 1 }, 'id=1']],
    ['JSON texts', '"id=1"\n{"goods":1}\n', ['id=1', { goods: 1 }]],
    ['lines', 'id=1\n{"scene":"id%3D2"}\n', ['id=1', 'id=2']],
    ['options of a console', "{ scene: 'id%3D1' }\nid=2", ['id=1', 'id=2']],
    ['nothing', '', []],
  ])('are %s', async (_, content, values) => {
    expect(await inputOf(content)).toStrictEqual(values);
  });

  test('are called so in messages', async () => {
    await expect(inputOf('[1')).rejects.toThrow(/^the standard input is not JSON: /);
    await expect(inputOf(Buffer.from('d0d2b8a3', 'hex'))).rejects.toThrow(
      /^line 1 of the standard input is not utf-8/,
    );
  });
});

test('a long stream is thinned evenly', async () => {
  async function* numbers(count: number) {
    for (let i = 0; i < count; i++) yield i;
  }
  await fc.assert(
    fc.asyncProperty(fc.nat(200), fc.constantFrom(2, 4, 10), async (length, most) => {
      const { items, count } = await thin(numbers(length), most);
      const step = items.length > 1 ? items[1]! - items[0]! : 1;
      expect(count).toBe(length);
      expect(items).toStrictEqual(Array.from({ length: Math.ceil(length / step) }, (_, i) => i * step));
      expect(items.length).toBeLessThanOrEqual(most);
      if (length > most) expect(items.length).toBeGreaterThanOrEqual(most / 2);
    }),
  );
});
