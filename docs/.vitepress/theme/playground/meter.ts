// The share of every field in the characters of a scene.
import type { AnyMeasure } from './evaluate';

export interface Part {
  readonly name: string;
  readonly bits: number;
  /** The characters that it takes. */
  readonly cells: number;
  /** One of the colours; none for version and check. */
  readonly colour: number | undefined;
}

const COLOURS = 6;

/** The parts of a scene in the order of its fields, and at last `header`: version and check. Together they are as long as the scene. */
export function partsOf({ bits, header, length }: AnyMeasure): Part[] {
  const all = [...Object.entries<number>(bits), ['', header] as const];
  const total = all.reduce((sum, [, own]) => sum + own, 0);
  return all.map(([name, own], i) => ({
    name,
    bits: own,
    cells: total > 0 ? (own / total) * length : 0,
    colour: i < all.length - 1 ? i % COLOURS : undefined,
  }));
}
