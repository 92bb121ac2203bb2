// Slips in requests: what is refused says what to write, what is allowed and odd gives a warning.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codeactive,
  createAlipayQRCode,
  createQRCode,
  createXiaohongshuQRCode,
  getQRCode,
  getUnlimitedQRCode,
} from '../../src/codes';
import { deepFreeze, errorOf } from './support/expectations';

const scene = 'id=178';
const page = 'pages/a';
const activation = {
  application_id: 1,
  activity_name: 'a',
  product_brand: 'a',
  product_title: 'a',
  product_code: 'a',
  wxa_appid: 'wx0',
  code_start: 0,
  code_end: 1,
};

describe('a slip is refused, and the error says what to write', () => {
  test.each([
    ['the name of a cloud call', { scene, checkPath: false }, 'checkPath', 'write check_path'],
    ['another one', { scene, envVersion: 'trial' }, 'envVersion', 'write env_version'],
    ['one with a short word', { scene, isHyaline: true }, 'isHyaline', 'write is_hyaline'],
    ['path for page', { scene, path: page }, 'path', 'write page'],
    ['a misspelt name', { scence: scene }, 'scence', 'the parameters are scene, page'],
    ['blanks around a page', { scene, page: ' pages/a' }, 'page', 'without blanks'],
    ['a line break behind a page', { scene, page: 'pages/a\n' }, 'page', 'without blanks'],
    ['a number as the scene', { scene: 178 }, 'scene', "got a number: write '178'"],
    ['a number that has lost digits', { scene: 412213075488489472 }, 'scene', 'last digits may be lost'],
    ['a colour as JSON', { scene, line_color: '{"r":0,"g":0,"b":0}' }, 'line_color', '{ r, g, b }'],
  ])('%s', (_, parameters, path, said) => {
    const error = errorOf(() => getUnlimitedQRCode(parameters as never));
    expect(error).toMatchObject({ code: 'value', path });
    expect(error.message).toContain(path);
    expect(error.message).toContain(said);
  });

  test.each([
    ['path', (path: string) => getQRCode({ path })],
    ['path', (path: string) => createQRCode({ path })],
    ['page', (page: string) => createXiaohongshuQRCode({ scene: 'a', page, width: 430 })],
    ['url_param', (page: string) => createAlipayQRCode({ url_param: page, query_param: 'a', describe: 'a' })],
    ['wxa_path', (wxa_path: string) => codeactive({ ...activation, wxa_path })],
  ])('blanks around a %s', (name, make) => {
    expect(() => make(page)).not.toThrow();
    for (const blank of [' ', '\t', '\n', '\u3000', '\u00a0', '\ufeff', '\u200b', '\u200e', '\u2060'])
      for (const wrong of [blank + page, page + blank])
        expect(errorOf(() => make(wrong))).toMatchObject({ code: 'value', path: name });
  });

  test('page for path', () => {
    for (const make of [getQRCode, createQRCode])
      expect(errorOf(() => make({ page } as never)).message).toContain('write path');
  });
});

describe('a warning tells', () => {
  test('where the home page opens, because there is no page', () => {
    expect(getUnlimitedQRCode({ scene, page }).warnings).toStrictEqual([]);
    for (const made of [getUnlimitedQRCode({ scene }), getUnlimitedQRCode({ scene, page: undefined })])
      expect(made.warnings).toStrictEqual([expect.stringMatching(/^page: .*home page/)]);
  });

  test('where the page of an unreleased version is checked', () => {
    const warnings = (more: object) => getUnlimitedQRCode({ scene, page, ...more }).warnings;
    for (const env_version of ['trial', 'develop']) {
      expect(warnings({ env_version })).toStrictEqual([expect.stringMatching(/^env_version: .*check_path/)]);
      expect(warnings({ env_version, check_path: true })).toHaveLength(1);
      expect(warnings({ env_version, check_path: false })).toStrictEqual([]);
    }
    expect(warnings({ env_version: 'release' })).toStrictEqual([]);
    expect(warnings({ check_path: false })).toStrictEqual([]);
  });

  test('of a colour that does not count', () => {
    const line_color = { r: 1, g: 2, b: 3 };
    const warnings = (auto_color: boolean) =>
      getUnlimitedQRCode({ scene, page, auto_color, line_color }).warnings;
    expect(warnings(true).join()).toContain('line_color');
    expect(warnings(false)).toStrictEqual([]);
  });
});

describe('a colour', () => {
  test('is sent in numbers, whether it is given in numbers or in texts', () => {
    const part = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(part, part, part, fc.constantFrom(Number, String), (r, g, b, form) => {
        const line_color = deepFreeze({ r: form(r), g: form(g), b: form(b) });
        const { body, cloud } = getUnlimitedQRCode({ scene, line_color });
        expect(body['line_color']).toStrictEqual({ r, g, b });
        expect(cloud.arguments['lineColor']).toStrictEqual({ r, g, b });
      }),
    );
  });

  test.each(['', ' 1', '1.0', '0x10', '256', '1e2', '-1', null, true])('has no part such as %j', (r) => {
    const error = errorOf(() => getQRCode({ path: page, line_color: { r, g: 0, b: 0 } as never }));
    expect(error).toMatchObject({ code: 'value', path: 'line_color.r' });
  });
});

describe("Xiaohongshu's code", () => {
  const LEGAL = 'azAZ09-._~';

  test('has a scene of the unreserved characters, a page and a width', () => {
    expect(createXiaohongshuQRCode({ scene: LEGAL, page, width: 280 })).toStrictEqual({
      method: 'POST',
      path: '/api/rmp/qrcode/unlimited',
      body: { scene: LEGAL, page, width: 280 },
      warnings: [],
    });
    expect(createXiaohongshuQRCode({ scene: 'a', width: 1280 }).warnings.join()).toContain('home page');
  });

  test.each([
    ['no width', { scene: 'a' }, 'width'],
    ['a narrow picture', { scene: 'a', width: 279 }, 'width'],
    ['a wide picture', { scene: 'a', width: 1281 }, 'width'],
    ['an empty scene', { scene: '', width: 430 }, 'scene'],
    ['a long scene', { scene: 'a'.repeat(33), width: 430 }, 'scene'],
    ['a page with a slash', { scene: 'a', page: '/pages/a', width: 430 }, 'page'],
  ])('is refused with %s', (_, parameters, path) => {
    expect(errorOf(() => createXiaohongshuQRCode(parameters as never)).path).toBe(path);
  });

  test('has no character but the 66', () => {
    for (let code = 0; code < 0x100; code++) {
      const character = String.fromCharCode(code);
      const make = () => createXiaohongshuQRCode({ scene: character, width: 430 });
      if (/[0-9A-Za-z\-._~]/.test(character)) expect(make().body['scene']).toBe(character);
      else expect(errorOf(make)).toMatchObject({ code: 'value', path: 'scene' });
    }
  });
});

describe("Alipay's code", () => {
  const needed = { url_param: page, query_param: 'x=1', describe: '描述' };

  test('has a colour and a size if they are given', () => {
    const parameters = { ...needed, color: '0x1677FF', size: 'm' } as const;
    expect(createAlipayQRCode(parameters).bizContent).toStrictEqual(parameters);
  });

  test.each([
    ['color', '#1677FF'],
    ['color', '0x1677F'],
    ['color', 0x1677ff],
    ['size', 'xl'],
    ['size', 8],
  ])('is refused with %s %j', (name, value) => {
    expect(errorOf(() => createAlipayQRCode({ ...needed, [name]: value }))).toMatchObject({
      code: 'value',
      path: name,
    });
  });
});
