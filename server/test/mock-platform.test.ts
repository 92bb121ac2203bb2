import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineScene, snowflake, text } from 'miniprogram-scene';
import { explainError, LIMITS } from 'miniprogram-scene/codes';
import { scan } from '../../scripts/demo/scan.mjs';
import { makeCallCounter } from '../src/mock/call-counter';
import { codeInterfaces } from '../src/mock/code-interfaces';
import { FAULTS, makeFaults } from '../src/mock/faults';
import { post, startPlatform } from './support/platform';

const UNLIMITED = '/wxa/getwxacodeunlimit';
const BY_PATH = '/wxa/getwxacode';

const pictureOf = post as (...request: Parameters<typeof post>) => Promise<Uint8Array>;

describe('a picture', () => {
  test('of interface B contains the page and the scene for a scanner', async () => {
    const platform = await startPlatform();
    const poster = defineScene({ inviter: snowflake(), shop: text() });
    const record = { inviter: '1795324876512231425', shop: '幸福西饼' };
    const scene = poster.encode(record);
    const scanned = scan(await pictureOf(platform, UNLIMITED, { scene, page: 'pages/goods/goods' })).text!;
    expect(scanned).toBe(`pages/goods/goods?scene=${encodeURIComponent(scene)}`);
    expect(poster.read({ path: scanned })).toStrictEqual(record);
  });

  test('of interface B leads to the home page if there is no page', async () => {
    const picture = await pictureOf(await startPlatform(), UNLIMITED, { scene: 'a=1' });
    expect(scan(picture).text).toBe('pages/index/index?scene=a%3D1');
  });

  test.each([BY_PATH, '/cgi-bin/wxaapp/createwxaqrcode'])('of %s contains the path', async (interface_) => {
    const path = 'pages/goods/goods?id=42&shop=幸福西饼';
    expect(scan(await pictureOf(await startPlatform(), interface_, { path })).text).toBe(path);
  });

  test.each([280, 281, 430, 1280])('is %d pixels wide if that is the width', async (width) => {
    const scanned = scan(await pictureOf(await startPlatform(), UNLIMITED, { scene: 'a=1', width }));
    expect(scanned).toStrictEqual({ text: 'pages/index/index?scene=a%3D1', width, height: width });
  });

  test('of a long path can be scanned too', async () => {
    const path = `pages/a?b=${Array.from({ length: 300 }, (_, i) => i * i).join()}`.slice(0, 900);
    expect(scan(await pictureOf(await startPlatform(), BY_PATH, { path, width: 1280 })).text).toBe(path);
  });
});

