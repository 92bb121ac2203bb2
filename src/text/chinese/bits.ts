// Bits as printable ASCII: two characters hold 13 bits, as a number below 93².

/** Reads whole numbers, the most significant bit first. */
export class BitReader {
  // The last bits that were unpacked, and how many of them are left.
  protected unpacked = 0;
  protected left = 0;
  // The index of the character after them.
  protected position = 0;

  constructor(private readonly packed: string) {}

  /** A number of 0 to 13 bits. */
  read(count: number): number {
    if (this.left < count) {
      this.unpacked = (this.unpacked << 13) | this.unpack();
      this.left += 13;
    }
    this.left -= count;
    return (this.unpacked >> this.left) & ((1 << count) - 1);
  }

  /** A number from 0 on, below 2^13 - 1, in the Elias gamma code of the number plus 1. */
  gamma(): number {
    let more = 0;
    while (this.read(1) < 1) more++;
    return (1 << more) + this.read(more) - 1;
  }

  /**
   * Numbers in the Rice code with the parameter k: as many ones as there are whole 2^k in it, a zero, and the k bits of the
   * rest. Tables have thousands of them, so they are read without a call for each.
   */
  row(count: number, k: number): number[] {
    const numbers: number[] = [];
    let { unpacked, left } = this;
    while (numbers.length < count) {
      let number = 0;
      for (;;) {
        if (left < 1) {
          unpacked = this.unpack();
          left = 13;
        }
        left--;
        if (((unpacked >> left) & 1) < 1) break;
        number += 1 << k;
      }
      while (left < k) {
        unpacked = (unpacked << 13) | this.unpack();
        left += 13;
      }
      left -= k;
      numbers.push(number + ((unpacked >> left) & ((1 << k) - 1)));
    }
    this.unpacked = unpacked;
    this.left = left;
    return numbers;
  }

  /** Ascending numbers from 0 on, by the gaps between them. */
  ascending(count: number, k: number): number[] {
    const numbers = this.row(count, k);
    for (let i = 1; i < count; i++) numbers[i]! += numbers[i - 1]! + 1;
    return numbers;
  }

  /** A row of numbers on both sides of a middle: it, 1 less, 1 more, 2 less … */
  around(middle: number, count: number, k: number): number[] {
    return this.row(count, k).map((zigzag) => middle + ((zigzag >> 1) ^ -(zigzag & 1)));
  }

  private unpack(): number {
    return this.next() * 93 + this.next();
  }

  /** The value of the next character: its index among the printable ASCII characters, without the quote and the backslash. */
  private next(): number {
    const unit = this.packed.charCodeAt(this.position++);
    return unit - (unit < 35 ? 32 : unit < 92 ? 33 : 34);
  }
}
