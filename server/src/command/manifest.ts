// The manifest of a run: the outcome of every line, so that the next run goes on with the others.
import { constants, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { Failure } from './failure';
import { formatLine, isCode, LONGEST_MANIFEST_LINE, parseLine, readManifestLines } from './manifest-lines';
import type { ManifestLine } from './manifest-lines';
import { PLAIN } from './plain-file';

/**
 * The outcomes of all lines so far, in a file of JSON lines that only grows.
 *
 * A manifest line is appended after its picture is on the disk. If the process is killed, half a manifest line may remain at the
 * end. It is removed when the manifest is opened again, and the code is made again.
 */
export interface Manifest {
  /** Whether there is a code. */
  readonly hasCodes: boolean;
  /** The number of lines of the file that are damaged. */
  readonly damaged: number;
  /** The outcome of a line of the records so far: its latest code, or else its latest error. */
  outcomeOf(line: number): ManifestLine | undefined;
  /**
   * Appends an outcome. Outcomes that come while the disk is busy share the next write.
   *
   * @returns a promise that is resolved when the outcome is on the disk.
   */
  append(outcome: ManifestLine): Promise<void>;
  /** Waits for all outcomes, and closes the file. */
  close(): Promise<void>;
}

const { O_APPEND, O_CREAT, O_RDWR } = constants;

/**
 * Opens the manifest in a file, and makes the file if necessary.
 *
 * @param last the last line of the records. Outcomes of later lines are left alone.
 * @throws Failure for anything but a regular file.
 */
export async function openManifest(path: string, last: number): Promise<Manifest> {
  const file = await open(path, O_RDWR | O_APPEND | O_CREAT | PLAIN);
  try {
    return await readManifest(path, file, last);
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function readManifest(path: string, file: FileHandle, last: number): Promise<Manifest> {
  if (!(await file.stat()).isFile()) throw new Failure(`${path} is no regular file`);
  let size = await cutTornEnd(file);
  // The place of each outcome in the file, plus one: eight bytes for each line of the records.
  const places = new Float64Array(last + 1);
  let damaged = 0;
  let hasCodes = false;

  /** A code that was made counts for ever: it may be printed. */
  function note(outcome: ManifestLine, offset: number): void {
    hasCodes ||= isCode(outcome);
    if (outcome.line > last) return;
    if (isCode(outcome) || !isCode(outcomeOf(outcome.line))) places[outcome.line] = offset + 1;
  }

  function outcomeOf(line: number): ManifestLine | undefined {
    const place = places[line] ?? 0;
    return place > 0 ? parseLine(readLineAt(file.fd, place - 1)) : undefined;
  }

  for await (const [offset, text] of readManifestLines(path)) {
    const outcome = parseLine(text);
    if (outcome) note(outcome, offset);
    else damaged++;
  }

  let waiting: ManifestLine[] = [];
  let written = Promise.resolve();
  let next: Promise<void> | undefined;

  async function write(): Promise<void> {
    const outcomes = waiting;
    waiting = [];
    next = undefined;
    const lines = outcomes.map((outcome) => Buffer.from(formatLine(outcome)));
    try {
      await file.appendFile(Buffer.concat(lines));
      await file.datasync();
    } catch (error) {
      // Half a line must not count as made when the next one completes it.
      await file.truncate(size).catch(() => undefined);
      throw error;
    }
    for (const [i, outcome] of outcomes.entries()) {
      note(outcome, size);
      size += lines[i]!.length;
    }
  }

  return {
    get hasCodes() {
      return hasCodes;
    },
    damaged,
    outcomeOf,
    append(outcome) {
      waiting.push(cutError(outcome));
      if (!next) {
        next = written.then(write);
        written = next;
        // Every caller that awaits an outcome, or the end, gets the error.
        next.catch(() => undefined);
      }
      return next;
    },
    async close() {
      await written.finally(() => file.close());
    },
  };
}

/** Reads the line that begins at an offset. */
function readLineAt(fd: number, offset: number): string {
  for (let size = 512; ; size *= 8) {
    const bytes = Buffer.alloc(size);
    const line = bytes.subarray(0, readSync(fd, bytes, 0, size, offset));
    const end = line.indexOf(10);
    if (end >= 0 || size > LONGEST_MANIFEST_LINE) return line.toString('utf8', 0, Math.max(0, end));
  }
}

/** The longest error, in characters: as JSON, each takes six bytes at most. */
const LONGEST_ERROR = 2000;

function cutError(outcome: ManifestLine): ManifestLine {
  const { error = '' } = outcome;
  return error.length > LONGEST_ERROR ? { ...outcome, error: `${error.slice(0, LONGEST_ERROR)}…` } : outcome;
}

/** Removes half a line at the end. Returns the size. */
async function cutTornEnd(file: FileHandle): Promise<number> {
  const { size } = await file.stat();
  let end = size;
  for (let tail = Buffer.alloc(0); end > 0 && tail.lastIndexOf(10) < 0;) {
    tail = Buffer.alloc(Math.min(end, 65_536));
    await file.read(tail, 0, tail.length, end - tail.length);
    end += tail.lastIndexOf(10) < 0 ? -tail.length : tail.lastIndexOf(10) + 1 - tail.length;
  }
  if (end < size) {
    await file.truncate(end);
    await file.datasync();
  }
  return end;
}
