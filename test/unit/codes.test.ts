import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineScene, encodeText, text } from '../../src';
import {
  applycode,
  applycodedownload,
  applycodequery,
  chooseInterface,
  codeactive,
  codeactivequery,
  createAlipayQRCode,
  createQRCode,
  expiresAt,
  getQRCode,
  getUnlimitedQRCode,
  isExpired,
  tickettocode,
  validity,
  type CodeKind,
} from '../../src/codes';
import { byteLength } from '../../src/codes/parameters';
import { deepFreeze, errorOf } from './support/expectations';

const drawing = { width: 280, auto_color: false, line_color: { r: 0, g: 128, b: 255 }, is_hyaline: true };

describe('a request', () => {
  test('of interface B is what to send, and what a cloud call takes', () => {
    const poster = defineScene({ shop: text() });
    const scene = poster.encode({ shop: '幸福西饼' });
    const parameters = deepFreeze({
      scene,
      page: 'pages/goods/goods',
      check_path: false,
      env_version: 'trial' as const,
      ...drawing,
    });
    expect(getUnlimitedQRCode(parameters)).toStrictEqual({
      name: 'getUnlimitedQRCode',
      method: 'POST',
      path: '/wxa/getwxacodeunlimit',
      body: parameters,
      warnings: [],
      cloud: {
        name: 'wxacode.getUnlimited',
        arguments: {
          scene,
          page: 'pages/goods/goods',
          checkPath: false,
          envVersion: 'trial',
          width: 280,
          autoColor: false,
          lineColor: { r: 0, g: 128, b: 255 },
          isHyaline: true,
        },
      },
    });
  });

  test('of interface A has a path', () => {
    const path = 'pages/goods/goods?id=42';
    expect(getQRCode({ path, env_version: 'develop', ...drawing })).toMatchObject({
      name: 'getQRCode',
      path: '/wxa/getwxacode',
      body: { path, env_version: 'develop', ...drawing },
      cloud: { name: 'wxacode.get', arguments: { path, envVersion: 'develop' } },
    });
    // A mini game gives the query alone.
    expect(getQRCode({ path: '?foo=bar' }).body).toStrictEqual({ path: '?foo=bar' });
  });

  test('of interface C has a path and a width, and nothing else', () => {
    expect(createQRCode({ path: 'pages/a', width: 1280 })).toMatchObject({
      name: 'createQRCode',
      path: '/cgi-bin/wxaapp/createwxaqrcode',
      body: { path: 'pages/a', width: 1280 },
      cloud: { name: 'wxacode.createQRCode', arguments: { path: 'pages/a', width: 1280 } },
    });
    const error = errorOf(() => createQRCode({ path: 'pages/a', env_version: 'trial' } as never));
    expect(error).toMatchObject({ code: 'value', path: 'env_version', value: 'trial' });
  });

  test('leaves out what is undefined', () => {
    const { body, cloud } = getUnlimitedQRCode({ scene: 'a', page: undefined, width: undefined });
    expect(body).toStrictEqual({ scene: 'a' });
    expect(cloud.arguments).toStrictEqual({ scene: 'a' });
    expect(createQRCode({ path: 'a' }).warnings).toStrictEqual([]);
  });

  test('refuses a misspelt parameter, and lists the right ones', () => {
    const error = errorOf(() => getUnlimitedQRCode({ scene: 'a', checkPath: false } as never));
    expect(error).toMatchObject({ code: 'value', path: 'checkPath', value: false });
    expect(error.message).toContain('check_path');
    const misspelt = errorOf(() => getUnlimitedQRCode({ scence: 'a' } as never));
    expect(misspelt.path).toBe('scence');
    // There is no parameter to advise.
    expect(misspelt.message).toContain('expected: the parameters are scene, ');
  });

  test.each([undefined, null, 'a', 7, ['a']])(
    'has its parameters in an object, and not in %j',
    (parameters) => {
      expect(errorOf(() => getUnlimitedQRCode(parameters as never))).toMatchObject({
        code: 'value',
        value: parameters,
      });
    },
  );

  test('takes every scene that this package writes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 2 }),
        fc.constantFrom('portable', 'wechat'),
        (shop, alphabet) => {
          const scene = encodeText(shop, { alphabet: alphabet as 'portable' | 'wechat' });
          expect(getUnlimitedQRCode({ scene }).body).toStrictEqual({ scene });
        },
      ),
    );
  });

  test('says what to do about a scene that is Chinese or URL-encoded', () => {
    for (const [scene, illegal] of [
      ['shop=幸福', '幸'],
      ['shop=%E5%B9%B8', '%'],
      ['a b', ' '],
      ['a\u{1f600}', '\u{1f600}'],
    ] as const) {
      const error = errorOf(() => getUnlimitedQRCode({ scene }));
      expect(error).toMatchObject({ code: 'value', reason: 'format', path: 'scene', value: scene });
      expect(error.message).toContain(JSON.stringify(illegal));
      expect(error.message).toContain('encodeText()');
    }
  });

  test('warns where an older document would have refused a path', () => {
    expect(getQRCode({ path: 'a'.repeat(128) }).warnings).toStrictEqual([]);
    expect(getQRCode({ path: 'a'.repeat(129) }).warnings.join()).toMatch(/^path: 129 bytes.*128/);
    expect(getQRCode({ path: '店'.repeat(43) }).warnings.join()).toMatch(/^path: 129 bytes/);
  });

  test('tells scancode_time, which is reserved, from names like it', () => {
    for (const path of ['pages/a?scancode_time=1', 'pages/a?b=1&scancode_time', '?scancode_time=&b=1'])
      expect(errorOf(() => getQRCode({ path })).message).toContain('scancode_time');
    for (const path of ['pages/a?scancode_times=1', 'pages/a?my_scancode_time=1', 'pages/a?b=scancode_time'])
      expect(getQRCode({ path }).body).toStrictEqual({ path });
  });

  test('refuses half a character', () => {
    expect(errorOf(() => getQRCode({ path: 'pages/a?b=\ud83d' }))).toMatchObject({
      code: 'value',
      path: 'path',
    });
  });
});

