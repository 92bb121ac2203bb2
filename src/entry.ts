import { get, isObject, put } from './fields/structure';

/**
 * How a code brought somebody here.
 *
 * - `scene`: a mini-program code with a scene (interface B);
 * - `link`: an ordinary QR code, whose text is a URL;
 * - `ticket`: a unique item code (一物一码), which only a server can exchange;
 * - `query`: a page path with parameters (interfaces A and C, a shared card, Alipay's online code);
 * - `none`: nothing that a page could use.
 */
export type EntryKind = 'scene' | 'link' | 'ticket' | 'query' | 'none';

/** What a code brought, all of it decoded. */
export interface Entry {
  /** What it is, by the first that applies: a ticket, a link, a scene, a query. */
  kind: EntryKind;
  /** The payload of a mini-program code, or the `scene` parameter of a link. */
  scene?: string;
  /** Every other key and value: of the link itself first, then of the page. */
  query: Record<string, string>;
  /** The whole URL of an ordinary QR code. */
  link?: string;
  /** The `code_ticket` of a unique item code: new at every scan. */
  ticket?: string;
  /** The scene value (场景值): how the mini-program was opened, such as 1047 for a scanned mini-program code. */
  sceneValue?: number;
  /** When an ordinary QR code was scanned, in Unix seconds. */
  scannedAt?: number;
}

/** Keys and their values. */
type Texts = Record<string, string>;

const LINK = /^[a-z][a-z\d+.-]*:\/\//i;
const PLATFORM_KEY = /^(?:scene|q|qrCode|scancode_time|code_ticket)$|^__key_/;
const NO_SCENE = /^(?:undefined)?$/;
const PLAIN_SCENE = /^(?!undefined$)[^%]+$/;

// Some hosts encode once, some twice, and DevTools takes what somebody typed.
const ROUNDS = 3;

/**
 * Tells what a code brought, from whatever the platform handed over.
 *
 * Takes the options of `Page.onLoad`, `App.onLaunch`, `App.onShow`, `wx.getLaunchOptionsSync` and
 * `wx.getEnterOptionsSync`, the result of `wx.scanCode`, and their like on Alipay. It never throws, and never
 * touches what it is given. Values stay strings: `sceneValue` (an integer) and `scannedAt` (Unix seconds) are
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
  return read(options)[0];
}

/**
 * The spellings that the scene may have had when it was printed, most literal first; empty where there is none.
 *
 * Android hands the scene over unencoded, so that a router splits it at its own `&`: whether the keys beside it
 * were part of it, only a reader of the scene can tell.
 *
 * @example
 * readScenes({ scene: 'id=178', book: '123' }) // ['id=178', 'id=178&book=123']
 */
export function readScenes(options: unknown): string[] {
  return read(options)[1];
}

function read(options: unknown): [Entry, string[]] {
  const [page, whole, value] = arrive(options);
  const link = toLink(page['q']) || toLink(page['qrCode']);
  const linked = parseQuery(cut(cut(link, '#')[0], '?')[1]);
  const scenes = linked['scene']
    ? spellings(linked['scene'])
    : spellings(page['scene'], whole || joinSplit(page));
  // Keys beside a plain scene were split off one that begins like a key; beside any other they may be keys of their own.
  const isSplit = whole || /^[a-z_]+(=|$)/i.test(scenes[0] || '');
  const scene = scenes[isSplit ? scenes.length - 1 : 0];
  const ticket = decode(page['code_ticket']);
  const sceneValue = toInteger(value);
  const scannedAt = toInteger(page['scancode_time']);

  const query: Texts = {};
  const take = (from: Texts, isOrdinary: (key: string) => boolean) =>
    Object.keys(from)
      .filter(isOrdinary)
      .forEach((key) => add(query, decode(key), decode(from[key])));
  take(linked, (key) => key !== 'scene');
  // `q` and `qrCode` have a meaning of their own only if a URL is in them.
  take(page, (key) => !PLATFORM_KEY.test(key) || (/^q/.test(key) && !toLink(page[key])));

  const rest = Object.keys(query).length > 0 ? 'query' : 'none';
  const entry: Entry = { kind: ticket ? 'ticket' : link ? 'link' : scene ? 'scene' : rest, query };
  if (scene) entry.scene = scene;
  if (link) entry.link = link;
  if (ticket) entry.ticket = ticket;
  if (sceneValue !== undefined) entry.sceneValue = sceneValue;
  if (scannedAt !== undefined) entry.scannedAt = scannedAt;
  return [entry, scenes];
}

