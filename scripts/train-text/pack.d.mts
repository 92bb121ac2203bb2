/** The parts of a model. Symbols are characters, words, and ␀, ␁, ␂ for what stands for other things. */
export interface Trained {
  /** The symbols of each class and band. */
  bands: { own: number; band: number; symbols: string[] }[];
  /** By class, then by the class that follows: the number of times that the share of the second one is halved. */
  links: number[][];
  /** By view, then by place. */
  ends: number[][];
  lists: { context: string[]; odds: number; successors: { symbol: string; level: number }[] }[];
}

/** Parses core-model.txt or zh-model.txt. */
export function parseModel(text: string): Trained;
/** The packed table of a model. */
export function packModel(model: Trained): string;
/** The content of src/text/generated/core.ts or zh.ts. */
export function tableSource(name: string, text: string): string;

/** Writes the bits that src/text/chinese/bits.ts reads. */
export class BitWriter {
  readonly length: number;
  write(number: number, count: number): void;
  writeRice(number: number, k: number): void;
  writeGamma(number: number): void;
  append(others: BitWriter): void;
  join(): string;
}
