/** A vector as vectors.js describes it. */
export interface Vector {
  name: string;
  scene: string;
  [key: string]: unknown;
}

export const libraryPath: string;
export const checksPath: string;
export function readVectors(): Vector[];
export function writeProgram(vectors: readonly Vector[]): string;
