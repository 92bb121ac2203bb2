import { Linter } from 'eslint';
import es from 'eslint-plugin-es-x';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type * as library from '../src/index';

const root = fileURLToPath(new URL('..', import.meta.url));
const demo = join(root, 'demo-miniprogram');
const require = createRequire(import.meta.url);

const COPY = join(demo, 'miniprogram-scene.js');
const LANDING = '/pages/landing/landing';

type Query = Record<string, string>;
type Handler = (event?: unknown) => void;

interface PageObject {
  data: Record<string, unknown>;
  onLoad(options: Query): void;
  setData(changes: Record<string, unknown>): void;
  [member: string]: unknown;
}

interface ComposeResult {
  scene: string;
  state: string;
  hint: string;
  count: string;
  cells: { key: number; state: string }[];
  bars: { name: string; label: string; bits: string; width: string }[];
  errors: Record<string, string>;
}

interface LandingView {
  tone: string;
  tag: string;
  title: string;
  detail: string;
  rows: { name: string; label: string; value: string }[];
  facts: { label: string; value: string }[];
  received: string;
}

const { SceneError } = require(COPY) as typeof library;
const { poster } = require(join(demo, 'scenes.js')) as { poster: library.Scene<library.Fields> };
const app = readJson('app.json') as { pages: string[]; sitemapLocation: string };
const scripts = filesOf(demo).filter((file) => file.endsWith('.js') && join(demo, file) !== COPY);

/** What the pages asked of the platform. */
const wx = {
  navigateTo: vi.fn<(options: { url: string }) => void>(),
  navigateBack: vi.fn<() => void>(),
  redirectTo: vi.fn<(options: { url: string }) => void>(),
  showToast: vi.fn<(options: { title: string }) => void>(),
  showModal: vi.fn<(options: { title: string; content: string }) => void>(),
  setClipboardData: vi.fn<(options: { data: string; success(): void }) => void>(),
  scanCode: vi.fn<(options: { success(result: object): void; fail(error: object): void }) => void>(),
};
let stack: PageObject[] = [];

