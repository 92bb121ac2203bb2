// Writes the worked examples of FORMAT.md, each below its mark. With --check, it only compares them.
// This script computes the integers once more, in BigInt, and fails unless it arrives at the scene that the library encodes.
import { contextAfter, source, taped, watched } from './source.mjs';
import { update } from '../update.mjs';
import * as chinese from './zh.mjs';

const { ALPHABETS, CONTEXTS, START_OF_KEY, START_OF_TEXT, START_OF_VALUE } = source;
const {
  canonical,
  decimal,
  decodeQuery,
  decodeText,
  defineScene,
  encodeQuery,
  encodeText,
  fingerprintOf,
  integer,
  oneOf,
  pieceTypes,
  pricesOf,
  text,
  weightedBy,
  writeText,
  zh,
} = source;

const hexadecimal = (n) => `0x${n.toString(16).padStart(8, '0')}`;
const stepOf = (length, radix) => BigInt(radix) ** BigInt(32 - length) * 2n ** 48n;

/** The steps from symbols to a scene. */
function encoding(watchedScene, names, alphabet = 'portable') {
  const { symbols, radix, checkBits, maxLength, digits, fingerprint, scene } = watchedScene;
  const lines = [];
  let width = stepOf(0, radix);
  let low = 0n;
  let hash = fingerprint;
  lines.push('low    0', `width  ${width}`, `hash   ${hexadecimal(hash)}, the fingerprint`);
  symbols.forEach(({ model, symbol }, i) => {
    const [start, frequency] = [model.start(symbol), model.frequency(symbol)];
    const share = width / BigInt(model.total);
    low += share * BigInt(start);
    width = share * BigInt(frequency);
    const mixed = Math.imul(hash ^ (start + 1), 0x9e3779b1) >>> 0;
    hash = (mixed ^ (mixed >>> 15)) >>> 0;
    const shown = `total ${model.total}, start ${start}, frequency ${frequency}`;
    lines.push('', `${names[i]}: symbol ${symbol}, ${shown}`);
    lines.push(`share  ${share}`, `low    ${low}`, `width  ${width}`);
    lines.push(`hash   mixed ${hexadecimal(mixed)}, hash ${hexadecimal(hash)}`);
  });
  const wanted = 2 ** checkBits;
  lines.push('', `check bits ${checkBits}, so ${wanted} spellings; max length ${maxLength}`);
  let length = 0;
  let count;
  do {
    length++;
    count = width / stepOf(length, radix);
    lines.push(`length ${length}: step ${stepOf(length, radix)}, count ${count}`);
  } while (length < maxLength && count < BigInt(wanted));
  const step = stepOf(length, radix);
  const first = (low + step - 1n) / step;
  const nth = BigInt(hash) % count;
  lines.push('', `first  ceil(low / step) = ${first}`);
  lines.push(`nth    ${hash} mod ${count} = ${nth}`);
  lines.push(`scene  ${first} + ${nth} = ${first + nth}`);
  let rest = first + nth;
  const own = Array.from({ length }, () => {
    const digit = Number(rest % BigInt(radix));
    rest /= BigInt(radix);
    return digit;
  }).reverse();
  const spelled = own.map((digit) => ALPHABETS[alphabet][digit]).join('');
  if (own.join() !== digits.join() || spelled !== scene) throw new Error(`${spelled} is not ${scene}`);
  lines.push(`digits ${digits.join(' ')}`, `       ${scene}`);
  return lines;
}

/** The steps from a scene to its symbols. */
function decoding({ symbols, radix, digits }, names) {
  let offset = digits.reduce((sum, digit) => sum * BigInt(radix) + BigInt(digit), 0n);
  const lines = [`scene  ${offset}`];
  offset *= stepOf(digits.length, radix);
  let width = stepOf(0, radix);
  lines.push(`offset ${offset}`, `width  ${width}`);
  symbols.forEach(({ model, symbol }, i) => {
    const share = width / BigInt(model.total);
    const slot = offset / share;
    if (model.symbolAt(Number(slot)) !== symbol) throw new Error(`slot ${slot} is not of symbol ${symbol}`);
    offset -= share * BigInt(model.start(symbol));
    width = share * BigInt(model.frequency(symbol));
    lines.push(
      '',
      `${names[i]}: total ${model.total}`,
      `share  ${share}`,
      `slot   ${slot}, so symbol ${symbol}`,
    );
    lines.push(`offset ${offset}`, `width  ${width}`);
  });
  return lines;
}

const contextPrices = CONTEXTS.map((row) => pricesOf(weightedBy(row), pieceTypes().length + 1));

const STRETCH_TYPE = 12;

/** The pieces that a text is cut into, with their prices, and the names of their symbols. */
function cutting(value, start) {
  const symbols = taped((to) => writeText(value, to, start));
  const lines = [];
  const names = [];
  let context = start;
  let at = 0;
  let sum = 0;
  for (;;) {
    const { symbol } = symbols.shift();
    const price = contextPrices[context][symbol];
    sum += price;
    if (symbol === 0) {
      lines.push(`context ${context}: the end, price ${price}; sum ${sum}`);
      names.push(`end of ${value}`);
      return { lines, names };
    }
    const type = symbol - 1;
    const before = symbols.slice();
    const piece = pieceTypes()[type].read({ pop: () => symbols.shift().symbol });
    const inside = before.slice(0, before.length - symbols.length);
    const namesInside =
      type === STRETCH_TYPE ? chinese.labelsOf(inside) : inside.map(() => `inside ${piece}`);
    names.push(`type of ${piece}`, ...namesInside);
    let own;
    pieceTypes()[type].pieces(value, at, (end, found) => {
      if (end === at + piece.length) own = found;
    });
    lines.push(
      `context ${context}: type ${type}, price ${price}; the piece ${JSON.stringify(piece)}, price ${own}`,
    );
    sum += own;
    at += piece.length;
    context = contextAfter(type, context);
  }
}

