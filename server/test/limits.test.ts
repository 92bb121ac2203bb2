// Every documented limit, from both sides: miniprogram-scene/codes accepts and refuses what the mock platform accepts and refuses.
import {
  applycode,
  codeactive,
  createAlipayQRCode,
  createQRCode,
  createXiaohongshuQRCode,
  getQRCode,
  getUnlimitedQRCode,
  tickettocode,
} from 'miniprogram-scene/codes';
import type { WeChatRequest } from 'miniprogram-scene/codes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMockPlatform } from '../src/index';
import type { MockPlatform } from '../src/index';
import { errorOf } from './support/errors';
import { post } from './support/platform';

const HAN = '店';
const LEGAL = "0189AZaz!#$&'()*+,/:;=?@-._~";
const black = { r: 0, g: 0, b: 0 };

let platform: MockPlatform;
beforeAll(async () => {
  platform = await startMockPlatform({ pages: ['pages/a'] });
});
afterAll(() => platform.close());

type Parameters = Record<string, unknown>;
type Row = readonly [
  name: string,
  good: Parameters,
  bad: Parameters,
  errcode: number,
  code: 'value' | 'length',
];

function testBothSides(
  path: string,
  make: (parameters: never) => WeChatRequest,
  rows: readonly Row[],
  needed: Parameters,
): void {
  test.each(rows)('%s', async (_, good, bad, errcode, code) => {
    const accepted = { ...needed, ...good };
    expect(make(accepted as never).body).toStrictEqual(accepted);
    const answer = await post(platform, path, accepted);
    if (!(answer instanceof Uint8Array)) expect(answer).toMatchObject({ errcode: 0 });
    const refused = { ...needed, ...bad };
    const error = errorOf(() => make(refused as never));
    expect(error.code).toBe(code);
    expect(error.path.split('.')[0]).toBe(Object.keys(bad)[0]);
    expect(error.message).toContain(error.path);
    expect(await post(platform, path, refused)).toMatchObject({ errcode });
  });
}

const drawing: Row[] = [
  ['a width of at least 280', { width: 280 }, { width: 279 }, 40189, 'value'],
  ['a width of at most 1280', { width: 1280 }, { width: 1281 }, 40189, 'value'],
  ['a width in whole pixels', { width: 430 }, { width: 430.5 }, 40189, 'value'],
  ['a width that is a number', { width: 430 }, { width: '430' }, 47001, 'value'],
];
const colors: Row[] = [
  ['auto_color true or false', { auto_color: true }, { auto_color: 'true' }, 47001, 'value'],
  ['is_hyaline true or false', { is_hyaline: false }, { is_hyaline: 1 }, 47001, 'value'],
  [
    'red up to 255',
    { line_color: { ...black, r: 255 } },
    { line_color: { ...black, r: 256 } },
    40097,
    'value',
  ],
  ['green from 0', { line_color: black }, { line_color: { ...black, g: -1 } }, 40097, 'value'],
  ['all three colours', { line_color: black }, { line_color: { r: 0, g: 0 } }, 40097, 'value'],
  ['a released version', { env_version: 'release' }, { env_version: 'beta' }, 40097, 'value'],
  ['a trial version', { env_version: 'trial' }, { env_version: 'Trial' }, 40097, 'value'],
  ['a version of the developer', { env_version: 'develop' }, { env_version: 'dev' }, 40097, 'value'],
];

describe('getQRCode accepts', () => {
  const paths: Row[] = [
    ['a path that is not empty', { path: 'pages/a' }, { path: '' }, 40159, 'value'],
    ['a path that is not missing', { path: 'pages/a' }, { path: undefined }, 40159, 'value'],
    [
      'a path of 1024 bytes',
      { path: 'pages/a?'.padEnd(1024, 'b') },
      { path: 'pages/a?'.padEnd(1025, 'b') },
      40159,
      'length',
    ],
    [
      'bytes, not characters',
      { path: `pages/a?${HAN.repeat(338)}` },
      { path: `pages/a?${HAN.repeat(339)}` },
      40159,
      'length',
    ],
    ['no reserved name', { path: 'pages/a?time=1' }, { path: 'pages/a?b=1&scancode_time=1' }, 85096, 'value'],
  ];
  testBothSides('/wxa/getwxacode', getQRCode, [...paths, ...drawing, ...colors], { path: 'pages/a?b=1' });
});

