// Bits that are read from any position on.
import { BitReader } from '../chinese/bits';

export class PositionReader extends BitReader {
  /** The position of the next bit. */
  at(): number {
    return (this.position / 2) * 13 - this.left;
  }

  /** Goes on from a position. */
  goTo(at: number): void {
    this.position = Math.floor(at / 13) * 2;
    this.left = 0;
    this.read(at % 13);
  }
}