// The shapes that it comes in.

/** The query of the page, still encoded; a scene with all that may belong to it; the scene value. */
function arrive(options: unknown): [page: Texts, whole?: string, sceneValue?: string] {
  const texts = textsOf(options);
  const { scene = '', path = '', result = '', errMsg = '' } = texts;

  // Of the app: `scene` is the scene value, as a number or (Alipay) text.
  const given = Object(options) as object;
  const query = get(given, 'query');
  const isValue = typeof get(given, 'scene') === 'number' || ('path' in texts && /^\d{4}$/.test(scene));
  if (isValue || isObject(query)) return [textsOf(query), '', scene];

  // Of scanCode, and not of a page that has a key named `path` or `result`.
  const isScan = 'scanType' in texts || errMsg.startsWith('scanCode:');
  if (path.includes('?') || (isScan && path)) return fromPath(path);
  if (isScan && ('path' in texts || 'result' in texts)) return [LINK.test(result) ? { q: result } : {}];
  return [texts];
}

function textsOf(options: unknown): Texts {
  const texts: Texts = {};
  if (!isObject(options)) return texts;
  Object.keys(options).forEach((key) => {
    const value = get(options, key);
    const isText = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
    // `undefined` in words is what a router makes of a key without a value.
    if (isText) add(texts, key, value === 'undefined' ? '' : String(value));
  });
  return texts;
}

/** In a path, all that follows a plain scene may belong to it. */
function fromPath(path: string): [page: Texts, whole: string] {
  const query = cut(path, '?')[1];
  const [before, whole] = cut('&' + query, '&scene=');
  const scene = cut(whole, '&')[0];
  return [parseQuery(PLAIN_SCENE.test(scene) ? before + '&scene=' + scene : query), whole];
}

// The text in them.

function parseQuery(query: string): Texts {
  const texts: Texts = {};
  query.split('&').forEach((part) => add(texts, ...cut(part, '=')));
  return texts;
}

/** What comes before the first separator, and what behind it; without one it is all and nothing. */
export function cut(text: string, separator: string | RegExp): [before: string, behind: string] {
  const before = text.split(separator, 1)[0]!;
  return [before, text.slice(before.length).replace(separator, '')];
}

/** Sets the value of a key that is not empty; of the same key twice the first wins. */
export function add(texts: Texts, key: string, value: string): void {
  if (key && get(texts, key) === undefined) put(texts, key, value);
}

function spellings(scene = '', whole = scene): string[] {
  const decoded = decode(scene, ROUNDS);
  const found = NO_SCENE.test(decoded) ? [] : [decoded];
  if (PLAIN_SCENE.test(scene) && whole !== scene) found.push(decode(whole, ROUNDS));
  return found;
}

/** A router has split a plain scene at its own `&`: into the keys beside it. */
function joinSplit(page: Texts): string {
  const others = Object.keys(page).filter((key) => !PLATFORM_KEY.test(key));
  return [page['scene'], ...others.map((key) => key + (page[key] && '=' + page[key]))].join('&');
}

/** The first spelling that is a URL: the escapes left in it are its own. `''` if none is. */
function toLink(text?: string): string {
  return [0, 1, 2, ROUNDS].map((rounds) => decode(text, rounds)).find((link) => LINK.test(link)) || '';
}

/** Undoes so many rounds of percent-encoding, or fewer where the text is malformed. A `+` is a plus. */
function decode(text = '', rounds = 1): string {
  try {
    return rounds > 0 ? decode(decodeURIComponent(text), rounds - 1) : text;
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- a catch without binding is ES2019
  } catch (malformed) {
    return text;
  }
}

function toInteger(digits = ''): number | undefined {
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}
