// The lines of a text file, in constant memory.
import { createReadStream } from 'node:fs';
import { Failure } from './failure';

/** The longest line in characters. A longer line means that the file has no lines, and would fill the memory. */
const LONGEST_LINE = 1_000_000;

/**
 * Reads the lines of a file that are not blank, with their numbers, in constant memory.
 *
 * @throws Failure for an unknown encoding, and for a line of more than a million characters.
 */
export async function* readTextLines(
  path: string,
  encoding: string,
): AsyncGenerator<[number: number, text: string]> {
  const decoder = makeDecoder(encoding);
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

function makeDecoder(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new Failure(`${encoding} is not a known encoding`);
  }
}
