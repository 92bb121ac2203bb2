import * as core from '../../../src';
import * as codes from '../../../src/codes';
import { Decoder, Symbols } from '../../../src/coding/interval';
import { compare, fromJSON, suggest } from '../../../src/schema';
import * as chinese from '../../../src/zh';
import * as server from '../../../server/src/index';

/** The functions of all entries that throw a SceneError, with a call for each of its codes. */
export const refusals: Readonly<Record<string, readonly (() => unknown)[]>> = (() => {
  const { defineScene, integer, oneOf, record, text, uuid, encodeText, encodeQuery } = core;
  const poster = defineScene({ goods: integer({ max: 9 }), shop: text() });
  const later = poster.next({ goods: integer({ max: 9 }) }, ({ goods }) => ({ goods }));
  const client = server.createClient({ accessToken: 'a', baseUrl: 'http://127.0.0.1:1' });
  const sealable = defineScene({ shop: text(), seal: core.hex(8) });
  const keys = ['a key of 16 bytes'];
  const sealed = server.sealScene(sealable as never, { field: 'seal' as never, keys });
  const long = '长'.repeat(99);
  // A first character that is kept for formats to come.
  const future = '*aaaaaaaa';
  const no = undefined as never;
  const options = { alphabet: 'base64' as never };
  /** Reads from one character until there is nothing left. */
  const readOn = (read: (from: Decoder) => unknown) => {
    const from = new Decoder([70], 71);
    for (let i = 0; i < 99; i++) read(from);
  };
  return {
    defineScene: [() => defineScene({ a: uuid(), b: uuid() })],
    'Scene.encode': [
      () => poster.encode({ goods: 10, shop: '' }),
      () => poster.encode({ goods: 1, shop: long }),
    ],
    'Scene.decode': [() => poster.decode('%'), () => poster.decode(later.encode({ goods: 1 }))],
    'Scene.measure': [() => poster.measure({ goods: 10, shop: '' })],
    'Scene.next': [() => defineScene({}, { version: 34 }).next({}, () => ({}))],
    fromJSON: [() => fromJSON({})],
    compare: [() => compare({}, {})],
    suggest: [() => suggest([]), () => suggest([{ goods: 1 }], 'fr' as never)],
    sealScene: [() => server.sealScene(sealable as never, { field: 'shop' as never, keys })],
    'SealedScene.encode': [
      () => sealed.encode({ shop: 5 } as never),
      () => sealed.encode({ shop: long } as never),
    ],
    'Field.write': [() => text().write(1, new Symbols(), '')],
    'Field.read': [() => readOn(uuid().read)],
    'TextModel.read': [() => readOn(chinese.zh.read)],
    code: [() => core.code('aa', 1)],
    digits: [() => core.digits(0)],
    hex: [() => core.hex(65)],
    openid: [() => core.openid({ prefix: 'x' })],
    objectId: [() => (core.objectId as (given: unknown) => unknown)({})],
    phone: [() => (core.phone as (given: unknown) => unknown)({})],
    uuid: [() => (core.uuid as (given: unknown) => unknown)({})],
    snowflake: [() => (core.snowflake as (given: unknown) => unknown)({})],
    id: [() => (core.id as (given: unknown) => unknown)({})],
    flag: [() => (core.flag as (given: unknown) => unknown)({})],
    integer: [() => integer({ min: 1, max: 0 })],
    decimal: [() => core.decimal({ min: 0, max: 0.01, digits: 1 })],
    oneOf: [() => oneOf([])],
    optional: [() => core.optional(no)],
    list: [() => core.list(text(), { max: 0 })],
    tuple: [() => core.tuple(no)],
    record: [() => record(no)],
    variant: [() => core.variant('a', { b: { a: text() } })],
    text: [() => text({ max: -1 })],
    zhText: [() => chinese.zhText({ max: -1 })],
    date: [() => core.date({ min: '2026-02-30' })],
    timestamp: [() => core.timestamp({ unit: 'm' as never })],
    bare: [() => core.bare(no)],
    pairs: [() => core.pairs({ names: 5 as never })],
    positional: [() => core.positional(no)],
    prefix: [() => core.prefix('a', no as string)],
    json: [() => core.json({ defaults: { a: no } })],
    query: [() => core.query(null as never)],
    link: [() => core.link('shop.cn')],
    compileQuery: [() => core.compileQuery('\ud800')],
    encodeText: [() => encodeText('\ud800'), () => encodeText(long), () => encodeText('', options)],
    decodeText: [
      () => core.decodeText('%'),
      () => core.decodeText(future),
      () => core.decodeText('a', options),
    ],
    encodeQuery: [
      () => encodeQuery({ a: '\ud800' }),
      () => encodeQuery({ a: long }),
      () => encodeQuery({}, options),
    ],
    decodeQuery: [
      () => core.decodeQuery('%'),
      () => core.decodeQuery(future),
      () => core.decodeQuery('a', options),
    ],
    chooseInterface: [() => codes.chooseInterface({ pathBytes: -1, sceneLength: 1, count: 1 })],
    getQRCode: [() => codes.getQRCode({ path: '' }), () => codes.getQRCode({ path: 'a'.repeat(1025) })],
    getUnlimitedQRCode: [
      () => codes.getUnlimitedQRCode({ scene: '%' }),
      () => codes.getUnlimitedQRCode({ scene: 'a'.repeat(33) }),
    ],
    createQRCode: [
      () => codes.createQRCode({ path: '' }),
      () => codes.createQRCode({ path: 'a'.repeat(129) }),
    ],
    createAlipayQRCode: [
      () => codes.createAlipayQRCode({ url_param: '', query_param: 'a', describe: 'a' }),
      () => codes.createAlipayQRCode({ url_param: 'a', query_param: 'a', describe: long }),
    ],
    createXiaohongshuQRCode: [
      () => codes.createXiaohongshuQRCode({ scene: 'a=1', width: 430 }),
      () => codes.createXiaohongshuQRCode({ scene: 'a'.repeat(33), width: 430 }),
    ],
    applycode: [
      () => codes.applycode({ code_count: 1, isv_application_id: 'a' }),
      () => codes.applycode({ code_count: 10000, isv_application_id: 'a'.repeat(129) }),
    ],
    applycodequery: [
      () => codes.applycodequery({ application_id: -1 }),
      () => codes.applycodequery({ isv_application_id: 'a'.repeat(129) }),
    ],
    applycodedownload: [() => codes.applycodedownload({ application_id: 1, code_start: 2, code_end: 1 })],
    codeactive: [() => codes.codeactive(no)],
    codeactivequery: [() => codes.codeactivequery({ code: '' })],
    tickettocode: [() => codes.tickettocode({ openid: '', code_ticket: '' })],
    validity: [() => codes.validity(no)],
    expiresAt: [() => codes.expiresAt('alipayTrial', NaN)],
    isExpired: [() => codes.isExpired('alipayTrial', 0, NaN)],
    'Client.getQRCode': [
      () => client.getQRCode({ path: '' }),
      () => client.getQRCode({ path: 'a'.repeat(1025) }),
    ],
    'Client.getUnlimitedQRCode': [
      () => client.getUnlimitedQRCode({ scene: '%' }),
      () => client.getUnlimitedQRCode({ scene: 'a'.repeat(33) }),
    ],
    'Client.createQRCode': [
      () => client.createQRCode({ path: '' }),
      () => client.createQRCode({ path: 'a'.repeat(129) }),
    ],
    'Client.tickettocode': [() => client.tickettocode({ openid: '', code_ticket: '' })],
  };
})();
