import type { Draft } from './codec';
import {
  bitsOf,
  checkAlphabet,
  DEFAULT_CHECK,
  overlong,
  readScene,
  unknownVersion,
  writeScene,
} from './codec';
import type { AlphabetName } from './coding/alphabet';
import { ALPHABETS, consistsOf, SCENE_LIMIT } from './coding/alphabet';
import { characters } from './coding/characters';
import type { SymbolWriter } from './coding/interval';
import { Symbols } from './coding/interval';
import { weighted } from './coding/model';
import { misdefined, refuse } from './fields/field';
import { get, isObject, put } from './fields/structure';
import { coreText, readText, START_OF_KEY, START_OF_VALUE, writeText } from './text/core';
import { weightedBy } from './text/kinds';
import type { TextModel } from './text/model';
import { checkText } from './text/model';

/** How a scene without a schema is written. */
export interface UntypedOptions {
  /** `'portable'` (the default): 71 characters that no URL encoder touches; `'wechat'`: all 82 legal ones, 3 % denser. */
  readonly alphabet?: AlphabetName;
}

// The first symbol says how the rest is meant.
const CODED = 0;
const LEGAL_CHARACTERS = 1;
const OWN_CHARACTERS = 3;

/**
 * Out of as many places as the alphabet has characters, so that the first character tells: the last one of the alphabet is
 * followed by text as it is, the 16 before three that are kept for formats to come by text of all legal characters.
 */
const FORMATS = {
  portable: weighted([ALPHABETS.portable.length - 20, 16, 3, 1]),
  wechat: weighted([ALPHABETS.wechat.length - 20, 16, 3, 1]),
};

const CHARACTERS = { portable: characters(ALPHABETS.portable), wechat: characters(ALPHABETS.wechat) };

function start(alphabet: AlphabetName, format: number): Symbols {
  const symbols = new Symbols();
  symbols.push(FORMATS[alphabet], format);
  return symbols;
}

/**
 * The scene of a text: 1 to 32 characters.
 *
 * A text of characters of the alphabet grows by one at the most, and so does one of all legal characters up to 19 of them.
 * A check of up to 12 bits fills the room that this leaves, so short ASCII text is hardly protected against foreign scenes:
 * take a schema where that matters.
 *
 * @param model how the text is coded; whoever decodes must pass the same.
 * @throws SceneError `value` for what is no well-formed text (of 4096 UTF-16 units at most), `length` for one that does not fit, `schema` for an
 * unknown alphabet, or what is no model.
 * @example encodeText('幸福西饼 春熙路店')
 */
export function encodeText(text: string, model: TextModel = coreText, options: UntypedOptions = {}): string {
  const alphabet = alphabetOf(options, model);
  const scene = writeScene(draftsOfText(text, model, alphabet), alphabet);
  if (scene === undefined)
    throw overlong('length', text, alphabet, [['text', bitsOf((to) => model.write(text, to))]]);
  return scene;
}

function draftsOfText(text: string, model: TextModel, alphabet: AlphabetName): Draft[] {
  checkText(text, '');
  const coded = start(alphabet, CODED);
  model.write(text, coded);
  // A text of legal characters gets one character more than it has: which also tells the length of one that follows as it is.
  const most = text.length + 1;
  if (most > SCENE_LIMIT || !consistsOf(text, ALPHABETS.wechat)) return [[coded, DEFAULT_CHECK, SCENE_LIMIT]];
  const drafts: Draft[] = [[coded, DEFAULT_CHECK, most]];
  for (const [format, own] of [
    [OWN_CHARACTERS, alphabet],
    [LEGAL_CHARACTERS, 'wechat'],
  ] as const) {
    if (!consistsOf(text, ALPHABETS[own])) continue;
    const symbols = start(alphabet, format);
    CHARACTERS[own].push(text, symbols);
    drafts.push([symbols, 0, most]);
  }
  drafts.push([coded, 0, SCENE_LIMIT]);
  return drafts;
}

/**
 * The text of a scene that {@link encodeText} made.
 *
 * @param model the one that the text was coded with.
 * @throws SceneError `scene` for anything else, `version` for a later format's, `schema` for an unknown alphabet, or
 * what is no model.
 * @example decodeText(encodeText('幸福西饼')) // '幸福西饼'
 */
