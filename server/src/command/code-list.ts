// The list of the codes beside the manifest, for a spreadsheet or a printer.
import { open, rename, rm } from 'node:fs/promises';
import { isCode } from './manifest-lines';
import type { Manifest } from './manifest';

/** Spreadsheets take a CSV file for GBK, in China, unless it begins with this mark. */
const MARK = '\ufeff';
const ROWS_IN_A_WRITE = 1000;

/**
 * Writes a CSV file with the line, the scene and the picture of each code.
 *
 * @param last the last line of the records.
 * @param lost the lines whose picture is missing.
 */
export async function writeCodeList(
  path: string,
  manifest: Manifest,
  last: number,
  lost: ReadonlySet<number>,
): Promise<void> {
  const part = `${path}.part`;
  await rm(part, { force: true });
  const file = await open(part, 'wx');
  try {
    let text = `${MARK}line,scene,file\n`;
    for (let line = 1; line <= last; line++) {
      const outcome = manifest.outcomeOf(line);
      if (isCode(outcome) && !lost.has(line))
        text += `${line},${quote(outcome.scene)},${quote(outcome.file)}\n`;
      if (line % ROWS_IN_A_WRITE === 0) {
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

function quote(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
