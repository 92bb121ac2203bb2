// Scenes without a schema: a text, or a flat object of strings.
import type { AlphabetName } from '../coding/alphabet';
import { ALPHABETS, consistsOf, SCENE_LIMIT } from '../coding/alphabet';
import { characters } from '../coding/characters';
import type { SymbolWriter } from '../coding/interval';
import { bitsOf, Symbols } from '../coding/interval';
import { weighted } from '../coding/model';
import { typeError, versionError } from '../error';
import { fingerprintOf } from '../fields/definition';
import { get, isObject, put } from '../object';
import { checkOptions } from '../options';
import { coreText, readText, START_OF_KEY, START_OF_VALUE, writeText } from '../text/core';
import type { TextModel } from '../text/model';
import { checkModel, checkText, pushText } from '../text/model';
import { weightedBy } from '../text/pieces';
import { capacityError, checkAlphabet, CHECK_BITS, costOf, readScene, writeScene } from './codec';
import type { Candidate } from './codec';

/** The options of a scene without a schema; they are part of the format of what is printed. */
export interface UntypedOptions {
  /**
   * The characters of the scene. Each name is explained at {@link AlphabetName}.
   *
   * @default 'portable'
   */
  readonly alphabet?: AlphabetName;
}

/** The options of a scene that is a text. */
export interface TextOptions extends UntypedOptions {
  /**
   * The text model: `zh` of `miniprogram-scene/zh`, or none. The decoder must pass the same.
   *
   * @default the core's model
   */
  readonly model?: TextModel;
}

// The first symbol is the format of the rest.
const CODED = 0;
const LEGAL_CHARACTERS = 1;
const OWN_CHARACTERS = 3;

/**
 * The frequencies of the formats. The total equals the alphabet size, so the first character identifies the format: the last
 * character means literal text in the scene's alphabet; the three before it are kept for later formats; the 16 before those
 * mean text of all legal characters.
 */
function makeModels(alphabet: AlphabetName) {
  const own = ALPHABETS[alphabet];
  return { formats: weighted([own.length - 20, 16, 3, 1]), literal: characters(own) };
}

const known: Partial<Record<AlphabetName, ReturnType<typeof makeModels>>> = {};

/** The models of an alphabet, made when they are first needed. */
function modelsOf(alphabet: AlphabetName) {
  return known[alphabet] || (known[alphabet] = makeModels(alphabet));
}

function start(
  kind: 'text' | 'query',
  alphabet: AlphabetName,
  model: TextModel['name'],
  format: number,
): Symbols {
  const symbols = new Symbols(fingerprintOf({ kind, alphabet, model }));
  symbols.push(modelsOf(alphabet).formats, format);
  return symbols;
}

/**
 * The scene of a text: 1 to 32 characters.
 *
 * A text of characters of the alphabet grows by at most one character, and so does a text of all legal characters, up to 17
 * of them (12 with `unreserved`). A check of up to 12 bits fills the room that is left, so short ASCII text is hardly protected against foreign
 * scenes: take a schema where that matters.
 *
 * @throws SceneError `value` for anything but well-formed text of at most 4096 UTF-16 units, `length` for a text that does not
 * fit, `schema` for wrong options.
 * @example encodeText('幸福西饼 春熙路店')
 */
export function encodeText(text: string, options?: TextOptions): string {
  const { model, alphabet } = textOptionsOf('encodeText', options);
  const scene = writeScene(textCandidates(text, model, alphabet), alphabet);
  if (!scene) {
    const cost = costOf(['text'], () => bitsOf((to) => pushText(text, model, to)));
    throw capacityError('length', text, alphabet, cost);
  }
  return scene;
}

function textCandidates(text: string, model: TextModel, alphabet: AlphabetName): Candidate[] {
  checkText(text, '');
  const coded = start('text', alphabet, model.name, CODED);
  pushText(text, model, coded);
  // A text of legal characters becomes one character longer: so the length of the scene is the length of the text, too.
  const lengthLimit = text.length + 1;
  if (lengthLimit > SCENE_LIMIT || !consistsOf(text, ALPHABETS.wechat))
    return [{ symbols: coded, checkBits: CHECK_BITS, lengthLimit: SCENE_LIMIT }];
  const candidates: Candidate[] = [{ symbols: coded, checkBits: CHECK_BITS, lengthLimit }];
  function addLiteral(format: number, own: AlphabetName): void {
    if (!consistsOf(text, ALPHABETS[own])) return;
    const symbols = start('text', alphabet, model.name, format);
    modelsOf(own).literal.push(text, symbols);
    candidates.push({ symbols, checkBits: 0, lengthLimit });
  }
  addLiteral(OWN_CHARACTERS, alphabet);
  addLiteral(LEGAL_CHARACTERS, 'wechat');
  candidates.push({ symbols: coded, checkBits: 0, lengthLimit: SCENE_LIMIT });
  return candidates;
}

