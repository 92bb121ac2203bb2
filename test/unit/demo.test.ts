import { Linter } from 'eslint';
import es from 'eslint-plugin-es-x';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import readQr from 'jsqr';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type * as library from '../../src/index';

const root = fileURLToPath(new URL('../..', import.meta.url));
const demo = join(root, 'demo-miniprogram');
const require = createRequire(import.meta.url);

const COPY = join(demo, 'miniprogram-scene.js');
const COPIES = [COPY, join(demo, 'uqr.js')];
const LANDING = '/pages/landing/landing';

type Query = Record<string, string>;
type Handler = (event?: unknown) => void;

interface PageObject {
  data: Record<string, unknown>;
  onLoad(options: Query): void;
  onReady(): void;
  setData(changes: Record<string, unknown>): void;
  [member: string]: unknown;
}

interface ComposeResult {
  scene: string;
  state: string;
  hint: string;
  count: string;
  meter: {
    cells: { at: number; left: string }[];
    limit: string;
    bars: { name: string; label: string; bits: string; width: string }[];
  };
  errors: Record<string, string>;
}

interface Sample {
  key: string;
  title: string;
  note: string;
  options: Query;
  url: string;
}

interface LandingView {
  tone: string;
  tag: string;
  title: string;
  detail: string;
  rows: { name: string; label: string; value: string; absent: boolean }[];
  facts: { label: string; value: string }[];
  received: string;
}

const { SceneError } = require(COPY) as typeof library;
const { poster } = require(join(demo, 'scenes.js')) as { poster: library.Scene<library.Fields> };
const app = readJson('app.json') as { pages: string[]; sitemapLocation: string };
const scripts = filesOf(demo).filter((file) => file.endsWith('.js') && !COPIES.includes(join(demo, file)));

/** What the pages asked of the platform. */
const wx = {
  navigateTo: vi.fn<(options: { url: string }) => void>(),
  navigateBack: vi.fn<() => void>(),
  redirectTo: vi.fn<(options: { url: string }) => void>(),
  showToast: vi.fn<(options: { title: string }) => void>(),
  showModal: vi.fn<(options: { title: string; content: string }) => void>(),
  setClipboardData: vi.fn<(options: { data: string; success(): void }) => void>(),
  scanCode: vi.fn<(options: { success(result: object): void; fail(error: object): void }) => void>(),
  getEnterOptionsSync: vi.fn<() => object>(),
  getWindowInfo: () => ({ pixelRatio: 2 }),
  createSelectorQuery: () => ({
    select: (selector: string) => ({
      fields: () => ({
        exec: (receive: (found: object[]) => void) => {
          receive([{ node: canvasOf(selector), width: 130 }]);
        },
      }),
    }),
  }),
};
let canvas: Canvas;
let stack: PageObject[] = [];

