// The words and characters of both Chinese tables, and those that often follow them: from these come texts that the models know well.
import { source } from '../../scripts/format/source.mjs';

const { CORE, PositionReader, readBase, readBlocks, readEnds, readList, readSymbols, readWords, ZH } = source;
const FIRST_WORD = 21504;

/** Both ends of a text. The tables also have U+0001, a rare ideograph, and U+0002, a stretch of other characters. */
export const EDGE = '\u0000';

/** Reads a table up to its words or lists. */
function beginning(packed, classes, hasWords) {
  const bits = new PositionReader(packed);
  const symbols = readSymbols(bits, classes, hasWords);
  readBase(bits, symbols);
  readEnds(bits);
  return { bits, codes: symbols.codes, symbols };
}

/** The spelling of each rank. */
const spellingsOf = (codes, words) =>
  codes.map((code) => {
    if (code < 3) return String.fromCharCode(code);
    return words[code - FIRST_WORD] ?? source.characterOf(code, undefined, '');
  });

function coreTable() {
  const { bits, codes } = beginning(CORE, 32, false);
  const lists = new Map();
  let rank = -1;
  for (let left = bits.read(13); left > 0; left--) {
    rank += bits.gamma() + 1;
    lists.set(rank, readList(bits, bits.gamma() + 1, codes.length).successors);
  }
  return { spellings: spellingsOf(codes, []), often: (_, second) => lists.get(second) ?? [] };
}

function zhTable() {
  const { bits, codes, symbols } = beginning(ZH, 64, true);
  const spellings = spellingsOf(codes, readWords(bits, symbols));
  const blockOf = readBlocks(bits, codes.length);

  /** The ranks in the list of two ranks, or else in that of the second one. */
  function often(first, second) {
    const { successors } = blockOf(second).own;
    const pair = blockOf(first).pairs.get(second);
    return pair ? pair.successors.map((index) => successors[index]) : successors;
  }

  return { spellings, often };
}

export const CHINESE = [coreTable(), zhTable()];
