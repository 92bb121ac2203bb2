import { createReadStream, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** What has become of a line: a code in a file, or an error. */
export interface Entry {
  readonly line: number;
  readonly scene?: string;
  /** The picture, relative to the manifest. */
  readonly file?: string;
  readonly error?: string;
}

/** What the entries so far say of a line. */
export type Past = 'none' | 'same' | 'other code';

/**
 * The entries of all lines so far, in a file of JSON lines that only grows.
 *
 * An entry is appended when its picture is there. A kill may leave half an entry at the end: it is cut off when the file is
 * opened again, and its line is done again.
 */
export interface Manifest {
  readonly done: number;
  /** What the line of an entry has: this very error or the code of this scene, the code of another scene, or neither. */
  past(entry: Omit<Entry, 'file'>): Past;
  append(entry: Entry): void;
  close(): Promise<void>;
}

export async function openManifest(path: string): Promise<Manifest> {
  const file = await open(path, 'a+');
  await cutTornEnd(file);
  // Four bytes a line, so that a million lines take no more memory than a thousand.
  let marks = new Uint32Array(1024);
  let done = 0;

  function note(entry: Entry): void {
    if (entry.line >= marks.length) {
      const grown = new Uint32Array(Math.max(entry.line + 1, 2 * marks.length));
      grown.set(marks);
      marks = grown;
    }
    if (!entry.error) done++;
    marks[entry.line] = markOf(entry);
  }

  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    const entry = readEntry(text);
    if (entry) note(entry);
  }

  return {
    get done() {
      return done;
    },
    past(entry) {
      const mark = marks[entry.line] ?? 0;
      if (mark === markOf(entry)) return 'same';
      return (mark & IS_CODE) > 0 ? 'other code' : 'none';
    },
    append(entry) {
      writeSync(file.fd, `${JSON.stringify(entry)}\n`);
      note(entry);
    },
    close: () => file.close(),
  };
}

const IS_CODE = 1;

/** A hash of the error or the scene, never 0, and odd for a code: FNV-1a. */
function markOf({ scene = '', error }: Entry): number {
  let hash = 0x811c9dc5;
  for (const character of error ?? scene) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return ((hash & ~IS_CODE) | 2 | (error ? 0 : IS_CODE)) >>> 0;
}

/** Undefined where a power failure has left something else. */
function readEntry(text: string): Entry | undefined {
  try {
    const entry = JSON.parse(text) as Entry;
    return Number.isInteger(entry.line) && (entry.error ?? (entry.file && entry.scene)) ? entry : undefined;
  } catch {
    return undefined;
  }
}

async function cutTornEnd(file: Awaited<ReturnType<typeof open>>): Promise<void> {
  const { size } = await file.stat();
  const tail = Buffer.alloc(Math.min(size, 65_536));
  await file.read(tail, 0, tail.length, size - tail.length);
  const end = size - tail.length + tail.lastIndexOf('\n') + 1;
  if (end < size) await file.truncate(end);
}
