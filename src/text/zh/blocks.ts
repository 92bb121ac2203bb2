// The lists of the Chinese text model, in one block for each symbol. A block is read when it is asked for.
import { BitReader } from '../chinese/bits';
import type { List } from '../chinese/lists';
import { readList } from '../chinese/lists';

/** The list of a symbol, and the lists of the pairs that it begins, by the rank of the second symbol. */
export interface Block {
  readonly own: List;
  readonly pairs: ReadonlyMap<number, List>;
}

/** The index has the position of every eighth block, so that a reader skips at most seven. */
const STRIDE = 8;
// The Rice parameters of levels, and of the gaps in the lists of pairs.
const OWN_LEVELS = 1;
const PAIR_LEVELS = 0;
const PAIR_GAPS = 3;

/** The blocks that begin with their index at a position. */
export function readBlocks(packed: string, at: number): (rank: number) => Block {
  const head = new BitReader(packed, at);
  const count = head.read(13);
  const index = head.at();
  const first = index + Math.ceil(count / STRIDE) * 20;
  const known = new Map<number, Block>();
  return (rank) => {
    if (rank >= count) return NONE;
    let block = known.get(rank);
    if (!block) {
      const begin = new BitReader(packed, index + Math.floor(rank / STRIDE) * 20);
      const bits = new BitReader(packed, first + (begin.read(10) << 10) + begin.read(10));
      for (let skip = rank % STRIDE; skip > 0; skip--) readBlock(bits);
      block = readBlock(bits);
      known.set(rank, block);
    }
    return block;
  };
}

const NONE: Block = { own: { successors: [], weights: [], escape: 0 }, pairs: new Map() };

function readBlock(bits: BitReader): Block {
  const count = bits.gamma();
  if (count < 1) return NONE;
  const own = readList(bits, count, OWN_LEVELS);
  const seconds = own.successors.filter(() => bits.read(1) > 0);
  const pairs = new Map<number, List>();
  for (const second of seconds) pairs.set(second, readList(bits, bits.gamma() + 1, PAIR_LEVELS, PAIR_GAPS));
  return { own, pairs };
}
