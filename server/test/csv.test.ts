import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdTogether, parseCsv } from '../src/command/csv';
import type { HeldLines } from '../src/command/csv';
import type { TextLine } from '../src/command/text-lines';

async function hold(...texts: (string | undefined)[]): Promise<(TextLine | HeldLines)[]> {
  async function* lines(): AsyncGenerator<TextLine> {
    for (const [i, text] of texts.entries()) yield await Promise.resolve({ number: i + 1, text });
  }
  const held: (TextLine | HeldLines)[] = [];
  for await (const line of holdTogether(lines())) held.push(line);
  return held;
}

const alone = (texts: string[]) => texts.map((text, i) => ({ number: i + 1, text }));

describe('the lines that a quotation mark holds together', () => {
  test.each([
    ['two lines', ['1,"east', 'west"'], [{ number: 1, upTo: 2 }]],
    ['a whole line in between, of one column', ['"east', 'middle', 'west"'], [{ number: 1, upTo: 3 }]],
    [
      'further values',
      ['"a', 'b",1,"c', 'd"', 'e'],
      [
        { number: 1, upTo: 3 },
        { number: 4, text: 'e' },
      ],
    ],
    ['doubled marks', ['"a ""b', '""', 'c"""'], [{ number: 1, upTo: 3 }]],
  ])('are found: %s', async (_, texts, held) => {
    expect(await hold(...texts)).toStrictEqual(held);
  });

  test.each([
    ['a mark that nothing closes', ['1,"never', '2,b', '3,c']],
    ['two such marks', ['1,"never', '2,b', '3,"never', '4,d']],
    ['a mark within a value', ['1,5" nails', '2,b']],
    ['whole values', ['"a,b","c""d",""', '"",x']],
    ['text behind a closing mark', ['1,"a', '2,"b" c', '3,d']],
  ])('are no others: %s', async (_, texts) => {
    expect(await hold(...texts)).toStrictEqual(alone(texts));
  });

  test('end at a line that is too long', async () => {
    expect(await hold('1,"a', undefined, '2,b"')).toStrictEqual([
      { number: 1, text: '1,"a' },
      { number: 2, text: undefined },
      { number: 3, text: '2,b"' },
    ]);
    const many = Array.from({ length: 30 }, () => 'x'.repeat(50_000));
    expect(await hold('"a', ...many, 'b"')).toHaveLength(32);
  });
});

const cell = fc.string({ unit: fc.constantFrom('a', '店', '"', ',', '\n', ' ', '1'), maxLength: 6 });
const quote = (value: string, always: boolean) =>
  always || /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

test('a value is read whole or not at all, whatever stands in it', async () => {
  const tables = fc
    .integer({ min: 1, max: 3 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }));
  await fc.assert(
    fc.asyncProperty(tables, fc.boolean(), async (rows, always) => {
      const texts = rows.map((row) => row.map((value) => quote(value, always)).join(','));
      const read = (await hold(...texts.join('\n').split('\n')))
        .filter((line): line is TextLine => 'text' in line)
        .flatMap(({ text }) => {
          try {
            return [parseCsv(text!)];
          } catch {
            return [];
          }
        });
      const whole = rows.map((row) => JSON.stringify(row)).concat('[""]');
      for (const row of read) expect(whole).toContain(JSON.stringify(row));
      const plain = rows.filter((row) => !row.join('').includes('\n'));
      for (const row of plain) expect(read).toContainEqual(row);
    }),
    { numRuns: 2000 },
  );
});

test('a line without quotation marks is cut at its commas, as the library does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', '店', ' ', "'", '\t', ';') }), { minLength: 1 }),
      (row) => {
        expect(parseCsv(row.join(','))).toStrictEqual(row);
      },
    ),
  );
});
