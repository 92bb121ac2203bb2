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

/** A key and its value. */
export type Pair = [key: string, value: string];

/** What came, still encoded, when the shape that it came in is gone. */
interface Arrival {
  pairs: Pair[];
  /** The spellings that the scene may have had, most literal first. */
  scenes: string[];
  sceneValue?: unknown;
}

const LINK = /^[a-z][a-z\d+.-]*:\/\//i;
const PLATFORM_KEY = /^(?:q|qrCode|scancode_time|code_ticket)$|^__key_/;
const SCAN_MARK = /^(?:scanType|charSet|rawData)=|^errMsg=scanCode:/;
const NO_SCENE = /^(?:undefined|null)?$/;

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
  return read(options).entry;
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
  return read(options).scenes;
}

function read(options: unknown): { entry: Entry; scenes: string[] } {
  const arrival = arrive(options);
  const { pairs } = arrival;
  const link = toLink(valueOf(pairs, 'q')) || toLink(valueOf(pairs, 'qrCode'));
  const ticket = decode(valueOf(pairs, 'code_ticket'), 1);
  const linked = parseQuery(queryOf(link.split('#', 1)[0]!));
  const linkedScene = valueOf(linked, 'scene');
  const scenes = spellings(linkedScene ? [linkedScene] : arrival.scenes);
  const scene = scenes[scenes.length - 1];
  const query = decodeAll(linked.concat(pairs.filter(isOrdinary)));
  const sceneValue = toInteger(arrival.sceneValue);
  const scannedAt = toInteger(valueOf(pairs, 'scancode_time'));

  const rest = Object.keys(query).length > 0 ? 'query' : 'none';
  const entry: Entry = { kind: ticket ? 'ticket' : link ? 'link' : scene ? 'scene' : rest, query };
  if (scene) entry.scene = scene;
  if (link) entry.link = link;
  if (ticket) entry.ticket = ticket;
  if (sceneValue !== undefined) entry.sceneValue = sceneValue;
  if (scannedAt !== undefined) entry.scannedAt = scannedAt;
  return { entry, scenes };
}

// The shapes that it comes in.

function arrive(options: unknown): Arrival {
  const pairs = pairsOf(options);
  if (isLaunch(options)) {
    const { scene, query } = options;
    const arrival =
      typeof query === 'string' ? fromText(query.replace(/^\?/, '')) : fromPairs(pairsOf(query));
    arrival.sceneValue = scene;
    return arrival;
  }
  if (!isScan(pairs)) return fromPairs(pairs);
  const path = valueOf(pairs, 'path');
  const result = valueOf(pairs, 'result');
  if (path) return fromText(queryOf(path));
  return fromPairs(LINK.test(result) ? [['q', result]] : []);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Options of the app, not of a page: `scene` is the scene value, as a number or (Alipay) text. */
function isLaunch(options: unknown): options is Record<'scene' | 'query', unknown> {
  if (!isObject(options)) return false;
  const { scene, path, query } = options;
  if (typeof scene === 'number' || isObject(query)) return true;
  return typeof path === 'string' && typeof scene === 'string' && /^\d{4}$/.test(scene);
}

/** A result of scanCode, not page options that have a key named `path` or `result`. */
function isScan(pairs: Pair[]): boolean {
  if (valueOf(pairs, 'path').indexOf('?') >= 0) return true;
  return (
    pairs.some(([key]) => key === 'path' || key === 'result') &&
    pairs.some((pair) => SCAN_MARK.test(pair.join('=')))
  );
}

function pairsOf(options: unknown): Pair[] {
  const pairs: Pair[] = [];
  if (!isObject(options)) return pairs;
  for (const key of Object.keys(options)) {
    const value = options[key];
    // A router's word for a key without a value.
    if (value === 'undefined') pairs.push([key, '']);
    else if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) {
      pairs.push([key, String(value)]);
    }
  }
  return pairs;
}