describe('createQRCode accepts', () => {
  const paths: Row[] = [
    ['a path that is not empty', { path: 'pages/a' }, { path: '' }, 40159, 'value'],
    [
      'a path of 128 bytes',
      { path: 'pages/a?'.padEnd(128, 'b') },
      { path: 'pages/a?'.padEnd(129, 'b') },
      40159,
      'length',
    ],
    [
      'bytes, not characters',
      { path: `pages/a?${HAN.repeat(40)}` },
      { path: `pages/a?${HAN.repeat(41)}` },
      40159,
      'length',
    ],
    ['no reserved name', { path: 'pages/a?time=1' }, { path: 'pages/a?scancode_time=1' }, 85096, 'value'],
  ];
  testBothSides('/cgi-bin/wxaapp/createwxaqrcode', createQRCode, [...paths, ...drawing], {
    path: 'pages/a?b=1',
  });
});

describe('getUnlimitedQRCode accepts', () => {
  const scenes: Row[] = [
    ['a scene that is not empty', { scene: 'a' }, { scene: '' }, 40169, 'length'],
    ['a scene that is not missing', { scene: 'a' }, { scene: undefined }, 40169, 'value'],
    ['a scene that is a text', { scene: '178' }, { scene: 178 }, 40169, 'value'],
    ['a scene of 32 characters', { scene: 'a'.repeat(32) }, { scene: 'a'.repeat(33) }, 40169, 'length'],
    ['every legal character, and no %', { scene: LEGAL }, { scene: 'id%3D178' }, 40129, 'value'],
    ['no Chinese', { scene: 'shop' }, { scene: HAN }, 40129, 'value'],
    ['no blank', { scene: 'a_b' }, { scene: 'a b' }, 40129, 'value'],
    ['no quote', { scene: "a'b" }, { scene: 'a"b' }, 40129, 'value'],
    ['a page without a leading slash', { page: 'pages/a' }, { page: '/pages/a' }, 41030, 'value'],
    ['a page without parameters', { page: 'pages/a' }, { page: 'pages/a?b=1' }, 41030, 'value'],
    ['a page that is not empty', { page: 'pages/a' }, { page: '' }, 41030, 'value'],
    [
      'a page without a reserved name',
      { page: 'pages/a' },
      { page: 'pages/a?scancode_time=1' },
      85096,
      'value',
    ],
    ['check_path true or false', { check_path: false }, { check_path: 'false' }, 47001, 'value'],
  ];
  testBothSides('/wxa/getwxacodeunlimit', getUnlimitedQRCode, [...scenes, ...drawing, ...colors], {
    scene: 'id=178',
    page: 'pages/a',
  });
});

describe('the unique item code accepts', () => {
  testBothSides(
    '/intp/marketcode/applycode',
    applycode,
    [
      ['at least 10,000 codes', { code_count: 10_000 }, { code_count: 9999 }, 40097, 'value'],
      ['at most 20,000,000 codes', { code_count: 20_000_000 }, { code_count: 20_010_000 }, 40097, 'value'],
      ['codes in steps of 10,000', { code_count: 20_000 }, { code_count: 15_000 }, 40097, 'value'],
      [
        'an id of at most 128 characters',
        { isv_application_id: 'a'.repeat(128) },
        { isv_application_id: 'a'.repeat(129) },
        40097,
        'length',
      ],
    ],
    { code_count: 10_000, isv_application_id: 'spring' },
  );
  testBothSides(
    '/intp/marketcode/codeactive',
    codeactive,
    [
      ['the released version', { wxa_type: 0 }, { wxa_type: -1 }, 40097, 'value'],
      ["the testers' version", { wxa_type: 2 }, { wxa_type: 3 }, 40097, 'value'],
      ['a range in its order', { code_end: 5 }, { code_end: 4 }, 40097, 'value'],
      ['a brand', { product_brand: 'a' }, { product_brand: '' }, 40097, 'value'],
    ],
    {
      application_id: 581865877,
      activity_name: 'a',
      product_brand: 'b',
      product_title: 'c',
      product_code: 'd',
      wxa_appid: 'wx0',
      wxa_path: 'pages/a',
      wxa_type: 1,
      code_start: 5,
      code_end: 9999,
    },
  );
  testBothSides(
    '/intp/marketcode/tickettocode',
    tickettocode,
    [
      ['an openid', { openid: 'o' }, { openid: '' }, 40097, 'value'],
      ['a ticket', { code_ticket: 't' }, { code_ticket: undefined }, 40097, 'value'],
    ],
    { openid: 'o', code_ticket: 't' },
  );
});

