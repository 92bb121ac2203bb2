/** A vector as vectors.js describes it. */
export interface Vector {
  name: string;
  scene?: string;
  [key: string]: unknown;
}

/** The result of runFiles of files.js: times in milliseconds, and for each vector what was produced and what is wrong with it. */
export interface Result {
  loaded: { file: string; ms: number }[];
  ms: number;
  outcomes: { produced: string; fault: string }[];
}

export const shippedFolder: string;
/** The number of vectors that hold, and the faults of the others. */
export function runVectors(
  library: object,
  vectors: readonly Vector[],
): { passed: number; failures: string[] };
export function listShipped(): string[];
export function readVectors(): Vector[];
export function writeProgram(vectors: readonly Vector[], sources?: Record<string, string>): string;
