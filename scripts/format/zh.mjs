// The worked examples of Chinese: the tables, the symbols of a stretch and of a text, and the choice between the two models.
import { createHash } from 'node:crypto';
import { source, taped } from './source.mjs';

const { characterOf, CORE, encodeText, PositionReader, Price, readBase, readBlocks, readEnds, readList } =
  source;
const { readSymbols, readWords, START_OF_TEXT, unpack, writeParts, writeText, ZH, zh } = source;

const STRETCH = 2;
const FIRST_HANZI = 512;
const FIRST_WORD = 21504;
const [choice] = taped((to) => zh.write('店', to));
const coreOf = (text) => taped((to) => writeText(text, to, START_OF_TEXT));

const nameOf = (code, words = []) =>
  ['EDGE', 'RARE', 'STRETCH'][code] ?? words[code - FIRST_WORD] ?? characterOf(code, undefined, '');

/** The labels of the symbols of a stretch of the core, or of a text of zh. */
export function labelsOf(symbols) {
  let before = '';
  return symbols.map(({ model, symbol, label }) => {
    if (label) return label;
    const own =
      before === 'class'
        ? 'symbol of the class'
        : model.total === 1024
          ? ['the end', 'no end'][symbol]
          : model.total === 20992
            ? 'the place of a rare character'
            : model.total > 2 ** 20
              ? 'class'
              : 'list';
    before = own;
    return own;
  });
}

/** The first numbers of a table. */
function beginning(packed, classes, hasWords) {
  const bits = new PositionReader(packed);
  const top = bits.read(5);
  const lines = [`bit 0: class 0, top band ${top}`, `bit 5: ${bits.gamma()} more bands`];
  for (let band = top, shown = 0; shown < 3; band--) {
    const at = bits.at();
    const [count] = bits.row(1, 2);
    const k = 31 - Math.clz32(FIRST_WORD / count);
    const members = bits.ascending(count, k);
    if (hasWords) bits.gamma();
    if (count < 1) continue;
    shown++;
    const named = members.slice(0, 3).map((code) => `${nameOf(code)} (code ${code})`);
    lines.push(
      `bit ${at}: band ${band}, characters ${count}, k ${k}: ${named.join(', ')}${count > 3 ? ' …' : ''}`,
    );
  }
  const whole = new PositionReader(packed);
  const symbols = readSymbols(whole, classes, hasWords);
  lines.push(
    `${symbols.codes.length} symbols; rank 0 is ${nameOf(symbols.codes[0])}, EDGE is rank ${symbols.rankOf(0)}`,
  );
  lines.push(`bit ${whole.at()}: the levels`);
  readBase(whole, symbols);
  lines.push(`bit ${whole.at()}: the ends`);
  readEnds(whole);
  return { lines, bits: whole, symbols };
}

/** The two files, and the numbers that a port can check itself against. */
export function files() {
  return Object.entries({ 'core.txt': [CORE, 32], 'zh.txt': [ZH, 64] }).flatMap(
    ([file, [packed, classes]]) => {
      const sha256 = createHash('sha256').update(`${packed}\n`).digest('hex');
      const bits = new PositionReader(packed);
      const symbols = readSymbols(bits, classes, packed === ZH);
      const baseAfter = readBase(bits, symbols);
      let greatest = 0;
      for (const [rank, { own }] of symbols.groupOf.entries())
        baseAfter(rank, []).next((model) => {
          greatest = Math.max(greatest, model.total);
          return own;
        }, rank);
      return [
        `${file}: ${packed.length} characters, SHA-256 ${sha256}`,
        `${symbols.codes.length} symbols, greatest total ${greatest}`,
      ];
    },
  );
}

export function coreTable() {
  const { lines, bits, symbols } = beginning(CORE, 32, false);
  lines.push(`bit ${bits.at()}: the lists, ${bits.read(13)} of them`);
  for (let rank = -1, shown = 0; shown < 2; shown++) {
    rank += bits.gamma() + 1;
    const list = readList(bits, bits.gamma() + 1, symbols.codes.length);
    lines.push(
      `list of ${nameOf(symbols.codes[rank])}, rank ${rank}: ${listed(list, (each) => nameOf(symbols.codes[each]))}`,
    );
  }
  return lines;
}

