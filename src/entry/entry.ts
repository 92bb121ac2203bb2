// The entry: the decoded content of a code, from the options of any platform.
import { SCENE_LIMIT } from '../coding/alphabet';
import { get } from '../object';
import { isAdded } from './frameworks';
import { isLink, isPlain, pageOf } from './page';
import type { Part } from './platform';
import { PARTS, PLATFORMS } from './platforms';
import { addDecoded, decode, mendSeparators, parseQuery, ROUNDS, splitOnce } from './query-string';
import type { Texts } from './query-string';

/**
 * The way in which a code opened the mini-program.
 *
 * - `scene`: a mini-program code with a scene (interface B);
 * - `link`: an ordinary QR code, whose text is a URL;
 * - `ticket`: a unique item code (一物一码), which only a server can exchange;
 * - `query`: a page path with parameters (interfaces A and C, a shared card, Alipay's online code);
 * - `none`: nothing that a page could use.
 */
export type EntryKind = 'scene' | 'link' | 'ticket' | 'query' | 'none';

/** The content of a code, decoded. */
export interface Entry {
  /** The first of these that applies: a ticket, a link, a scene, a query. */
  kind: EntryKind;
  /** The payload of a mini-program code, or the `scene` parameter of a link. */
  scene?: string;
  /** Every other key and value: those of the link first, then those of the page. */
  query: Record<string, string>;
  /** The whole URL of an ordinary QR code. */
  link?: string;
  /** The `code_ticket` of a unique item code: each scan has a new one. */
  ticket?: string;
  /** The scene value (场景值): the way in which the mini-program was opened, such as 1047 for a scanned mini-program code. */
  sceneValue?: number;
  /** The time when an ordinary QR code was scanned, in Unix seconds. */
  scannedAt?: number;
}

/**
 * Reads the content of a code from the options of any platform.
 *
 * Takes the options of `Page.onLoad`, `App.onLaunch`, `App.onShow`, `wx.getLaunchOptionsSync` and
 * `wx.getEnterOptionsSync`, the result of `wx.scanCode`, and their like on Alipay. It never throws, and never
 * changes its argument. Values stay strings: `sceneValue` (an integer) and `scannedAt` (Unix seconds) are
 * the only numbers.
 *
 * @example
 * readEntry({ scene: 'id%3D178' }) // { kind: 'scene', scene: 'id=178', query: {} }
 * readEntry({ q: 'https%3A%2F%2Fshop.cn%2F%3Ftable%3D8', scancode_time: '1700000000' })
 * // { kind: 'link', link: 'https://shop.cn/?table=8', query: { table: '8' }, scannedAt: 1700000000 }
 *
 * @see WeChat: 获取小程序码 (`scene` needs one decodeURIComponent) and 扫普通链接二维码打开小程序 (`q`, `scancode_time`);
 * Alipay: 关联普通二维码 (`query.qrCode`).
 */
export function readEntry(options: unknown): Entry {
  return readOptions(options).entry;
}

/** The content of a code, and its scene as it stands in the options. */
export interface Reading {
  readonly entry: Entry;
  /** The scene without the keys beside it; `''` for none. */
  readonly literal: string;
  /** The scene with the keys beside it. */
  readonly joined: string;
  /** In a path: the plain scene with all that follows it, as it was printed. */
  readonly whole: string | undefined;
}

/**
 * Reads the content of a code, with the spellings of its scene.
 *
 * Android hands a scene over unencoded, so a router splits it at its own `&`, and a share adds keys behind it: only a reader
 * of the scene can tell whether the keys beside it were part of it. See ./spellings.
 *
 * @example
 * readOptions({ scene: '178', book: '123' }) // literal: '178', joined: '178&book=123'
 */
