// Packs the trained numbers of core-model.txt and zh-model.txt into the tables that src/text reads.
import { createHash } from 'node:crypto';

/*
 * A model.txt has four parts, with an empty line between them. ␀ stands for the start and the end of a text, ␁ for a Chinese
 * character that is not listed, ␂ (zh) for a stretch of other characters, and ␠ for a space.
 * - The symbols: one line for each class and band, the most frequent band first: the class, the band, and the symbols. A
 *   symbol of a band is twice as frequent as one of the next band.
 * - The links: one line for each class. It has a hex digit for each class that may follow, and the share of that class is
 *   halved as many times as the digit says.
 * - The ends: one line for each view (the whole bits that the model itself asks for the end), with a number for each place.
 * - The lists, one line for each: one or two symbols, a tab, a number, a tab, and the successors. The number n is the
 *   likelihood of all symbols that are not in the list: 2^(n-9) times that of the list. Each successor has a digit: its
 *   weight is the greatest weight, halved as many times as the digit says.
 */
const EDGE = '␀';
const RARE = '␁';
const STRETCH = '␂';
const STAND_INS = [EDGE, RARE, STRETCH];

// As in src/text/chinese.
const FIRST_HANZI = 512;
const CODES = 21504;
const COUNT_RICE = 2;
const USUAL_ODDS = 11;
const PAIR_RICE = 2;
const STRIDE = 8;
const STRIDE_RICE = 8;

/** The parts of a model.txt. */
export function parseModel(text) {
  const [symbols, links, ends, lists] = text.split('\n\n').map((part) => part.replace(/\n$/, '').split('\n'));
  return {
    bands: symbols.map((line) => {
      const [own, band, members] = line.split('\t');
      return { own: Number(own), band: Number(band), symbols: members.split(' ').map(symbolOf) };
    }),
    links: links.map((line) => Array.from(line, (digit) => parseInt(digit, 16))),
    ends: ends.map((line) => line.split(' ').map(Number)),
    lists: (lists ?? []).map((line) => {
      const [context, odds, successors] = line.split('\t');
      return {
        context: context.split(' ').map(symbolOf),
        odds: Number(odds),
        successors: successors.split(' ').map((each) => ({
          symbol: symbolOf(each.slice(0, -1)),
          level: Number(each.at(-1)),
        })),
      };
    }),
  };
}

function symbolOf(name) {
  return name === '␠' ? ' ' : name;
}

const isWord = (symbol) => Array.from(symbol).length > 1;

/** The code of a character: those that the tables list stand close together. */
function codeOf(symbol) {
  const standIn = STAND_INS.indexOf(symbol);
  if (standIn >= 0) return standIn;
  const point = symbol.codePointAt(0);
  if (point >= 0x4e00 && point < 0xa000) return point - 0x4e00 + FIRST_HANZI;
  if (point < 0x80) return point;
  if (point >= 0x3000 && point < 0x3040) return point - 0x3000 + 128;
  if (point >= 0xff00 && point < 0xff60) return point - 0xff00 + 192;
  if (point >= 0x2000 && point < 0x2040) return point - 0x2000 + 288;
  if (point >= 0xa0 && point < 0x100) return point - 0xa0 + 352;
  throw new Error(`${symbol} has no code`);
}

/** The source file with the packed table of a model. */
export function tableSource(name, text) {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const packed = packModel(parseModel(text));
  return `// Written by scripts/train-text/write.mjs out of ${name}-model.txt beside it (see NOTICE for its sources). Frozen: never edit.
// SHA-256 of ${name}-model.txt: ${sha256}

/** The packed table of the text model ${name}, ${packed.length} characters of 6.5 bits. */
export const PACKED =
  ${JSON.stringify(packed)};
`;
}

/** Packs the parts of a model. \`sizes\` is told the bits of each part. */
export function packModel({ bands, links, ends, lists }, sizes = () => undefined) {
  const bits = new BitWriter();
  const hasWords = bands.some(({ symbols }) => symbols.some(isWord));
  let before = 0;
  const part = (name) => {
    sizes(name, bits.length - before);
    before = bits.length;
  };

  const words = writeSymbols(bits, bands, links.length, hasWords);
  part('symbols');
  // Shown by the class that follows: the share of a class is much the same after all classes.
  writeRows(
    bits,
    links.map((_, own) => links.map((row) => row[own])),
  );
  part('links');
  writeRows(bits, ends);
  part('ends');

  const ranks = ranksOf(bands, words);
  if (hasWords) writeWords(bits, words, ranks);
  part('words');
  if (hasWords) writeBlocks(bits, lists, ranks);
  else writeLists(bits, lists, ranks);
  part('lists');
  return bits.join();
}