/** Of keys that a router has split: to them a scene without escapes may have lost its own. */
function fromPairs(pairs: Pair[]): Arrival {
  const scene = valueOf(pairs, 'scene');
  if (!isPlain(scene)) return { pairs, scenes: [scene] };
  const foreign = pairs.filter(([key]) => key !== 'scene' && !PLATFORM_KEY.test(key));
  const parts = foreign.map(([key, value]) => (value ? key + '=' + value : key));
  return { pairs, scenes: [scene, [scene].concat(parts).join('&')] };
}

/** Of a query in one piece: all that follows a scene without escapes belongs to it. */
function fromText(query: string): Arrival {
  const at = ('&' + query).indexOf('&scene=');
  const tail = at < 0 ? '' : query.slice(at + 'scene='.length);
  const scene = tail.split('&', 1)[0]!;
  if (isPlain(scene)) return { pairs: parseQuery(query.slice(0, at)), scenes: [scene, tail] };
  return { pairs: parseQuery(query), scenes: [scene] };
}

/** Not a key with a meaning of its own; `q` has one only if a URL is in it. */
function isOrdinary([key, value]: Pair): boolean {
  if (key === 'q' || key === 'qrCode') return !toLink(value);
  return key !== 'scene' && !PLATFORM_KEY.test(key);
}

// The text in them.

function queryOf(location: string): string {
  const at = location.indexOf('?');
  return at < 0 ? '' : location.slice(at + 1);
}

function parseQuery(query: string): Pair[] {
  return cutEach(query.split('&'), /=/);
}

/** Keys and values of the parts that are not empty; one that cannot be cut is a key without a value. */
export function cutEach(parts: string[], equals: RegExp): Pair[] {
  return parts.filter((part) => part !== '').map((part): Pair => cutAt(part, equals) || [part, '']);
}

/** Cuts at the first `equals` that has a key before it. */
export function cutAt(part: string, equals: RegExp): Pair | undefined {
  const match = equals.exec(part);
  if (!match || match.index === 0) return undefined;
  return [part.slice(0, match.index), part.slice(match.index + match[0].length)];
}

function valueOf(pairs: Pair[], key: string): string {
  const found = pairs.find((pair) => pair[0] === key);
  return found ? found[1] : '';
}

/** A plain object of the pairs; of the same key twice the first wins, and `__proto__` is a key like any other. */
export function toRecord(pairs: Pair[]): Record<string, string> {
  const record: Record<string, string> = {};
  for (const [key, value] of pairs) {
    if (hasOwn(record, key)) continue;
    Object.defineProperty(record, key, { value, configurable: true, enumerable: true, writable: true });
  }
  return record;
}

export function hasOwn(record: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(record, key);
}

function isPlain(scene: string): boolean {
  return !NO_SCENE.test(scene) && scene.indexOf('%') < 0;
}

function spellings(scenes: string[]): string[] {
  return scenes
    .map((scene) => decode(scene, ROUNDS))
    .filter((scene, index, all) => !NO_SCENE.test(scene) && all.indexOf(scene) === index);
}

/** The first spelling that is a URL: the escapes left in it are its own. `''` if none is. */
function toLink(text: string): string {
  return [0, 1, 2, ROUNDS].map((rounds) => decode(text, rounds)).find((link) => LINK.test(link)) || '';
}

function decodeAll(pairs: Pair[]): Record<string, string> {
  const others = pairs.filter(([key]) => key !== 'scene');
  return toRecord(others.map(([key, value]): Pair => [decode(key, 1), decode(value, 1)]));
}

/** Undoes so many rounds of percent-encoding, or fewer where the text is malformed. A `+` is a plus. */
function decode(text: string, rounds: number): string {
  let decoded = text;
  try {
    for (let round = 0; round < rounds; round++) decoded = decodeURIComponent(decoded);
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- a catch without binding is ES2019
  } catch (malformed) {
    return decoded;
  }
  return decoded;
}

function toInteger(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) ? (number as number) : undefined;
}
