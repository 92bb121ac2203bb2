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
  });

  test('refuses a misspelt parameter, and lists the right ones', () => {
    const error = errorOf(() => getUnlimitedQRCode({ scene: 'a', checkPath: false } as never));
    expect(error).toMatchObject({ code: 'value', path: 'checkPath', value: false });
    expect(error.message).toContain('check_path');
    expect(errorOf(() => getUnlimitedQRCode({ scence: 'a' } as never)).path).toBe('scence');
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
      expect(error).toMatchObject({ code: 'value', path: 'scene', value: scene });
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
      applycode({ code_count: 10_000, isv_application_id: 'a' }),
      { code_count: 10_000, isv_application_id: 'a' },
    ],
    ['applycodequery', applycodequery({ application_id: 1 }), { application_id: 1 }],
    ['applycodequery', applycodequery({ isv_application_id: 'a' }), { isv_application_id: 'a' }],
    [
      'applycodedownload',
      applycodedownload({ application_id: 1, ...range }),
      { application_id: 1, ...range },
    ],
    ['codeactive', codeactive({ ...activation, wxa_type: 2 }), { ...activation, wxa_type: 2 }],
    [
      'codeactivequery',
      codeactivequery({ application_id: 1, code_index: 0 }),
      { application_id: 1, code_index: 0 },
    ],
    ['codeactivequery', codeactivequery({ code: 'ABCDEFGHI' }), { code: 'ABCDEFGHI' }],
    ['tickettocode', tickettocode({ openid: 'o', code_ticket: 't' }), { openid: 'o', code_ticket: 't' }],
  ])('are posted to /intp/marketcode/: %s', (name, request, body) => {
    expect(request).toStrictEqual({
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

  test('refuse a range that ends before it starts', () => {
    const error = errorOf(() => applycodedownload({ application_id: 1, code_start: 5, code_end: 4 }));
    expect(error).toMatchObject({ code: 'value', path: 'code_end', value: 4 });
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
    expect(choice).toMatchObject({ name, letter });
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
    });
  });

  test.each([NaN, Infinity, '2026-01-01', undefined, new Date(NaN)])(
    'starts at a moment, and not at %j',
    (time) => {
      expect(errorOf(() => expiresAt('alipayTrial', time as number))).toMatchObject({
        code: 'value',
        path: 'createdAt',
      });
    },
  );
});
