// The entry: the decoded content of a code, from the options of any platform.
import { get } from '../object';
import { isLink, isPlain, pageOf } from './page';
import type { Part } from './platform';
import { PARTS, PLATFORMS } from './platforms';
import { addFirst, decode, parseQuery, splitOnce } from './query-string';
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

// Some hosts encode once, some twice, and DevTools hands over what a developer typed.
const ROUNDS = 3;

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
  return read(options).entry;
}

/**
 * The spellings that the scene may have had when it was printed, most literal first; empty where there is none.
 *
 * Android hands the scene over unencoded, so a router splits it at its own `&`: only a reader of the scene can tell
 * whether the keys beside it were part of it.
 *
 * @example
 * readScenes({ scene: 'id=178', book: '123' }) // ['id=178', 'id=178&book=123']
 */
export function readScenes(options: unknown): string[] {
  return read(options).scenes;
}

function read(options: unknown): { entry: Entry; scenes: string[] } {
  const { query: page, whole, sceneValue } = pageOf(options);
  const valuesOf = (part: Part) =>
    Object.keys(PARTS)
      .filter((key) => PARTS[key] === part)
      .map((key) => page[key]);

  const link = valuesOf('link').map(toLink).find(Boolean) || '';
  const linked = parseQuery(splitOnce(splitOnce(link, '#')[0], '?')[1]);
  const scenes = linked['scene']
    ? spellings(linked['scene'])
    : spellings(page['scene'], whole || joinSplit(page));
  // Keys beside a plain scene were split off one that begins like a key; beside any other they may be keys of their own.
  const isSplit = whole || /^[a-z_]+(=|$)/i.test(scenes[0] || '');
  const scene = scenes[isSplit ? scenes.length - 1 : 0];
  const ticket = decode(valuesOf('ticket').find(Boolean));
  const scannedAt = toInteger(valuesOf('scannedAt').find(Boolean));

  const query: Texts = {};
  const take = (from: Texts, isOrdinary: (key: string) => boolean) =>
    Object.keys(from)
      .filter(isOrdinary)
      .forEach((key) => addFirst(query, decode(key), decode(from[key])));
  take(linked, (key) => key !== 'scene');
  // The key of a link is a key like any other, unless its value is a URL.
  take(page, (key) => !isPlatformKey(key) || (PARTS[key] === 'link' && !toLink(page[key])));

  const rest = Object.keys(query).length > 0 ? 'query' : 'none';
  const entry: Entry = { kind: ticket ? 'ticket' : link ? 'link' : scene ? 'scene' : rest, query };
  if (scene) entry.scene = scene;
  if (link) entry.link = link;
  if (ticket) entry.ticket = ticket;
  const value = toInteger(sceneValue);
  if (value !== undefined) entry.sceneValue = value;
  if (scannedAt !== undefined) entry.scannedAt = scannedAt;
  return { entry, scenes };
}

/** Whether a platform has a use of its own for a key. */
function isPlatformKey(key: string): boolean {
  const isOwn = PLATFORMS.some(({ ownKeys }) => ownKeys && ownKeys.test(key));
  return isOwn || get(PARTS, key) !== undefined;
}

function spellings(scene = '', whole = scene): string[] {
  const decoded = decode(scene, ROUNDS);
  const found = /^(?:undefined)?$/.test(decoded) ? [] : [decoded];
  if (isPlain(scene) && whole !== scene) found.push(decode(whole, ROUNDS));
  return found;
}

/** The scene before a router split it at its own `&`: the keys beside it are its other parts. */
function joinSplit(page: Texts): string {
  const others = Object.keys(page).filter((key) => !isPlatformKey(key));
  return [page['scene'], ...others.map((key) => key + (page[key] && '=' + page[key]))].join('&');
}

/** The first spelling that is a URL: the escapes that are left in it are its own. `''` where none is. */
function toLink(text?: string): string {
  return [0, 1, 2, ROUNDS].map((rounds) => decode(text, rounds)).find(isLink) || '';
}

function toInteger(digits = ''): number | undefined {
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}