describe('the six calls of the unique item code', () => {
  const range = { code_start: 0, code_end: 9999 };
  const activation = {
    application_id: 581865877,
    activity_name: '春季',
    product_brand: '幸福西饼',
    product_title: '蛋糕',
    product_code: '6901234567892',
    wxa_appid: 'wx3sxjifjwojfsffef',
    wxa_path: 'pages/index/index',
    ...range,
  };

  test.each([
    [
      'applycode',
      () => applycode({ code_count: 10_000, isv_application_id: 'a' }),
      { code_count: 10_000, isv_application_id: 'a' },
    ],
    ['applycodequery', () => applycodequery({ application_id: 1 }), { application_id: 1 }],
    ['applycodequery', () => applycodequery({ isv_application_id: 'a' }), { isv_application_id: 'a' }],
    [
      'applycodedownload',
      () => applycodedownload({ application_id: 1, ...range }),
      { application_id: 1, ...range },
    ],
    ['codeactive', () => codeactive({ ...activation, wxa_type: 2 }), { ...activation, wxa_type: 2 }],
    [
      'codeactivequery',
      () => codeactivequery({ application_id: 1, code_index: 0 }),
      { application_id: 1, code_index: 0 },
    ],
    ['codeactivequery', () => codeactivequery({ code: 'ABCDEFGHI' }), { code: 'ABCDEFGHI' }],
    [
      'tickettocode',
      () => tickettocode({ openid: 'o', code_ticket: 't' }),
      { openid: 'o', code_ticket: 't' },
    ],
  ])('are posted to /intp/marketcode/: %s', (name, request, body) => {
    expect(request()).toStrictEqual({
      name,
      method: 'POST',
      path: `/intp/marketcode/${name}`,
      body,
      warnings: [],
    });
  });

  test.each([
    ['application_id and code_index', () => codeactivequery({ application_id: 1 } as never)],
    ['code_url', () => codeactivequery({} as never)],
    ['code', () => codeactivequery({ code: 'ABCDEFGHI', code_url: 'P.URL.CN/0U.JYJXP3HJI2C98A9O' } as never)],
    ['application_id', () => applycodequery({} as never)],
  ])('name a thing in one way: by %s', (way, request) => {
    const error = errorOf(request);
    expect(error.code).toBe('value');
    expect(error.allowed).toContain(way);
  });

  test('say which ways there are to name a thing', () => {
    const allowed = 'application_id, or isv_application_id';
    expect(errorOf(() => applycodequery({} as never))).toMatchObject({
      message: `expected ${allowed}, got none of them`,
      allowed,
      path: '',
      reason: 'missing',
    });
    const both = { application_id: 1, isv_application_id: 'a' };
    expect(errorOf(() => applycodequery(both))).toMatchObject({
      message: `expected ${allowed}, got application_id and isv_application_id`,
      value: both,
      path: '',
      reason: 'choice',
    });
  });

  test('refuse a list that is as long as the text should be', () => {
    const code = Array.from('K2H8FG5B1') as never;
    expect(errorOf(() => codeactivequery({ code }))).toMatchObject({ path: 'code', reason: 'type' });
  });

  test('refuse a range that ends before it starts', () => {
    const error = errorOf(() => applycodedownload({ application_id: 1, code_start: 5, code_end: 4 }));
    expect(error).toMatchObject({ code: 'value', path: 'code_end', value: 4 });
  });
});