beforeEach(() => {
  stack = new Array<PageObject>(2);
  wx.getEnterOptionsSync.mockReturnValue({ path: '', scene: 1001, query: {} });
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

  test('uses only what is in the data of its page and in the items of its lists', () => {
    const { data } = openInUse(page);
    const scope: Record<string, object[]> = { '': [data] };
    for (const [part] of wxml.matchAll(/<[a-z](?:"[^"]*"|[^">])*>|\{\{.*?\}\}/g)) {
      const [, list] = /wx:for="\{\{(.*?)\}\}"/.exec(part) ?? [];
      if (list !== undefined) {
        const [, item = 'item'] = /wx:for-item="(\w+)"/.exec(part) ?? [];
        scope[item] = namedBy(list, scope).flat() as object[];
        expect(scope[item].length, list).toBeGreaterThan(0);
        namedBy(`${item}.${/wx:key="(\w+)"/.exec(part)![1]!}`, scope);
      }
      for (const [, expression] of part.matchAll(/\{\{(.*?)\}\}/g)) {
        for (const path of pathsOf(expression!)) namedBy(path, scope);
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
    const { scene, count, state, errors } = resultOf(compose());
    expect({ state, errors, count }).toEqual({ state: 'fits', errors: {}, count: String(scene.length) });
  });

  test('shows the scene of the record that was typed', () => {
    const page = compose();
    const coupon = '3F2B8C1E9D474A6EB1C27E5F0A9D8B34';
    fill(page, { goods: '9999999', inviter: ' 40021', coupon, shop: '' }, 'ad');
    pickDay(page, '');
    expect(poster.decode(resultOf(page).scene)).toEqual({
      goods: 9_999_999,
      inviter: '40021',
      coupon: '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34',
      channel: 'ad',
      shop: '',
    });
    fill(page, { coupon: '', shop: '老王烧烤 & 9% 🍢' }, 'share');
    pickDay(page, '2026-11-21');
    expect(poster.decode(resultOf(page).scene)).toEqual({
      goods: 9_999_999,
      inviter: '40021',
      channel: 'share',
      day: '2026-11-21',
      shop: '老王烧烤 & 9% 🍢',
    });
    expect(page.data).toMatchObject({ channel: 'share', day: '2026-11-21' });
  });

  test('fills the form in with one tap, and has the inputs drawn anew', () => {
    const page = compose();
    const titles = page.data.forms as { at: number; title: string }[];
    expect(titles.length).toBeGreaterThan(2);
    const states = titles.map(({ at }) => {
      const before = inputsOf(page).map(({ key }) => key);
      tap(page, 'fillForm', { at });
      expect(before).not.toEqual(expect.arrayContaining([inputsOf(page)[0]!.key]));
      return resultOf(page).state;
    });
    expect(states).toEqual(['fits', 'fits', 'fits', 'over']);
    tap(page, 'fillForm', { at: 0 });
    const { goods, shop } = poster.decode(resultOf(page).scene) as { goods: number; shop: string };
    expect(inputsOf(page).find(({ name }) => name === 'goods')!.value).toBe(String(goods));
    expect(inputsOf(page).find(({ name }) => name === 'shop')!.value).toBe(shop);
    fill(page, { goods: '43' });
    tap(page, 'fillForm', { at: 0 });
    expect(poster.decode(resultOf(page).scene)).toMatchObject({ goods });
  });

  test('shows 32 cells, and the share of every field in them', () => {
    const page = compose();
    const { count, meter } = resultOf(page);
    const { bits } = poster.measure(poster.decode(resultOf(page).scene));
    expect(meter.cells).toHaveLength(31);
    expect(meter.limit).toBe('');
    expect(meter.bars.map(({ name }) => name)).toEqual(Object.keys(bits));
    expect(meter.bars.map((bar) => bar.bits)).toEqual(Object.values(bits).map((number) => number.toFixed(1)));
    expect(widthOf(meter)).toBeCloseTo((100 * Number(count)) / 32, 0);
    for (const { label } of meter.bars) expect(label).toMatch(/[一-鿿]/);
  });

  test('has one colour for each field', () => {
    const styles = read('app.wxss');
    const { bits } = poster.measure(poster.decode(resultOf(compose()).scene));
    const colours = Object.keys(bits).map(
      (name) => new RegExp(`\\.fill-${name} \\{\\s*background-color: (#\\w+);`).exec(styles)?.[1],
    );
    expect(colours).not.toContain(undefined);
    expect(new Set(colours).size).toBe(colours.length);
  });

  test('names every wrong field at once, in Chinese', () => {
    const page = compose();
    fill(page, { goods: '', inviter: '007', coupon: '3f2b8c1e', shop: '\ud800' });
    pickDay(page, '2026-02-30');
    const { scene, errors, meter } = resultOf(page);
    expect(scene).toBe('');
    expect(meter.bars).toEqual([]);
    expect(errors).toEqual({
      goods: '请填写',
      inviter: '请填 1 到 58 位数字，开头不要有多余的 0',
      coupon: '请填一个 UUID，32 位十六进制数字，有没有横线都行',
      day: '请选 2000-01-01 到 2099-12-31 之间的一天',
      shop: '里面有残缺的字符，请删掉重填',
    });
    fill(page, { goods: '1.5', inviter: '', coupon: '', shop: '' });
    pickDay(page, '');
    expect(resultOf(page).errors).toEqual({ goods: '请填 0 到 9999999 之间的整数' });
    fill(page, { goods: '0' });
    expect(resultOf(page)).toMatchObject({ state: 'fits', errors: {} });
  });

  test('knows a Chinese sentence for everything that a field allows', () => {
    const { explain } = require(join(demo, 'words.js')) as { explain(error: unknown): string };
    const sound = { goods: 0, channel: 'poster', shop: '' };
    const wrongs = [
      { goods: -1 },
      { inviter: 1 },
      { coupon: '' },
      { channel: 'tv' },
      { day: '' },
      { shop: 8 },
    ];
    for (const wrong of wrongs) {
      const sentence = explain(errorOf(() => poster.encode({ ...sound, ...wrong })));
      expect(sentence).toMatch(/^[一-鿿]/);
      expect(sentence).not.toMatch(/whole number|string|one of|text|digits|day from/);
    }
    expect(explain(errorOf(() => poster.encode({ ...sound, shop: '字'.repeat(40) })))).toMatch(/装不下/);
  });

  test('shows where the limit is in a record that exceeds it, and opens nothing', () => {
    const page = compose();
    fill(page, { shop: '幸福西饼春熙路总店旁边的第二家分店' });
    const { scene, state, count, meter, hint } = resultOf(page);
    const over = Number(count) - 32;
    expect({ scene, state }).toEqual({ scene: '', state: 'over' });
    expect(over).toBeGreaterThan(0);
    expect(hint).toContain(`超出 ${over} 个字符`);
    expect(meter.cells).toHaveLength(Number(count) - 1);
    expect(parseFloat(meter.limit)).toBeCloseTo(3200 / Number(count), 1);
    expect(widthOf(meter)).toBeCloseTo(100, 0);
    tap(page, 'simulateScan');
    tap(page, 'copyQuery');
    expect(wx.showToast).toHaveBeenCalledTimes(2);
    expect(wx.navigateTo).not.toHaveBeenCalled();
    expect(wx.setClipboardData).not.toHaveBeenCalled();
    fill(page, { shop: '长'.repeat(500) });
    expect(resultOf(page).meter.cells).toHaveLength(63);
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

describe('the picture', () => {
  test('is a QR code of the path with the scene, quiet zone and all', () => {
    const page = compose();
    page.onReady();
    for (const at of [0, 1, 2]) {
      tap(page, 'fillForm', { at });
      const { scene } = resultOf(page);
      expect(canvas.read()).toBe(`pages/landing/landing?scene=${encodeURIComponent(scene)}`);
    }
    expect(canvas).toMatchObject({ width: 260, height: 260 });
    expect(canvas.quietZone()).toBeGreaterThanOrEqual(4);
  });

  test('is blank where there is no scene', () => {
    const page = compose();
    page.onReady();
    fill(page, { goods: '' });
    expect(canvas.read()).toBe(undefined);
    expect(canvas.isBlank()).toBe(true);
    fill(page, { goods: '8' });
    expect(canvas.read()).toContain('?scene=');
  });
});

describe('a simulated scan', () => {
  test('brings the record to the landing page', () => {
    const page = compose();
    fill(page, { goods: '8812', inviter: '40021', shop: 'A&B 9% 店' }, 'share');
    tap(page, 'simulateScan');
    const url = urlOpened();
    expect(url).toBe(`${LANDING}?scene=${encodeURIComponent(resultOf(page).scene)}`);
    const view = land(queryOf(url));
    expect(view).toMatchObject({ tone: 'good', tag: '本库编码' });
    expect(valuesOf(view)).toEqual({
      商品编号: '8812',
      邀请人: '40021',
      券码: '未填',
      渠道: '分享',
      活动日期: '2026-12-31',
      店名: 'A&B 9% 店',
    });
    expect(view.facts).toContainEqual({ label: 'scene', value: resultOf(page).scene });
  });

  test('shows what a record leaves out', () => {
    const page = compose();
    fill(page, { inviter: '', shop: '' });
    pickDay(page, '');
    tap(page, 'simulateScan');
    const view = land(queryOf(urlOpened()));
    expect(valuesOf(view)).toMatchObject({ 邀请人: '未填', 活动日期: '未填', 店名: '（空）' });
    expect(view.rows.filter(({ absent }) => absent).map(({ name }) => name)).toEqual([
      'inviter',
      'coupon',
      'day',
      'shop',
    ]);
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
    expect(valuesOf(land(query))).toMatchObject({ 商品编号: '42', 渠道: '广告', 券码: '未填' });
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
    ['pairs', 'id=42&uid=40021&s=A12&from=ad', ['42', '40021', '未填', '广告', '未填', 'A12']],
    [
      'pairs without those that came later',
      'id=42&uid=1795324876512231425',
      ['42', '1795324876512231425', '未填', '海报', '未填', '总店'],
    ],
    ['values in order', '42_40021_share_A12', ['42', '40021', '未填', '分享', '未填', 'A12']],
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

  test('tells the scene value where it is the page that the code opened, and only there', () => {
    wx.getEnterOptionsSync.mockReturnValue({ path: LANDING, scene: 1047, query: {} });
    const factsOf = (depth: number) => {
      const page = open('pages/landing/landing');
      stack = new Array<PageObject>(depth).fill(page);
      page.onLoad({ scene });
      return (page.data.view as LandingView).facts;
    };
    expect(factsOf(1)).toContainEqual({ label: '场景值', value: '1047 扫描小程序码' });
    expect(factsOf(2).map(({ label }) => label)).not.toContain('场景值');
  });
});

describe('the samples', () => {
  const samples = (open('pages/samples/samples').data.groups as { samples: Sample[] }[]).flatMap(
    (group) => group.samples,
  );

  test('show as their titles say, one at a time', () => {
    const page = open('pages/samples/samples');
    const tags = samples.map(({ key, options }) => {
      tap(page, 'toggle', { key, options });
      expect(page.data.opened).toBe(key);
      return [key, (page.data.view as LandingView).tag];
    });
    expect(Object.fromEntries(tags)).toEqual({
      pairs: '旧格式',
      positional: '旧格式',
      split: '旧格式',
      misread: '未识别',
      cut: '未识别',
      foreign: '未识别',
      later: '未识别',
      plain: '未识别',
      link: '本库编码',
      launch: '本库编码',
      ios: '本库编码',
      android: '旧格式',
      alipay: '本库编码',
      ticket: '一物一码',
      query: '页面参数',
      none: '没有带参数',
    });
    tap(page, 'toggle', samples.at(-1));
    expect(page.data.opened).toBe('');
  });

  test('that are options of a page open the landing page with them', () => {
    const page = open('pages/samples/samples');
    const pages = samples.filter(({ url }) => url);
    expect(pages.length).toBeGreaterThan(8);
    for (const { url, options, key } of pages) {
      wx.navigateTo.mockClear();
      tap(page, 'openLanding', { url });
      const view = land(queryOf(urlOpened()));
      tap(page, 'toggle', { key, options });
      expect(view, key).toEqual(page.data.view);
    }
  });

  test('explain what is newer than the schema', () => {
    const later = samples.find(({ key }) => key === 'later')!;
    expect(land(queryOf(later.url)).detail).toMatch(/更新/);
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

  test('opens what the picture of the compose page holds', () => {
    const page = compose();
    page.onReady();
    scan(scanText(canvas.read()!));
    expect(queryOf(urlOpened())).toBe(`scene=${encodeURIComponent(resultOf(page).scene)}`);
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

// The platform, as far as the pages need it.

/** A canvas of which the pixels can be read. */
class Canvas {
  width = 0;
  height = 0;
  private pixels = new Uint8ClampedArray();

  getContext(kind: string) {
    expect(kind).toBe('2d');
    const fillRect = (x: number, y: number, width: number, height: number) => {
      expect([x, y, width, height].every(Number.isInteger)).toBe(true);
      if (this.pixels.length !== 4 * this.width * this.height) {
        this.pixels = new Uint8ClampedArray(4 * this.width * this.height);
      }
      const shade = context.fillStyle === '#ffffff' ? 255 : 0;
      for (let row = y; row < y + height; row++) {
        this.pixels.fill(shade, 4 * (row * this.width + x), 4 * (row * this.width + x + width));
      }
    };
    const context = { fillStyle: '', fillRect };
    return context;
  }

  read(): string | undefined {
    return readQr(this.pixels, this.width, this.height)?.data;
  }

  isBlank(): boolean {
    return this.pixels.every((value) => value === 255);
  }

  /** In modules, measured at the top left, where a finder pattern of seven begins. */
  quietZone(): number {
    const isDark = (at: number) => this.pixels[4 * (at * this.width + at)] === 0;
    let margin = 0;
    while (!isDark(margin)) margin++;
    let row = margin;
    while (isDark(row)) row++;
    return margin / (row - margin);
  }
}

function canvasOf(selector: string): Canvas {
  expect(read('pages/compose/compose.wxml')).toMatch(
    new RegExp(`<canvas type="2d" id="${selector.replace('#', '')}"`),
  );
  canvas = new Canvas();
  return canvas;
}

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

/** A page that shows all it can: a record, and a sample that is opened. */
function openInUse(name: string): PageObject {
  const page = open(name);
  page.onLoad?.({ scene: 'id%3D42%26uid%3D40021' });
  if (name === 'pages/samples/samples')
    tap(page, 'toggle', { key: 'pairs', options: { scene: 'id=42&uid=40021' } });
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

function pickDay(page: PageObject, value: string): void {
  if (value) (page.chooseDay as Handler)({ currentTarget: { dataset: {} }, detail: { value } });
  else tap(page, 'clearDay');
}

function inputsOf(page: PageObject): { key: string; name: string; value: string }[] {
  return page.data.inputs as { key: string; name: string; value: string }[];
}

function widthOf({ bars }: ComposeResult['meter']): number {
  return bars.reduce((sum, { width }) => sum + parseFloat(width), 0);
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

/** The paths in an expression, without the keys that are looked up. */
function pathsOf(expression: string): string[] {
  const bare = expression.replace(/'[^']*'|\[.*?\]/g, '');
  const paths = Array.from(bare.matchAll(/(?<![\w.])[A-Za-z_][\w.]*/g), (match) => match[0]);
  return paths.filter((path) => path !== 'true' && path !== 'false');
}

/** What a path names in all items of the list that its first name stands for, or in the data. */
function namedBy(path: string, scope: Record<string, object[]>): unknown[] {
  const [first, ...rest] = path.split('.');
  const [owners, names] = scope[first!] ? [scope[first!]!, rest] : [scope['']!, [first!, ...rest]];
  return owners.map((owner) =>
    names.reduce<unknown>((object, name) => {
      if (name === 'length') return (object as unknown[]).length;
      expect(object, path).toHaveProperty(name);
      return (object as Record<string, unknown>)[name];
    }, owner),
  );
}
