// Options of any platform -> the query of the page that a code opened.
import { get, isObject } from '../object';
import { PLATFORMS } from './platforms';
import { addFirst, parseQuery, splitOnce } from './query-string';
import type { Texts } from './query-string';

/** The page that a code opened, with all values still encoded. */
export interface Page {
  /** The query of the page. */
  readonly query: Texts;
  /** In a path: the scene, with all keys behind it, which may belong to it. */
  readonly whole?: string;
  /** The scene value (场景值). */
  readonly sceneValue?: string;
}

/** Whether a text is a URL. */
export function isLink(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(text);
}

/** Whether a scene came unencoded, so that a router may have split it. */
export function isPlain(scene: string): boolean {
  return /^(?!undefined$)[^%]+$/.test(scene);
}

/** Finds the page in the options of a page, of an app, or of a scan. */
export function pageOf(options: unknown): Page {
  const texts = textsOf(options);
  const { scene = '', path = '', result = '' } = texts;

  // Options of the app: `scene` is the scene value there, a number, or text where Alipay's documents are right.
  const given = Object(options) as object;
  const query = get(given, 'query');
  const isSceneValue = typeof get(given, 'scene') === 'number' || ('path' in texts && /^\d{4}$/.test(scene));
  if (isSceneValue || isObject(query)) return { query: textsOf(query), sceneValue: scene };

  // The result of a scan: a page, too, may have a key named `path` or `result`.
  const isScan = PLATFORMS.some((platform) => platform.isScan && platform.isScan(texts));
  if (path.includes('?') || (isScan && path)) return pageOfPath(path);
  // An ordinary QR code that was scanned in the app brings the same as one that opened it.
  if (isScan && ('path' in texts || 'result' in texts)) return { query: isLink(result) ? { q: result } : {} };
  return { query: texts };
}

/** All that follows a plain scene in a path may belong to the scene. */
function pageOfPath(path: string): Page {
  const query = splitOnce(path, '?')[1];
  const [before, whole] = splitOnce('&' + query, '&scene=');
  const scene = splitOnce(whole, '&')[0];
  return {
    query: parseQuery(isPlain(scene) ? before + '&scene=' + scene : query),
    whole,
  };
}

/** The texts, numbers and booleans among the options, as texts. */
function textsOf(options: unknown): Texts {
  const texts: Texts = {};
  if (!isObject(options)) return texts;
  Object.keys(options).forEach((key) => {
    const value = get(options, key);
    const isText = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
    // A router makes the word `undefined` of a key without a value.
    if (isText) addFirst(texts, key, value === 'undefined' ? '' : String(value));
  });
  return texts;
}