export function decodeText(scene: string, model: TextModel = coreText, options: UntypedOptions = {}): string {
  const alphabet = alphabetOf(options, model);
  return readScene(
    scene,
    alphabet,
    (from) => {
      const format = from.pop(FORMATS[alphabet]);
      if (format === CODED) return model.read(from);
      if (format === OWN_CHARACTERS) return CHARACTERS[alphabet].pop(scene.length - 1, from);
      if (format === LEGAL_CHARACTERS) return CHARACTERS.wechat.pop(scene.length - 1, from);
      throw unknownVersion(1);
    },
    (text) => draftsOfText(text, model, alphabet),
  );
}

/**
 * The scene of a flat object of strings, without a schema: 1 to 32 characters.
 *
 * Costs about what the values cost as text, and 8 to 12 bits for each of the usual keys; their order is kept.
 *
 * @throws SceneError `value` where a key or value is no well-formed text, `length` for what does not fit, `schema` for an
 * unknown alphabet.
 * @example encodeQuery({ id: '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34', type: '2' })
 */
export function encodeQuery(query: Readonly<Record<string, string>>, options: UntypedOptions = {}): string {
  const alphabet = alphabetOf(options);
  if (!isObject(query)) throw refuse(query, '', 'an object');
  const scene = writeScene(draftsOfQuery(query, alphabet), alphabet);
  if (scene === undefined) {
    throw overlong(
      'length',
      query,
      alphabet,
      Object.keys(query)
        .map<[string, number]>((key) => [key, bitsOf((to) => writePair(query, key, to))])
        .concat([['header', startQuery(Object.keys(query), alphabet).bits()]]),
    );
  }
  return scene;
}

function startQuery(keys: readonly string[], alphabet: AlphabetName): Symbols {
  const symbols = start(alphabet, CODED);
  symbols.push(PAIRS, Math.min(keys.length, SCENE_LIMIT));
  return symbols;
}

function draftsOfQuery(query: object, alphabet: AlphabetName): Draft[] {
  const keys = Object.keys(query);
  // More pairs than the model knows would never fit.
  if (keys.length > SCENE_LIMIT) return [];
  const symbols = startQuery(keys, alphabet);
  keys.forEach((key) => writePair(query, key, symbols));
  return [[symbols, DEFAULT_CHECK, SCENE_LIMIT]];
}

/**
 * The object of a scene that {@link encodeQuery} made; all its values are strings.
 *
 * @throws SceneError `scene` for anything else, `version` for a later format's, `schema` for an unknown alphabet.
 * @example decodeQuery(encodeQuery({ id: '178', type: '2' })) // { id: '178', type: '2' }
 */
export function decodeQuery(scene: string, options: UntypedOptions = {}): Record<string, string> {
  const alphabet = alphabetOf(options);
  return readScene(
    scene,
    alphabet,
    (from) => {
      if (from.pop(FORMATS[alphabet]) !== CODED) throw unknownVersion(1);
      const query: Record<string, string> = {};
      for (let left = from.pop(PAIRS); left > 0; left--) {
        const key = readText(from, START_OF_KEY);
        put(query, key, readText(from, START_OF_VALUE));
      }
      return query;
    },
    (query) => draftsOfQuery(query, alphabet),
  );
}

// How likely a query has 0, 1, 2 … 32 pairs.
const PAIRS = weightedBy('3hkkhda75432211111111111111111111');

function writePair(query: object, key: string, to: SymbolWriter): void {
  const value = get(query, key);
  checkText(key, key);
  checkText(value, key);
  writeText(key, to, START_OF_KEY);
  writeText(value, to, START_OF_VALUE);
}

function alphabetOf({ alphabet = 'portable' }: UntypedOptions, model: unknown = coreText): AlphabetName {
  checkAlphabet(alphabet);
  // As `list.map(encodeText)` would have it, whose second argument is a place.
  if (!Object(model).bits) throw misdefined('a text model is zh or none', model);
  return alphabet;
}
