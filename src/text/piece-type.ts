// The interface of the pieces that text is cut into.
import type { SymbolReader, SymbolWriter } from '../coding/interval';

/** One type of the pieces that text is cut into. */
export interface PieceType {
  /** The characters that its pieces begin with; left out where every character may begin one. */
  readonly starts?: string;
  /** Reports each piece of this type that begins at `at`: its end, and its price in sixteenths of a bit. */
  pieces(text: string, at: number, found: (end: number, price: number) => void): void;
  write(piece: string, to: SymbolWriter): void;
  read(from: SymbolReader): string;
}
