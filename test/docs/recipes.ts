// The checks of the blocks that the READMEs and the recipes have in both languages: a block is known by a piece of its code.
import { expect } from 'vitest';
import { scan } from '../../scripts/demo/scan.mjs';
import { defineScene, id, integer, oneOf, pairs, readEntry, snowflake, text } from '../../src';
import { createAlipayQRCode, getUnlimitedQRCode } from '../../src/codes';
import { zhText } from '../../src/zh';
import type * as Server from '../../server/src';
import type { Block } from './pages';
import { define, evaluate, findBlock, run } from './stage';
import type { Hook, Names, Scenes } from './stage';

const poster = defineScene({
  goods: integer({ max: 9999999 }),
  inviter: snowflake(),
  channel: oneOf(['poster', 'share', 'ad']),
  shop: text(),
});
const record = { goods: 42, inviter: '1795324876512231425', channel: 'poster' as const, shop: '幸福西饼' };
const another = { ...record, goods: 7, channel: 'ad' as const };
const scene = poster.encode(record);
const encoded = encodeURIComponent(scene);
const launch = (of: typeof record | typeof another, sceneValue = 1047) => ({
  path: 'pages/goods/goods',
  scene: sceneValue,
  query: { scene: encodeURIComponent(poster.encode(of)) },
});

/** The record that a block hands to `encode` or `measure`. */
const givenTo = (name: string, { code }: Block) =>
  evaluate<Names>(new RegExp(`\\.${name}\\((\\{.*\\})\\)`).exec(code)![1]!);

/** The numbers in the first comment of a block that has any. */
const numbersIn = ({ code }: Block) => /\/\/ .*\d.*/.exec(code)![0].match(/\d+/g)!.map(Number);

// The README.

export function definition(block: Block): void {
  const { poster: defined } = run<Scenes>(block);
  expect(defined!.encode(record)).toBe(scene);
}

export function page(block: Block): void {
  expect(givenTo('encode', block)).toStrictEqual(record);
  expect(numbersIn(block)).toStrictEqual([scene.length]);
  const [page] = define('Page', block);
  page!.call('onLoad', { scene: encoded });
  expect(page!.self.data).toStrictEqual(record);
  // As the security page has it: what is sent to a server, and how it is read there.
  expect(poster.read({ scene: readEntry({ scene: encoded }).scene })).toStrictEqual(record);
  const [foreign] = define('Page', block);
  foreign!.call('onLoad', { scene: 'gid%3D42' });
  expect(foreign!.self.data).toStrictEqual({});
}

