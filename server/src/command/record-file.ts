// Files of records: CSV and JSON lines.
import { extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Failure, messageOf } from './failure';
import { readTextLines } from './text-lines';

/** A line of a file of records: a record, or the reason why there is none. */
export interface Line {
  /** The number of the line in the file, from 1. */
  readonly number: number;
  readonly record?: Readonly<Record<string, unknown>>;
  readonly error?: string;
}

/** A file of records: a CSV file with the names of the columns in its first line, or JSON lines. */
export interface RecordFile {
  /** The columns of a CSV file, whose values are all texts; undefined for JSON lines. */
  readonly columns: readonly string[] | undefined;
  /** Reads the lines that have or should have a record, in constant memory. */
  lines(): AsyncIterable<Line>;
  /** Counts the lines that have or should have a record. */
  count(): Promise<number>;
}

/**
 * Reads a file of records: `.csv`, or JSON lines with any other extension.
 *
 * Each line is one record, so a missing quotation mark affects its own line only. Blank lines are ignored.
 *
 * @param encoding the encoding of the file, such as `gbk` for files of Chinese spreadsheets.
 * @throws Failure for an unknown encoding, and for a CSV file without usable columns.
 */
export async function readRecordFile(path: string, encoding = 'utf-8'): Promise<RecordFile> {
  const isCsv = extname(path).toLowerCase() === '.csv';
  const columns = isCsv ? await readColumns(path, encoding) : undefined;

  async function* lines(): AsyncGenerator<Line> {
    let isHeader = isCsv;
    for await (const [number, text] of readTextLines(path, encoding)) {
      if (isHeader) isHeader = false;
      else yield readLine(number, text, columns);
    }
  }

  return {
    columns,
    lines,
    async count() {
      let count = isCsv ? -1 : 0;
      // eslint-disable-next-line @typescript-eslint/no-unused-vars -- only the number of lines matters
      for await (const _ of readTextLines(path, encoding)) count++;
      return count;
    },
  };
}

async function readColumns(path: string, encoding: string): Promise<string[]> {
  for await (const [, text] of readTextLines(path, encoding)) {
    const columns = parseCsv(text);
    const twice = columns.find((name, i) => columns.indexOf(name) < i);
    if (twice !== undefined) throw new Failure(`${path} has two columns named ${JSON.stringify(twice)}`);
    return columns;
  }
  throw new Failure(`${path} is empty: its first line must have the names of the columns`);
}

function readLine(number: number, text: string, columns: readonly string[] | undefined): Line {
  // A character that the decoder could not read would be printed on posters.
  if (text.includes('\ufffd')) return { number, error: 'not in this encoding: try --encoding gbk' };
  try {
    return { number, record: columns ? parseRow(text, columns) : parseObject(text) };
  } catch (error) {
    return { number, error: messageOf(error) };
  }
}

function parseRow(text: string, columns: readonly string[]): Record<string, string> {
  const values = parseCsv(text);
  if (values.length !== columns.length)
    throw new Failure(`${values.length} values for ${columns.length} columns`);
  return Object.fromEntries(columns.map((name, i) => [name, values[i]!]));
}

function parseObject(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Failure('not a JSON object');
  return value as Record<string, unknown>;
}

function parseCsv(text: string): string[] {
  try {
    return (parse(text, { relax_column_count: true }) as string[][])[0]!;
  } catch (error) {
    const { code } = error as { code?: string };
    throw new Failure(
      code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'a quotation mark is not closed on its line'
        : messageOf(error).replace(/ (at|on) line 1\b/, ''),
    );
  }
}
