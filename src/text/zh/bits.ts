/*
 * Bits as printable ASCII: each two characters hold 13 of them, as a number below 93². Read where they stand: only what is
 * needed is unpacked.
 */

const UNKNOWN = 0xffff;

/** The numbers of 13 bits that a text holds. */
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

/** Printable ASCII but for the quote and the backslash: the value of a character is its place among them. */
function digit(code: number): number {
  return code < 35 ? code - 32 : code < 92 ? code - 33 : code - 34;
}

/** Reads whole numbers, the most significant bit first. */
export class BitReader {
  // The next bits at the top of 32, how many of them there are, always 14 or more, and the word that comes after them.
  private window = 0;
  private count = 0;
  private index: number;

  constructor(
    private readonly bits: PackedBits,
    at: number,
  ) {
    this.index = Math.floor(at / 13);
    this.skip(0);
    this.skip(at % 13);
  }

  /** The place of the next bit. */
  at(): number {
    return this.index * 13 - this.count;
  }

  /** A number of 1 to 14 bits. */
  read(count: number): number {
    const number = this.window >>> (32 - count);
    this.skip(count);
    return number;
  }

  /** How many ones there are, up to a zero. */
  readOnes(): number {
    let before = 0;
    // There may be more of them than one look shows.
    for (; this.window >>> 19 === 0x1fff; before += 13) this.skip(13);
    const ones = Math.clz32(~this.window);
    this.skip(ones + 1);
    return before + ones;
  }

  /** A number from 0 on, below 2^12: how many bits it has when one is added, as so many zeros, and these bits. */
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
