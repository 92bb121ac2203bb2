// Samples for a schema: the records and texts of a file, or of the standard input.
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Failure, messageOf } from './failure';
import { isObject, parseJson } from './json-object';
import { codeOf } from './pasted-options';
import { readRecordFile } from './record-file';
import { checkRounded } from './rounded-ids';
import { readTextFile } from './text-file';
import { readTextLines } from './text-lines';
import type { TextFile } from './text-file';
import { typeColumns } from './typed-columns';

/** A sample, or the reason why there is none. */
export interface Sample {
  /** Its place in the file, such as `line 7`. */
  readonly place: string;
  /** A record, or a text such as an old scene. */
  readonly value?: unknown;
  readonly error?: string;
}

/** The name of the standard input on the command line. */
export const STDIN = '-';

/**
 * Reads samples: the objects and texts of `.jsonl` and `.json`, the rows of `.csv`, or the lines of any other file.
 *
 * @param path the path of the file; `-` for the standard input, which is JSON lines, a JSON array or lines, as it begins.
 * @param encoding see {@link readTextFile}.
 * @throws Failure for a file that has none of these forms.
 */
export async function readSamples(
  path: string,
  encoding?: string,
  input: NodeJS.ReadableStream = process.stdin,
): Promise<AsyncIterable<Sample>> {
  if (path === STDIN) return readInput(input, encoding);
  const extension = extname(path).toLowerCase();
  if (extension === '.csv') return readRows(path, encoding);
  const file = await readTextFile(path, encoding);
  if (extension === '.json') return readArray(file);
  return extension === '.jsonl' || extension === '.ndjson' ? readJsonLines(file) : readTexts(file);
}

/** Text files are read more than once, so the input becomes a file for a moment. */
async function* readInput(input: NodeJS.ReadableStream, encoding?: string): AsyncGenerator<Sample> {
  const folder = await mkdtemp(join(tmpdir(), 'miniprogram-scene-'));
  const copy = join(folder, 'input');
  try {
    await pipeline(input, createWriteStream(copy));
    const file = await readTextFile(copy, encoding);
    const start = await firstLine(file);
    const read = start.startsWith('[') ? readArray : isJson(start) ? readJsonLines : readTexts;
    yield* read(file);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(error.message.replaceAll(copy, 'the standard input'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function firstLine(file: TextFile): Promise<string> {
  for await (const { text = '' } of readTextLines(file)) return text.trim();
  return '';
}

function isJson(text: string): boolean {
  try {
    return /^[{"]/.test(text) && JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

/** One text a line: an old scene, a query, a URL, or options from a log. */
async function* readTexts(file: TextFile): AsyncGenerator<Sample> {
  yield* readLines(file, (text) => codeOf(text.trim()));
}

async function* readJsonLines(file: TextFile): AsyncGenerator<Sample> {
  yield* readLines(file, (text) => sampleOf(parseJson(text)));
}

async function* readArray(file: TextFile): AsyncGenerator<Sample> {
  let text = '';
  for await (const line of readTextLines(file)) {
    if (line.text === undefined)
      throw new Failure(
        `${file.path} has a line that is too long: write each sample on a line of a .jsonl file`,
      );
    text += `${line.text}\n`;
  }
  let values: unknown;
  try {
    values = parseJson(text);
  } catch (error) {
    throw new Failure(`${file.path} is not JSON: ${messageOf(error)}`);
  }
  if (!Array.isArray(values))
    throw new Failure(`${file.path} has no array of samples, such as [{"table":8}]`);
  for (const [i, value] of values.entries()) yield attempt(`item ${i + 1}`, () => sampleOf(value));
}

function sampleOf(value: unknown): unknown {
  if (typeof value === 'string' || isObject(value)) return value;
  throw new Failure('neither an object nor a text');
}

async function* readLines(file: TextFile, parse: (text: string) => unknown): AsyncGenerator<Sample> {
  for await (const { number, text } of readTextLines(file)) {
    const place = `line ${number}`;
    yield attempt(place, () => {
      if (text === undefined) throw new Failure('the line is too long');
      if (text.includes('\ufffd'))
        throw new Failure('a character was lost (\ufffd) before the file was saved');
      return parse(text);
    });
  }
}

function attempt(place: string, read: () => unknown): Sample {
  try {
    return { place, value: read() };
  } catch (error) {
    return { place, error: messageOf(error) };
  }
}

/** The rows of a CSV file, with the types of their columns. */
async function* readRows(path: string, encoding?: string): AsyncGenerator<Sample> {
  const records = await readRecordFile(path, { encoding });
  const columns = records.columns!.filter((column) => column !== '');
  await checkRounded(path, columns, records.lines());
  const { see, read } = typeColumns(columns);
  for await (const { record } of records.lines()) if (record) see(record);
  for await (const { number, record, error } of records.lines()) {
    const place = `line ${number}`;
    yield record ? { place, value: read(record) } : { place, error: error! };
  }
}
