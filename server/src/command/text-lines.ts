// The lines of a text file, in constant memory.
import { createReadStream } from 'node:fs';
import type { TextFile } from './text-file';

/** The longest line in characters. A longer one would fill the memory. */
export const LONGEST_LINE = 1_000_000;

/** A line of a text file that is not blank. */
export interface TextLine {
  /** The number of the line, from 1. */
  readonly number: number;
  /** Undefined for a line of more than a million characters. */
  readonly text: string | undefined;
}

/** Reads the lines of a file that are not blank, with their numbers. */
export async function* readTextLines({ path, encoding, lineEnd }: TextFile): AsyncGenerator<TextLine> {
  const decoder = new TextDecoder(encoding);
  let number = 0;
  let text: string | undefined = '';

  function* take(parts: readonly string[]): Generator<TextLine> {
    for (const [i, part] of parts.entries()) {
      if (i > 0) {
        yield* endLine();
        text = '';
      }
      text = text === undefined || text.length + part.length > LONGEST_LINE ? undefined : text + part;
    }
  }

  function* endLine(): Generator<TextLine> {
    number++;
    if (text === undefined || text.trim()) yield { number, text: text?.replace(/\r$/, '') };
  }

  for await (const chunk of createReadStream(path))
    yield* take(decoder.decode(chunk as Buffer, { stream: true }).split(lineEnd));
  yield* take(decoder.decode().split(lineEnd));
  yield* endLine();
}
