// The list of the codes beside the manifest, for a spreadsheet or a printer.
import { open, rename, rm } from 'node:fs/promises';
import { isCode } from './manifest-lines';
import type { Manifest } from './manifest';
import type { RecordFile } from './record-file';
import { textOf } from './record-line';

/** Spreadsheets take a CSV file for GBK, in China, unless it begins with this mark. */
const MARK = '\ufeff';
const ROWS_IN_A_WRITE = 1000;

/** The codes that a list has, and the records that they were made of. */
export interface ListedCodes {
  readonly manifest: Manifest;
  readonly records: RecordFile;
  /** The names of the fields: JSON lines have no columns. */
  readonly fields: readonly string[];
  /** The lines whose picture is missing. */
  readonly lost: ReadonlySet<number>;
}

/** Writes a CSV file with the line, the scene and the picture of each code, and the columns of the file of records. */
export async function writeCodeList(
  path: string,
  { manifest, records, fields, lost }: ListedCodes,
): Promise<void> {
  const { columns = fields, header = fields } = records;
  const named = columns.filter((_, i) => header[i]);
  const part = `${path}.part`;
  await rm(part, { force: true });
  const file = await open(part, 'wx');
  try {
    let text = MARK + rowOf(['line', 'scene', 'file', ...header.filter(Boolean)]);
    let rows = 0;
    for await (const { number, record } of records.lines()) {
      const outcome = manifest.outcomeOf(number);
      if (!isCode(outcome) || lost.has(number)) continue;
      const values = named.map((column) => textOf(record?.[column]));
      text += rowOf([String(number), outcome.scene, outcome.file, ...values]);
      if (++rows % ROWS_IN_A_WRITE === 0) {
        await file.appendFile(text);
        text = '';
      }
    }
    await file.appendFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, path);
}

function rowOf(values: readonly string[]): string {
  return `${values.map(quote).join(',')}\n`;
}

function quote(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
