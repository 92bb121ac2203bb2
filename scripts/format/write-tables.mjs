// Writes docs/format/tables.json, the tables of FORMAT.md as plain integers and strings, and docs/format/zh.txt, the packed
// table of the Chinese model. With --check, it only compares them.
import { source, taped, watched, frequenciesOf } from './source.mjs';
import { update } from '../update.mjs';

const { ALPHABETS, CONTEXTS, FOLLOWERS, PIECE_TYPES, PACKED, START_OF_KEY, START_OF_TEXT, START_OF_VALUE } =
  source;
const { defineScene, encodeQuery, encodeText, id, weightedBy } = source;

const CONTEXT_NAMES = [
  'start of a text',
  'start of a value',
  'after letters',
  'after digits',
  'after mixed characters',
  'after punctuation',
  'after hanzi',
  'after anything else',
  'start of a key',
  'after letters in a key',
  'after anything else in a key',
];

// The name of each piece type, and the function that describes its coding.
const TYPES = [
  ['word', list],
  ['digits', run],
  ['lower case', run],
  ['upper case', run],
  ['hexadecimal', run],
  ['lower case and digits', run],
  ['upper case and digits', run],
  ['base64url', run],
  ['printable ASCII', run],
  ['punctuation', list],
  ['uuid', shape],
  ['date', shape],
  ['common hanzi', list],
  ['other hanzi', block],
  ['wide punctuation', list],
  ['kana', block],
  ['hangul', block],
  ['Latin with accents', block],
  ['emoji', block],
  ['flag letters', block],
  ['symbols', block],
  ['Greek and Cyrillic', block],
  ['full-width ASCII', block],
  ['anything', block],
];

/** The model of the first symbol that a piece of a type has. */
function modelOf(type) {
  let first;
  type.read({
    pop(model) {
      first = first ?? model;
      return 0;
    },
  });
  return first;
}

/** The items by rank, in bands of the same weight. */
function list(type) {
  const bands = [];
  frequenciesOf(modelOf(type)).forEach((weight, rank) => {
    if (bands.at(-1)?.weight !== weight) bands.push({ weight, items: [] });
    bands.at(-1).items.push(type.read({ pop: () => rank }));
  });
  return { coding: 'list', listed: Boolean(type.starts), bands };
}

function run(type) {
  return { coding: 'run', listed: true, alphabet: type.starts, lengths: frequenciesOf(modelOf(type)) };
}

function shape(type) {
  const isDay = type.starts === '2';
  const piece = isDay ? '2026-08-31' : '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34';
  let price;
  type.pieces(piece, 0, (_, own) => (price = own));
  const except = '-02-29';
  if (isDay)
    type.pieces(`2024${except}`, 0, () => {
      throw new Error('A leap day is a piece.');
    });
  return {
    coding: 'shape',
    listed: true,
    starts: type.starts,
    length: piece.length,
    ...(isDay && { except }),
    price,
  };
}

function block(type) {
  const first = type.read({ pop: () => 0 }).codePointAt(0);
  return { coding: 'block', listed: false, first, count: modelOf(type).total };
}

const pieceTypes = TYPES.map(([name, describe], type) => {
  const after = Number(FOLLOWERS[type]);
  const afterInKey = START_OF_KEY + (CONTEXT_NAMES[after] === 'after letters' ? 1 : 2);
  return { type, name, after, afterInKey, ...describe(PIECE_TYPES[type]) };
});
if (pieceTypes.length !== PIECE_TYPES.length) throw new Error('A piece type has no name here.');

const pairs = frequenciesOf(watched(() => encodeQuery({})).symbols[1].model);
const formats = Object.fromEntries(
  Object.keys(ALPHABETS).map((alphabet) => {
    const [{ model }] = watched(() => encodeText('', { alphabet })).symbols;
    return [alphabet, frequenciesOf(model)];
  }),
);

const tables = {
  alphabets: ALPHABETS,
  versions: frequenciesOf(watched(() => defineScene({}).encode({})).symbols[0].model),
  formats,
  pairs,
  idLengths: frequenciesOf(taped((to) => id().write('0', to, ''))[0].model),
  starts: { text: START_OF_TEXT, value: START_OF_VALUE, key: START_OF_KEY },
  contexts: CONTEXTS.map((row, context) => ({
    context,
    name: CONTEXT_NAMES[context],
    weights: frequenciesOf(weightedBy(row)),
  })),
  pieceTypes,
};

update('docs/format/tables.json', () => `${layOut(tables, '')}\n`);
update('docs/format/zh.txt', () => `${PACKED}\n`);

/** A value as JSON: an array or object that holds only numbers and strings is one line. */
function layOut(value, indent) {
  const isArray = Array.isArray(value);
  const parts = Object.entries(value).map(([key, part]) => [isArray ? '' : `${JSON.stringify(key)}: `, part]);
  const isFlat = parts.every(([, part]) => typeof part !== 'object');
  const deeper = isFlat ? '' : `${indent}  `;
  const inside = parts.map(([key, part]) => {
    const text = typeof part === 'object' ? layOut(part, deeper) : JSON.stringify(part);
    // These two characters are invisible.
    return (
      deeper +
      key +
      text.replace(/[\u200d\ufe0f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
    );
  });
  const [open, close] = isArray ? '[]' : '{}';
  if (isFlat) return `${open}${inside.join(', ')}${close}`;
  return `${open}\n${inside.join(',\n')}\n${indent}${close}`;
}