describe('a parameter that the platform would refuse', () => {
  const alipay = (more: object) => () =>
    createAlipayQRCode({ url_param: 'a', query_param: 'b', describe: 'c', ...more });
  const unlimited = (more: object) => () => getUnlimitedQRCode({ scene: 'a', ...more });
  const path = (path: unknown) => () => getQRCode({ path: path as string });
  const items = (code_count: unknown) => () =>
    applycode({ code_count: code_count as number, isv_application_id: 'a' });
  const colour = (line_color: unknown) => unlimited({ line_color });

  const WHOLE = 'a whole number, 280 to 1280';
  const COUNT = 'a whole number, 10000 to 20000000';
  const SCENE = '1 to 32 of the 82 legal characters';
  const TEXT = 'well-formed text of at least one character';
  const PAGE = 'a page without a leading / and without parameters, which belong in the scene';
  const TRIMMED = 'a page without blanks around it';
  const RESERVED = 'free of scancode_time, a name that the platform reserves';

  test.each<[string, reason: string, message: string, () => unknown]>([
    ['', 'type', '"a" is not an object of parameters', () => getQRCode('a' as never)],
    ['scene', 'type', `needs a string of ${SCENE}, got a number: write '178'`, unlimited({ scene: 178 })],
    ['scene', 'type', `needs a string of ${SCENE}, got an array`, unlimited({ scene: [] })],
    ['scene', 'capacity', `33 characters are not ${SCENE}`, unlimited({ scene: 'a'.repeat(33) })],
    ['scene', 'capacity', `0 characters are not ${SCENE}`, unlimited({ scene: '' })],
    ['page', 'format', `"/a" is not ${PAGE}`, unlimited({ page: '/a' })],
    ['page', 'format', `"a?b" is not ${PAGE}`, unlimited({ page: 'a?b' })],
    ['page', 'format', `"a#b" is not ${PAGE}`, unlimited({ page: 'a#b' })],
    ['page', 'format', `" a" is not ${TRIMMED}`, unlimited({ page: ' a' })],
    ['page', 'format', `"scancode_time" is not ${RESERVED}`, unlimited({ page: 'scancode_time' })],
    ['path', 'format', `"a?scancode_time=1" is not ${RESERVED}`, path('a?scancode_time=1')],
    ['path', 'capacity', '1025 bytes are not at most 1024 bytes of UTF-8', path('a'.repeat(1025))],
    ['path', 'type', `1 is not ${TEXT}`, path(1)],
    ['path', 'format', `"" is not ${TEXT}`, path('')],
    ['path', 'format', `"a " is not ${TRIMMED}`, path('a ')],
    ['width', 'range', `279 is not ${WHOLE}`, unlimited({ width: 279 })],
    ['width', 'range', `1281 is not ${WHOLE}`, unlimited({ width: 1281 })],
    ['width', 'range', `300.5 is not ${WHOLE}`, unlimited({ width: 300.5 })],
    ['width', 'type', `"300" is not ${WHOLE}`, unlimited({ width: '300' })],
    ['is_hyaline', 'choice', '1 is not one of true, false', unlimited({ is_hyaline: 1 })],
    [
      'env_version',
      'choice',
      '"beta" is not one of "release", "trial", "develop"',
      unlimited({ env_version: 'beta' }),
    ],
    ['line_color', 'type', '"red" is not { r, g, b }', colour('red')],
    ['line_color', 'format', 'an object is not { r, g, b }', colour({ r: 1, g: 2 })],
    ['line_color', 'format', 'an object is not { r, g, b }', colour({ r: 1, g: 2, b: 3, a: 4 })],
    ['line_color.g', 'range', '256 is not a whole number, 0 to 255', colour({ r: 1, g: '256', b: 3 })],
    ['line_color.b', 'type', 'an array is not a whole number, 0 to 255', colour({ r: 1, g: 2, b: [3] })],
    ['code_count', 'range', `9999 is not ${COUNT}`, items(9999)],
    ['code_count', 'range', `20000001 is not ${COUNT}`, items(20_000_001)],
    ['code_count', 'range', '10001 is not a multiple of 10000', items(10_001)],
    [
      'application_id',
      'range',
      '-1 is not a whole number, 0 or above',
      () => applycodequery({ application_id: -1 }),
    ],
    [
      'isv_application_id',
      'capacity',
      '129 characters are not at most 128 characters',
      () => applycodequery({ isv_application_id: '店'.repeat(129) }),
    ],
    [
      'code',
      'format',
      '"ABCDEFGH" is not a text of 9 characters',
      () => codeactivequery({ code: 'ABCDEFGH' }),
    ],
    ['code', 'type', '5 is not a text of 9 characters', () => codeactivequery({ code: 5 as never })],
    ['color', 'type', '0 is not a colour such as 0x1677FF', alipay({ color: 0 })],
    ['color', 'format', '"x0x1677FF" is not a colour such as 0x1677FF', alipay({ color: 'x0x1677FF' })],
    ['color', 'format', '"0x1677FF0" is not a colour such as 0x1677FF', alipay({ color: '0x1677FF0' })],
    ['color', 'type', 'an array is not a colour such as 0x1677FF', alipay({ color: ['0x1677FF'] })],
    ['size', 'choice', '"xl" is not one of "s", "m", "l"', alipay({ size: 'xl' })],
    ['openid', 'missing', `undefined is not ${TEXT}`, () => tickettocode({ code_ticket: 't' } as never)],
  ])('is refused with its name and the rule: %s, %s: %s', (path, reason, message, request) => {
    const error = errorOf(request);
    expect(error).toMatchObject({ code: reason === 'capacity' ? 'length' : 'value', path, reason });
    expect(error.message).toBe(`${path || 'the value'}: ${message}`);
    expect(error.message).toContain(error.allowed);
  });

  test.each<[string, () => unknown]>([
    ['a scene of 32 characters', unlimited({ scene: 'a'.repeat(32) })],
    ['a path of 1024 bytes', path(`a${'店'.repeat(341)}`)],
    ['a width of 280 pixels', unlimited({ width: 280 })],
    ['a width of 1280 pixels', unlimited({ width: 1280 })],
    ['a colour of texts', colour({ r: '0', g: '255', b: '16' })],
    ['20,000,000 codes', items(20_000_000)],
    ['a name of 128 characters', () => applycodequery({ isv_application_id: '😀'.repeat(128) })],
    ['each size', () => (['s', 'm', 'l'] as const).map((size) => alipay({ size })())],
    ['a colour of Alipay', alipay({ color: '0x1677fF' })],
  ])('is none of these: %s', (_, request) => {
    expect(request).not.toThrow();
  });
});

