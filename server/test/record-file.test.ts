import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRecordFile } from '../src/command/record-file';
import type { Line } from '../src/command/record-file';
import { parseTexts } from '../src/command/schema-module';
import { makeFolder, removeFolder } from './support/folder';
import { scene } from './support/poster';

let root = '';
beforeAll(async () => {
  root = await makeFolder();
});
afterAll(() => removeFolder(root));

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(root, name);
  await writeFile(path, content);
  return path;
}

async function readLines(path: string, encoding?: string): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of (await readRecordFile(path, encoding)).lines()) lines.push(line);
  return lines;
}

describe('a CSV file of records', () => {
  test('has the names in its first line, and a record in each other line', async () => {
    const path = await write(
      'plain.csv',
      '\ufeffgoods,shop\r\n1,幸福西饼\r\n\r\n 2 ,"老王, ""烧烤"""\r\n3,\r\n',
    );
    const records = await readRecordFile(path);
    expect(records.columns).toStrictEqual(['goods', 'shop']);
    expect(await records.count()).toBe(3);
    expect(await readLines(path)).toStrictEqual([
      { number: 2, record: { goods: '1', shop: '幸福西饼' } },
      { number: 4, record: { goods: ' 2 ', shop: '老王, "烧烤"' } },
      { number: 5, record: { goods: '3', shop: '' } },
    ]);
  });

  test('loses no line to a bad line', async () => {
    const bad = ['1', '1,2,3', '"1,2', '1,"2" 3', '1,2"3'];
    const path = await write('bad.csv', `a,b\n${bad.map((line) => `${line}\n0,0\n`).join('')}`);
    const lines = await readLines(path);
    expect(lines.filter(({ record }) => record)).toHaveLength(bad.length);
    expect(lines.filter(({ error }) => error).map(({ number }) => number)).toStrictEqual([2, 4, 6, 8, 10]);
    expect(lines[0]!.error).toBe('1 values for 2 columns');
    expect(lines[4]!.error).toBe('a quotation mark is not closed on its line');
    for (const { error = '' } of lines) expect(error).not.toMatch(/line 1\b/);
  });

  test('is read in the given encoding', async () => {
    // 幸福 in GBK.
    const path = await write(
      'gbk.csv',
      Buffer.concat([Buffer.from('shop\n'), Buffer.from('d0d2b8a3', 'hex')]),
    );
    expect(await readLines(path, 'gbk')).toStrictEqual([{ number: 2, record: { shop: '幸福' } }]);
    expect(await readLines(path)).toStrictEqual([
      { number: 2, error: expect.stringContaining('--encoding gbk') as string },
    ]);
    await expect(readRecordFile(path, 'klingon')).rejects.toThrow('klingon');
  });

  test('keeps characters that lie across two chunks of the file', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${'店'.repeat(i % 7)}${i}`);
    const lines = await readLines(await write('long.csv', `shop\n${rows.join('\n')}`));
    expect(lines.map(({ record }) => record!['shop'])).toStrictEqual(rows);
    expect(lines.at(-1)!.number).toBe(20_001);
  });

  test('is refused if its first line cannot name the columns', async () => {
    await expect(readRecordFile(await write('empty.csv', ''))).rejects.toThrow('is empty');
    await expect(readRecordFile(await write('twice.csv', 'a,b,a\n'))).rejects.toThrow(
      'two columns named "a"',
    );
  });
});

describe('a file of JSON lines', () => {
  test('has an object in each line', async () => {
    const path = await write('plain.jsonl', '{"goods":1,"shop":"幸福"}\n\n[1]\n{"goods":\nnull\n{"goods":2}');
    expect(await readLines(path)).toStrictEqual([
      { number: 1, record: { goods: 1, shop: '幸福' } },
      { number: 3, error: 'not a JSON object' },
      { number: 4, error: expect.stringContaining('JSON') as string },
      { number: 5, error: 'not a JSON object' },
      { number: 6, record: { goods: 2 } },
    ]);
    expect(await (await readRecordFile(path)).count()).toBe(5);
    expect((await readRecordFile(path)).columns).toBeUndefined();
  });

  test('is refused if a line does not end', async () => {
    const path = await write('endless.jsonl', ' '.repeat(1_200_000));
    await expect(readLines(path)).rejects.toThrow('does not end');
  });
});

test('the fields parse the texts of a CSV file', () => {
  const texts = { goods: '42', inviter: '', channel: 'ad', isNew: '1', shop: '幸福西饼', remark: 'x' };
  expect(parseTexts(scene, texts)).toStrictEqual({ goods: 42, channel: 'ad', isNew: true, shop: '幸福西饼' });
  expect(parseTexts(scene, { goods: 'x' })).toStrictEqual({ goods: 'x' });
});