describe('alipay.open.app.qrcode.create accepts', () => {
  const needed = { url_param: 'pages/a', query_param: 'x=1', describe: HAN };

  async function answer(bizContent: object): Promise<unknown> {
    const body = new URLSearchParams({
      method: 'alipay.open.app.qrcode.create',
      biz_content: JSON.stringify(bizContent),
    });
    const response = await fetch(`${platform.url}/gateway.do`, { method: 'POST', body });
    return ((await response.json()) as Parameters)['alipay_open_app_qrcode_create_response'];
  }

  test.each([
    ['url_param', 256],
    ['query_param', 256],
    ['describe', 32],
  ] as const)('a %s of %d characters', async (name, most) => {
    const good = { ...needed, [name]: HAN.repeat(most) };
    expect(createAlipayQRCode(good).bizContent).toStrictEqual(good);
    expect(await answer(good)).toMatchObject({ code: '10000' });
    const bad = { ...needed, [name]: HAN.repeat(most + 1) };
    expect(errorOf(() => createAlipayQRCode(bad))).toMatchObject({ code: 'length', path: name });
    expect(await answer(bad)).toMatchObject({ code: '40002', sub_msg: name });
    expect(await answer({ ...needed, [name]: undefined })).toMatchObject({ code: '40002', sub_msg: name });
  });

  test.each([
    ['color', '0x1677FF', '#1677FF'],
    ['color', '0x000000', '0x00000'],
    ['size', 's', 'xl'],
    ['size', 'l', ''],
  ])('a %s such as %j, and not %j', async (name, right, wrong) => {
    const good = { ...needed, [name]: right };
    expect(createAlipayQRCode(good).bizContent).toStrictEqual(good);
    expect(await answer(good)).toMatchObject({ code: '10000' });
    const bad = { ...needed, [name]: wrong };
    expect(errorOf(() => createAlipayQRCode(bad))).toMatchObject({ code: 'value', path: name });
    expect(await answer(bad)).toMatchObject({ code: '40002', sub_msg: name });
  });
});

describe("Xiaohongshu's code accepts", () => {
  const needed = { scene: 'id-178', page: 'pages/a', width: 430 };

  test.each<[string, Parameters, Parameters]>([
    ['a scene of 32 characters', { scene: 'a'.repeat(32) }, { scene: 'a'.repeat(33) }],
    ['a scene that is not empty', { scene: 'a' }, { scene: '' }],
    ['the unreserved characters', { scene: 'azAZ09-._~' }, { scene: 'a=1' }],
    ['no %', { scene: 'a' }, { scene: '%41' }],
    ['a page without a leading slash', { page: 'pages/a' }, { page: '/pages/a' }],
    ['a page without parameters', { page: 'pages/a' }, { page: 'pages/a?b=1' }],
    ['a width of at least 280', { width: 280 }, { width: 279 }],
    ['a width of at most 1280', { width: 1280 }, { width: 1281 }],
    ['a width that is not left out', { width: 430 }, { width: undefined }],
  ])('%s', async (_, good, bad) => {
    const { path, body } = createXiaohongshuQRCode({ ...needed, ...good });
    expect(body).toStrictEqual({ ...needed, ...good });
    expect(await post(platform, path, body)).toBeInstanceOf(Uint8Array);
    const name = Object.keys(bad)[0]!;
    expect(errorOf(() => createXiaohongshuQRCode({ ...needed, ...bad })).path).toBe(name);
    expect(await post(platform, path, { ...needed, ...bad })).toMatchObject({ success: false, msg: name });
  });
});
