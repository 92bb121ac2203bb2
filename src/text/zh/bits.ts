/*
 * Bits as printable ASCII: each two characters hold 13 of them, as a number below 93². Read where they stand:
 * nothing is unpacked before it is needed.
 */

/** Printable ASCII but for the quote and the backslash: the value of a character is its place among them. */
function digit(code: number): number {
  return code - 32 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0);
}

/** Reads whole numbers, the most significant bit first. */
export class BitReader {
  constructor(
    private readonly packed: string,
    /** The place of the next bit. */
    public at: number,
  ) {}

  /** A number of so many bits, at most 13. */
  read(count: number): number {
    const pair = Math.floor(this.at / 13);
    const after = 26 - (this.at % 13) - count;
    this.at += count;
    return ((this.pair(pair) * 8192 + this.pair(pair + 1)) >>> after) & ((1 << count) - 1);
  }

  /** A number that is small more often than not: how many times 2^k, as so many ones and a zero, and the rest in k bits. */
  readRice(k: number): number {
    let high = 0;
    while (this.read(1)) high++;
    return high * Math.pow(2, k) + this.read(k);
  }

  /** A number from 0 on, of any size: how many bits it has when one is added, as so many zeros, and these bits. */
  readGamma(): number {
    let more = 0;
    while (!this.read(1)) more++;
    return Math.pow(2, more) + this.read(more) - 1;
  }

  private pair(index: number): number {
    return (
      digit(this.packed.charCodeAt(2 * index)) * 93 + digit(this.packed.charCodeAt(2 * index + 1))
    );
  }
}
