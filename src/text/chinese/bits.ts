// Bits as printable ASCII: two characters hold 13 bits, as a number below 93².

/** Reads whole numbers, the most significant bit first. */
export class BitReader {
  // The bits that were unpacked and not yet read, and how many they are.
  private bits = 0;
  private left = 0;
  // The index of the 13 bits after them.
  private index: number;

  /** Reads from the bit at a position on. */
  constructor(
    private readonly packed: string,
    at = 0,
  ) {
    this.index = Math.floor(at / 13);
    this.read(at % 13);
  }

  /** The position of the next bit. */
  at(): number {
    return this.index * 13 - this.left;
  }

  /** A number of 0 to 13 bits. */
  read(count: number): number {
    if (this.left < count) this.unpack();
    this.left -= count;
    const number = this.bits >> this.left;
    this.bits -= number << this.left;
    return number;
  }

  /** A number from 0 on, below 2^13 - 1, in the Elias gamma code of the number plus 1. */
  gamma(): number {
    let more = 0;
    while (this.read(1) < 1) more++;
    return (1 << more) + this.read(more) - 1;
  }

  /** Numbers in the Rice code with the parameter k: as many ones as there are whole 2^k in it, a zero, and the k bits of the rest. */
  row(count: number, k: number): number[] {
    const numbers: number[] = [];
    for (let i = 0; i < count; i++) {
      let whole = 0;
      while (this.read(1) > 0) whole++;
      numbers.push((whole << k) + this.read(k));
    }
    return numbers;
  }

  /** Ascending numbers from 0 on, by the gaps between them. */
  ascending(count: number, k: number): number[] {
    let next = 0;
    return this.row(count, k).map((gap) => {
      const number = next + gap;
      next = number + 1;
      return number;
    });
  }

  /** A row of numbers on both sides of a middle that stands before it. */
  around(count: number): number[] {
    const middle = this.read(4);
    const k = this.read(2);
    return this.row(count, k).map((zigzag) => middle + (zigzag % 2 ? -(zigzag + 1) / 2 : zigzag / 2));
  }

  private unpack(): void {
    const high = digit(this.packed.charCodeAt(2 * this.index));
    const low = digit(this.packed.charCodeAt(2 * this.index + 1));
    this.bits = (this.bits << 13) + high * 93 + low;
    this.left += 13;
    this.index++;
  }
}

/** The value of a character: its index among the printable ASCII characters, without the quote and the backslash. */
function digit(code: number): number {
  return code < 35 ? code - 32 : code < 92 ? code - 33 : code - 34;
}
