// Bits as printable ASCII: two characters hold 13 bits, as a number below 93². Only the words that are asked for are unpacked.

const UNKNOWN = 0xffff;

/** The words of 13 bits that a text holds. */
export class PackedBits {
  private readonly words: Uint16Array;

  constructor(private readonly packed: string) {
    this.words = new Uint16Array(packed.length / 2 + 2).fill(UNKNOWN);
  }

  word(index: number): number {
    let word = this.words[index]!;
    if (word === UNKNOWN) {
      word = digit(this.packed.charCodeAt(2 * index)) * 93 + digit(this.packed.charCodeAt(2 * index + 1));
      this.words[index] = word;
    }
    return word;
  }
}

/** The value of a character: its index among the printable ASCII characters, without the quote and the backslash. */
function digit(code: number): number {
  return code < 35 ? code - 32 : code < 92 ? code - 33 : code - 34;
}

/** Reads whole numbers, the most significant bit first. */
export class BitReader {
  // The next bits, at the top of 32.
  private window = 0;
  // The number of bits in the window: always 14 or more.
  private count = 0;
  // The index of the word after them.
  private index: number;

  constructor(
    private readonly bits: PackedBits,
    at: number,
  ) {
    this.index = Math.floor(at / 13);
    this.skip(0);
    this.skip(at % 13);
  }

  /** The position of the next bit. */
  at(): number {
    return this.index * 13 - this.count;
  }

  /** A number of 1 to 14 bits. */
  read(count: number): number {
    const number = this.window >>> (32 - count);
    this.skip(count);
    return number;
  }

  /** The number of ones before the next zero. */
  readOnes(): number {
    let before = 0;
    // There may be more ones than the window shows.
    for (; this.window >>> 19 === 0x1fff; before += 13) this.skip(13);
    const ones = Math.clz32(~this.window);
    this.skip(ones + 1);
    return before + ones;
  }

  /** A number from 0 on, below 2^12, in the Elias gamma code of the number plus 1. */
  readGamma(): number {
    const zeros = Math.clz32(this.window);
    this.skip(zeros);
    return this.read(zeros + 1) - 1;
  }

  private skip(count: number): void {
    this.window <<= count;
    this.count -= count;
    for (; this.count < 14; this.count += 13)
      this.window |= this.bits.word(this.index++) << (19 - this.count);
  }
}
