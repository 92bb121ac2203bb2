import { BitReader } from './bits';

/** What often follows a context: its successors by descending frequency of the character, and how likely none of them does. */
export interface List {
  /** In the list of one character: ranks; in that of two: places in the list of the second one. */
  readonly successors: readonly number[];
  /** How likely each is, beside the others. */
  readonly weights: readonly number[];
  /** How likely none of them follows, on the scale of the weights. */
  readonly escape: number;
}

/** The list of one character, and by their rank of the characters after it that have a list with it. */
export interface Block {
  readonly own: List;
  readonly pairs: ReadonlyMap<number, List>;
}

// The greatest weight of a list is 2^11: the others, and the escape, are it or some of them halved so many times.
const SHIFT = 4;
/** Where each so many blocks begin is told, so that the others need not be read. */
const STRIDE = 16;
/** The Rice parameter of the lists of pairs; the others have each their own. */
const PAIR_RICE = 3;

/** Reads the blocks of all characters, each when it is asked for; there are so many, and they begin at the place of the bits. */
export function readLists(packed: string, at: number, count: number): (rank: number) => Block {
  const index = at;
  const blocks = at + Math.ceil(count / STRIDE) * 20;
  const known = new Map<number, Block>();
  return (rank) => {
    let block = known.get(rank);
    if (!block) {
      const bits = new BitReader(packed, index + Math.floor(rank / STRIDE) * 20);
      bits.at = blocks + bits.read(10) * 1024 + bits.read(10);
      for (let skip = rank % STRIDE; skip > 0; skip--) readBlock(bits);
      block = readBlock(bits);
      known.set(rank, block);
    }
    return block;
  };
}

function readBlock(bits: BitReader): Block {
  const withPair: number[] = [];
  const own = readList(bits, undefined, () => bits.read(3), (successor) => {
    if (bits.read(1)) withPair.push(successor);
  });
  const pairs = new Map<number, List>();
  for (const second of withPair) pairs.set(second, readList(bits, PAIR_RICE, () => bits.readRice(0), () => undefined));
  return { own, pairs };
}

function readList(
  bits: BitReader,
  parameter: number | undefined,
  readLevel: () => number,
  after: (successor: number) => void,
): List {
  const successors: number[] = [];
  const weights: number[] = [];
  let sum = 0;
  let escape = 0;
  const count = bits.readGamma();
  if (count > 0) {
    const odds = bits.read(4) - 9;
    const k = parameter === undefined ? bits.read(4) : parameter;
    let successor = -1;
    while (successors.length < count) {
      successor += bits.readRice(k) + 1;
      successors.push(successor);
      const weight = Math.pow(2, 7 + SHIFT - readLevel());
      weights.push(weight);
      sum += weight;
      after(successor);
    }
    escape = Math.max(1, Math.floor(sum * Math.pow(2, odds)));
  }
  return { successors, weights, escape };
}
