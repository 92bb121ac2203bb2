// Packs the trained numbers of model.txt into the table that src/text/zh reads.
import { createHash } from 'node:crypto';

/*
 * model.txt has three parts, with an empty line between them:
 * - the characters, one line for each band of similar frequency, the most frequent band first: the characters, a tab, and
 *   one base64 digit for the class of each. ␀ stands for the start and the end of a text, ␁ for a stretch of unlisted
 *   characters;
 * - the classes, one line for each: it has a hex digit for each class that may follow, and the share of that class is
 *   halved as many times as the digit says;
 * - the lists, one line for each: one or two characters, a tab, a hex digit, a tab, and the successors. The digit d is the
 *   likelihood of all characters that are not in the list: 2^(d-9) times that of the list. Each successor has a digit too:
 *   its weight is the greatest weight, halved as many times as the digit says.
 */
// As in src/text/zh/lists.ts.
const PAIR_RICE = 3;
const STRIDE = 4;

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The parts of model.txt. The code points of ␀ and ␁ become 0 and 1. */
export function parseModel(text) {
  const [bands, links, lists] = text.split('\n\n').map((part) => part.replace(/\n$/, '').split('\n'));
  return {
    bands: bands.map((line) => {
      const [characters, classes] = line.split('\t');
      return Array.from(characters, (character, i) => ({
        point: pointOf(character),
        own: BASE64.indexOf(classes[i]),
      }));
    }),
    links: links.map((line) => Array.from(line, (digit) => parseInt(digit, 16))),
    lists: lists.map((line) => {
      const [context, escape, successors] = line.split('\t');
      const pairs = successors.match(/.\d/gsu);
      return {
        context: Array.from(context, pointOf),
        escape: parseInt(escape, 16),
        successors: pairs.map((pair) => ({ point: pointOf(pair), level: Number(pair.at(-1)) })),
      };
    }),
  };
}

function pointOf(character) {
  const point = character.codePointAt(0);
  return point === 0x2400 || point === 0x2401 ? point - 0x2400 : point;
}

/** The source file with the packed table. */
export function zhSource(text) {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const packed = packModel(parseModel(text));
  return `// Written by scripts/train-zh/write.mjs out of model.txt beside it (see NOTICE for its sources). Frozen: never edit.
// SHA-256 of model.txt: ${sha256}

/** The text model of Chinese for ../zh, ${packed.length} characters of 6.5 bits. */
export const PACKED =
  ${JSON.stringify(packed)};
`;
}

// The order of the parts: the bands, the links, the positions of every fourth block, and the blocks.
function packModel({ bands, links, lists }) {
  const bits = new BitWriter();
  bits.write(bands.flat().length, 13);
  bits.write(bands.length, 6);
  for (const band of bands) {
    const gaps = gapsOf(band.map(({ point }) => point));
    const k = bestRice(gaps, 7);
    bits.write(k, 3);
    bits.writeGamma(band.length);
    band.forEach(({ own }, i) => {
      bits.writeRice(gaps[i], k);
      bits.write(own, 6);
    });
  }
  for (const level of links.flat()) bits.write(level, 4);

  const points = bands.flat().map(({ point }) => point);
  const ranks = new Map(points.map((point, rank) => [point, rank]));
  const byContext = new Map(lists.map((list) => [list.context.join(), list]));
  const ranksOf = (list) => (list ? list.successors.map(({ point }) => ranks.get(point)) : []);
  const blocks = new BitWriter();
  const begins = [];
  points.forEach((first, rank) => {
    if (rank % STRIDE === 0) begins.push(blocks.length);
    const own = byContext.get(`${first}`);
    const hasPair = ({ point }) => byContext.has(`${first},${point}`);
    writeList(blocks, own, ranksOf(own), undefined, (successor) => {
      blocks.write(successor.level, 3);
      blocks.write(hasPair(successor) ? 1 : 0, 1);
    });
    for (const second of own ? own.successors.filter(hasPair) : []) {
      const pair = byContext.get(`${first},${second.point}`);
      const places = ranksOf(byContext.get(`${second.point}`));
      writeList(
        blocks,
        pair,
        ranksOf(pair).map((successor) => places.indexOf(successor)),
        PAIR_RICE,
        ({ level }) => blocks.writeOnes(level),
      );
    }
  });
  for (const begin of begins) {
    bits.write(begin >> 10, 10);
    bits.write(begin & 1023, 10);
  }
  return bits.join(blocks);
}

/** Writes a list, its gaps in Rice codes with the given parameter. Without a parameter, it chooses one and writes it, too. */
function writeList(bits, list, successors, parameter, writeRest) {
  bits.writeGamma(successors.length);
  if (!list) return;
  const gaps = gapsOf(successors);
  const k = parameter ?? bestRice(gaps, 10);
  bits.write(list.escape, 4);
  if (parameter === undefined) bits.write(k, 4);
  list.successors.forEach((successor, i) => {
    bits.writeRice(gaps[i], k);
    writeRest(successor);
  });
}

function gapsOf(ascending) {
  return ascending.map((each, i) => {
    const gap = each - (i > 0 ? ascending[i - 1] : -1) - 1;
    if (!(gap >= 0)) throw new Error(`${ascending.join(', ')} do not ascend`);
    return gap;
  });
}

/** The parameter from 0 to `most` with which the gaps take the fewest bits. */
function bestRice(gaps, most) {
  let best = 0;
  let least = Infinity;
  for (let k = 0; k <= most; k++) {
    const size = gaps.reduce((sum, gap) => sum + Math.floor(gap / 2 ** k) + 1 + k, 0);
    if (size < least) [best, least] = [k, size];
  }
  return best;
}

/** Writes the bits that src/text/zh/bits.ts reads. */
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

  writeRice(number, k) {
    this.writeOnes(Math.floor(number / 2 ** k));
    this.write(number % 2 ** k, k);
  }

  writeGamma(number) {
    const more = Math.floor(Math.log2(number + 1));
    this.write(0, more);
    this.write(number + 1, more + 1);
  }

  /** These bits and then the others, as printable ASCII without the quote and the backslash: 13 bits in two characters. */
  join(others) {
    const all = this.#bits.concat(others.#bits);
    let packed = '';
    for (let at = 0; at < all.length; at += 13) {
      let number = 0;
      for (let i = at; i < at + 13; i++) number = number * 2 + (all[i] ?? 0);
      packed += character(Math.floor(number / 93)) + character(number % 93);
    }
    return packed;
  }
}

function character(digit) {
  const code = digit + 32;
  return String.fromCharCode(code < 34 ? code : code < 91 ? code + 1 : code + 2);
}
