/** A vector as vectors.js describes it. */
export interface Vector {
  name: string;
  scene?: string;
  [key: string]: unknown;
}

/** What runFiles of files.js returns: times in milliseconds, and for each vector what was produced and what is wrong with it. */
export interface Result {
  loaded: { file: string; ms: number }[];
  ms: number;
  outcomes: { produced: string; fault: string }[];
}

export const shippedFolder: string;
export const checksPath: string;
export function listShipped(): string[];
export function readVectors(): Vector[];
export function writeProgram(vectors: readonly Vector[], sources?: Record<string, string>): string;