/** Writes the symbols, class by class and band by band, and gives the words in the order in which it wrote them. */
function writeSymbols(bits, bands, classes, hasWords) {
  const words = [];
  for (let own = 0; own < classes; own++) {
    const byBand = new Map(bands.filter((each) => each.own === own).map((each) => [each.band, each.symbols]));
    const top = Math.max(...byBand.keys());
    const bottom = Math.min(...byBand.keys());
    bits.write(top, 5);
    bits.writeGamma(top - bottom);
    for (let band = top; band >= bottom; band--) {
      const symbols = byBand.get(band) ?? [];
      const gaps = gapsOf(
        symbols
          .filter((symbol) => !isWord(symbol))
          .map(codeOf)
          .sort((a, b) => a - b),
      );
      const k = 31 - Math.clz32(CODES / gaps.length);
      bits.writeRice(gaps.length, COUNT_RICE);
      writeRow(bits, gaps, k);
      if (!hasWords) continue;
      const own = symbols.filter(isWord);
      bits.writeGamma(own.length);
      words.push(...own);
    }
  }
  return words;
}

/** By symbol: the rank. By band, then class, then code; words follow the characters, in their order. */
function ranksOf(bands, words) {
  const numbers = new Map(words.map((word, number) => [word, number]));
  const place = (symbol) => (isWord(symbol) ? 0x10000 + numbers.get(symbol) : codeOf(symbol));
  const order = [...bands].sort((a, b) => b.band - a.band || a.own - b.own);
  const sorted = order.flatMap(({ symbols }) => [...symbols].sort((a, b) => place(a) - place(b)));
  return new Map(sorted.map((symbol, rank) => [symbol, rank]));
}

/** Writes rows of small numbers: the middle of each, and how far each of its numbers is from it. */
function writeRows(bits, rows) {
  for (const row of rows) {
    let best;
    for (let middle = 0; middle < 16; middle++) {
      const distances = row.map((number) => zigzag(number - middle));
      for (let k = 0; k < 4; k++) {
        const size = riceSize(distances, k);
        if (!best || size < best.size) best = { size, middle, k, distances };
      }
    }
    bits.write(best.middle, 4);
    bits.write(best.k, 2);
    writeRow(bits, best.distances, best.k);
  }
}

