// The lines of a manifest file: JSON, and their places in the file.
import { createReadStream } from 'node:fs';
import { printable } from '../printable';

/** A line of the manifest. It has the outcome of one line of the records: a picture file, or an error. */
export interface ManifestLine {
  /** The number of the line in the file of records, from 1. */
  readonly line: number;
  readonly scene?: string;
  /** The path of the picture, relative to the manifest. */
  readonly file?: string;
  readonly error?: string;
}

/** A line of the manifest that has a code. */
export type CodeLine = ManifestLine & { readonly scene: string; readonly file: string };

export function isCode(outcome: ManifestLine | undefined): outcome is CodeLine {
  return outcome?.error === undefined && outcome?.file !== undefined;
}

/** Formats a manifest line, so that a terminal can show it. */
export function formatLine(outcome: ManifestLine): string {
  return `${printable(JSON.stringify(outcome))}\n`;
}

/** Parses a manifest line. Returns undefined for anything else: a power failure may leave such lines. */
export function parseLine(text: string): ManifestLine | undefined {
  try {
    const { line, scene, file, error } = Object(JSON.parse(text)) as ManifestLine;
    const isWhole =
      Number.isSafeInteger(line) &&
      line > 0 &&
      [scene, file, error].every((part) => part === undefined || typeof part === 'string') &&
      (error !== undefined || (file !== undefined && scene !== undefined));
    return isWhole
      ? {
          line,
          ...(scene !== undefined && { scene }),
          ...(file !== undefined && { file }),
          ...(error !== undefined && { error }),
        }
      : undefined;
  } catch {
    return undefined;
  }
}

/** No line is longer: an error that would be is cut off. */
export const LONGEST_MANIFEST_LINE = 16_384;

/** Reads the whole lines of a file, with the offsets of their first bytes. A line that is too long is no manifest line. */
export async function* readManifestLines(path: string): AsyncGenerator<[offset: number, text: string]> {
  let offset = 0;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path)) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    let start = 0;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, start)) {
      yield [offset + start, end - start > LONGEST_MANIFEST_LINE ? '' : rest.toString('utf8', start, end)];
      start = end + 1;
    }
    // A giant line is skipped in pieces, which are no manifest lines either.
    if (rest.length - start > 2 * LONGEST_MANIFEST_LINE) start = rest.length - LONGEST_MANIFEST_LINE;
    rest = rest.subarray(start);
    offset += start;
  }
}