describe('a request to Alipay', () => {
  test('has its content for the gateway', () => {
    const parameters = { url_param: 'pages/a', query_param: 'x=1', describe: '二维码描述' };
    expect(createAlipayQRCode(parameters)).toStrictEqual({
      method: 'alipay.open.app.qrcode.create',
      bizContent: parameters,
    });
  });

  test.each(['url_param', 'query_param', 'describe'])('has all of it: %s', (name) => {
    const parameters = { url_param: 'pages/a', query_param: 'x=1', describe: '描述' };
    expect(errorOf(() => createAlipayQRCode({ ...parameters, [name]: undefined }))).toMatchObject({
      path: name,
    });
    expect(errorOf(() => createAlipayQRCode({ ...parameters, [name]: '' }))).toMatchObject({ path: name });
  });
});

test('bytes are those of UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(byteLength(text)).toBe(Buffer.byteLength(text));
    }),
  );
});

describe('the interface to choose', () => {
  const few = { pathBytes: 60, sceneLength: 40, count: 500 };

  test.each([
    ['few codes and a long path', few, 'getQRCode', 'A'],
    ['few codes and the longest path', { ...few, pathBytes: 1024 }, 'getQRCode', 'A'],
    ['few codes and a scene that carries it', { ...few, sceneLength: 32 }, 'getUnlimitedQRCode', 'B'],
    ['the last code of the quota', { ...few, count: 100_000 }, 'getQRCode', 'A'],
    ['very many codes', { ...few, count: 2_000_000, sceneLength: 27 }, 'getUnlimitedQRCode', 'B'],
    ['short-lived codes', { ...few, shortLived: true, sceneLength: 27 }, 'getUnlimitedQRCode', 'B'],
    ['an item with a code of its own', { ...few, perItem: true }, 'applycode', 'D'],
    ['one code above the quota, and no scene', { ...few, count: 100_001 }, 'none', ''],
    ['short-lived codes, and no scene', { ...few, shortLived: true, sceneLength: Infinity }, 'none', ''],
    ['a path that is too long', { ...few, pathBytes: 1025 }, 'none', ''],
  ] as const)('for %s', (_, need, name, letter) => {
    const choice = chooseInterface(need);
    // Codes of single items are applied for ahead of time.
    expect(choice).toMatchObject({ name, letter, ahead: name === 'applycode' });
    expect(choice.reason.en).toMatch(/^[\x20-\x7e]{20,}$/);
    expect(choice.reason.zh).toMatch(/\p{Script=Han}/u);
  });

  test('is used ahead where a minute is too short', () => {
    const many = { pathBytes: 60, sceneLength: 27, count: 2_000_000 };
    expect(chooseInterface({ ...many, perMinute: 5000 }).ahead).toBe(false);
    expect(chooseInterface({ ...many, perMinute: 5001 }).ahead).toBe(true);
  });

  test('is used ahead where a day is too short for interface A', () => {
    expect(chooseInterface({ ...few, perDay: 10_000 }).ahead).toBe(false);
    expect(chooseInterface({ ...few, perDay: 10_001 }).ahead).toBe(true);
    // Interface B has no limit of a day.
    expect(chooseInterface({ ...few, sceneLength: 27, perDay: 10_001 }).ahead).toBe(false);
    expect(chooseInterface(few).reason.en).toContain('10,000');
  });

  test('needs numbers', () => {
    for (const name of ['pathBytes', 'sceneLength', 'count'])
      expect(errorOf(() => chooseInterface({ ...few, [name]: '60' }))).toMatchObject({
        code: 'value',
        path: name,
      });
    expect(errorOf(() => chooseInterface({ ...few, perIteM: true } as never)).path).toBe('perIteM');
  });
});