describe('a mock platform', () => {
  test('answers a refusal with HTTP 200, an errcode and an errmsg with a rid', async () => {
    const { url } = await startPlatform();
    const response = await fetch(`${url}${UNLIMITED}?access_token=mock`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(200);
    expect(await response.json()).toStrictEqual({
      errcode: 40169,
      errmsg: expect.stringMatching(
        /^invalid length for scene, or the data is not json string rid: /,
      ) as string,
    });
  });

  test.each([
    ['a form', 'scene=a&page=pages%2Fa', 47001],
    ['nothing', '', 47001],
    ['half of a JSON', '{"scene":"a"', 47001],
    ['a JSON text', '"scene"', 40169],
    ['a JSON list', '[{"scene":"a"}]', 40169],
  ])('accepts the JSON of an object, and not %s', async (_, body, errcode) => {
    const platform = await startPlatform();
    expect(await post(platform, UNLIMITED, body)).toMatchObject({ errcode });
    expect(await post(platform, BY_PATH, body)).toMatchObject({
      errcode: errcode === 40169 ? 40159 : errcode,
    });
  });

  test.each([
    ['in the scene', '{"scene":"a\\u0026b","page":"pages/a"}', 40129],
    ['in the scene, behind other keys', '{"page":"pages/a", "scene" : "\\u003d\\u0027"}', 40129],
    ['in the page', '{"scene":"a&b","page":"pages\\u002fa"}', undefined],
    ['nowhere', '{"scene":"a&\\/b","page":"pages/a"}', undefined],
  ])('does not undo the escapes of JSON encoders %s, as the platform does not', async (_, body, errcode) => {
    const platform = await startPlatform();
    const answer = await post(platform, UNLIMITED, body);
    if (errcode === undefined) expect(answer).toBeInstanceOf(Uint8Array);
    else expect(answer).toMatchObject({ errcode });
  });

  test('accepts only POST, and only its endpoints', async () => {
    const { url } = await startPlatform();
    expect(await (await fetch(`${url}${UNLIMITED}`)).json()).toMatchObject({ errcode: 43002 });
    expect((await fetch(`${url}/wxa/nothing`, { method: 'POST' })).status).toBe(404);
  });

  test('refuses unpublished pages, and accepts them with check_path: false', async () => {
    const platform = await startPlatform({ pages: ['pages/a'] });
    const scene = 'a';
    expect(await post(platform, UNLIMITED, { scene, page: 'pages/b' })).toMatchObject({ errcode: 41030 });
    expect(await post(platform, BY_PATH, { path: 'pages/b?c=1' })).toMatchObject({ errcode: 41030 });
    expect(await post(platform, UNLIMITED, { scene })).toMatchObject({ errcode: 41030 });
    expect(await post(platform, UNLIMITED, { scene, page: 'pages/a' })).toBeInstanceOf(Uint8Array);
    expect(await post(platform, BY_PATH, { path: 'pages/a?c=1' })).toBeInstanceOf(Uint8Array);
    expect(await post(platform, UNLIMITED, { scene, page: 'pages/b', check_path: false })).toBeInstanceOf(
      Uint8Array,
    );
  });

  test('accepts no more than 60,000 unchecked pages', () => {
    const app = {
      pages: [],
      permitted: true,
      left: 0,
      made: new Set<string>(),
      unchecked: new Set<string>(),
    };
    const makeCode = (page: string) =>
      codeInterfaces[UNLIMITED]!({ scene: 'a', page, check_path: false }, app);
    for (let i = 0; i < 60_000; i++) makeCode(`pages/${i}`);
    expect(makeCode('pages/59999').width).toBe(430);
    expect(() => makeCode('pages/60000')).toThrow('too many pages');
  });

  test('makes 100,000 codes of A and C together, and any number of B', () => {
    const app = {
      pages: undefined,
      permitted: true,
      left: LIMITS.quota,
      made: new Set<string>(),
      unchecked: new Set<string>(),
    };
    for (let i = 0; i < 50_000; i++) {
      codeInterfaces[BY_PATH]!({ path: `pages/${i}` }, app);
      codeInterfaces['/cgi-bin/wxaapp/createwxaqrcode']!({ path: `pages/${i}` }, app);
      codeInterfaces[UNLIMITED]!({ scene: 'a' }, app);
    }
    expect(() => codeInterfaces[BY_PATH]!({ path: 'pages/a' }, app)).toThrow('out of limit');
    expect(() => codeInterfaces['/cgi-bin/wxaapp/createwxaqrcode']!({ path: 'pages/a' }, app)).toThrow(
      'out of limit',
    );
    expect(codeInterfaces[UNLIMITED]!({ scene: 'a' }, app).content).toContain('scene=a');
    // Parameters that were used before get their code again.
    expect(codeInterfaces[BY_PATH]!({ path: 'pages/49999' }, app).content).toBe('pages/49999');
  });

  test('accepts a limited number of calls of interface A in a day', async () => {
    let time = 0;
    const platform = await startPlatform({ callsPerDay: 2, now: () => time });
    const call = () => post(platform, BY_PATH, { path: '' });
    for (const errcode of [40159, 40159, 45009]) expect(await call()).toMatchObject({ errcode });
    expect(await post(platform, UNLIMITED, { scene: '' })).toMatchObject({ errcode: 40169 });
    time = 86_400_000;
    expect(await call()).toMatchObject({ errcode: 40159 });
  });

  test.each([
    ['a width in quotes', { width: '430' }],
    ['the name of a cloud call', { checkPath: false }],
    ['a colour as JSON', { line_color: '{"r":0,"g":0,"b":0}' }],
  ])('answers %s as a body that is no JSON', async (_, more) => {
    expect(await post(await startPlatform(), UNLIMITED, { scene: 'a', ...more })).toMatchObject({
      errcode: 47001,
    });
  });

  test('accepts a limited number of calls in any 60 seconds', async () => {
    let time = 1e12;
    const platform = await startPlatform({ callsPerMinute: 50, now: () => time });
    const call = () => post(platform, UNLIMITED, { scene: '' });
    await Promise.all(Array.from({ length: 50 }, call));
    expect(platform.report().refusals).toStrictEqual({ 40169: 50 });
    time += 59_999;
    expect(await call()).toMatchObject({ errcode: 45011 });
    time += 1;
    expect(await call()).toMatchObject({ errcode: 40169 });
    expect(platform.report().busiestMinute).toBe(51);
  });

  test('counts the calls of a minute as a count by hand does', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30_000), { maxLength: 300 }), (pauses) => {
        let time = 0;
        const counter = makeCallCounter(() => time);
        const times: number[] = [];
        for (const pause of pauses) {
          time += pause;
          times.push(time);
          expect(counter.count()).toBe(times.filter((one) => one > time - 60_000).length);
        }
      }),
    );
    // The counter also forgets old calls correctly after a long time.
    let time = 0;
    const counter = makeCallCounter(() => time);
    for (; time < 50_000_000; time += 1000) counter.count();
    expect(counter.count()).toBe(60);
    expect(counter.busiest()).toBe(60);
  });

  test('accepts its own tokens until they expire', async () => {
    let time = 0;
    const platform = await startPlatform({ tokenSeconds: 7200, now: () => time });
    const app = { grant_type: 'client_credential', appid: 'wx0', secret: 's' };
    const fetchToken = async (force_refresh = false) =>
      (await post(platform, '/cgi-bin/stable_token', { ...app, force_refresh })) as {
        access_token: string;
        expires_in: number;
      };
    const call = (token: string) => post(platform, UNLIMITED, { scene: 'a' }, token);

    const first = await fetchToken();
    expect(first.expires_in).toBe(7200);
    time = 6_899_000;
    expect(await fetchToken()).toStrictEqual({ access_token: first.access_token, expires_in: 301 });
    time = 6_900_000;
    const second = await fetchToken();
    expect(second.access_token).not.toBe(first.access_token);
    time = 7_199_999;
    expect(await call(first.access_token)).toBeInstanceOf(Uint8Array);
    time = 7_200_000;
    expect(await call(first.access_token)).toMatchObject({ errcode: 42001 });
    expect(await call(second.access_token)).toBeInstanceOf(Uint8Array);
    const third = await fetchToken(true);
    expect(await call(second.access_token)).toMatchObject({ errcode: 40001 });
    expect(await call(third.access_token)).toBeInstanceOf(Uint8Array);
    expect(await call('guessed')).toMatchObject({ errcode: 40001 });
    expect(await post(platform, '/cgi-bin/stable_token', { ...app, grant_type: '' })).toMatchObject({
      errcode: 40002,
    });
  });

  test('raises every error code that the documents of the interfaces list', async () => {
    const errcodeOf = async (options: object, path: string, body: unknown, token?: string) =>
      ((await post(await startPlatform(options), path, body, token)) as { errcode: number }).errcode;
    const busy = [...Array(40).keys()].map((seed) =>
      errcodeOf({ failures: 1, seed }, UNLIMITED, { scene: '' }),
    );
    const raised = [
      ...(await Promise.all(busy)),
      await errcodeOf({}, UNLIMITED, { scene: 'a' }, 'guessed'),
      await errcodeOf({}, UNLIMITED, { scene: 'a', env_version: '' }),
      await errcodeOf({}, UNLIMITED, { scene: '%' }),
      await errcodeOf({}, BY_PATH, { path: '' }),
      await errcodeOf({}, UNLIMITED, { scene: '' }),
      await errcodeOf({}, UNLIMITED, { scene: 'a', width: 1 }),
      await errcodeOf({ pages: [] }, UNLIMITED, { scene: 'a' }),
      await errcodeOf({ callsPerMinute: 0 }, UNLIMITED, { scene: 'a' }),
      await errcodeOf({ callsPerDay: 0 }, BY_PATH, { path: 'pages/a' }),
      await errcodeOf({ quota: 0 }, BY_PATH, { path: 'pages/a' }),
      await errcodeOf({ permitted: false }, UNLIMITED, { scene: 'a' }),
      await errcodeOf({}, UNLIMITED, ''),
      await errcodeOf({}, UNLIMITED, { scene: 'a', page: 'scancode_time' }),
    ];
    const distinct = [...new Set(raised)].sort((a, b) => a - b);
    expect(distinct).toStrictEqual([
      -1, 40001, 40097, 40129, 40159, 40169, 40189, 41030, 45009, 45011, 45029, 47001, 48001, 85096,
    ]);
    for (const errcode of distinct) expect(explainError(errcode)).toBeDefined();
  });

  test('fails with the given frequency, and in the same way for the same seed', () => {
    const draw = (share: number, seed: number) => Array.from({ length: 10_000 }, makeFaults(share, seed));
    expect(draw(0.05, 3)).toStrictEqual(draw(0.05, 3));
    expect(draw(0.05, 3)).not.toStrictEqual(draw(0.05, 4));
    for (const [share, least, most] of [
      [0, 0, 0],
      [0.05, 400, 600],
      [1, 10_000, 10_000],
    ] as const) {
      const drawn = draw(share, 3).filter((fault) => fault);
      expect(drawn.length).toBeGreaterThanOrEqual(least);
      expect(drawn.length).toBeLessThanOrEqual(most);
      for (const fault of share > 0 ? FAULTS : []) expect(drawn).toContain(fault);
    }
  });

  test('returns its report over HTTP', async () => {
    const platform = await startPlatform();
    await post(platform, UNLIMITED, { scene: 'a' });
    await post(platform, UNLIMITED, { scene: '' });
    expect(await (await fetch(platform.url)).json()).toStrictEqual({
      pictures: 1,
      refusals: { 40169: 1 },
      faults: {},
      busiestMinute: 2,
    });
    expect(platform.report()).toMatchObject({ pictures: 1 });
  });

  test('does not start on a port in use', async () => {
    const { url } = await startPlatform();
    await expect(startPlatform({ port: Number(new URL(url).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});

describe('a unique item code', () => {
  test('can be applied for, activated, and exchanged for a ticket', async () => {
    const platform = await startPlatform();
    const call = async (name: string, body: object) =>
      (await post(platform, `/intp/marketcode/${name}`, body)) as Record<string, unknown>;
    const application = { isv_application_id: 'spring' };
    expect(await call('tickettocode', { openid: 'o', code_ticket: 't' })).toMatchObject({ errcode: 40097 });
    const { application_id } = await call('applycode', { code_count: 10_000, ...application });
    // The same isv_application_id is the same application.
    expect(await call('applycode', { code_count: 20_000, ...application })).toMatchObject({ application_id });
    const ranges = [{ code_start: 0, code_end: 9999 }];
    for (const by of [{ application_id }, application]) {
      expect(await call('applycodequery', by)).toMatchObject({
        status: 'FINISH',
        code_generate_list: ranges,
      });
    }
    expect(await call('applycodedownload', { application_id, ...ranges[0] })).toMatchObject({ errcode: 0 });
    expect(
      await call('applycodedownload', { application_id, code_start: 0, code_end: 10_000 }),
    ).toMatchObject({ errcode: 40097 });
    const activation = {
      activity_name: 'a',
      product_brand: 'b',
      product_title: 'c',
      product_code: 'd',
      wxa_appid: 'wx0',
      wxa_path: 'pages/a',
      code_start: 3,
      code_end: 200,
    };
    expect(await call('codeactive', { application_id, ...activation })).toMatchObject({ errcode: 0 });
    const item = await call('tickettocode', { openid: 'o', code_ticket: 't' });
    expect(item).toMatchObject({ ...application, ...activation, application_id });
    expect(item['code']).toHaveLength(9);
    const { code } = item;
    expect(await call('codeactivequery', { application_id, code_index: 3 })).toMatchObject({ code });
    expect(await call('codeactivequery', { application_id, code_index: 10_000 })).toMatchObject({
      errcode: 40097,
    });
    expect(await call('codeactivequery', { code })).toMatchObject({ application_id });
  });
});

describe("Alipay's gateway", () => {
  test('returns the URL of a picture', async () => {
    const { url } = await startPlatform();
    const biz_content = JSON.stringify({ url_param: 'pages/a', query_param: 'x=1', describe: 'a' });
    const body = new URLSearchParams({ method: 'alipay.open.app.qrcode.create', biz_content });
    const answer = (await (await fetch(`${url}/gateway.do`, { method: 'POST', body })).json()) as {
      alipay_open_app_qrcode_create_response: { qr_code_url: string };
    };
    const picture = await fetch(answer.alipay_open_app_qrcode_create_response.qr_code_url);
    expect(scan(new Uint8Array(await picture.arrayBuffer())).text).toBe('pages/a?x=1');
  });

  test.each([
    ['method', { method: 'alipay.trade.pay', biz_content: '{}' }],
    ['biz_content', { method: 'alipay.open.app.qrcode.create', biz_content: '{' }],
    ['biz_content', { method: 'alipay.open.app.qrcode.create' }],
  ])('refuses a wrong %s', async (sub_msg, form) => {
    const { url } = await startPlatform();
    const body = new URLSearchParams(form as Record<string, string>);
    const answer = (await (await fetch(`${url}/gateway.do`, { method: 'POST', body })).json()) as object;
    expect(answer).toStrictEqual({
      alipay_open_app_qrcode_create_response: expect.objectContaining({ code: '40002', sub_msg }) as object,
    });
  });
});
