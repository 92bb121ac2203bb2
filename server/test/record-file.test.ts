import { describe, expect, test } from 'vitest';
import { readRecordFile } from '../src/command/record-file';
import type { RecordFileOptions } from '../src/command/record-file';
import type { Line } from '../src/command/record-line';
import { parseTexts } from '../src/command/schema-module';
import { useFiles } from './support/files';
import { scene } from './support/poster';

const { write } = useFiles();

async function readLines(path: string, options?: RecordFileOptions): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of (await readRecordFile(path, options)).lines()) lines.push(line);
  return lines;
}

describe('a CSV file of records', () => {
  test('has the names in its first line, and a record in each other line', async () => {
    const path = await write(
      '.csv',
      '\ufeffgoods,shop\r\n1,幸福西饼\r\n\r\n 2 ,"老王, ""烧烤"""\r\n,\r\n3,\r\n',
    );
    const records = await readRecordFile(path);
    expect(records.columns).toStrictEqual(['goods', 'shop']);
    expect(await records.count()).toStrictEqual({ lines: 3, last: 6 });
    expect(await readLines(path)).toStrictEqual([
      { number: 2, record: { goods: '1', shop: '幸福西饼' } },
      { number: 4, record: { goods: ' 2 ', shop: '老王, "烧烤"' } },
      { number: 6, record: { goods: '3', shop: '' } },
    ]);
  });

  test('has no record in a row of blanks, with or without quotation marks', async () => {
    const blanks = [',', ' , ', '"",""', '" ","　"', '　,　', '"",', ''];
    const path = await write('.csv', `a,b\n${blanks.join('\n')}\n1,""\n"",2\n`);
    expect(await readLines(path)).toStrictEqual([
      { number: 9, record: { a: '1', b: '' } },
      { number: 10, record: { a: '', b: '2' } },
    ]);
    // A value of a comma, a value of a quotation mark, and a quotation mark that nothing closes.
    for (const row of ['",",""', '"""",""', '",'])
      expect(await readLines(await write('.csv', `a,b\n${row}\n`)), row).toHaveLength(1);
  });

  test('loses no line to a bad line', async () => {
    const bad = ['1', '1,2,3', '"1,2', '1,"2" 3', '1,2"3'];
    const path = await write('.csv', `a,b\n${bad.map((line) => `${line}\n0,0\n`).join('')}`);
    const lines = await readLines(path);
    expect(lines.filter(({ record }) => record)).toHaveLength(bad.length);
    expect(lines.filter(({ error }) => error).map(({ number }) => number)).toStrictEqual([2, 4, 6, 8, 10]);
    expect(lines[0]!.error).toBe('1 values for 2 columns');
    expect(lines[4]!.error).toBe('a quotation mark is not closed on its line');
    for (const { error = '' } of lines) expect(error).not.toMatch(/line 1\b/);
  });

  test('makes no record of half a value', async () => {
    const path = await write('.csv', 'shop\n"east\nmiddle\nwest"\nnorth\n');
    expect(await readLines(path)).toStrictEqual([
      { number: 2, error: 'a value in quotation marks goes on to line 4: remove its line break' },
      { number: 5, record: { shop: 'north' } },
    ]);
  });

  test('is read in the given encoding', async () => {
    // 幸福 in GBK.
    const content = Buffer.concat([Buffer.from('shop\n'), Buffer.from('d0d2b8a3', 'hex')]);
    const path = await write('.csv', content);
    expect(await readLines(path, { encoding: 'gbk' })).toStrictEqual([
      { number: 2, record: { shop: '幸福' } },
    ]);
    await expect(readRecordFile(path)).rejects.toThrow('--encoding gbk');
  });

  test('keeps characters that lie across two chunks of the file', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${'店'.repeat(i % 7)}${i}`);
    const lines = await readLines(await write('.csv', `shop\n${rows.join('\n')}`));
    expect(lines.map(({ record }) => record!['shop'])).toStrictEqual(rows);
    expect(lines.at(-1)!.number).toBe(20_001);
  });

  test('may have other names for its columns', async () => {
    const path = await write('.csv', '门店名,桌号\n幸福西饼,8\n');
    const options = { fields: ['table', 'shop'], columns: 'shop=门店名,table=桌号' };
    const records = await readRecordFile(path, options);
    expect(records).toMatchObject({ columns: ['shop', 'table'], header: ['门店名', '桌号'] });
    expect(await readLines(path, options)).toStrictEqual([
      { number: 2, record: { shop: '幸福西饼', table: '8' } },
    ]);
  });

  test.each([
    ['', 'is empty'],
    ['a,b,a\n', 'two columns named "a"'],
    ['a,"b\nc"\n1,2\n', 'a line break in the name of a column'],
    [`${'a'.repeat(1_000_001)}\n1\n`, 'a first line of more than 1000000 characters'],
  ])('is refused if its first line cannot name the columns: %.10s', async (content, message) => {
    await expect(readRecordFile(await write('.csv', content))).rejects.toThrow(message);
  });
});

describe('a file without a record', () => {
  test.each([
    ['.csv', 'shop,table\n'],
    ['.csv', 'shop'],
    ['.csv', '\ufeffshop,table\r\n\r\n,\r\n'],
    ['.jsonl', ''],
    ['.jsonl', '\n \r\n'],
    ['.txt', '\ufeff'],
  ])('is refused, because nothing would be made of it: %s %j', async (extension, content) => {
    const path = await write(extension, content);
    await expect(readRecordFile(path)).rejects.toThrow(`${path} has no records`);
  });
});

describe('a file of JSON lines', () => {
  test('has an object in each line', async () => {
    const path = await write(
      '.jsonl',
      '{"goods":1,"shop":"幸福"}\n\n[1]\n{"goods":\nnull\n{"goods":2}\n{"goods":1,"goods":2}\n{"shop":"\ufffd"}',
    );
    expect(await readLines(path)).toStrictEqual([
      { number: 1, record: { goods: 1, shop: '幸福' } },
      { number: 3, error: 'not a JSON object' },
      { number: 4, error: expect.stringContaining('JSON') as string },
      { number: 5, error: 'not a JSON object' },
      { number: 6, record: { goods: 2 } },
      { number: 7, error: 'two values of "goods"' },
      { number: 8, error: expect.stringContaining('a character was lost') as string },
    ]);
    const records = await readRecordFile(path);
    expect(await records.count()).toStrictEqual({ lines: 7, last: 8 });
    expect(records).toMatchObject({ columns: undefined, header: undefined });
  });

  test('reports a line that is too long, and reads the others', async () => {
    const path = await write('.jsonl', `{"a":1}\n{"a":"${'x'.repeat(1_000_000)}"}\n{"a":2}`);
    expect(await readLines(path)).toStrictEqual([
      { number: 1, record: { a: 1 } },
      { number: 2, error: 'more than 1000000 characters' },
      { number: 3, record: { a: 2 } },
    ]);
  });

  test.each(['goods,shop\n1,a\n', '[\n{"goods":1}\n]\n', '42', '"goods"'])(
    'is no file of another form: %j',
    async (content) => {
      await expect(readRecordFile(await write('.txt', content))).rejects.toThrow(
        /begins with .* an object on each line is expected, such as \{"table":8\}; a CSV file must be called \.csv$/,
      );
    },
  );

  test('has no columns to name', async () => {
    const path = await write('.jsonl', '{"a":1}');
    await expect(readRecordFile(path, { columns: 'a=b' })).rejects.toThrow('--columns is for CSV files');
  });
});

test('the fields parse the texts of a CSV file', () => {
  const texts = { goods: '42', inviter: '', channel: 'ad', isNew: '1', shop: '幸福西饼', remark: 'x' };
  expect(parseTexts(scene, texts)).toStrictEqual({ goods: 42, channel: 'ad', isNew: true, shop: '幸福西饼' });
  expect(parseTexts(scene, { goods: 'x' })).toStrictEqual({ goods: 'x' });
});
