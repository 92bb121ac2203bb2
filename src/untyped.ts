import { bitsOf, checkAlphabet, DEFAULT_CHECK, overlong, readScene, writeScene } from './codec';
import type { AlphabetName } from './coding/alphabet';
import { ALPHABETS, isWritable, SCENE_LIMIT } from './coding/alphabet';
import type { SymbolReader, SymbolWriter } from './coding/interval';
import { Symbols } from './coding/interval';
import type { Model } from './coding/model';
import { weighted } from './coding/model';
import { SceneError } from './error';
import { refuse } from './fields/field';
import { get, isObject, put } from './fields/structure';
import { coreText, readText, START_OF_KEY, START_OF_VALUE, writeText } from './text/core';
import { weightedBy } from './text/kinds';
import type { TextModel } from './text/model';
import { isText } from './text/model';

/** How a scene without a schema is written. */
export interface UntypedOptions {
  /** `'portable'` (the default): 71 characters that no URL encoder touches; `'wechat'`: all 82 legal ones, 3 % denser. */
  readonly alphabet?: AlphabetName;
}

const THIS_FORMAT = 0;

/**
 * The scene of a text: 1 to 32 characters.
 *
 * A text of legal characters grows by one character at the most. A check of up to 12 bits fills the room that this leaves,
 * so a short text of ASCII characters is hardly protected against foreign scenes: take a schema where that matters.
 *
 * @param model how the text is coded; whoever decodes must pass the same.
 * @throws SceneError `value` for what is no well-formed text, `length` for one that does not fit.
 * @example encodeText('幸福西饼 春熙路店')
 */
export function encodeText(text: string, model: TextModel = coreText, options: UntypedOptions = {}): string {
  if (!isText(text)) throw refuse(text, '', 'well-formed text');
  const alphabet = alphabetOf(options);
  const symbols = startSymbols(alphabet);
  model.write(text, symbols);
  const grown = text.length + 1;
  const most = isWritable(text, 'wechat') ? Math.min(grown, SCENE_LIMIT) : SCENE_LIMIT;
  const scene = writeScene(symbols, alphabet, DEFAULT_CHECK, 0, most);
  if (scene !== undefined) return scene;
  if (grown <= SCENE_LIMIT && isWritable(text, alphabet)) return lastOf(alphabet) + text;
  const longer = writeScene(symbols, alphabet, 0);
  if (longer === undefined) throw overlong(text, alphabet, [['text', symbols.bits()]]);
  return longer;
}

/**
 * The text of a scene that {@link encodeText} made.
 *
 * @throws SceneError `scene` for anything else, `version` for a later format's.
 */
export function decodeText(scene: string, model: TextModel = coreText, options: UntypedOptions = {}): string {
  const alphabet = alphabetOf(options);
  return readScene(
    scene,
    alphabet,
    (from, written) => {
      if (written[0] === lastOf(alphabet)) return written.slice(1);
      checkStart(from, alphabet);
      return model.read(from);
    },
    (text) => encodeText(text, model, options),
  );
}

/**
 * The scene of a flat object of strings, without a schema: 1 to 32 characters.
 *
 * Costs about what the values cost as text, and 8 to 12 bits for each of the usual keys; their order is kept.
 *
 * @throws SceneError `value` where a key or value is no well-formed text, `length` for what does not fit.
 * @example encodeQuery({ id: '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34', type: '2' })
 */
export function encodeQuery(query: Readonly<Record<string, string>>, options: UntypedOptions = {}): string {
  const alphabet = alphabetOf(options);
  if (!isObject(query)) throw refuse(query, '', 'an object');
  const keys = Object.keys(query);
  const symbols = startSymbols(alphabet);
  // A number of pairs that the model does not know could not be written anyway.
  symbols.push(PAIRS, Math.min(keys.length, SCENE_LIMIT));
  keys.forEach((key) => writePair(query, key, symbols));
  const scene = keys.length > SCENE_LIMIT ? undefined : writeScene(symbols, alphabet);
  if (scene === undefined) {
    throw overlong(
      query,
      alphabet,
      keys.map((key) => [key, bitsOf((to) => writePair(query, key, to))] as const),
    );
  }
  return scene;
}

/**
 * The object of a scene that {@link encodeQuery} made; all its values are strings.
 *
 * @throws SceneError `scene` for anything else, `version` for a later format's.
 */
export function decodeQuery(scene: string, options: UntypedOptions = {}): Record<string, string> {
  const alphabet = alphabetOf(options);
  return readScene(
    scene,
    alphabet,
    (from) => {
      checkStart(from, alphabet);
      const query: Record<string, string> = {};
      for (let left = from.pop(PAIRS); left > 0; left--) {
        const key = readText(from, START_OF_KEY);
        put(query, key, readText(from, START_OF_VALUE));
      }
      return query;
    },
    (query) => encodeQuery(query, options),
  );
}

// How likely a query has 0, 1, 2 … 32 pairs.
const PAIRS = weightedBy('3hkkhda75432211111111111111111111');

function writePair(query: object, key: string, to: SymbolWriter): void {
  const value = get(query, key);
  if (!isText(key) || !isText(value)) throw refuse(value, key, 'well-formed text under a well-formed key');
  writeText(key, to, START_OF_KEY);
  writeText(value, to, START_OF_VALUE);
}

function alphabetOf({ alphabet = 'portable' }: UntypedOptions): AlphabetName {
  checkAlphabet(alphabet);
  return alphabet;
}

function lastOf(alphabet: AlphabetName): string {
  return ALPHABETS[alphabet].slice(-1);
}

/*
 * The first symbol is one of as many places as the alphabet has characters, so it is the first character that tells:
 * the last one is for text as it is, the seven before it are for formats to come, the others for this one.
 */
function formatsOf(alphabet: AlphabetName): Model {
  return weighted([ALPHABETS[alphabet].length - 8, 7, 1]);
}

function startSymbols(alphabet: AlphabetName): Symbols {
  const symbols = new Symbols();
  symbols.push(formatsOf(alphabet), THIS_FORMAT);
  return symbols;
}

function checkStart(from: SymbolReader, alphabet: AlphabetName): void {
  if (from.pop(formatsOf(alphabet)) !== THIS_FORMAT) throw new SceneError('version', 'a scene of no known format');
}
