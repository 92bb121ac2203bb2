import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { isObject } from '../../../src/fields/structure';
import { Failure, messageOf } from './failure';

/** One line of a file of records: the record, or why there is none. */
export interface Line {
  /** The number of the line, from 1. */
  readonly number: number;
  readonly record?: Readonly<Record<string, unknown>>;
  readonly error?: string;
}

/** A file of records: a CSV with the names of the columns in its first line, or JSON lines. */
export interface RecordFile {
  /** The columns of a CSV, whose values are all texts; undefined for JSON lines. */
  readonly columns: readonly string[] | undefined;
  /** Lines that have a record or should have one; reads the file as it goes. */
  lines(): AsyncIterable<Line>;
  /** How many they are. */
  count(): Promise<number>;
}

// Far longer than any record; without it, a file of no lines would be read as one.
const LONGEST_LINE = 1_000_000;

/**
 * Opens a `.csv`, or a `.jsonl`, `.ndjson` or `.json` of one object a line.
 *
 * One line is one record, so that a quote that is never closed spoils its own line and no other; blank lines are none.
 *
 * @param encoding of the file, such as `gbk` for what Chinese spreadsheets save.
 */
export async function openRecords(path: string, encoding = 'utf-8'): Promise<RecordFile> {
  const isCsv = extname(path).toLowerCase() === '.csv';
  let columns: string[] | undefined;
  if (isCsv) {
    for await (const [, text] of textLines(path, encoding)) {
      columns = parseCsv(text);
      break;
    }
    if (!columns) throw new Failure(`${path} is empty: its first line has the names of the columns`);
    const twice = columns.find((name, i) => columns!.indexOf(name) < i);
    if (twice !== undefined) throw new Failure(`${path} has two columns named ${JSON.stringify(twice)}`);
  }

  async function* lines(): AsyncGenerator<Line> {
    let header = columns;
    for await (const [number, text] of textLines(path, encoding)) {
      if (header) header = undefined;
      else yield readLine(number, text, columns);
    }
  }

  return {
    columns,
    lines,
    async count() {
      let count = columns ? -1 : 0;
      // eslint-disable-next-line @typescript-eslint/no-unused-vars -- only their number counts
      for await (const _ of textLines(path, encoding)) count++;
      return count;
    },
  };
}

function readLine(number: number, text: string, columns: readonly string[] | undefined): Line {
  // What the decoder could not read would be printed on posters.
  if (text.includes('\ufffd')) return { number, error: 'not in this encoding: try --encoding gbk' };
  try {
    return { number, record: columns ? readRow(text, columns) : readObject(text) };
  } catch (error) {
    return { number, error: messageOf(error) };
  }
}

function readRow(text: string, columns: readonly string[]): Record<string, string> {
  const values = parseCsv(text);
  if (values.length !== columns.length)
    throw new Failure(`${values.length} values for ${columns.length} columns`);
  return Object.fromEntries(columns.map((name, i) => [name, values[i]!]));
}

function readObject(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text);
  if (!isObject(value)) throw new Failure('not a JSON object');
  return value as Record<string, unknown>;
}

function parseCsv(text: string): string[] {
  try {
    return (parse(text, { relax_column_count: true }) as string[][])[0]!;
  } catch (error) {
    const { code } = error as { code?: string };
    throw new Failure(
      code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'a quote is not closed on its line'
        : messageOf(error).replace(/ (at|on) line 1\b/, ''),
    );
  }
}

/** The lines of a file that are not blank, with their numbers. */
async function* textLines(path: string, encoding: string): AsyncGenerator<[number: number, text: string]> {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(encoding);
  } catch {
    throw new Failure(`${encoding} is no encoding that is known here`);
  }
  let number = 0;
  let rest = '';
  for await (const chunk of createReadStream(path)) {
    const parts = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
    rest = parts.pop()!;
    if (rest.length > LONGEST_LINE)
      throw new Failure(`line ${number + parts.length + 1} of ${path} does not end`);
    for (const part of parts) {
      number++;
      if (part.trim()) yield [number, part.replace(/\r$/, '')];
    }
  }
  rest += decoder.decode();
  if (rest.trim()) yield [number + 1, rest.replace(/\r$/, '')];
}
