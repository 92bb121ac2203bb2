// Texts from a log, as the options that the platform would have passed.
import JSON5 from 'json5';
import { readEntry } from 'miniprogram-scene';
import { Failure } from './failure';

/** Turns a text into options: it may be an object, a URL, a path, a query or a scene. */
export function optionsOf(text: string): unknown {
  const options = parseObject(text);
  if (options) return options;
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(text) || /^[a-z][a-z\d+.-]*%3a%2f%2f/i.test(text)) return { q: text };
  if (/\?[^?&=]+=/.test(text)) return { path: text };
  if (/(^|&)(scene|q)=/.test(text)) return { path: `?${text}` };
  return { scene: text };
}

/**
 * The scene, the link or the query in a text from a log.
 *
 * @throws Failure for a query that no URL can have.
 * @example codeOf("{ path: 'pages/a', query: { scene: 'id%3D178' } }") // 'id=178'
 * @example codeOf('pages/a?id=178') // '?id=178'
 */
export function codeOf(text: string): string {
  const object = parseObject(text);
  // A scene may be JSON, too.
  if (object && !OPTIONS.some((name) => Object.hasOwn(object, name))) return text;
  const { scene, link, query } = readEntry(optionsOf(text));
  if (/\p{Cs}/u.test(Object.entries(query).join('')))
    throw new Failure('a half of a character (a lone surrogate)');
  const pairs = Object.entries(query).map((pair) => pair.map(encodeURIComponent).join('='));
  return scene ?? link ?? (pairs.length > 0 ? `?${pairs.join('&')}` : text);
}

/** The keys of options, of any hook. */
const OPTIONS = ['scene', 'q', 'query', 'path'];

function parseObject(text: string): object | undefined {
  try {
    // JSON5, because a console prints keys without quotes and strings in single quotes.
    const value = JSON5.parse<unknown>(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