describe('the validity of a code', () => {
  const DAY = 24 * 60 * 60 * 1000;
  const created = Date.UTC(2026, 1, 27, 23, 59, 59, 999);
  const permanent: CodeKind[] = [
    'getQRCode',
    'getUnlimitedQRCode',
    'createQRCode',
    'alipayOnline',
    'alipayConsole',
    'alipayLink',
  ];

  test.each(permanent)('is permanent: %s', (kind) => {
    expect(validity(kind)).toMatchObject({ kind, permanent: true, days: Infinity });
    expect(expiresAt(kind, created)).toBe(Infinity);
    expect(isExpired(kind, created, created + 100_000 * DAY)).toBe(false);
  });

  test.each([
    ['alipayPreview', 6],
    ['alipayTrial', 7],
    ['alipayShareToken', 30],
    ['alipayShareImage', 60],
    ['xiaohongshu', 3650],
  ] as const)('ends to the millisecond: %s after %d days', (kind, days) => {
    expect(validity(kind)).toMatchObject({ kind, permanent: false, days });
    const end = created + days * DAY;
    expect(expiresAt(kind, created)).toBe(end);
    expect(expiresAt(kind, new Date(created))).toBe(end);
    expect(isExpired(kind, created, end - 1)).toBe(false);
    expect(isExpired(kind, created, end)).toBe(true);
    expect(isExpired(kind, new Date(created), new Date(end))).toBe(true);
    expect(isExpired(kind, Date.now() - days * DAY - 1000)).toBe(true);
    expect(isExpired(kind, Date.now())).toBe(false);
  });

  test('comes with its condition in both languages', () => {
    for (const kind of [
      ...permanent,
      'alipayPreview',
      'alipayTrial',
      'alipayShareToken',
      'alipayShareImage',
      'xiaohongshu',
    ] as const) {
      const { en, zh } = validity(kind).condition;
      expect(en).toMatch(/^[\x20-\x7e]+$/);
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
  });

  test.each(['wechat', '', 'toString', '__proto__', undefined])('is not known of %j', (kind) => {
    expect(errorOf(() => validity(kind as CodeKind))).toMatchObject({
      code: 'value',
      path: 'kind',
      value: kind,
      reason: kind === undefined ? 'missing' : 'choice',
      allowed: `one of ${[...permanent, 'alipayPreview', 'alipayTrial', 'alipayShareImage', 'alipayShareToken', 'xiaohongshu'].join(', ')}`,
    });
  });

  test.each([NaN, Infinity, '2026-01-01', undefined, new Date(NaN)])(
    'starts at a moment, and not at %j',
    (time) => {
      expect(errorOf(() => expiresAt('alipayTrial', time as number))).toMatchObject({
        code: 'value',
        path: 'createdAt',
        allowed: 'a Date, or Unix milliseconds',
        reason: time === undefined ? 'missing' : typeof time === 'string' ? 'type' : 'range',
      });
      expect(errorOf(() => isExpired('alipayTrial', 0, (time ?? null) as number)).path).toBe('now');
    },
  );
});