export function table() {
  const { lines, bits, symbols } = beginning(ZH, 64, true);
  lines.push(`bit ${bits.at()}: the words`);
  const words = readWords(bits, symbols);
  lines.push(`${words.length} words: ${words.slice(0, 4).join(' ')} …`);
  lines.push(`bit ${bits.at()}: the lists`);
  const blockOf = readBlocks(bits, symbols.codes.length);
  const blocks = symbols.codes.map((_, rank) => blockOf(rank));
  const own = blocks.filter((block) => block.own.successors.length > 0).length;
  lines.push(
    `${own} lists of symbols, ${blocks.reduce((sum, { pairs }) => sum + pairs.size, 0)} lists of pairs`,
  );
  const name = (rank) => nameOf(symbols.codes[rank], words);
  const rankOf = (character) => symbols.rankOfUnit(character.charCodeAt(0));
  for (const character of '小吃') {
    const rank = rankOf(character);
    const { own, pairs } = blockOf(rank);
    lines.push('', `list of ${character}, rank ${rank}: ${listed(own, name)}`);
    lines.push(`lists with ${pairs.size} of them: ${Array.from(pairs.keys(), name).join(' ')}`);
  }
  const [second, pair] = Array.from(blockOf(rankOf('小')).pairs)[0];
  lines.push('', `list of 小${name(second)}: ${listed(pair, (index) => `index ${index}`)}`);
  return lines;
}

function listed({ successors, weights, escape }, nameOfSuccessor) {
  const shown = successors.slice(0, 3).map((each, i) => `${nameOfSuccessor(each)} weight ${weights[i]}`);
  const rest = successors.length > 3 ? ' …' : '';
  return `${successors.length}, ${shown.join(', ')}${rest}; escape ${escape}`;
}

const unpacked = unpack(ZH, { write: () => undefined });

/** The model whose stretches a function writes. */
function modelWith({ write }) {
  const partOf = (code, ask, part) => {
    if (code !== STRETCH) return unpacked.partOf(code, ask, part);
    write(part);
    return part;
  };
  return { ...unpacked, partOf };
}

/** The symbols by which the Chinese model writes a text itself, each with a name. */
function ownOf(text) {
  const symbols = [{ ...choice, label: 'choice' }];
  const core = {
    write(stretch) {
      for (const symbol of coreOf(stretch)) symbols.push({ ...symbol, label: `the core, ${stretch}` });
    },
  };
  const model = modelWith(core);
  writeParts(model, model.cut(text), { push: (asked, symbol) => symbols.push({ model: asked, symbol }) });
  const labels = labelsOf(symbols);
  return symbols.map((symbol, i) => ({ ...symbol, name: labels[i] }));
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

/** The bits of symbols, not rounded. */
const bitsOf = (symbols) =>
  symbols.reduce((sum, { model, symbol }) => sum + Math.log2(model.total / model.frequency(symbol)), 0);

/**
 * The first texts of one or two letters or digits and a Chinese character: one of two equal prices, one that is written by its own way
 * though the core takes fewer bits, and one for which it is the other way round.
 */
export function closeTexts() {
  const found = [];
  const hanzi = unpacked.symbols.codes.filter((code) => code >= FIRST_HANZI && code < FIRST_WORD);
  const letters = Array.from('4qdxz01235689abcefghijklmnoprstuvwy');
  const beginnings = letters.concat(letters.flatMap((one) => letters.map((other) => one + other)));
  for (const first of beginnings) {
    for (const code of hanzi) {
      if (found.filter(Boolean).length > 2) return found;
      const text = first + nameOf(code);
      const { own, core } = ways(text);
      const [price, exact] = [priceOf(own) - priceOf(core), bitsOf(own) - bitsOf(core)];
      const kind = price === 0 ? 0 : price < 0 && exact > 0 ? 1 : price > 0 && exact < 0 ? 2 : 3;
      if (kind < 3) found[kind] ??= text;
    }
  }
  throw new Error('No text is as close as that.');
}

/** The first of some texts that is written by its own way. */
export const firstOwn = (texts) => texts.find((text) => priceOf(ways(text).own) <= priceOf(ways(text).core));

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
