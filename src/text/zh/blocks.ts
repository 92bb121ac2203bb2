// The lists of the Chinese text model, in one block for each symbol. A block is read when it is asked for.
import type { BitReader } from '../chinese/bits';
import type { List } from '../chinese/lists';
import { readItems, readList } from '../chinese/lists';
import type { PositionReader } from './positions';

/** The list of a symbol, and the lists of the pairs that it begins, by the rank of the second symbol. */
export interface Block {
  readonly own: List;
  readonly pairs: ReadonlyMap<number, List>;
}

const NONE: Block = { own: { successors: [], weights: [], escape: 0 }, pairs: new Map() };

// The table has the bits of each eight blocks together, so that a reader skips at most seven.
const STRIDE = 8;
const STRIDE_K = 8;
// The Rice parameters of the lists of pairs.
const PAIR_GAPS = 2;
const PAIR_LEVELS = 0;

/** The blocks, by the rank of the symbol. There are `symbols` symbols in all. */
export function readBlocks(bits: PositionReader, symbols: number): (rank: number) => Block {
  const count = bits.read(13);
  const sizes = bits.row(Math.ceil(count / STRIDE), STRIDE_K);
  let end = bits.at();
  const begins = sizes.map((size) => (end += size) - size);
  const known: Block[] = [];
  return (rank) => {
    if (rank >= count) return NONE;
    if (!known[rank]) {
      const first = rank - (rank % STRIDE);
      bits.goTo(begins[first / STRIDE]!);
      for (let each = first; each <= rank; each++) known[each] = readBlock(bits, symbols);
    }
    return known[rank]!;
  };
}

function readBlock(bits: BitReader, symbols: number): Block {
  const count = bits.gamma();
  if (count < 1) return NONE;
  const own = readList(bits, count, symbols);
  const seconds = own.successors.filter(() => bits.read(1) > 0);
  const pairs = new Map<number, List>();
  for (const second of seconds)
    pairs.set(second, readItems(bits, bits.gamma() + 1, bits.read(4), PAIR_GAPS, PAIR_LEVELS));
  return { own, pairs };
}
