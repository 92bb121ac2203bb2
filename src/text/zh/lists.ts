// The lists of the Chinese text model: the characters that often follow one or two others.
import { BitReader, type PackedBits } from './bits';

/** The characters that often follow a context, with their weights. */
export interface List {
  /** In the list of a character: ranks; in the list of a pair: indices in the list of its second character. Both ascend. */
  readonly successors: readonly number[];
  readonly weights: readonly number[];
  /** The weight of every character that is not in the list, together. */
  readonly escape: number;
}

/** The list of a character, and the lists of the pairs that it begins, by the rank of the second character. */
export interface Block {
  readonly own: List;
  readonly pairs: ReadonlyMap<number, List>;
}

// The greatest weight of a list is 2^11; each other weight is this, halved as often as its level says; the escape is a multiple of their sum.
const GREATEST = 1 << 11;
/** The index has the position of every fourth block, so that a reader skips at most three. */
const STRIDE = 4;
/** The Rice parameter of the lists of pairs; each list of a character has its own. */
const PAIR_RICE = 3;

/** Reads the blocks of `count` characters from a position on, each block when it is asked for. */
export function readLists(bits: PackedBits, at: number, count: number): (rank: number) => Block {
  const first = at + Math.ceil(count / STRIDE) * 20;
  const known = new Map<number, Block>();
  return (rank) => {
    let block = known.get(rank);
    if (!block) {
      const index = new BitReader(bits, at + Math.floor(rank / STRIDE) * 20);
      const reader = new BitReader(bits, first + (index.read(10) << 10) + index.read(10));
      for (let skip = rank % STRIDE; skip > 0; skip--) readBlock(reader);
      block = readBlock(reader);
      known.set(rank, block);
    }
    return block;
  };
}

function readBlock(bits: BitReader): Block {
  const seconds: number[] = [];
  const own = readList(bits, seconds);
  const pairs = new Map<number, List>();
  for (const second of seconds) pairs.set(second, readList(bits));
  return { own, pairs };
}

/** Reads the list of a character, and adds the successors that have a list with it to `seconds`; or, without `seconds`, the list of a pair. */
function readList(bits: BitReader, seconds?: number[]): List {
  const successors: number[] = [];
  const weights: number[] = [];
  const count = bits.readGamma();
  if (count < 1) return { successors, weights, escape: 0 };
  const odds = bits.read(4);
  const k = seconds ? bits.read(4) : PAIR_RICE;
  let successor = -1;
  let sum = 0;
  while (successors.length < count) {
    const high = bits.readOnes();
    let level: number;
    if (seconds) {
      const low = bits.read(k + 4);
      successor += (high << k) + (low >> 4) + 1;
      level = (low >> 1) & 7;
      if (low & 1) seconds.push(successor);
    } else {
      successor += (high << k) + bits.read(k) + 1;
      level = bits.readOnes();
    }
    successors.push(successor);
    weights.push(GREATEST >> level);
    sum += GREATEST >> level;
  }
  return { successors, weights, escape: Math.floor((sum * (1 << odds)) / 512) };
}
