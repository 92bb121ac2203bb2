// The worked examples of the Chinese model: its table, the steps to each character, and the choice between the two models.
import { source, taped } from './source.mjs';

const { BitReader, encodeText, LINK_BITS, makeContexts, PACKED, PackedBits, Price } = source;
const { readBase, readLists, readCharacterTable, START_OF_TEXT, writeText, zh } = source;

const EDGE = 0;
const STRETCH = 1;

const packed = new PackedBits(PACKED);
const start = new BitReader(packed, 0);
const { points, ranks, classes, weights } = readCharacterTable(start);
const levelsAt = start.at();
const positionsAt = levelsAt + LINK_BITS;
const blocksAt = positionsAt + Math.ceil(points.length / 4) * 20;
const blockOf = readLists(packed, positionsAt, points.length);
const stepsAfter = makeContexts(blockOf, readBase(packed, levelsAt, { classes, weights }));

const rankOf = (character) => ranks[character.codePointAt(0)] - 1;
const nameOf = (rank) => ['EDGE', 'STRETCH'][rank] ?? String.fromCharCode(points[rank]);
const [choice] = taped((to) => zh.write('店', to));
const coreOf = (text) => taped((to) => writeText(text, to, START_OF_TEXT));

/** The first numbers of the table, and its lists for two characters. */
export function table() {
  const bits = new BitReader(packed, 0);
  const lines = [`bit ${bits.at()}: ${bits.read(13)} characters`];
  const at = bits.at();
  let band = bits.read(6);
  lines.push(`bit ${at}: ${band} bands`);
  for (let rank = 0; rank < 3; band--) {
    const head = bits.at();
    const k = bits.read(3);
    const count = bits.readGamma();
    lines.push(`bit ${head}: band ${band}, k ${k}, characters ${count}`);
    for (const end = rank + count; rank < end; rank++) {
      lines.push(`bit ${bits.at()}: ${memberOf(rank)}`);
      bits.readOnes();
      bits.read(k + 6);
    }
  }

  const positions = new BitReader(packed, positionsAt);
  const begins = Array.from({ length: 4 }, () => positions.read(10) * 1024 + positions.read(10));
  lines.push(
    `bit ${levelsAt}: the levels`,
    `bit ${positionsAt}: the block positions, ${begins.join(', ')} …`,
  );
  lines.push(`bit ${blocksAt}: the blocks`);
  for (const character of '小吃') {
    const { own, pairs } = blockOf(rankOf(character));
    lines.push('', memberOf(rankOf(character)), `list of ${character}: ${listed(own, nameOf)}`);
    lines.push(`lists with ${pairs.size} of them: ${Array.from(pairs.keys(), nameOf).join(' ')}`);
  }
  const pair = blockOf(rankOf('小')).pairs.get(rankOf('吃'));
  lines.push('', `list of 小吃: ${listed(pair, (index) => `index ${index}`)}`);
  return lines;
}

function memberOf(rank) {
  const point = points[rank].toString(16).toUpperCase().padStart(4, '0');
  return `${nameOf(rank)}, U+${point}: rank ${rank}, class ${classes[rank]}, weight ${weights[rank]}`;
}

function listed({ successors, weights: own, escape }, nameOfSuccessor) {
  const shown = successors.slice(0, 3).map((each, i) => `${nameOfSuccessor(each)} weight ${own[i]}`);
  const rest = successors.length > 3 ? ' …' : '';
  return `${successors.length}, ${shown.join(', ')}${rest}; escape ${escape}`;
}

/** The symbols by which the Chinese model writes a text itself, each with a name. */
function ownOf(text) {
  const symbols = [{ ...choice, name: 'choice' }];
  let [first, second] = [EDGE, EDGE];
  function put(rank) {
    const context = `${nameOf(first)} ${nameOf(second)}`;
    const steps = stepsAfter(first, second);
    for (const [i, { model, listed: own }] of steps.entries()) {
      const index = own ? own.indexOf(rank) : rank;
      const symbol = index < 0 ? own.length : index;
      const found = index < 0 ? 'none of the list' : nameOf(rank);
      symbols.push({ model, symbol, name: `after ${context}, step ${i + 1} of ${steps.length}, ${found}` });
      if (index >= 0) break;
    }
    [first, second] = [second, rank];
  }
  for (const part of Array.from(text).reduce(inParts, [])) {
    if (isListed(part)) put(rankOf(part));
    else {
      put(STRETCH);
      symbols.push(...coreOf(part).map((symbol) => ({ ...symbol, name: `the core, ${part}` })));
    }
  }
  put(EDGE);
  return symbols;
}

const isListed = (character) => character.codePointAt(0) > STRETCH && rankOf(character) >= 0;

/** Adds a character to the parts of a text: listed characters, and stretches of other characters. */
function inParts(parts, character) {
  const last = parts.at(-1);
  if (last === undefined || isListed(last) || isListed(character)) return [...parts, character];
  return [...parts.slice(0, -1), last + character];
}

const ways = (text) => ({
  own: ownOf(text),
  core: [{ model: choice.model, symbol: 1, name: 'choice' }, ...coreOf(text)],
});

function priceOf(symbols) {
  const price = new Price();
  for (const { model, symbol } of symbols) price.push(model, symbol);
  return price.sum;
}

/** The names of the symbols of a text. */
export const namesOf = (text) => ownOf(text).map(({ name }) => name);

/** The symbols of both ways to write a text: the frequency, the total of the model, and the price of each. */
export function pricing(text) {
  return Object.entries(ways(text)).flatMap(([way, symbols]) => [
    ...symbols.map((symbol) => `${way}: ${sharesOf(symbol)}, price ${priceOf([symbol])}`),
    `${way}: sum ${priceOf(symbols)}`,
  ]);
}

const sharesOf = ({ model, symbol }) => `frequency ${model.frequency(symbol)}, total ${model.total}`;

/** Texts whose two prices are equal or nearly equal, with the model that writes them. */
export function choosing(texts) {
  return texts.map((text) => {
    const { own, core } = ways(text);
    const [symbol] = taped((to) => zh.write(text, to));
    const chosen = symbol.symbol === 0 ? 'own' : 'core';
    const prices = `own ${priceOf(own)}, core ${priceOf(core)}: ${chosen}`;
    return `encodeText(${JSON.stringify(text)}, { model: zh })   ${prices}   ${encodeText(text, { model: zh })}`;
  });
}