const number = defineScene({ table: integer({ max: 9999 }) });
const numberNames = ['version', 'table'];
const numbered = watched(() => number.encode({ table: 1234 }));

const hanzi = '龙虾龘';
const hanziCut = cutting(hanzi, START_OF_TEXT);
const written = watched(() => encodeText(hanzi));

const mixed = chinese.firstOwn(['四川の', '四川省の', '四川省成都市の']);
const writtenInChinese = watched(() => encodeText(mixed, { model: zh }));

const query = { id: '178' };

/** A version of a schema as data. */
const versionOf = ({ fields }, { version = 0, alphabet = 'portable', check = 12 } = {}) => ({
  version,
  alphabet,
  check,
  fields: Object.keys(fields).map((name) => ({ name, ...fields[name].definition })),
});

/** The canonical text of some data, and its fingerprint. */
const fingerprinted = (data) => [canonical(data), hexadecimal(fingerprintOf(data)), ''];

const farVersion = { version: 3, alphabet: 'wechat', check: 0 };
const farFields = { at: decimal({ min: -90, max: 90.5, digits: 5 }), t: text({ model: zh }) };
const fingerprints = [
  versionOf(defineScene({})),
  versionOf(number),
  versionOf(defineScene(farFields, farVersion), farVersion),
  { kind: 'text', alphabet: 'portable', model: 'core' },
  { kind: 'query', alphabet: 'unreserved', model: 'core' },
  versionOf(defineScene({ 桌号: oneOf(['😀', true, -1]) })),
];
const key = cutting('id', START_OF_KEY);
const pairValue = cutting('178', START_OF_VALUE);
const asked = watched(() => encodeQuery(query));

if (number.decode(numbered.scene).table !== 1234) throw new Error('The number is decoded as another one.');
if (decodeText(written.scene) !== hanzi) throw new Error('The text is decoded as another one.');
if (decodeText(writtenInChinese.scene, { model: zh }) !== mixed)
  throw new Error('The text of the Chinese model is decoded as another one.');
if (decodeQuery(asked.scene).id !== '178') throw new Error('The query is decoded as another one.');

const tied = (value, start) => [JSON.stringify(value), ...cutting(value, start).lines, ''];

const examples = {
  fingerprints: fingerprints.flatMap(fingerprinted).slice(0, -1),
  'integer-encode': encoding(numbered, numberNames),
  'integer-decode': decoding(numbered, numberNames),
  'text-cut': hanziCut.lines,
  'text-encode': encoding(written, ['format', ...hanziCut.names]),
  'text-ties': [
    ...tied('-ida', START_OF_TEXT),
    ...tied('anoA', START_OF_TEXT),
    ...tied('7a店', START_OF_KEY).slice(0, -1),
  ],
  'query-cut': ['key "id"', ...key.lines, '', 'value "178"', ...pairValue.lines],
  'query-encode': encoding(asked, ['format', 'number of pairs', ...key.names, ...pairValue.names]),
  scenes: [
    ['{}', defineScene({}).encode({})],
    ['{}, check 0', defineScene({}, { check: 0 }).encode({})],
    ['{}, version 3, wechat', defineScene({}, { version: 3, alphabet: 'wechat' }).encode({})],
    ['{ t: text() } of ""', defineScene({ t: text() }).encode({ t: '' })],
    ['encodeText("")', encodeText('')],
    ['encodeText("K7Q2M9")', encodeText('K7Q2M9')],
    ['encodeText("K7#2M9")', encodeText('K7#2M9')],
    ['encodeText("poster")', encodeText('poster')],
    ['encodeQuery({})', encodeQuery({})],
  ].map(([name, scene]) => `${name.padEnd(24)}${scene}`),
  'packed-tables': chinese.files(),
  'core-table': chinese.coreTable(),
  'zh-table': chinese.table(),
  'zh-prices': [JSON.stringify(mixed), ...chinese.pricing(mixed)],
  'zh-encode': encoding(writtenInChinese, ['format', ...chinese.namesOf(mixed)]),
  'zh-choices': chinese.choosing(chinese.closeTexts()),
};

update('FORMAT.md', (before) => {
  const left = new Set(Object.keys(examples));
  const after = before.replace(
    /(<!-- example: (\S+) -->\n\n```text\n)[^]*?(```\n)/g,
    (_, head, name, tail) => {
      if (!left.delete(name))
        throw new Error(`FORMAT.md has the example ${name} twice, or this script does not have it.`);
      return `${head}${examples[name].join('\n')}\n${tail}`;
    },
  );
  if (left.size > 0) throw new Error(`FORMAT.md has no mark for ${[...left].join(', ')}.`);
  return after;
});
