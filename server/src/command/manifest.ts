// The manifest of a run: the outcome of every line, so that the next run goes on with the others.
import { createReadStream, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** A line of the manifest. It has the outcome of one line of the records: a picture file, or an error. */
export interface ManifestLine {
  /** The number of the line in the file of records, from 1. */
  readonly line: number;
  readonly scene?: string;
  /** The path of the picture, relative to the manifest. */
  readonly file?: string;
  readonly error?: string;
}

/** The outcome that the manifest already has for a line. */
export type Past = 'none' | 'same' | 'other code';

/**
 * The outcomes of all lines so far, in a file of JSON lines that only grows.
 *
 * A manifest line is appended after its picture is saved. If the process is killed, half a manifest line may remain at the
 * end. It is removed when the manifest is opened again, and the code is made again.
 */
export interface Manifest {
  /** The number of codes so far. */
  readonly done: number;
  /**
   * Compares an outcome with the manifest: `'same'` if the manifest has this error or the code of this scene, `'other code'`
   * if it has the code of another scene, else `'none'`.
   */
  past(outcome: Omit<ManifestLine, 'file'>): Past;
  append(outcome: ManifestLine): void;
  close(): Promise<void>;
}

/** Opens the manifest in a file, and makes the file if necessary. */
export async function openManifest(path: string): Promise<Manifest> {
  const file = await open(path, 'a+');
  await cutTornEnd(file);
  // Four bytes for each line of the records, so that a million lines need little memory.
  let marks = new Uint32Array(1024);
  let done = 0;

  function note(outcome: ManifestLine): void {
    if (outcome.line >= marks.length) {
      const grown = new Uint32Array(Math.max(outcome.line + 1, 2 * marks.length));
      grown.set(marks);
      marks = grown;
    }
    if (!outcome.error) done++;
    marks[outcome.line] = makeMark(outcome);
  }

  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    const outcome = parseLine(text);
    if (outcome) note(outcome);
  }

  return {
    get done() {
      return done;
    },
    past(outcome) {
      const mark = marks[outcome.line] ?? 0;
      if (mark === makeMark(outcome)) return 'same';
      return (mark & IS_CODE) > 0 ? 'other code' : 'none';
    },
    append(outcome) {
      writeSync(file.fd, `${JSON.stringify(outcome)}\n`);
      note(outcome);
    },
    close: () => file.close(),
  };
}

const IS_CODE = 1;
const IS_USED = 2;

/** The FNV-1a hash of the error or the scene, with two bits replaced: it is never 0, and it is odd for a code. */
function makeMark({ scene = '', error }: Omit<ManifestLine, 'file'>): number {
  let hash = 0x811c9dc5;
  for (const character of error ?? scene) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return ((hash & ~IS_CODE) | IS_USED | (error ? 0 : IS_CODE)) >>> 0;
}

/** Returns undefined for anything else than a manifest line: a power failure may leave such lines. */
function parseLine(text: string): ManifestLine | undefined {
  try {
    const outcome = JSON.parse(text) as ManifestLine;
    const isComplete = Number.isInteger(outcome.line) && (outcome.error ?? (outcome.file && outcome.scene));
    return isComplete ? outcome : undefined;
  } catch {
    return undefined;
  }
}

/** Removes half a line at the end. */
async function cutTornEnd(file: Awaited<ReturnType<typeof open>>): Promise<void> {
  const { size } = await file.stat();
  const tail = Buffer.alloc(Math.min(size, 65_536));
  await file.read(tail, 0, tail.length, size - tail.length);
  const end = size - tail.length + tail.lastIndexOf('\n') + 1;
  if (end < size) await file.truncate(end);
}
