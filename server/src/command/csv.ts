// CSV, one record a line.
import { parse } from 'csv-parse/sync';
import { Failure, messageOf } from './failure';
import type { TextLine } from './text-lines';
import { LONGEST_LINE } from './text-lines';

/**
 * Splits a line of CSV into its values.
 *
 * @throws Failure for misplaced quotation marks.
 */
export function parseCsv(text: string): string[] {
  if (!text.includes('"')) return text.split(',');
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

/** Some lines that a quotation mark holds together: a value has a line break. */
export interface HeldLines {
  readonly number: number;
  /** The number of the last line. */
  readonly upTo: number;
}

/**
 * Finds the lines that a value in quotation marks holds together, so that no half of a value is taken for a record. A quotation mark that
 * nothing closes concerns its own line only.
 */
export async function* holdTogether(lines: AsyncIterable<TextLine>): AsyncGenerator<TextLine | HeldLines> {
  let open: TextLine[] = [];
  let size = 0;
  for await (const line of lines) {
    const { number, text = '' } = line;
    if (open.length > 0) {
      const state = line.text === undefined ? 'broken' : stateWithin(text, 0);
      size += text.length;
      if (state === 'open' && size < LONGEST_LINE) {
        open.push(line);
        continue;
      }
      if (state === 'closed') yield { number: open[0]!.number, upTo: number };
      else yield* open;
      open = [];
      if (state === 'closed') continue;
    }
    if (stateFrom(text, 0) === 'open') {
      open = [line];
      size = text.length;
    } else yield line;
  }
  yield* open;
}

/** Whether a line ends within quotation marks; `broken` if it is no CSV in any case. */
type State = 'open' | 'closed' | 'broken';

/** The state behind a text that begins with a value at an index. */
function stateFrom(text: string, start: number): State {
  for (let at = start; ;) {
    if (text[at] === '"') return stateWithin(text, at + 1);
    const comma = text.indexOf(',', at);
    if (comma < 0) return 'closed';
    at = comma + 1;
  }
}

/** The same for a text that begins within quotation marks. */
function stateWithin(text: string, start: number): State {
  let quote = text.indexOf('"', start);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  if (quote < 0) return 'open';
  const next = text[quote + 1];
  if (next === undefined) return 'closed';
  return next === ',' ? stateFrom(text, quote + 2) : 'broken';
}
