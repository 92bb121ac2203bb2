import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { readTextFile } from '../src/command/text-file';
import { readTextLines } from '../src/command/text-lines';
import type { TextLine } from '../src/command/text-lines';
import { useFiles } from './support/files';

const { newPath, write } = useFiles();

async function readLines(path: string, encoding?: string): Promise<TextLine[]> {
  const lines: TextLine[] = [];
  for await (const line of readTextLines(await readTextFile(path, encoding))) lines.push(line);
  return lines;
}

const textsOf = async (path: string, encoding?: string) =>
  (await readLines(path, encoding)).map(({ text }) => text);

describe('line ends', () => {
  test.each([
    ['line feeds', 'a\nb\n\nc', ['a', 'b', 'c']],
    ['both marks', '\ufeffa\r\nb\r\n \r\nc\r\n', ['a', 'b', 'c']],
    ['carriage returns alone, as of old Macs', 'table,shop\r1,a\r2,b\r', ['table,shop', '1,a', '2,b']],
    ['a file that was cut off between both marks', 'a\r\nb\r', ['a', 'b']],
    ['nothing', '', []],
  ])('are %s', async (_, content, lines) => {
    expect(await textsOf(await write('.csv', content))).toStrictEqual(lines);
  });

  test.each([
    ['a,b\n1,east\rwest\n', 2],
    ['a,b\r\n1,2\r\n3,ea\rst\r\n', 3],
    ['a\r\r\nb\r\r\n', 1],
    [`a\n${'x'.repeat(65_533)}\ry\n`, 2],
    [`a\n${'x'.repeat(65_534)}\ry\n`, 2],
  ])('do not cut values: %#', async (content, line) => {
    await expect(readTextFile(await write('.csv', content))).rejects.toThrow(`line ${line} of `);
    await expect(readTextFile(await write('.csv', content))).rejects.toThrow('a carriage return');
  });

  test('are found where they lie across two chunks of the file', async () => {
    const content = `a\n${'x'.repeat(65_533)}\r\ny\r\n`;
    expect((await textsOf(await write('.csv', content))).map((text) => text!.length)).toStrictEqual([
      1, 65_533, 1,
    ]);
  });
});

test('a line of more than a million characters is told by its number, and the others are read', async () => {
  const path = await write(
    '.jsonl',
    `a\n${'x'.repeat(1_000_001)}\nb\n${' '.repeat(2_000_000)}\n${'y'.repeat(1_000_000)}`,
  );
  expect(await readLines(path)).toStrictEqual([
    { number: 1, text: 'a' },
    { number: 2, text: undefined },
    { number: 3, text: 'b' },
    { number: 4, text: undefined },
    { number: 5, text: 'y'.repeat(1_000_000) },
  ]);
});

describe('the encoding is decided for the whole file', () => {
  const gbk = (hex: string) => Buffer.from(hex, 'hex');
  const ascii = Buffer.from('shop\n');

  test('a file of GBK is refused with the line that shows it, even if other lines pass', async () => {
    // 一品 passes as UTF-8, 幸福 does not.
    const path = await write(
      '.csv',
      Buffer.concat([ascii, gbk('d2bbc6b7'), Buffer.from('\n'), gbk('d0d2b8a3')]),
    );
    await expect(readTextFile(path)).rejects.toThrow(/^line 3 of .* is not utf-8: .* --encoding gbk$/);
    expect(await textsOf(path, 'gbk')).toStrictEqual(['shop', '一品', '幸福']);
  });

  test('a file that may be both is refused until somebody says which', async () => {
    const path = await write('.csv', Buffer.concat([ascii, gbk('d2bbc6b7')]));
    await expect(readTextFile(path)).rejects.toThrow('may be UTF-8 (һƷ) or GBK (一品)');
    expect(await textsOf(path, 'gbk')).toStrictEqual(['shop', '一品']);
    expect(await textsOf(path, 'utf-8')).toStrictEqual(['shop', 'һƷ']);
  });

  test.each([
    ['Chinese', '幸福西饼 Café'],
    ['Russian', 'Привет мир'],
    ['ASCII', 'plain'],
    ['emoji', '🦊'],
    ['French with a mark at the start', '\ufeffCafé'],
  ])('a file of UTF-8 is read as it is: %s', async (_, text) => {
    expect(await textsOf(await write('.csv', text))).toStrictEqual([text.replace('\ufeff', '')]);
  });

  test('a file of UTF-8 is not read as GBK, which would print other characters', async () => {
    await expect(readTextFile(await write('.csv', 'shop\n幸福西饼'), 'gbk')).rejects.toThrow(
      'is UTF-8, and not gbk',
    );
    await expect(readTextFile(await write('.csv', '\ufeffshop\n1'), 'gbk')).rejects.toThrow(
      'leave out --encoding',
    );
  });

  test('a mark at the start tells UTF-16', async () => {
    const path = await write('.csv', Buffer.from('\ufeffshop\r\n幸福\r\n', 'utf16le'));
    expect(await textsOf(path)).toStrictEqual(['shop', '幸福']);
    await expect(readTextFile(path, 'utf-8')).rejects.toThrow('is utf-16le, as its first bytes tell');
    const bare = await write('.csv', Buffer.from('shop\n', 'utf16le'));
    await expect(readTextFile(bare)).rejects.toThrow('zero byte');
    expect(await textsOf(bare, 'utf-16le')).toStrictEqual(['shop']);
  });

  test('a character that is cut off at the end is none', async () => {
    const path = await write('.csv', Buffer.from('shop\n幸').subarray(0, -1));
    await expect(readTextFile(path)).rejects.toThrow('line 2 of');
  });

  test('an unknown encoding is refused', async () => {
    await expect(readTextFile(await write('.csv', 'a'), 'klingon')).rejects.toThrow(
      'klingon is not a known encoding',
    );
  });

  test.each([
    ['an Excel workbook', '504b030414000600'],
    ['an old Excel workbook', 'd0cf11e0a1b11ae1'],
  ])('%s is refused', async (what, hex) => {
    await expect(readTextFile(await write('.csv', gbk(hex)))).rejects.toThrow(what);
  });
});

describe('a file that can be read only once, or never', () => {
  test('is refused: a folder, a device, a pipe without a writer', async () => {
    const fifo = newPath('.csv');
    expect(spawnSync('mkfifo', [fifo]).status).toBe(0);
    await expect(readTextFile(fifo)).rejects.toThrow('is a pipe or a device');
    await expect(readTextFile('/dev/null')).rejects.toThrow('is a pipe or a device');
    await expect(readTextFile('/')).rejects.toThrow('is a folder');
  });
});
