// Options of any platform -> the query of the page that a code opened.
import { SCENE_LIMIT } from '../coding/alphabet';
import { attempt, get, isObject, isString } from '../object';
import { isAdded } from './frameworks';
import { PLATFORMS } from './platforms';
import { addFirst, parseQuery, splitOnce } from './query-string';
import type { Texts } from './query-string';

/** The page that a code opened, with all values still encoded. */
export interface Page {
  /** The query of the page. */
  readonly query: Texts;
  /** In a path: the plain scene, with all that follows it. */
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
  const { scene = '', path = '' } = texts;

  // Options of the app: `scene` is the scene value there, a number, or text where Alipay's documents are right.
  const query = valueOf(options, 'query');
  const isSceneValue =
    typeof valueOf(options, 'scene') === 'number' || ('path' in texts && /^\d{4}$/.test(scene));
  if (isSceneValue || attempt(() => isObject(query))) return { query: textsOf(query), sceneValue: scene };

  // A page, too, may have keys with the names of a scan's; but a scan has neither a scene nor a link of its own.
  if (scene || texts['q']) return { query: texts };
  const scanned = PLATFORMS.map(({ scanOf }) => scanOf(texts)).find((text) => text !== undefined);
  if (path.includes('?') || (path && scanned !== undefined)) return pageOfPath(path);
  if (scanned === undefined) return { query: texts };
  // An ordinary QR code that was scanned in the app brings the same as one that opened it.
  return { query: isLink(scanned.trim()) ? { q: scanned } : {} };
}

/** The page of a path. The text behind a plain scene belongs to the scene, up to the length of a scene. */
function pageOfPath(path: string): Page {
  const query = splitOnce(path, '?')[1];
  const [before, behind] = splitOnce('&' + query, '&scene=');
  const parts = behind.split('&');
  const scene = parts[0]!;
  if (!isPlain(scene)) return { query: parseQuery(query) };
  const whole = parts.filter((part) => !isAdded(splitOnce(part, '=')[0])).join('&');
  return { query: parseQuery(whole.length > SCENE_LIMIT ? query : `${before}&scene=${scene}`), whole };
}

// A QR code holds 2,953 bytes, and each round of percent-encoding makes them longer: 20,671 characters after three.
const LONGEST_TEXTS = 32_768;

/** The texts, numbers and booleans among the options, as texts; a text that leads beyond the length of any code's is left out. */
function textsOf(options: unknown): Texts {
  const texts: Texts = {};
  let room = LONGEST_TEXTS;
  const keys = attempt(() => isObject(options) && Object.keys(options)) || [];
  keys.forEach((key) => {
    const value = valueOf(options, key);
    if (!isString(value) && typeof value !== 'boolean' && !Number.isFinite(value)) return;
    // A router makes the word `undefined` of a key without a value.
    const text = value === 'undefined' ? '' : String(value);
    const size = key.length + text.length;
    if (size > room) return;
    room -= size;
    addFirst(texts, key, text);
  });
  return texts;
}

function valueOf(options: unknown, key: string): unknown {
  return attempt(() => get(Object(options) as object, key));
}
