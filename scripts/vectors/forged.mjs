// Scenes that no value has, with the right check: their symbols are pushed one by one. They test that readers are strict.
import { contextAfter, source, taped, watched } from '../format/source.mjs';

const { ALPHABETS, CONTEXTS, fingerprintOf, pieceTypes, START_OF_KEY, START_OF_TEXT, START_OF_VALUE } =
  source;
const { Symbols, uniformInteger, unpack, weightedBy, writeParts, ZH } = source;

const version = watched(() => source.defineScene({}).encode({})).symbols[0];
const coded = watched(() => source.encodeText('店')).symbols[0];
const pairs = watched(() => source.encodeQuery({})).symbols[1].model;
const contexts = CONTEXTS.map(weightedBy);

/** The scene of symbols that belong to something: `{ version, … }`, or `{ kind, alphabet, model }`. */
function forge(origin, first, push) {
  const symbols = new Symbols(fingerprintOf(origin));
  symbols.push(first.model, first.symbol);
  push(symbols);
  const digits = symbols.encode(ALPHABETS.portable.length, { checkBits: 12, lengthLimit: 32 });
  return digits.map((digit) => ALPHABETS.portable[digit]).join('');
}

/** A scene of the version of a JSON form. */
export const forgedRecord = ({ versions: [origin] }, push) => forge(origin, version, push);
export const forgedText = (push, model = 'core') =>
  forge({ kind: 'text', alphabet: 'portable', model }, coded, push);
export const forgedQuery = (...texts) =>
  forge({ kind: 'query', alphabet: 'portable', model: 'core' }, coded, (to) => {
    to.push(pairs, texts.length);
    for (const [key, value] of texts) {
      key(to, START_OF_KEY);
      value(to, START_OF_VALUE);
    }
  });

/** Pushes a number below a size, or a little above: nothing checks it. */
export const number = (size, value) => (to) => uniformInteger(size).push(value, to);
export const all =
  (...pushes) =>
  (to) =>
    pushes.forEach((push) => push(to));

/** Pushes a text as it is written. */
export const written =
  (text) =>
  (to, start = START_OF_TEXT) =>
    source.writeText(text, to, start);

/** Pushes a text in the given pieces, each with its type. */
export const cut =
  (...pieces) =>
  (to, start = START_OF_TEXT) => {
    let context = start;
    for (const [type, piece] of pieces) {
      to.push(contexts[context], type + 1);
      pieceTypes()[type].write(piece, to);
      context = contextAfter(type, context);
    }
    to.push(contexts[context], 0);
  };

// The Chinese model

/** A part that stands for a stretch of no characters. */
export const NONE = 'no characters';

const [choice] = taped((to) => source.zh.write('店', to));
const core = { write: (text, to) => written(text === NONE ? '' : text)(to) };
const chinese = unpack(ZH, core);
const STRETCH = chinese.symbols.rankOf(2);
/** A part of several characters that is no word is a stretch, whatever it has. */
const rankOf = (part) => (part.length > 1 && chinese.cut(part).length > 1 ? STRETCH : chinese.rankOf(part));

/** The scene of these parts, as the Chinese model's own way to write a text. */
export const forgedOwn = (...parts) =>
  forgedText((to) => {
    to.push(choice.model, 0);
    writeParts({ ...chinese, rankOf }, parts, to);
  }, 'zh');

/** The scene of a text that the core writes, though the Chinese model's own way is cheaper. */
export const forgedCore = (text) =>
  forgedText((to) => {
    to.push(choice.model, 1);
    core.write(text, to);
  }, 'zh');