beforeEach(() => {
  stack = [];
  vi.stubGlobal('wx', wx);
  vi.stubGlobal('getCurrentPages', () => stack);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

describe('the project', () => {
  test('lists pages that have all four files', () => {
    expect(app.pages.length).toBeGreaterThan(1);
    for (const page of app.pages) {
      for (const ending of ['js', 'json', 'wxml', 'wxss']) {
        expect(existsSync(join(demo, `${page}.${ending}`)), `${page}.${ending}`).toBe(true);
      }
    }
  });

  test('has configurations that are JSON, without an appid or a path of somebody', () => {
    for (const file of filesOf(demo).filter((name) => name.endsWith('.json'))) readJson(file);
    expect(existsSync(join(demo, app.sitemapLocation))).toBe(true);
    expect(readJson('project.config.json')).toMatchObject({
      appid: 'touristappid',
      compileType: 'miniprogram',
      setting: { es6: true },
    });
  });

  test('offers compile modes that open existing pages', () => {
    const { condition } = readJson('project.config.json') as {
      condition: { miniprogram: { list: { pathName: string; query: string }[] } };
    };
    for (const { pathName } of condition.miniprogram.list) expect(app.pages).toContain(pathName);
    expect(condition.miniprogram.list.map(({ query }) => land(query).tone)).toEqual(['legacy', 'calm']);
  });

  test('starts its app', () => {
    const App = vi.fn();
    vi.stubGlobal('App', App);
    run('app.js');
    expect(App).toHaveBeenCalledOnce();
  });

  test('has the copy of the library that is published', () => {
    const built = join(root, 'miniprogram_dist', 'index.js');
    expect(existsSync(built), 'miniprogram_dist is missing: run npm run build').toBe(true);
    const same = readFileSync(built).equals(readFileSync(COPY));
    expect(same, 'the copy in demo-miniprogram is out of date: run npm run build').toBe(true);
  });

  test('stays far below the 2 MB of a package', () => {
    const bytes = filesOf(demo).reduce((sum, file) => sum + statSync(join(demo, file)).size, 0);
    expect(bytes).toBeLessThan(200_000);
  });

  test.each(scripts)('keeps %s to ES2015 and to the globals that a mini-program has', (file) => {
    const platform = ['require', 'module', 'wx', 'App', 'Page', 'getCurrentPages'];
    const standard = ['Object', 'Array', 'String', 'Number', 'Math', 'JSON', 'Date', 'encodeURIComponent'];
    const messages = new Linter().verify(read(file), [
      es.configs['flat/restrict-to-es2015'] as Linter.Config,
      {
        languageOptions: {
          ecmaVersion: 2022,
          sourceType: 'script',
          globals: Object.fromEntries(platform.concat(standard).map((name) => [name, 'readonly'])),
        },
        rules: { 'no-undef': 'error', 'no-unused-vars': 'error' },
      },
    ]);
    expect(messages.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });
});

describe.each(app.pages)('the template of %s', (page) => {
  const wxml = read(`${page}.wxml`);
  const expressions = Array.from(wxml.matchAll(/\{\{(.*?)\}\}/gs), (match) => match[1]!);

  test('uses only what is in the data of its page', () => {
    const { data } = open(page);
    const known = [...Object.keys(data), 'item', 'index', 'true', 'false'];
    const used = expressions.flatMap(rootsOf);
    expect(used.length).toBeGreaterThan(3);
    for (const name of used) expect(known, `{{${name}}}`).toContain(name);
  });

  test('uses only members that its data and the items of its lists have', () => {
    const object = open(page);
    const lists = Array.from(wxml.matchAll(/wx:for="\{\{(.*?)\}\}" wx:key="(\w+)"/g));
    const items = lists.map(([, list]) => pick(object.data, list!)).flat() as object[];
    for (const [, list, key] of lists) {
      for (const item of pick(object.data, list!) as object[]) expect(item, list).toHaveProperty(key!);
    }
    const members = expressions.flatMap((expression) => Array.from(expression.matchAll(/\bitem\.(\w+)/g)));
    const known = new Set(items.concat(itemsWithRecord(page)).flatMap((item) => Object.keys(item)));
    for (const [, member] of members) expect(known, `item.${member!}`).toContain(member);
    for (const expression of expressions) {
      for (const [path] of expression.matchAll(/\b(?:result|view)\.\w+/g)) {
        expect(pick(object.data, path), path).not.toBeUndefined();
      }
    }
  });

  test('binds only handlers that its page has', () => {
    const object = open(page);
    const handlers = Array.from(wxml.matchAll(/\b(?:bind|catch):?\w+="(\w+)"/g), (match) => match[1]!);
    expect(handlers.length).toBeGreaterThan(0);
    for (const handler of handlers) expect(object[handler], handler).toBeTypeOf('function');
  });

  test('gives every list a key and writes nothing that an old compiler refuses', () => {
    expect(wxml.match(/wx:for=/g)).toHaveLength(wxml.match(/wx:key=/g)!.length);
    for (const expression of expressions) expect(expression).not.toMatch(/\?\.|\?\?|=>|`|\.\.\.|\(/);
  });

  test('closes every element in order', () => {
    const open: string[] = [];
    for (const [, closing, name, attributes] of wxml.matchAll(/<(\/?)([a-z-]+)((?:"[^"]*"|[^">])*)>/g)) {
      if (closing) expect(open.pop()).toBe(name);
      else if (!attributes!.endsWith('/')) open.push(name!);
    }
    expect(open).toEqual([]);
  });

  test('uses only classes that a style sheet has', () => {
    const styles = read('app.wxss') + read(`${page}.wxss`);
    const classes = Array.from(wxml.matchAll(/\b(?:class|hover-class|placeholder-class)="([^"]*)"/g)).flatMap(
      ([, list]) => [
        ...list!.replace(/\S*\{\{.*?\}\}/gs, '').split(/\s+/),
        ...Array.from(list!.matchAll(/'([\w-]+)'/g), (match) => match[1]!),
      ],
    );
    const states = ['over', 'fits']; // compared with, not classes
    const own = classes.filter((name) => name && !states.includes(name));
    for (const name of own) expect(styles, name).toMatch(new RegExp(`\\.${name}\\b`));
  });
});

describe('composing', () => {
  test('begins with a record that fits', () => {
    const page = compose();
    expect(resultOf(page)).toMatchObject({ state: 'fits', errors: {} });
    expect(resultOf(page).scene).toHaveLength(
      resultOf(page).cells.filter(({ state }) => state === 'used').length,
    );
  });

  test('shows the scene of the record that was typed', () => {
    const page = compose();
    fill(page, { goods: '9999999', inviter: ' 18446744073709551615', table: '12', shop: '老王烧烤' }, 'ad');
    const record = {
      goods: 9_999_999,
      inviter: '18446744073709551615',
      channel: 'ad',
      table: 12,
      shop: '老王烧烤',
    };
    const { scene, count, cells } = resultOf(page);
    expect(scene).toBe(poster.encode(record));
    expect(poster.decode(scene)).toEqual(record);
    expect(count).toBe(`${scene.length} / 32`);
    expect(cells).toHaveLength(32);
    expect(page.data.channel).toBe('ad');
  });

  test('shows the bits of every field, together the whole bar', () => {
    const page = compose();
    const { bars } = resultOf(page);
    const { bits } = poster.measure(poster.decode(resultOf(page).scene));
    expect(bars.map(({ name }) => name)).toEqual(Object.keys(bits));
    expect(bars.map(({ bits }) => bits)).toEqual(Object.values(bits).map((count) => count.toFixed(1)));
    expect(bars.reduce((sum, { width }) => sum + parseFloat(width), 0)).toBeCloseTo(100, 0);
    const styles = read('pages/compose/compose.wxss');
    for (const { name, label } of bars) {
      expect(styles).toContain(`.fill-${name} `);
      expect(label).toMatch(/[一-鿿]/);
    }
  });

  test('names every wrong field at once, in Chinese', () => {
    const page = compose();
    fill(page, { goods: '', inviter: '007', table: '501', shop: '\ud800' });
    const { scene, errors, cells, bars } = resultOf(page);
    expect(scene).toBe('');
    expect(bars).toEqual([]);
    expect(cells.every(({ state }) => state === 'free')).toBe(true);
    expect(errors).toEqual({
      goods: '请填写',
      inviter: '请填 0 到 18446744073709551615 之间的数字，开头不要有多余的 0',
      table: '请填 1 到 500 之间的整数',
      shop: '里面有残缺的字符，请删掉重填',
    });
    fill(page, { goods: '1.5', inviter: '', table: 'x', shop: '' });
    expect(resultOf(page).errors).toEqual({
      goods: '请填 0 到 9999999 之间的整数',
      inviter: '请填写',
      table: '请填 1 到 500 之间的整数',
    });
    fill(page, { goods: '0', inviter: '0', table: '' });
    expect(resultOf(page)).toMatchObject({ state: 'fits', errors: {} });
  });

  test('knows a Chinese sentence for everything that a field allows', () => {
    const { explain } = require(join(demo, 'words.js')) as { explain(error: unknown): string };
    const sound = { goods: 0, inviter: '0', channel: 'poster', shop: '' };
    for (const wrong of [{ goods: -1 }, { inviter: 1 }, { channel: 'tv' }, { table: 0 }, { shop: 8 }]) {
      const sentence = explain(errorOf(() => poster.encode({ ...sound, ...wrong })));
      expect(sentence).toMatch(/^[一-鿿]/);
      expect(sentence).not.toMatch(/whole number|string|one of|text/);
    }
    expect(explain(errorOf(() => poster.encode({ ...sound, shop: '字'.repeat(40) })))).toMatch(/装不下/);
  });

  test('shows in red what is over the limit, and opens nothing', () => {
    const page = compose();
    fill(page, { shop: '幸福西饼春熙路总店旁边的第二家分店' });
    const { scene, state, cells, hint, bars } = resultOf(page);
    const over = cells.filter((cell) => cell.state === 'over').length;
    expect({ scene, state }).toEqual({ scene: '', state: 'over' });
    expect(over).toBeGreaterThan(0);
    expect(hint).toContain(`超出 ${over} 个字符`);
    expect(bars).not.toEqual([]);
    tap(page, 'simulateScan');
    tap(page, 'copyQuery');
    expect(wx.showToast).toHaveBeenCalledTimes(2);
    expect(wx.navigateTo).not.toHaveBeenCalled();
    expect(wx.setClipboardData).not.toHaveBeenCalled();
    fill(page, { shop: '长'.repeat(500) });
    expect(resultOf(page).cells).toHaveLength(64);
  });

  test('copies what the compile mode takes', () => {
    const page = compose();
    tap(page, 'copyQuery');
    const { data, success } = wx.setClipboardData.mock.calls[0]![0];
    success();
    expect(wx.showToast).toHaveBeenCalledOnce();
    expect(land(data).rows.map(({ value }) => value)).toContain('幸福西饼');
  });

  test('leaves the text of inputs alone while somebody types', () => {
    const page = compose();
    const before = page.data.inputs;
    fill(page, { shop: "xing'fu" });
    expect(page.data.inputs).toBe(before);
  });
});

describe('a simulated scan', () => {
  test('brings the record to the landing page', () => {
    const page = compose();
    fill(page, { goods: '8812', inviter: '40021', table: '7', shop: 'A&B 9% 店' }, 'share');
    tap(page, 'simulateScan');
    const url = urlOpened();
    expect(url).toBe(`${LANDING}?scene=${encodeURIComponent(resultOf(page).scene)}`);
    const view = land(queryOf(url));
    expect(view).toMatchObject({ tone: 'good', tag: '本库编码' });
    expect(valuesOf(view)).toEqual({
      商品编号: '8812',
      邀请人: '40021',
      渠道: '分享',
      桌号: '7',
      店名: 'A&B 9% 店',
    });
    expect(view.facts).toContainEqual({ label: 'scene', value: resultOf(page).scene });
  });

  test('shows what a record leaves out', () => {
    const page = compose();
    fill(page, { table: '', shop: '' });
    tap(page, 'simulateScan');
    expect(valuesOf(land(queryOf(urlOpened())))).toMatchObject({ 桌号: '未填', 店名: '（空）' });
  });
});

describe('the landing page', () => {
  const scene = poster.encode({ goods: 42, inviter: '40021', channel: 'ad', shop: '幸福西饼' });

  test.each([
    ['encoded', `scene=${encodeURIComponent(scene)}`],
    ['plain', `scene=${scene}`],
    ['encoded twice', `scene=${encodeURIComponent(encodeURIComponent(scene))}`],
    ['beside a key of a shared card', `scene=${scene}&from=singlemessage`],
  ])('reads a scene that comes %s', (_, query) => {
    expect(land(query)).toMatchObject({ tone: 'good', tag: '本库编码' });
    expect(valuesOf(land(query))).toMatchObject({ 商品编号: '42', 渠道: '广告', 桌号: '未填' });
  });

  test.each([
    ['a damaged scene', scene.slice(0, -1) + (scene.endsWith('A') ? 'B' : 'A'), /校验没有通过/],
    ['a foreign scene', 'room=302', /不是这个小程序印的/],
    ['a scene with characters of no code', '幸福', /不是这个小程序印的/],
    ['a scene longer than a code holds', 'a'.repeat(33), /不是这个小程序印的/],
  ])('says in Chinese what is wrong with %s', (_, damaged, sentence) => {
    const view = land(`scene=${encodeURIComponent(damaged)}`);
    expect(view).toMatchObject({ tone: 'bad', tag: '未识别', rows: [] });
    expect(view.detail).toMatch(sentence);
    expect(view.facts).toContainEqual({ label: 'scene', value: damaged });
  });

  test.each([
    ['pairs', 'id=42&uid=40021&s=A12&from=ad&t=8', ['42', '40021', '广告', '8', 'A12']],
    [
      'pairs without those that came later',
      'id=42&uid=1795324876512231425',
      ['42', '1795324876512231425', '海报', '未填', '总店'],
    ],
    ['values in order', '42_40021_share_A12', ['42', '40021', '分享', '未填', 'A12']],
  ])('reads the legacy scene of %s', (_, legacy, values) => {
    for (const query of [`scene=${encodeURIComponent(legacy)}`, `scene=${legacy}`]) {
      const view = land(query);
      expect(view).toMatchObject({ tone: 'legacy', tag: '旧格式' });
      expect(view.rows.map(({ value }) => value)).toEqual(values);
    }
  });

  test('says that there was no scene', () => {
    for (const query of ['', 'scene=', 'scene=undefined']) {
      expect(land(query)).toMatchObject({ tone: 'calm', tag: '没有带参数', rows: [] });
    }
    expect(land('id=8')).toMatchObject({ tone: 'calm', tag: '页面参数' });
    expect(land('code_ticket=abc')).toMatchObject({ tone: 'calm', tag: '一物一码' });
    expect(land('q=https%3A%2F%2Fshop.cn%2F%3Ftable%3D8')).toMatchObject({
      tone: 'calm',
      tag: '普通链接二维码',
    });
  });

  test('shows its options as they came, and leaves them so', () => {
    const options = Object.freeze({ scene: 'id%3D42%26uid%3D40021' });
    const page = open('pages/landing/landing');
    page.onLoad(options);
    expect((page.data.view as LandingView).received).toBe(JSON.stringify(options));
  });

  test('goes back to where it was opened from, or to composing where it was opened by a code', () => {
    const page = open('pages/landing/landing');
    stack = [page];
    tap(page, 'goBack');
    expect(wx.redirectTo).toHaveBeenCalledWith({ url: '/pages/compose/compose' });
    stack = [compose(), page];
    tap(page, 'goBack');
    expect(wx.navigateBack).toHaveBeenCalledOnce();
  });

  test('shows every sample of the list as its title says', () => {
    const page = compose();
    const samples = page.data.samples as { key: string; query: string }[];
    const tags = samples.map(({ key, query }) => {
      wx.navigateTo.mockClear();
      tap(page, 'openSample', { query });
      return [key, land(queryOf(urlOpened())).tag];
    });
    expect(Object.fromEntries(tags)).toEqual({
      legacy: '旧格式',
      split: '旧格式',
      damaged: '未识别',
      foreign: '未识别',
      later: '未识别',
      link: '本库编码',
      ticket: '一物一码',
      none: '没有带参数',
    });
    const later = samples.find(({ key }) => key === 'later')!;
    expect(land(later.query).detail).toMatch(/更新/);
  });
});

describe('scanning inside the app', () => {
  const scene = poster.encode({ goods: 42, inviter: '40021', channel: 'ad', shop: '幸福西饼' });
  const scanned = { errMsg: 'scanCode:ok', charSet: 'UTF-8', rawData: '', scanType: 'WX_CODE', result: '' };
  const scanText = (result: string) => ({ ...scanned, scanType: 'QR_CODE', result });

  test.each([
    ['iOS', 'id%3D42%26uid%3D40021', '旧格式'],
    ['Android', 'id=42&uid=40021', '旧格式'],
    ['iOS', encodeURIComponent(scene), '本库编码'],
    ['Android', scene, '本库编码'],
  ])('opens what the path of %s brings: %s', (_, printed, tag) => {
    scan({ ...scanned, path: `pages/landing/landing?scene=${printed}` });
    const view = land(queryOf(urlOpened()));
    expect(view.tag).toBe(tag);
    expect(valuesOf(view)).toMatchObject({ 商品编号: '42', 邀请人: '40021' });
  });

  test('opens the scene of a link', () => {
    scan(scanText(`https://shop.example.com/p?scene=${encodeURIComponent(scene)}`));
    expect(land(queryOf(urlOpened())).tag).toBe('本库编码');
  });

  test('tells what was scanned where there is no scene', () => {
    scan(scanText('https://shop.example.com/'));
    scan(scanText('6901234567892'));
    scan({ ...scanned, path: '/pages/landing/landing?code_ticket=abc' });
    expect(wx.navigateTo).not.toHaveBeenCalled();
    expect(wx.showModal.mock.calls.map(([{ content }]) => content)).toEqual([
      'https://shop.example.com/',
      '6901234567892',
      '一物一码',
    ]);
  });

  test('says that a scan failed, but not that somebody cancelled it', () => {
    const page = compose();
    tap(page, 'scan');
    const { fail } = wx.scanCode.mock.calls[0]![0];
    fail({ errMsg: 'scanCode:fail cancel' });
    expect(wx.showToast).not.toHaveBeenCalled();
    fail({ errMsg: 'scanCode:fail' });
    expect(wx.showToast).toHaveBeenCalledOnce();
  });

  function scan(result: object) {
    wx.scanCode.mockImplementationOnce(({ success }) => success(result));
    tap(compose(), 'scan');
  }
});

// The platform, as far as two pages need it.

/** Runs a file of the demo anew. */
function run(file: string): void {
  const path = join(demo, file);
  Reflect.deleteProperty(require.cache, path);
  require(path);
}

/** A new instance of a page, before its onLoad. */
function open(page: string): PageObject {
  let object: PageObject | undefined;
  vi.stubGlobal('Page', (definition: PageObject) => {
    object = { ...definition, data: structuredClone(definition.data), setData };
  });
  run(`${page}.js`);
  if (!object) throw new Error(`${page} registers no page`);
  return object;
}

/** Merges changes into the data; their keys may be paths such as `a.b[0]`. What cannot be sent to a view is refused. */
function setData(this: PageObject, changes: Record<string, unknown>): void {
  for (const [path, value] of Object.entries(changes)) {
    expect(JSON.parse(JSON.stringify(value)), `setData of ${path}`).toEqual(value);
    const names = path.split(/[.[\]]+/).filter(Boolean);
    const last = names.pop()!;
    const parent = names.reduce((object, name) => object[name] as Record<string, unknown>, this.data);
    parent[last] = structuredClone(value);
  }
}

function compose(): PageObject {
  const page = open('pages/compose/compose');
  page.onLoad({});
  return page;
}

/** What the landing page shows when it is opened with a query. */
function land(query: string): LandingView {
  const page = open('pages/landing/landing');
  page.onLoad(optionsOf(query));
  return page.data.view as LandingView;
}

/** As WeChat does: cut at the separators, and nothing decoded. */
function optionsOf(query: string): Query {
  const parts = query.split('&').filter((part) => part !== '');
  return Object.fromEntries(
    parts.map((part) => {
      const at = part.indexOf('=');
      return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
    }),
  );
}

function tap(page: PageObject, handler: string, dataset: object = {}): void {
  (page[handler] as Handler)({ currentTarget: { dataset }, detail: {} });
}

function fill(page: PageObject, fields: Record<string, string>, channel?: string): void {
  for (const [name, value] of Object.entries(fields)) {
    (page.typeField as Handler)({ currentTarget: { dataset: { name } }, detail: { value } });
  }
  if (channel !== undefined) tap(page, 'chooseChannel', { value: channel });
}

function resultOf(page: PageObject): ComposeResult {
  return page.data.result as ComposeResult;
}

function valuesOf({ rows }: LandingView): Record<string, string> {
  return Object.fromEntries(rows.map(({ label, value }) => [label, value]));
}

function urlOpened(): string {
  expect(wx.navigateTo).toHaveBeenCalledOnce();
  return wx.navigateTo.mock.calls[0]![0].url;
}

function queryOf(url: string): string {
  const [path, query = ''] = url.split('?');
  expect(app.pages).toContain(path!.replace(/^\//, ''));
  return query;
}

function errorOf(attempt: () => unknown): unknown {
  try {
    attempt();
  } catch (error) {
    expect(error).toBeInstanceOf(SceneError);
    return error;
  }
  throw new Error('nothing was thrown');
}

// The files.

function read(file: string): string {
  return readFileSync(join(demo, file), 'utf8');
}

function readJson(file: string): unknown {
  return JSON.parse(read(file));
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(demo, join(entry.parentPath, entry.name)));
}

/** The names at the start of the paths in an expression. */
function rootsOf(expression: string): string[] {
  const bare = expression.replace(/'[^']*'/g, '');
  return Array.from(bare.matchAll(/(?<![\w.])[A-Za-z_]\w*/g), (match) => match[0]);
}

function pick(data: Record<string, unknown>, path: string): unknown {
  return path.split('.').reduce<unknown>((object, name) => (object as Record<string, unknown>)[name], data);
}

/** The items of lists that are empty until there is a record. */
function itemsWithRecord(page: string): object[] {
  return page === 'pages/landing/landing' ? land('scene=id%3D42%26uid%3D40021').rows : [];
}