export function measure(block: Block): void {
  const [code] = block.code.split(/^\/\//m) as [string];
  const shown = block.code.slice(code.length).replace(/^\/\//gm, '');
  const { measured } = run({ ...block, code: code.replace(/^poster\.measure/m, 'exports.measured = $&') });
  const rounded: unknown = JSON.parse(JSON.stringify(measured), (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 10) / 10 : value,
  );
  expect(rounded).toStrictEqual(evaluate(shown));
}

// Reading a scene.

export function typescript(block: Block): void {
  const [page] = define('Page', block);
  page!.call('onLoad', { scene: encodeURIComponent(poster.encode(another)) });
  expect(page!.self.data).toStrictEqual({ record: another, isAd: true });
}

export function component(block: Block): void {
  const [page] = define('Component', block);
  page!.call('onLoad', { scene: encoded });
  expect(page!.self.data).toStrictEqual({ record });
  page!.call('onLoad', {});
  expect(page!.self.data).toStrictEqual({ record: null });
}

export function hotStart(block: Block): void {
  const [app] = define('App', block);
  app!.call('onLaunch', launch(record));
  app!.call('onShow', launch(record));
  expect(app!.self['globalData']).toStrictEqual({ first: record, record });
  for (const [index, sceneValue] of [1047, 1048, 1049].entries()) {
    app!.call('onShow', launch({ ...another, goods: index }, sceneValue));
    expect(app!.self['globalData']).toStrictEqual({ first: record, record: { ...another, goods: index } });
  }
  // From the list of recent mini-programs, with the query that it had before.
  app!.call('onShow', launch(record, 1089));
  expect(app!.self['globalData']).toMatchObject({ record: { goods: 2 } });
}

export function currentAndScanned(block: Block): void {
  const wx = {
    getEnterOptionsSync: () => launch(another),
    scanCode({ success }: { success: Hook }) {
      success({ errMsg: 'scanCode:ok', scanType: 'WX_CODE', path: `pages/goods/goods?scene=${encoded}` });
    },
  };
  const { current, scan } = run<{ current: Hook; scan: Hook }>(block, { wx });
  expect(current()).toStrictEqual(another);
  const found: unknown[] = [];
  scan((one: unknown) => found.push(one));
  expect(found).toStrictEqual([record]);
}

export function tabBar(block: Block): void {
  const app: { globalData: Names } = { globalData: {} };
  const opened: unknown[] = [];
  const wx = { switchTab: (to: unknown) => opened.push(to) };
  const [landing, menu] = define('Page', block, { wx, getApp: () => app });
  landing!.call('onLoad', { scene: encoded });
  expect(opened).toStrictEqual([{ url: '/pages/menu/menu' }]);
  menu!.call('onShow');
  expect(menu!.self.data).toStrictEqual({ record });
  expect(app.globalData['record']).toBeUndefined();
  menu!.self.data = {};
  menu!.call('onShow');
  expect(menu!.self.data).toStrictEqual({});
}

export function uniApp(block: Block): void {
  const refs: { value?: unknown }[] = [];
  const ref = () => refs[refs.push({}) - 1];
  let load: Hook = () => expect.unreachable();
  let show: Hook = () => expect.unreachable();
  const taken: unknown[] = [];
  const [, code] = /<script.*>\n([^]*?)<\/script>/.exec(block.code)!;
  const modules = {
    vue: { ref },
    '@dcloudio/uni-app': { onLoad: (hook: Hook) => (load = hook), onShow: (hook: Hook) => (show = hook) },
    '@/scanned': { take: () => taken.pop() },
  };
  run({ ...block, code: code! }, {}, modules);
  load({ scene: encoded });
  show();
  expect(refs).toStrictEqual([{ value: record }]);
  taken.push(another);
  show();
  expect(refs).toStrictEqual([{ value: another }]);
}

export function taro(block: Block): void {
  let state: unknown;
  let load: Hook = () => expect.unreachable();
  let show: Hook = () => expect.unreachable();
  const taken: unknown[] = [];
  const { default: Goods } = run<{ default: () => { props: object } }>(
    block,
    {},
    {
      react: { useState: () => [state, (value: unknown) => (state = value)] },
      'react/jsx-runtime': { jsx: (type: unknown, props: unknown) => ({ type, props }) },
      '@tarojs/taro': { useLoad: (hook: Hook) => (load = hook), useDidShow: (hook: Hook) => (show = hook) },
      '@tarojs/components': { Text: 'text' },
      '../../scanned': { take: () => taken.pop() },
    },
  );
  expect(Goods().props).toStrictEqual({ children: undefined });
  // Taro adds a time stamp of its own.
  load({ scene: encoded, $taroTimestamp: 1700000000000 });
  show();
  expect(Goods().props).toStrictEqual({ children: record.shop });
  taken.push(another);
  show();
  expect(state).toStrictEqual(another);
}

export function alipay(block: Block): void {
  const [app] = define('App', block);
  const shown = () => {
    const [page] = define('Page', findBlock(block.page, /getApp\(\)\.take/), { getApp: () => app!.self });
    page!.call('onShow');
    return page!.self.data;
  };
  const [expression] = /'scene=' \+ encodeURIComponent\(scene\)/.exec(block.page.text)!;
  const query_param = evaluate<string>(expression, { scene });
  createAlipayQRCode({ url_param: 'pages/goods/goods', query_param, describe: '幸福西饼' });
  const query = Object.fromEntries([query_param.split('=')]);
  app!.call('onLaunch', { path: 'pages/goods/goods', scene: '1011', query });
  app!.call('onShow', { path: 'pages/goods/goods', scene: '1011' });
  expect(shown()).toStrictEqual({ record });
  expect(shown()).toStrictEqual({});
  const link = `https://shop.example.com/p?scene=${encodeURIComponent(poster.encode(another))}`;
  app!.call('onShow', { scene: '1011', query: { qrCode: encodeURIComponent(link) } });
  expect(shown()).toStrictEqual({ record: another });
}

export function scanned(block: Block): void {
  const { keep, take } = run<{ keep: Hook; take: Hook }>(block);
  keep({ path: 'pages/goods/goods', scene: '1011', query: { scene } });
  keep({ path: 'pages/goods/goods', scene: '1011' });
  expect([take(), take()]).toStrictEqual([record, undefined]);
}

// Making codes.

export async function cloudFunction(block: Block): Promise<void> {
  const requested: unknown[] = [];
  const buffer = Buffer.from('a picture');
  const find = (name: string, query: object) => {
    expect([name, query]).toStrictEqual(['users', { openid: 'o1' }]);
    return { get: () => Promise.resolve({ data: [{ userId: record.inviter }] }) };
  };
  const cloud = {
    DYNAMIC_CURRENT_ENV: Symbol('current'),
    init({ env }: { env: symbol }) {
      expect(env).toBe(cloud.DYNAMIC_CURRENT_ENV);
    },
    getWXContext: () => ({ OPENID: 'o1' }),
    database: () => ({ collection: (name: string) => ({ where: (query: object) => find(name, query) }) }),
    openapi: {
      wxacode: { getUnlimited: (given: unknown) => (requested.push(given), Promise.resolve({ buffer })) },
    },
    uploadFile(file: { cloudPath: string; fileContent: Buffer }) {
      expect(file).toStrictEqual({ cloudPath: `codes/42-${record.inviter}.jpg`, fileContent: buffer });
      return Promise.resolve({ fileID: 'cloud://42' });
    },
  };
  const { main } = run<{ main: Hook }>(block, {}, { 'wx-server-sdk': cloud });
  expect(await main({ goods: 42, shop: record.shop, inviter: 'forged' })).toBe('cloud://42');
  expect(requested).toStrictEqual([{ scene, page: 'pages/goods/goods' }]);

  const permissions = /(\{ "permissions".*\})/.exec(block.page.text)![1]!;
  const unpublished = /`(check_path: .*?)`/.exec(block.page.text)![1]!;
  const { cloud: call } = getUnlimitedQRCode({ scene, ...evaluate<object>(`{ ${unpublished} }`) });
  expect(call.arguments).toStrictEqual({ scene, checkPath: false, envVersion: 'trial' });
  expect(JSON.parse(permissions)).toStrictEqual({ permissions: { openapi: [call.name] } });
}

/** A server's function, which takes a scene in the recipes and a record in the READMEs. */
export async function server(block: Block, platform: Names): Promise<void> {
  const { codeOf } = run<{ codeOf: (given: unknown) => Promise<Server.Picture> }>(
    block,
    { process: { env: { WECHAT_APPID: 'wx0123456789abcdef', WECHAT_SECRET: 'secret' } } },
    { 'miniprogram-scene-server': platform },
  );
  const picture = await codeOf(/codeOf = \(scene\)/.test(block.code) ? scene : record);
  for (const name of /\/\/ .*\{ (.*) \}/.exec(block.code)![1]!.split(', '))
    expect(picture).toHaveProperty(name);
  expect(poster.read({ path: scan(picture.bytes).text })).toStrictEqual(record);
}

export function idsAsStrings(block: Block): void {
  const printed: string[] = [];
  run(block, { console: { log: (text: string) => printed.push(text) } });
  expect(printed).toStrictEqual([/\/\/ (\d+)/.exec(block.code)![1]]);
  const [, json] = /JSON\.parse\('(.*)'\)/.exec(block.code)!;
  expect(printed[0]).not.toBe(/\d+/.exec(json!)![0]);
  const { inviter } = JSON.parse(json!) as { inviter: never };
  expect(() => poster.encode({ ...record, inviter })).toThrow(expect.objectContaining({ reason: 'type' }));
}

export function sealed(block: Block): void {
  const { invite, order } = run<Record<'invite' | 'order', (...given: unknown[]) => unknown>>(block, {
    process: { env: { SEAL_KEY: 'a key of 16 bytes' } },
  });
  const offer = { goods: '42', price: 990 };
  const scene = invite({ id: '40021' }, offer);
  expect(order({ id: '40022' }, scene)).toStrictEqual({ ...offer, inviter: '40021' });
  expect(order({ id: '40021' }, scene)).toStrictEqual({ ...offer, inviter: undefined });
  const { invitation } = run<Record<'invitation', typeof poster>>(
    findBlock(block.page, /^\/\/ invitations\.js/m),
  );
  const forged = invitation.encode({ ...invitation.decode(scene as string), price: 1 } as never);
  expect(order({ id: '40022' }, forged)).toStrictEqual({ refused: 'forged' });
  expect(order({ id: '40022' }, 'a=1')).toStrictEqual({ refused: 'foreign' });
}

export async function ownPicture(block: Block): Promise<void> {
  const bytes = new ArrayBuffer(4);
  const written: unknown[] = [];
  const drawn: unknown[][] = [];
  let statusCode = 200;
  const image = { src: '', onload: () => expect.unreachable() as unknown };
  const canvas = {
    createImage: () => image,
    getContext: () => ({ drawImage: (...given: unknown[]) => drawn.push(given) }),
  };
  const query = {
    select: (selector: string) => (expect(block.code).toContain(`id="${selector.slice(1)}"`), query),
    node: () => query,
    exec: (draw: Hook) => draw([{ node: canvas }]),
  };
  const wx = {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    request({ responseType, success }: { responseType: string; success: Hook }) {
      expect(responseType).toBe('arraybuffer');
      success({ statusCode, data: bytes });
    },
    getFileSystemManager: () => ({ writeFileSync: (...given: unknown[]) => written.push(given) }),
    createSelectorQuery: () => query,
  };
  const [page] = define('Page', block, { wx });
  await page!.call('onLoad', {});
  const { code } = page!.self.data;
  expect(written).toStrictEqual([[code, bytes]]);
  expect(String(code)).toMatch(/^wxfile:\/\/usr\/.+\.jpg$/);
  expect(image.src).toBe(code);
  image.onload();
  expect(drawn).toHaveLength(1);
  expect(drawn[0]![0]).toBe(image);
  statusCode = 500;
  await expect(page!.call('onLoad', {})).rejects.toThrow('500');
  expect(written).toHaveLength(1);
}

export async function sharePoster(block: Block): Promise<void> {
  const cloud = {
    callFunction(given: object) {
      expect(given).toStrictEqual({ name: 'code', data: { goods: 42, shop: '幸福西饼' } });
      return Promise.resolve({ result: 'cloud://42' });
    },
    downloadFile(given: object) {
      expect(given).toStrictEqual({ fileID: 'cloud://42' });
      return Promise.resolve({ tempFilePath: 'wxfile://42' });
    },
  };
  const [page] = define('Page', block, { wx: { cloud } });
  await page!.call('onLoad', {});
  expect(page!.self.data['code']).toBe('wxfile://42');
}

// Printed codes.

export function handWritten(block: Block): void {
  const { poster: both } = run<Scenes>(block);
  const record = { goods: 42, inviter: '40021' };
  expect(both!.read({ scene: encodeURIComponent(both!.encode(record)) })).toStrictEqual(record);
  const printed = [...block.code.matchAll(/, \/\/ (.+)$/gm)].map((match) => match[1]!);
  expect(printed.map((old) => both!.read({ scene: encodeURIComponent(old) }))).toStrictEqual([
    record,
    { goods: 42 },
    { goods: 42 },
  ]);
  // No reader takes a damaged scene for a value.
  for (const damaged of [scene.slice(0, -1), `${scene.slice(0, 5)}x${scene.slice(6)}`])
    expect(both!.read({ scene: encodeURIComponent(damaged) })).toBeUndefined();
}

export function completed(block: Block): void {
  const { poster: both } = run<Scenes>(block);
  expect(both!.read({ scene: 'gid%3D42' })).toStrictEqual({ goods: 42, channel: 'poster' });
  expect(both!.read({ scene: 'gid%3D42%26channel%3Dad' })).toStrictEqual({ goods: 42, channel: 'ad' });
}

export function oldCodes(block: Block): void {
  const printed: unknown[][] = [];
  const fields = { goods: integer({ max: 9999999 }), channel: oneOf(['poster', 'ad']) };
  const both = defineScene(fields, { readers: [pairs({ names: { gid: 'goods' } })] });
  const lines = ['gid=42&channel=ad', 'gid=7', 'gid=x&channel=ad', 'room302', ''];
  run(
    block,
    { console: { log: (...given: unknown[]) => printed.push(given) } },
    { 'node:fs': { readFileSync: () => lines.join('\r\n') }, './scenes': { poster: both } },
  );
  expect(printed).toStrictEqual([
    ['gid=7', expect.stringMatching(/^channel: .*missing/)],
    ['gid=x&channel=ad', expect.stringMatching(/^goods: /)],
    ['room302', expect.stringMatching(/./)],
  ]);
}

export function linksAndPages(block: Block): void {
  const { poster: shop } = run<Scenes>(block);
  const printed = { table: 8, channel: 'code' };
  expect(shop!.read({ scene: encodeURIComponent(shop!.encode(printed)) })).toStrictEqual(printed);
  const link = (url: string) => shop!.read({ q: encodeURIComponent(url) });
  expect(link('https://shop.cn/t/8')).toStrictEqual({ table: 8, channel: 'link' });
  expect(link('https://shop.cn:443/t/8/?from=wall')).toStrictEqual({ table: 8, channel: 'link' });
  const card = { table: 8, channel: 'card' };
  expect(link('https://shop.cn/?t=8')).toStrictEqual(card);
  expect(link('https://shop.cn/#/order?t=8')).toStrictEqual(card);
  expect(shop!.read({ t: '8' })).toStrictEqual(card);
  expect(shop!.read({ tab: '8' })).toBeUndefined();
  expect(shop!.read({ scene: 'damaged', t: '8' })).toBeUndefined();
}

/** A page of a block, opened with some options while its schema is another one. */
function opened(block: Block, options: object, schema: unknown = poster, wx: object = {}) {
  const [page] = define('Page', block, { wx }, { '../../scenes': { poster: schema } });
  page!.call('onLoad', options);
  return page!.self.data;
}

const widened = poster.next({ ...poster.fields, table: integer({ max: 500 }) }, () => {
  throw new Error('no table');
});
const later = encodeURIComponent(widened.encode({ ...record, table: 18 }));

export function landing(block: Block): void {
  expect(opened(block, { scene: encoded })).toStrictEqual({ record, hint: '' });
  const withReader = defineScene(poster.fields, { readers: [pairs()] });
  const cases: [reason: string | undefined, options: object, schema?: unknown][] = [
    ['alphabet', { scene: 'room%3D302' }],
    ['check', { scene: encoded.slice(0, -1) }],
    ['version', { scene: later }],
    ['upgrade', { scene: encoded }, widened],
    ['missing', { scene: 'goods%3D42' }, withReader],
    [undefined, { tab: '1' }],
  ];
  const hints = cases.map(([reason, options, schema]) => {
    expect(((schema as typeof poster | undefined) ?? poster).inspect(options).error?.reason).toBe(reason);
    if (reason) expect(block.page.text).toContain(`\`${reason}\``);
    return opened(block, options, schema)['hint'] as string;
  });
  expect(hints.every((hint) => hint.length > 5)).toBe(true);
  expect(new Set(hints).size).toBe(cases.length);
  expect(hints[4]).toContain('inviter');
  expect(opened(block, {})['hint']).toBe('');
}

export function releaseFirst(block: Block): void {
  let restarts = 0;
  const wx = {
    getUpdateManager: () => ({ onUpdateReady: (then: Hook) => then(), applyUpdate: () => restarts++ }),
  };
  expect(opened(block, { scene: encoded }, poster, wx)).toStrictEqual({ record });
  for (const other of [{ scene: encoded.slice(0, -1) }, {}]) opened(block, other, poster, wx);
  expect(restarts).toBe(0);
  opened(block, { scene: later }, poster, wx);
  expect(restarts).toBe(1);
}

export function nextVersion(block: Block): void {
  const { poster: next } = run<Scenes>(block);
  expect(next!.version).toBe(1);
  expect(next!.read({ scene: encoded })).toStrictEqual(record);
  const wider = { ...record, table: 18 };
  expect(next!.read({ scene: encodeURIComponent(next!.encode(wider)) })).toStrictEqual(wider);
}

// More Chinese, and no npm.

export function chinese(block: Block): void {
  const { delivery } = run<Scenes>({ ...block, code: `${block.code}exports.delivery = delivery;` });
  const parcel = givenTo('encode', block) as { order: number; address: string };
  const made = delivery!.encode(parcel);
  expect(delivery!.read({ scene: encodeURIComponent(made) })).toStrictEqual(parcel);
  expect(numbersIn(block)).toStrictEqual([parcel.address.length, made.length]);
  const withText = defineScene({ ...delivery!.fields, address: text() });
  expect(() => withText.encode(parcel)).toThrow(expect.objectContaining({ code: 'length' }));
}

export function longNames(block: Block): void {
  const printed: unknown[] = [];
  run(block, { console: { log: (value: unknown) => printed.push(value) } });
  expect(printed).toStrictEqual([evaluate(/\/\/ (\[.*\])/.exec(block.code)![1]!)]);
}

export function copied(block: Block): void {
  const { goods } = run<Scenes>(block);
  const shelf = { goods: '42', shop: '幸福西饼' };
  const scene = goods!.encode(shelf);
  expect(goods!.read({ scene: encodeURIComponent(scene) })).toStrictEqual(shelf);
  const shop = block.code.includes('zhText()') ? zhText() : text();
  expect(scene).toBe(defineScene({ goods: id(), shop }).encode(shelf));
}

// Schemas as data.

/** The lines that a block prints. */
export function printedBy(block: Block): unknown[] {
  const printed: unknown[] = [];
  run(block, { console: { log: (value: unknown) => printed.push(value) } });
  return printed;
}

export function suggested(block: Block): void {
  const { poster: edited } = run<Scenes>(block);
  const old = 'gid=1042&uid=40021&from=poster';
  const read = edited!.read({ scene: old });
  expect(read).toStrictEqual({ gid: 1042, uid: '40021', from: 'poster' });
  // As the text says below.
  expect(block.page.text).toMatch(RegExp(`\\b${edited!.encode(read!).length}\\b.*\\b${old.length}\\b`));
}

export function sharedForm(block: Block): void {
  expect(printedBy(block)).toStrictEqual([scene]);
}

export function lockTest(block: Block): void {
  run(block);
  const { poster: edited } = run<Scenes>(findBlock(block.page, /max: 9999 \}/));
  expect(() => run(block, {}, { './scenes': { poster: edited } })).toThrow('to deeply equal []');
}

export function compared(block: Block): void {
  const [, shown] = /\/\*\n([^]*)\*\//.exec(block.code)!;
  expect(printedBy(block)).toStrictEqual([evaluate(shown!)]);
}