export function readOptions(options: unknown): Reading {
  const { query: page, whole, sceneValue } = pageOf(options);
  /** The first value that a platform has for a part; `''` for none. */
  const valueOf = (part: Part, read: (text?: string) => string) =>
    Object.keys(PARTS)
      .map((key) => (PARTS[key] === part ? read(page[key]) : ''))
      .find(Boolean) || '';

  const link = valueOf('link', toLink);
  const linked = queryOfLink(link);
  const { literal, joined } = linked['scene'] ? sceneOf(linked) : sceneOf(page, whole);
  // A router has split a scene that begins with a key and its value; beside any other scene, keys are keys of their own.
  const isSplit = /^\??[a-z_][\w.-]*=/i.test(literal);
  const scene = isSplit ? joined : (whole && beginningsOf(joined)[0]) || literal;
  const ticket = valueOf('ticket', decode);
  const scannedAt = toInteger(valueOf('scannedAt', decode));

  const query: Texts = {};
  const take = (from: Texts, isOrdinary: (key: string) => boolean) =>
    Object.keys(from)
      .filter((key) => isOrdinary(key) && !isAdded(key))
      .forEach((key) => addDecoded(query, key, from[key]!));
  take(linked, (key) => key !== 'scene');
  // The key of a link is a key like any other, unless its value is a URL.
  take(page, (key) => !get(PARTS, key) || (PARTS[key] === 'link' && !toLink(page[key])));

  const rest = Object.keys(query)[0] ? 'query' : 'none';
  const entry: Entry = { kind: ticket ? 'ticket' : link ? 'link' : scene ? 'scene' : rest, query };
  if (scene) entry.scene = scene;
  if (link) entry.link = link;
  if (ticket) entry.ticket = ticket;
  const value = toInteger(sceneValue);
  if (value !== undefined) entry.sceneValue = value;
  if (scannedAt !== undefined) entry.scannedAt = scannedAt;
  return { entry, literal, joined, whole };
}

/** The scene of a query as it stands there, and with the keys beside it, which a router may have split off; `''` for none. */
function sceneOf(query: Texts, whole?: string): { literal: string; joined: string } {
  const raw = query['scene'] || '';
  const literal = decodeScene(raw);
  return { literal, joined: isPlain(raw) ? decodeScene(whole || joinSplit(query)) : literal };
}

function decodeScene(scene: string): string {
  const text = mendSeparators(decode(scene, ROUNDS));
  // A code without a value has the word.
  return text === 'undefined' ? '' : text;
}

/** The scene before a router split it at its own `&`: the keys beside it are its other parts. */
function joinSplit(query: Texts): string {
  const others = Object.keys(query).filter((key) => !get(PARTS, key) && !isAdded(key));
  return [query['scene'], ...others.map((key) => key + (query[key] && '=' + query[key]))].join('&');
}

/** The beginnings of a text at its `&`, longer than some length and as long as a scene can be, the longest first. */
export function beginningsOf(text: string, length = 0): string[] {
  const found: string[] = [];
  for (let end = SCENE_LIMIT; end > length; end--) {
    if (text.length === end || text[end] === '&') found.push(text.slice(0, end));
  }
  return found;
}

/** The keys and values of a link, still encoded: of its query, then of its hash. A platform's own link, which may stand in another one, has them in the query, and in the path, of the page that it opens. */
function queryOfLink(link: string): Texts {
  const [address, ...hashes] = link.split('#');
  const queries = hashes.map((hash) => (/^[^/=?]+=/.test(hash) ? hash : splitOnce(hash, '?')[1]));
  const texts = parseQuery([splitOnce(address!, '?')[1], ...queries].join('&'));
  const own = [address!, decode(texts['scheme'])].find((each) =>
    PLATFORMS.some(({ ownLink }) => ownLink.test(each)),
  );
  if (!own) return texts;
  const { query, page } = parseQuery(splitOnce(own, '?')[1]);
  return parseQuery(decode(query) + '&' + splitOnce(decode(page), '?')[1]);
}

/** The first spelling that is a URL: the escapes that are left in it are its own. `''` where none is. */
function toLink(text = ''): string {
  let link = text;
  for (let round = 0; round <= ROUNDS; round++) {
    link = link.trim();
    if (isLink(link)) return link;
    link = decode(link);
  }
  return '';
}

function toInteger(digits = ''): number | undefined {
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}
