import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import lzString from 'lz-string';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { scan } from '../scripts/scan.mjs';
import * as library from '../src';
import { chooseInterface, createAlipayQRCode, getUnlimitedQRCode, LIMITS } from '../src/codes';
import type * as Server from '../src/server';
import { DEFAULT_CHECK } from '../src/codec';
import { platformOf } from './platform';
import { payloads, typed } from './payload-schemas';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readme = read('README.zh-CN.md');
// What was built, by the names that the blocks require it by.
const requireBuilt = createRequire(import.meta.url);

// The blocks of code.

interface Block {
  heading: string;
  language: string;
  code: string;
}

const blocks: Block[] = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => ({
  heading: [...readme.slice(0, match.index).matchAll(/^#+ (.+)$/gm)].at(-1)![1]!,
  language: match[1]!,
  code: match[2]!,
}));

type Names = Record<string, unknown>;
type Hook = (...given: unknown[]) => unknown;
type Definition = Names & { data?: object; methods?: Record<string, Hook> };

/** Runs a block with stubs of the platform's globals and modules; gives what it exports. */
function run<T = Names>({ code }: Block, globals: Names = {}, modules: Names = {}): T {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      jsx: ts.JsxEmit.ReactJSX,
    },
  });
  const module = { exports: {} };
  function requireStub(name: string): unknown {
    if (name in modules) return modules[name];
    if (/^(\.\/|\.\.\/|\.\.\/\.\.\/|@\/)scenes$/.test(name)) return scenes;
    expect(name).toMatch(/^miniprogram-scene(\/\w+)?$/);
    return requireBuilt(name);
  }
  const given = { module, exports: module.exports, require: requireStub, ...globals };
  const call = new Function(...Object.keys(given), outputText) as Hook;
  call(...Object.values(given));
  return module.exports as T;
}

/** Runs a block; gives a page, component or app for each that it defines with `kind`. */
function define(kind: 'Page' | 'Component' | 'App', block: Block, globals: Names = {}, modules: Names = {}) {
  const instances: ReturnType<typeof instanceOf>[] = [];
  const take = (definition: Definition) => void instances.push(instanceOf(definition));
  run(block, { [kind]: take, ...globals }, modules);
  expect(instances.length).toBeGreaterThan(0);
  return instances;
}

function instanceOf({ data, methods, ...rest }: Definition) {
  const self: Names & { data: Names } = {
    ...rest,
    ...methods,
    data: { ...data },
    setData(values: Names) {
      // WeChat refuses to set undefined.
      for (const [name, value] of Object.entries(values)) expect(value, name).toBeDefined();
      Object.assign(self.data, values);
    },
  };
  return { self, call: (name: string, ...given: unknown[]) => (self[name] as Hook).apply(self, given) };
}

/** The record that a block encodes. */
const recordIn = ({ code }: Block) =>
  (new Function(`return ${/\.encode\((\{.*\})\)/.exec(code)![1]!}`) as Hook)() as Names;

type AnyScene = library.Scene<Record<string, library.Field<unknown>>>;
const { poster } = run<{ poster: AnyScene }>(blocks[0]!);
const scenes = { poster };
const record = { goods: 42, inviter: '1795324876512231425', channel: 'poster', shop: '幸福西饼' };
const scene = poster.encode(record);
const encoded = encodeURIComponent(scene);
const another = { ...record, goods: 7, channel: 'ad' };
const launch = (of: Names, sceneValue = 1047) => ({
  path: 'pages/goods/goods',
  scene: sceneValue,
  query: { scene: encodeURIComponent(poster.encode(of)) },
});

