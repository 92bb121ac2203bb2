// Files of records: CSV and JSON lines.
import { extname } from 'node:path';
import { mapColumns, parseHeader } from './columns';
import { holdTogether, parseCsv } from './csv';
import type { HeldLines } from './csv';
import { Failure, messageOf } from './failure';
import { parseJsonObject } from './json-object';
import type { Line } from './record-line';
import { checkRounded } from './rounded-ids';
import { readTextFile } from './text-file';
import type { TextFile } from './text-file';
import { LONGEST_LINE, readTextLines } from './text-lines';
import type { TextLine } from './text-lines';

/** A file of records: a CSV file with the names of the columns in its first line, or JSON lines. */
export interface RecordFile {
  /** The columns of a CSV file, named like their fields; their values are all texts. Undefined for JSON lines. */
  readonly columns: readonly string[] | undefined;
  /** The names of the columns in the file. */
  readonly header: readonly string[] | undefined;
  /** Reads the lines that have or should have a record, in constant memory. */
  lines(): AsyncIterable<Line>;
  /** Counts the lines that have or should have a record, and finds the last one. */
  count(): Promise<{ readonly lines: number; readonly last: number }>;
}

/** The settings for reading a file of records. */
export interface RecordFileOptions {
  /** The encoding of the file, such as `gbk` for files of Chinese spreadsheets. */
  readonly encoding?: string | undefined;
  /** The pairs of fields and columns of {@link mapColumns}. */
  readonly columns?: string | undefined;
  /** The names of the fields. */
  readonly fields?: readonly string[] | undefined;
}

/**
 * Reads a file of records: `.csv`, or JSON lines with any other extension.
 *
 * Each line is one record, so a missing quotation mark affects its own line only. Blank lines are ignored.
 *
 * @throws Failure for anything but a text file, for a CSV file without usable columns, and for a file without a record.
 */
export async function readRecordFile(path: string, options: RecordFileOptions = {}): Promise<RecordFile> {
  const records = await openRecordFile(path, options);
  if (await isEmpty(records)) throw new Failure(`${path} has no records`);
  return records;
}

async function openRecordFile(path: string, options: RecordFileOptions): Promise<RecordFile> {
  const file = await readTextFile(path, options.encoding);
  if (extname(path).toLowerCase() === '.csv') return readCsv(file, options);
  if (options.columns !== undefined) throw new Failure(`--columns is for CSV files, and ${path} is no .csv`);
  await checkJsonLines(file);
  return makeRecordFile(undefined, undefined, async function* () {
    for await (const line of readTextLines(file)) yield readLine(line, parseJsonObject);
  });
}

/** A run that makes nothing would look like one that has made everything. */
async function isEmpty(records: RecordFile): Promise<boolean> {
  const lines = records.lines()[Symbol.asyncIterator]();
  const { done } = await lines.next();
  await lines.return?.();
  return done === true;
}

/** A file of another form would give an error a line. */
async function checkJsonLines(file: TextFile): Promise<void> {
  for await (const { text = '' } of readTextLines(file)) {
    const start = text.trim().slice(0, 40);
    if (start.startsWith('[') || !/[{}]/.test(start))
      throw new Failure(
        `${file.path} begins with ${JSON.stringify(start)}, and an object on each line is expected, such as {"table":8}; a CSV file must be called .csv`,
      );
    return;
  }
}

async function readCsv(file: TextFile, options: RecordFileOptions): Promise<RecordFile> {
  const { columns: mapping, fields = [] } = options;
  const header = parseHeader(file.path, await readHeader(file));
  const columns = mapColumns(header, fields, mapping);
  const records = makeRecordFile(columns, header, async function* () {
    let isHeader = true;
    for await (const line of holdTogether(readTextLines(file))) {
      if (!isHeader && !isBlank(line)) yield readLine(line, (text) => parseRow(text, columns));
      isHeader = false;
    }
  });
  const used = columns.filter((column) => fields.includes(column));
  await checkRounded(file.path, used, records.lines());
  return records;
}

function makeRecordFile(
  columns: RecordFile['columns'],
  header: RecordFile['header'],
  lines: () => AsyncIterable<Line>,
): RecordFile {
  return {
    columns,
    header,
    lines,
    async count() {
      const count = { lines: 0, last: 0 };
      for await (const { number } of lines()) {
        count.lines++;
        count.last = number;
      }
      return count;
    },
  };
}

async function readHeader(file: TextFile): Promise<string> {
  for await (const line of holdTogether(readTextLines(file))) {
    if ('upTo' in line) throw new Failure(`${file.path} has a line break in the name of a column`);
    if (line.text === undefined)
      throw new Failure(`${file.path} has a first line of more than ${LONGEST_LINE} characters`);
    return line.text;
  }
  throw new Failure(`${file.path} is empty: its first line must have the names of the columns`);
}

/** Spreadsheets save rows without a value as commas, some of them with quotation marks. */
function isBlank(line: TextLine | HeldLines): boolean {
  if (!('text' in line) || line.text === undefined || !/^[\s,"]*$/.test(line.text)) return false;
  try {
    return parseCsv(line.text).every((value) => value.trim() === '');
  } catch {
    return false;
  }
}

function readLine(line: TextLine | HeldLines, parse: (text: string) => Record<string, unknown>): Line {
  const { number } = line;
  if ('upTo' in line)
    return {
      number,
      error: `a value in quotation marks goes on to line ${line.upTo}: remove its line break`,
    };
  const { text } = line;
  if (text === undefined) return { number, error: `more than ${LONGEST_LINE} characters` };
  // It would be printed on posters.
  if (text.includes('\ufffd'))
    return { number, error: 'a character was lost (\ufffd) before the file was saved' };
  try {
    return { number, record: parse(text) };
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