/**
 * The text of a scene that {@link encodeText} made.
 *
 * @param options the ones that the text was encoded with.
 * @throws SceneError `scene` for anything else, `version` for a scene of a later format, `schema` for wrong options.
 * @example decodeText(encodeText('幸福西饼')) // '幸福西饼'
 */
export function decodeText(scene: string, options?: TextOptions): string {
  const { model, alphabet } = textOptionsOf('decodeText', options);
  return readScene(scene, alphabet, {
    read(from) {
      const format = from.pop(modelsOf(alphabet).formats);
      if (format === CODED) return model.read(from);
      if (format !== OWN_CHARACTERS && format !== LEGAL_CHARACTERS) throw versionError(1);
      const own = format === OWN_CHARACTERS ? alphabet : 'wechat';
      return modelsOf(own).literal.pop(scene.length - 1, from);
    },
    candidates: (text) => textCandidates(text, model, alphabet),
  });
}

/**
 * The scene of a flat object of strings, without a schema: 1 to 32 characters.
 *
 * Costs about as much as the values as text, and 8 to 12 bits for each of the usual keys; their order is kept.
 *
 * @throws SceneError `value` where a key or value is no well-formed text, `length` for a query that does not fit, `schema` for
 * wrong options.
 * @example encodeQuery({ id: '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34', type: '2' })
 */
export function encodeQuery(query: Readonly<Record<string, string>>, options?: UntypedOptions): string {
  const alphabet = alphabetOf('encodeQuery', options);
  if (!isObject(query)) throw typeError(query, '', 'an object');
  const scene = writeScene(queryCandidates(query, alphabet), alphabet);
  if (!scene) {
    const keys = Object.keys(query);
    // More pairs than a scene has characters need no counting.
    const cost = costOf(keys.slice(0, SCENE_LIMIT + 1), (key) => bitsOf((to) => writePair(query, key, to)));
    throw capacityError('length', query, alphabet, cost, startQuery(keys, alphabet).bits);
  }
  return scene;
}

function startQuery(keys: readonly string[], alphabet: AlphabetName): Symbols {
  const symbols = start('query', alphabet, 'core', CODED);
  symbols.push(PAIR_COUNTS, Math.min(keys.length, SCENE_LIMIT));
  return symbols;
}

function queryCandidates(query: object, alphabet: AlphabetName): Candidate[] {
  const keys = Object.keys(query);
  keys.forEach((key) => {
    checkText(key, key);
    checkText(get(query, key), key);
  });
  // The model knows no more pairs, and more would never fit.
  if (keys.length > SCENE_LIMIT) return [];
  const symbols = startQuery(keys, alphabet);
  keys.forEach((key) => writePair(query, key, symbols));
  return [{ symbols, checkBits: CHECK_BITS, lengthLimit: SCENE_LIMIT }];
}

/**
 * The object of a scene that {@link encodeQuery} made; all its values are strings.
 *
 * @param options the ones that the query was encoded with.
 * @throws SceneError `scene` for anything else, `version` for a scene of a later format, `schema` for wrong options.
 * @example decodeQuery(encodeQuery({ id: '178', type: '2' })) // { id: '178', type: '2' }
 */
export function decodeQuery(scene: string, options?: UntypedOptions): Record<string, string> {
  const alphabet = alphabetOf('decodeQuery', options);
  return readScene(scene, alphabet, {
    read(from) {
      if (from.pop(modelsOf(alphabet).formats) !== CODED) throw versionError(1);
      const query: Record<string, string> = {};
      for (let left = from.pop(PAIR_COUNTS); left > 0; left--) {
        const key = readText(from, START_OF_KEY);
        put(query, key, readText(from, START_OF_VALUE));
      }
      return query;
    },
    candidates: (query) => queryCandidates(query, alphabet),
  });
}

// The frequencies of queries with 0, 1, 2 … 32 pairs.
const PAIR_COUNTS = weightedBy('3hkkhda75432211111111111111111111');

function writePair(query: object, key: string, to: SymbolWriter): void {
  pushText(key, { write: (text, all) => writeText(text, all, START_OF_KEY) }, to);
  pushText(get(query, key) as string, { write: (text, all) => writeText(text, all, START_OF_VALUE) }, to);
}

function alphabetOf(of: string, options: UntypedOptions | undefined): AlphabetName {
  const { alphabet = 'portable' } = checkOptions(of, options, ['alphabet']);
  checkAlphabet(alphabet);
  return alphabet;
}

function textOptionsOf(
  of: string,
  options: TextOptions | undefined,
): { model: TextModel; alphabet: AlphabetName } {
  const { alphabet = 'portable', model = coreText } = checkOptions(of, options, ['model', 'alphabet']);
  checkAlphabet(alphabet);
  checkModel(model);
  return { model, alphabet };
}