/** The types of sources that stand in a project, checked strictly; gives what the compiler has to say. */
function compile(sources: Record<string, string>): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['miniprogram-api-typings'],
    typeRoots: [join(root, 'node_modules')],
  };
  // Inside of the package, so that its name resolves to what it exports.
  const files = new Map(Object.entries(sources).map(([name, text]) => [join(root, 'project', name), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.directoryExists = () => true;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  const program = ts.createProgram([...files.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => {
    return ts.flattenDiagnosticMessageText(messageText, '\n');
  });
}

/** What is checked of each block under a heading. */
const checks: Record<string, ((block: Block) => unknown)[]> = {
  'miniprogram-scene': [
    (block) => {
      expect(readme.slice(0, readme.indexOf(block.code) + block.code.length).split('\n').length).toBeLessThan(
        25,
      );
      expect(Object.keys(poster.fields)).toStrictEqual(Object.keys(record));
    },
    (block) => {
      expect(recordIn(block)).toStrictEqual(record);
      expect(block.code).toContain(`${scene.length} 个字符`);
      const [page] = define('Page', block);
      page!.call('onLoad', { scene: encoded });
      expect(page!.self.data).toStrictEqual(record);
      // What the text says to send to a server, and how to read it there.
      expect(poster.read({ scene: library.readEntry({ scene: encoded }).scene })).toStrictEqual(record);
      const [foreign] = define('Page', block);
      foreign!.call('onLoad', { scene: 'gid%3D42' });
      expect(foreign!.self.data).toStrictEqual({});
    },
  ],
  安装: [
    ({ code }) => {
      const { name, miniprogram } = JSON.parse(read('package.json')) as Record<string, string>;
      expect(code).toBe(`npm install ${name}\n`);
      // What is copied without npm runs with nothing to require.
      const copied = `${miniprogram}/index.js`;
      expect(readme).toContain(`\`${copied}\``);
      const module = { exports: {} as typeof library };
      (new Function('module', 'exports', 'require', read(copied)) as Hook)(module, module.exports);
      const { defineScene, id } = module.exports;
      expect(defineScene({ goods: id() }).encode({ goods: '42' })).toBe(
        library.defineScene({ goods: library.id() }).encode({ goods: '42' }),
      );
      const { setting } = JSON.parse(read('demo-miniprogram/project.config.json')) as { setting: Names };
      expect(readme).toContain(
        `\`"ignoreUploadUnusedFiles": ${String(setting['ignoreUploadUnusedFiles'])}\``,
      );
    },
  ],
  TypeScript: [
    (block) => {
      expect(block.language).toBe('ts');
      // As the text says to turn scenes.js into scenes.ts.
      const definition = blocks[0]!.code
        .replace(/const (\{.*\}) = require\('miniprogram-scene'\)/, "import $1 from 'miniprogram-scene'")
        .replace('module.exports = { poster }', 'export { poster }');
      const project = { 'scenes.ts': definition, 'pages/goods/goods.ts': block.code };
      expect(compile(project)).toStrictEqual([]);
      const misspelt = block.code.replace("=== 'ad'", "=== 'adv'");
      expect(compile({ ...project, 'pages/goods/goods.ts': misspelt })).toStrictEqual([
        expect.stringMatching(/types '"poster" \| "share" \| "ad"' and '"adv"' have no overlap/),
      ]);
      const [page] = define('Page', block);
      page!.call('onLoad', { scene: encodeURIComponent(poster.encode(another)) });
      expect(page!.self.data).toStrictEqual({ record: another, isAd: true });
    },
  ],
  '用 Component 写的页面': [
    (block) => {
      const [page] = define('Component', block);
      page!.call('onLoad', { scene: encoded });
      expect(page!.self.data).toStrictEqual({ record });
      page!.call('onLoad', {});
      expect(page!.self.data).toStrictEqual({ record: null });
    },
  ],
  'App.onLaunch 和热启动': [
    (block) => {
      const [app] = define('App', block);
      app!.call('onLaunch', launch(record));
      app!.call('onShow', launch(record));
      expect(app!.self['globalData']).toStrictEqual({ first: record, record });
      for (const [index, sceneValue] of [1047, 1048, 1049].entries()) {
        app!.call('onShow', launch({ ...another, goods: index }, sceneValue));
        expect(app!.self['globalData']).toStrictEqual({
          first: record,
          record: { ...another, goods: index },
        });
      }
      // From the list of recent mini-programs, with the query that it had before.
      app!.call('onShow', launch(record, 1089));
      expect(app!.self['globalData']).toMatchObject({ record: { goods: 2 } });
    },
    (block) => {
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
    },
  ],
  'tabBar 页面': [
    (block) => {
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
    },
  ],
  'uni-app': [
    (block) => {
      const refs: { value?: unknown }[] = [];
      const hooks: Hook[] = [];
      const ref = () => refs[refs.push({}) - 1];
      run(block, {}, { vue: { ref }, '@dcloudio/uni-app': { onLoad: (hook: Hook) => hooks.push(hook) } });
      hooks[0]!({ scene: encoded });
      expect(refs).toStrictEqual([{ value: record }]);
    },
  ],
  Taro: [
    (block) => {
      let state: unknown;
      let load: Hook = () => expect.unreachable();
      const { default: Goods } = run<{ default: () => { props: object } }>(
        block,
        {},
        {
          react: { useState: () => [state, (value: unknown) => (state = value)] },
          'react/jsx-runtime': { jsx: (type: unknown, props: unknown) => ({ type, props }) },
          '@tarojs/taro': { useLoad: (hook: Hook) => (load = hook) },
          '@tarojs/components': { Text: 'text' },
        },
      );
      expect(Goods().props).toStrictEqual({ children: '没有扫码' });
      // Taro adds a time stamp of its own.
      load({ scene: encoded, $taroTimestamp: 1700000000000 });
      expect(state).toStrictEqual(record);
      expect(Goods().props).toStrictEqual({ children: record.shop });
    },
  ],
  支付宝: [
    (block) => {
      const [app] = define('App', block);
      const saidQuery = /`(\S+ \+ encodeURIComponent\(scene\))`/.exec(readme)![1]!;
      const query_param = (new Function('scene', `return ${saidQuery}`) as Hook)(scene) as string;
      createAlipayQRCode({ url_param: 'pages/goods/goods', query_param, describe: '幸福西饼' });
      const query = Object.fromEntries([query_param.split('=')]);
      app!.call('onLaunch', { path: 'pages/goods/goods', scene: '1011', query });
      expect(app!.self['record']).toStrictEqual(record);
      app!.call('onShow', { path: 'pages/goods/goods', scene: '1011' });
      expect(app!.self['record']).toStrictEqual(record);
      const link = `https://shop.example.com/p?scene=${encodeURIComponent(poster.encode(another))}`;
      app!.call('onShow', { scene: '1011', query: { qrCode: encodeURIComponent(link) } });
      expect(app!.self['record']).toStrictEqual(another);
    },
  ],
  云函数: [
    async (block) => {
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
      const permissions = /`(\{ "permissions".*\})`/.exec(readme)![1]!;
      const unpublished = /`(check_path: .*?)`/.exec(readme)![1]!;
      const drawing = (new Function(`return { ${unpublished} }`) as Hook)() as object;
      const { cloud: call } = getUnlimitedQRCode({ scene, ...drawing });
      expect(call.arguments).toStrictEqual({ scene, checkPath: false, envVersion: 'trial' });
      expect(JSON.parse(permissions)).toStrictEqual({ permissions: { openapi: [call.name] } });
    },
  ],
  '自己的服务器（Node 20）': [
    async (block) => {
      const { url: baseUrl } = await platformOf();
      const { createClient, stableAccessToken } = requireBuilt('miniprogram-scene/server') as typeof Server;
      const near = {
        createClient: (options: Server.ClientOptions) => createClient({ ...options, baseUrl }),
        stableAccessToken: (app: { appid: string; secret: string }) => stableAccessToken({ ...app, baseUrl }),
      };
      const { codeOf } = run<{ codeOf: (scene: string) => Promise<Server.Picture> }>(
        block,
        { process: { env: { WECHAT_APPID: 'wx0123456789abcdef', WECHAT_SECRET: 'secret' } } },
        { 'miniprogram-scene/server': near },
      );
      const picture = await codeOf(scene);
      for (const name of /得到 \{ (.*) \}/.exec(block.code)![1]!.split(', '))
        expect(picture).toHaveProperty(name);
      expect(poster.read({ path: scan(picture.bytes).text })).toStrictEqual(record);
    },
  ],
  分享海报: [
    async (block) => {
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
    },
  ],
  已经印出去的码: [
    (block) => {
      const { poster } = run<typeof scenes>(block);
      const both = { goods: 42, inviter: '40021' };
      expect(poster.read({ scene: encodeURIComponent(poster.encode(both)) })).toStrictEqual(both);
      const printed = [...block.code.matchAll(/, \/\/ (.+)$/gm)].map((match) => match[1]!);
      expect(printed.map((old) => poster.read({ scene: encodeURIComponent(old) }))).toStrictEqual([
        both,
        { goods: 42 },
        { goods: 42 },
      ]);
    },
    (block) => {
      const { poster: next } = run<typeof scenes>(block);
      expect(next.read({ scene: encoded })).toStrictEqual(record);
      const wider = { ...record, table: 18 };
      expect(next.read({ scene: encodeURIComponent(next.encode(wider)) })).toStrictEqual(wider);
    },
  ],
  '店名、地址这些中文': [
    (block) => {
      const code = `${block.code}exports.delivery = delivery;`;
      const { delivery } = run<{ delivery: AnyScene }>({ ...block, code });
      const parcel = recordIn(block) as { order: number; address: string };
      const made = delivery.encode(parcel);
      expect(delivery.read({ scene: encodeURIComponent(made) })).toStrictEqual(parcel);
      const said = `${parcel.address.length} 个字的地址加订单号，${made.length} 个字符`;
      expect(block.code).toContain(said);
      const withText = library.defineScene({ ...delivery.fields, address: library.text() });
      expect(() => withText.encode(parcel)).toThrow(expect.objectContaining({ code: 'length' }));
    },
  ],
};

test('every block of code has a check, and every check a block', () => {
  expect(readme.match(/^\s*(```|~~~)/gm)).toHaveLength(2 * blocks.length);
  const found: Record<string, number> = {};
  for (const { heading } of blocks) found[heading] = (found[heading] ?? 0) + 1;
  expect(found).toStrictEqual(
    Object.fromEntries(Object.entries(checks).map(([heading, list]) => [heading, list.length])),
  );
});

const named = blocks.map((block, at) => {
  const number = blocks.slice(0, at).filter(({ heading }) => heading === block.heading).length;
  return { ...block, number };
});
test.each(named)('the block under $heading does what it says: $number', async (block) => {
  await checks[block.heading]![block.number]!(block);
});

// The tables and the figures in the text.

/** The rows of the tables under a heading, without the heads. */
function rowsUnder(heading: string): string[][] {
  const section = readme.split(new RegExp(`^#+ ${heading}$`, 'm'))[1]!.split(/^#/m)[0]!;
  const rows = section.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('| --'));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const {
  date,
  decimal,
  defineScene,
  encodeQuery,
  hex,
  id,
  integer,
  objectId,
  openid,
  phone,
  snowflake,
  text,
  uuid,
} = library;
const UUID = '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34';
const flake = '1795324876512231425';
const oid = '66a1f0c27b3d4e5f6a7b8c9d';
const latitude = decimal({ min: -90, max: 90, digits: 5 });
const longitude = decimal({ min: -180, max: 180, digits: 5 });

const pairsOf = (values: object) =>
  Object.entries(values)
    .map(([key, value]) => `${key}=${value as string}`)
    .join('&');
const legalLength = (query: string) => (/^[\x20-\x7e]*$/.test(query) ? String(query.length) : '不合法');

/** Characters of a record's scene; 装不下 where none can. */
function lengthOf(fields: library.Fields, values: Names): string {
  try {
    return String(defineScene(fields).encode(values).length);
  } catch (error) {
    expect(error).toMatchObject({ code: 'schema' });
    return '装不下';
  }
}

const ids = { a: UUID, b: flake };
const shop = { a: '蜀香源火锅', b: '春熙路店', c: 18 };
const idsLength = lengthOf({ a: uuid(), b: snowflake() }, ids);
const shopLength = lengthOf({ a: text(), b: text(), c: integer({ max: 500 }) }, shop);

test('the table of what fits has the lengths that come out', () => {
  const points = { a: 30.57281, b: 104.0668, c: 30.65984, d: 104.06326 };
  const plainPoints = { a: '30.57281', b: '104.06680', c: '30.65984', d: '104.06326' };
  const flakes = { a: flake, b: flake, c: flake };
  const both = { a: UUID, b: UUID };
  const own = { a: UUID.replaceAll('-', ''), b: '40021' };
  const oids = { a: oid, b: oid };
  const day = { a: 'oXk4T5bQw8fZr2LmNc7YhJ1sVdPe', b: '2026-08-31' };
  const call = { a: '13800138000', b: '88123', c: '2026-08-31' };
  const flakeFields = { a: snowflake(), b: snowflake(), c: snowflake() };
  const pointFields = { a: latitude, b: longitude, c: latitude, d: longitude };
  const rows = rowsUnder('32 个字符装得下什么').filter((row) => row.length === 3);
  expect(rows.slice(1)).toStrictEqual([
    ['UUID + 雪花 ID', legalLength(pairsOf(ids)), idsLength],
    ['云开发 `_id` + 用户编号', legalLength(pairsOf(own)), lengthOf({ a: hex(32), b: id() }, own)],
    ['三个雪花 ID', legalLength(pairsOf(flakes)), lengthOf(flakeFields, flakes)],
    ['两个 ObjectId', legalLength(pairsOf(oids)), lengthOf({ a: objectId(), b: objectId() }, oids)],
    ['openid + 日期', legalLength(pairsOf(day)), lengthOf({ a: openid(), b: date() }, day)],
    ['蜀香源火锅、春熙路店、18 号桌', legalLength(pairsOf(shop)), shopLength],
    ['地图上两个点，精确到米', legalLength(pairsOf(plainPoints)), lengthOf(pointFields, points)],
    ['手机号 + 编号 + 日期', legalLength(pairsOf(call)), lengthOf({ a: phone(), b: id(), c: date() }, call)],
    ['两个 UUID', legalLength(pairsOf(both)), lengthOf({ a: uuid(), b: uuid() }, both)],
  ]);
});

test('the comparison with what people do today has the lengths that come out', () => {
  const queries = [pairsOf(ids), pairsOf(shop)] as const;
  const lengths = rowsUnder('和现在的做法比').map((row) => row.slice(0, 3));
  const each = (write: (query: string) => string) => queries.map((query) => String(write(query).length));
  expect(lengths.slice(1)).toStrictEqual([
    ['手写 `k=v&k=v`', ...queries.map(legalLength)],
    ['UUID 去掉横线', String(pairsOf({ ...ids, a: UUID.replaceAll('-', '') }).length), '–'],
    ['base64url', ...each((query) => Buffer.from(query).toString('base64url'))],
    ['lz-string', ...each((query) => lzString.compressToEncodedURIComponent(query))],
    ['服务器存参数，码里放短 id（映射表）', '任意', '任意'],
    ['本库', idsLength, shopLength],
  ]);
});

test('the counts of records that fit are the ones that come out', () => {
  const fits = (encode: () => string) => {
    try {
      return encode().length <= LIMITS.scene;
    } catch (error) {
      expect(error).toBeInstanceOf(library.SceneError);
      return false;
    }
  };
  const legal = /^[\w!#$&'()*+,/:;=?@~.-]{1,32}$/;
  const plain = payloads.filter((payload) => legal.test(pairsOf(payload.record)));
  const untyped = payloads.filter((payload) => fits(() => encodeQuery(payload.record)));
  const withFields = payloads.filter((payload) => {
    const { fields, record } = typed(payload);
    return fits(() => defineScene(fields).encode(record));
  });
  expect(readme).toContain(`收集了 ${payloads.length} 种`);
  expect(readme).toContain(`直接写 \`k=v\` 放得下 ${plain.length} 种`);
  expect(readme).toContain(`\`encodeQuery\` 放得下 ${untyped.length} 种`);
  expect(readme).toContain(`定义字段后放得下 ${withFields.length} 种`);
  expect(readme).toContain(`有 ${(32 * Math.log2(71)).toFixed(1)} 比特`);
  expect(readme).toContain(`校验（${DEFAULT_CHECK} 比特`);
});

test('the characters of Chinese are those of the picture', () => {
  const picture = read('docs/capacity.svg');
  const barOf = (name: string) =>
    new RegExp(`>${name}</text>\\s*<rect[^>]*>\\s*<text[^>]*>([\\d.]+)<`).exec(picture)![1]!;
  const core = barOf('encodeText');
  const chinese = barOf('encodeText with zh');
  expect(readme).toContain(`lz-string ${barOf('lz-string')}，encodeText ${core}，加上中文模型 ${chinese}`);
  expect(readme).toMatch(new RegExp(`平均 ${core} 个字，加载\\S+后 ${chinese} 个字`));
});

test('the sizes are those of what is built', () => {
  const kilobytes = (file: string) => Math.round(statSync(join(root, 'miniprogram_dist', file)).size / 1024);
  const said = [...readme.matchAll(/(\d+) KB/g)].map((match) => Number(match[1]));
  expect(said).toStrictEqual([kilobytes('index.js'), kilobytes('zh.js'), kilobytes('zh.js')]);
});

test('the table of interfaces has the numbers of LIMITS, and what chooseInterface says', () => {
  const { callsPerMinute, path, quota, codeCount } = LIMITS;
  const rows = rowsUnder('用哪个接口').slice(1);
  expect(rows.map((row) => row[2]!.match(/\d+/g)!.map(Number))).toStrictEqual([
    [callsPerMinute],
    [path.getQRCode, path.getQRCodeOnce, quota],
    [path.createQRCode],
    [codeCount.min, codeCount.max],
  ]);
  const few = { pathBytes: 200, sceneLength: Infinity, count: 10 };
  const chosen = [{ ...few, sceneLength: 27 }, few, { ...few, perItem: true }].map(chooseInterface);
  const told = [rows[0]!, rows[1]!, rows[3]!].map((row) => /^(\w) `(\w+)`/.exec(row[1]!)!.slice(1));
  expect(told).toStrictEqual(chosen.map(({ letter, name }) => [letter, name]));
});

test('the table of fields names them all', () => {
  const others = /^([A-Z]|(en|de)code|define|read|compile)|^(bare|pairs|positional|prefix)$/;
  const fields = Object.keys(library).filter((name) => !others.test(name));
  const table = rowsUnder('32 个字符装得下什么').filter((row) => row.length === 2);
  const names = table.slice(1).flatMap(([cell]) => [...cell!.matchAll(/`(\w+)/g)].map((match) => match[1]!));
  expect(names.sort()).toStrictEqual(fields.sort());
});

test('every link leads somewhere', () => {
  const targets = [...readme.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]!);
  for (const linked of [
    'README.md',
    'docs/codes.md',
    'docs/text-model.md',
    'FORMAT.md',
    'demo-miniprogram/README.md',
  ])
    expect(targets).toContain(linked);
  for (const target of targets) {
    const [path, anchor] = target.split('#') as [string, string?];
    const file = path || 'README.zh-CN.md';
    expect(existsSync(join(root, file)), target).toBe(true);
    if (anchor === undefined) continue;
    const headings = [...read(file).matchAll(/^#+ (.+)$/gm)].map((match) =>
      match[1]!
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    );
    expect(headings).toContain(anchor);
  }
});
