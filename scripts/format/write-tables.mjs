// Writes docs/format/tables.json, the tables of FORMAT.md in plain integers and strings, and docs/format/zh.txt, the packed
// table of the Chinese model (--check only compares).
import { source, taped, watched, weightsOf } from './source.mjs';
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

const KIND_NAMES = [
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

/** The model of the first symbol of a kind. */
function modelOf(kind) {
  let first;
  kind.read({
    pop(model) {
      first = first ?? model;
      return 0;
    },
  });
  return first;
}

/** The items in the order of their ranks, by bands of the same weight. */
function list(kind) {
  const bands = [];
  weightsOf(modelOf(kind)).forEach((weight, rank) => {
    if (bands.at(-1)?.weight !== weight) bands.push({ weight, items: [] });
    bands.at(-1).items.push(kind.read({ pop: () => rank }));
  });
  return { type: 'list', listed: Boolean(kind._starts), bands };
}

function run(kind) {
  return { type: 'run', listed: true, alphabet: kind._starts, lengths: weightsOf(modelOf(kind)) };
}

function shape(kind) {
  const piece = kind._starts === '2' ? '2026-08-31' : '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34';
  let price;
  kind._pieces(piece, 0, (_, own) => (price = own));
  return { type: 'shape', listed: true, starts: kind._starts, length: piece.length, price };
}

function block(kind) {
  const first = kind.read({ pop: () => 0 }).codePointAt(0);
  return { type: 'block', listed: false, first, count: modelOf(kind).total };
}

const kinds = KIND_NAMES.map(([name, describe], i) => {
  const after = Number(FOLLOWERS[i]);
  const afterInKey = START_OF_KEY + (CONTEXT_NAMES[after] === 'after letters' ? 1 : 2);
  return { kind: i, name, after, afterInKey, ...describe(PIECE_TYPES[i]) };
});
if (kinds.length !== PIECE_TYPES.length) throw new Error('a kind without a name');

const [formats, pairs] = watched(() => encodeQuery({})).symbols.map(({ model }) => weightsOf(model));
const [wideFormats] = watched(() => encodeText('', { alphabet: 'wechat' })).symbols;

const tables = {
  alphabets: ALPHABETS,
  versions: weightsOf(watched(() => defineScene({}).encode({})).symbols[0].model),
  formats: { portable: formats, wechat: weightsOf(wideFormats.model) },
  pairs,
  idLengths: weightsOf(taped((to) => id().write('0', to, ''))[0].model),
  starts: { text: START_OF_TEXT, value: START_OF_VALUE, key: START_OF_KEY },
  contexts: CONTEXTS.map((row, context) => ({
    context,
    name: CONTEXT_NAMES[context],
    weights: weightsOf(weightedBy(row)),
  })),
  kinds,
};

update('docs/format/tables.json', () => `${layOut(tables, '')}\n`);
update('docs/format/zh.txt', () => `${PACKED}\n`);

/** JSON: what holds nothing but numbers and strings is one line. */
function layOut(value, indent) {
  const isArray = Array.isArray(value);
  const parts = Object.entries(value).map(([key, part]) => [isArray ? '' : `${JSON.stringify(key)}: `, part]);
  const isFlat = parts.every(([, part]) => typeof part !== 'object');
  const deeper = isFlat ? '' : `${indent}  `;
  const inside = parts.map(([key, part]) => {
    const text = typeof part === 'object' ? layOut(part, deeper) : JSON.stringify(part);
    // Not seen otherwise.
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
