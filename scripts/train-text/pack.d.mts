/** The parts of model.txt. */
export interface Trained {
  /** Characters in bands of like frequency, the most frequent first. */
  bands: { point: number; own: number }[][];
  /** By class, then by the class that follows: the number of times that the share of the second one is halved. */
  links: number[][];
  lists: { context: number[]; escape: number; successors: { point: number; level: number }[] }[];
}

/** Parses model.txt. */
export function parseModel(text: string): Trained;
/** The content of src/text/generated/zh.ts, made from model.txt. */
export function zhSource(text: string): string;

/** Writes the bits that src/text/zh/bits.ts reads. */
export class BitWriter {
  readonly length: number;
  write(number: number, count: number): void;
  writeOnes(count: number): void;
  writeRice(number: number, k: number): void;
  writeGamma(number: number): void;
  join(others: BitWriter): string;
}
