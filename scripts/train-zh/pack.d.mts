/** The parts of model.txt. */
export interface Trained {
  /** Characters in bands of like frequency, the most frequent first. */
  bands: { point: number; own: number }[][];
  /** How often the share of each class is halved after each class. */
  links: number[][];
  lists: { context: number[]; escape: number; successors: { point: number; level: number }[] }[];
}

export function parseModel(text: string): Trained;
export function zhSource(text: string): string;

/** Writes what the reader in src/text/zh/bits.ts reads. */
export class BitWriter {
  readonly length: number;
  write(number: number, count: number): void;
  writeOnes(count: number): void;
  writeRice(number: number, k: number): void;
  writeGamma(number: number): void;
  join(others: BitWriter): string;
}