function zigzag(number) {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

/** Writes the lengths of all words, then their characters, as ranks. */
function writeWords(bits, words, ranks) {
  const spellings = words.map((word) => Array.from(word, (character) => ranks.get(character)));
  writeRow(
    bits,
    spellings.map((spelling) => spelling.length - 2),
    0,
  );
  const all = spellings.flat();
  const k = bestRice(all, 15);
  bits.write(k, 4);
  writeRow(bits, all, k);
}

/** The lists by the ranks of their contexts, each sorted by rank, and the ranks that have one. */
function sortLists(lists, ranks) {
  const byContext = new Map();
  for (const { context, odds, successors } of lists) {
    const sorted = successors
      .map(({ symbol, level }) => ({ rank: ranks.get(symbol), level }))
      .sort((a, b) => a.rank - b.rank);
    byContext.set(context.map((symbol) => ranks.get(symbol)).join(), { odds, successors: sorted });
  }
  const listed = [...byContext.keys()].filter((key) => !key.includes(',')).map(Number);
  return { byContext, listed: listed.sort((a, b) => a - b) };
}

/** Writes the lists of the core: where the next one is, and its items. */
function writeLists(bits, lists, ranks) {
  const { byContext, listed } = sortLists(lists, ranks);
  bits.write(listed.length, 13);
  const gaps = gapsOf(listed);
  listed.forEach((rank, i) => {
    const list = byContext.get(`${rank}`);
    bits.writeGamma(gaps[i]);
    bits.writeGamma(list.successors.length - 1);
    writeList(bits, list, ranks.size);
  });
}

/** Writes the list of a symbol, but for its length. */
function writeList(bits, { odds, successors }, symbols) {
  bits.writeRice(zigzag(odds - USUAL_ODDS), 1);
  writeItems(bits, successors, 30 - Math.clz32(symbols / successors.length), 1);
}

/** Writes the list of a pair. Its successors are indices in the list of the second symbol. */
function writePair(bits, { odds, successors }, second) {
  const indices = new Map(second.successors.map(({ rank }, index) => [rank, index]));
  bits.writeGamma(successors.length - 1);
  bits.write(odds, 4);
  writeItems(
    bits,
    successors.map(({ rank, level }) => ({ rank: indices.get(rank), level })),
    PAIR_RICE,
    0,
  );
}

/** Writes the gaps of a list, then its levels. One item alone has the level 0. */
function writeItems(bits, items, gapRice, levelRice) {
  writeRow(bits, gapsOf(items.map(({ rank }) => rank)), gapRice);
  if (items.length > 1)
    writeRow(
      bits,
      items.map(({ level }) => level),
      levelRice,
    );
}

function writeRow(bits, numbers, k) {
  for (const number of numbers) bits.writeRice(number, k);
}

/** Writes the lists of zh: a block for each rank, with the list of the symbol and the lists of the pairs that it begins. */
function writeBlocks(bits, lists, ranks) {
  const { byContext, listed } = sortLists(lists, ranks);
  const count = listed[listed.length - 1] + 1;
  const blocks = new BitWriter();
  const begins = [];
  for (let first = 0; first < count; first++) {
    if (first % STRIDE === 0) begins.push(blocks.length);
    const own = byContext.get(`${first}`);
    blocks.writeGamma(own ? own.successors.length : 0);
    if (!own) continue;
    const pairs = own.successors.map(({ rank }) => byContext.get(`${first},${rank}`));
    writeList(blocks, own, ranks.size);
    for (const pair of pairs) blocks.write(pair ? 1 : 0, 1);
    pairs.forEach((pair, i) => {
      if (pair) writePair(blocks, pair, byContext.get(`${own.successors[i].rank}`));
    });
  }
  bits.write(count, 13);
  writeRow(
    bits,
    begins.map((begin, i) => (begins[i + 1] ?? blocks.length) - begin),
    STRIDE_RICE,
  );
  bits.append(blocks);
}

function gapsOf(ascending) {
  return ascending.map((each, i) => {
    const gap = each - (i > 0 ? ascending[i - 1] : -1) - 1;
    if (!(gap >= 0)) throw new Error(`${ascending.join(', ')} do not ascend`);
    return gap;
  });
}

function riceSize(numbers, k) {
  return numbers.reduce((sum, number) => sum + Math.floor(number / 2 ** k) + 1 + k, 0);
}

/** The parameter from 0 to `most` with which the numbers take the fewest bits. */
function bestRice(numbers, most) {
  let best = 0;
  for (let k = 1; k <= most; k++) if (riceSize(numbers, k) < riceSize(numbers, best)) best = k;
  return best;
}

/** Writes the bits that src/text/chinese reads. */
export class BitWriter {
  #bits = [];

  get length() {
    return this.#bits.length;
  }

  write(number, count) {
    if (!(number >= 0 && number < 2 ** count)) throw new Error(`${number} does not fit ${count} bits`);
    for (let bit = count - 1; bit >= 0; bit--) this.#bits.push((number >> bit) & 1);
  }

  writeOnes(count) {
    for (let left = count; left > 0; left--) this.write(1, 1);
    this.write(0, 1);
  }

  /** The quotient of 2^k in ones, a zero, and the rest in k bits. */
  writeRice(number, k) {
    this.writeOnes(Math.floor(number / 2 ** k));
    this.write(number % 2 ** k, k);
  }

  /** The Elias gamma code of the number plus 1. */
  writeGamma(number) {
    const more = Math.floor(Math.log2(number + 1));
    this.write(0, more);
    this.write(number + 1, more + 1);
  }

  append(others) {
    this.#bits = this.#bits.concat(others.#bits);
  }

  /** The bits as printable ASCII without the quote and the backslash: 13 bits in two characters. */
  join() {
    let packed = '';
    for (let at = 0; at < this.#bits.length; at += 13) {
      let number = 0;
      for (let i = at; i < at + 13; i++) number = number * 2 + (this.#bits[i] ?? 0);
      packed += character(Math.floor(number / 93)) + character(number % 93);
    }
    return packed;
  }
}

function character(digit) {
  const code = digit + 32;
  return String.fromCharCode(code < 34 ? code : code < 91 ? code + 1 : code + 2);
}
