// The page of the demo that a code opens, and the ways there.
import { describe, expect, test } from 'vitest';
import {
  compose,
  fill,
  isZhLoaded,
  land,
  loadPosterZh,
  type LandingView,
  open,
  type PageObject,
  pickDay,
  platform,
  poster,
  queryOf,
  resultOf,
  tap,
  urlOpened,
  usePlatform,
  valuesOf,
  wx,
} from './support/demo-platform';

const LANDING = '/pages/landing/landing';

usePlatform();

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
      桌号: '未填',
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
      'table',
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
    ['a damaged scene', scene.slice(0, -1) + (scene.endsWith('A') ? 'B' : 'A'), /校验未通过/],
    ['a foreign scene', 'room=302', /不是本小程序生成的码：含有.*字符/],
    ['a scene with characters of no code', '幸福', /不是本小程序生成的码：含有.*字符/],
    ['a scene longer than a code holds', 'a'.repeat(33), /不是本小程序生成的码：有 33 个字符/],
  ])('says in Chinese what is wrong with %s', (_, damaged, sentence) => {
    const view = land(`scene=${encodeURIComponent(damaged)}`);
    expect(view).toMatchObject({ tone: 'bad', tag: '未识别', rows: [] });
    expect(view.detail).toMatch(sentence);
    expect(view.facts).toContainEqual({ label: 'scene', value: damaged });
  });

  test.each([
    ['pairs', 'id=42&uid=40021&s=A12&from=ad', ['42', '40021', '未填', '广告', '未填', '未填', 'A12']],
    [
      'pairs without those that came later',
      'id=42&uid=1795324876512231425',
      ['42', '1795324876512231425', '未填', '海报', '未填', '未填', '总店'],
    ],
    ['values in order', '42_40021_share_A12', ['42', '40021', '未填', '分享', '未填', '未填', 'A12']],
  ])('reads the hand-made scene of %s', (_, scene, values) => {
    for (const query of [`scene=${encodeURIComponent(scene)}`, `scene=${scene}`]) {
      const view = land(query);
      expect(view).toMatchObject({ tone: 'old', tag: '历史格式' });
      expect(view.rows.map(({ value }) => value)).toEqual(values);
    }
  });

  test.each([
    ['a value of a hand-made scene', 'id=42&from=tv', '历史格式里的「渠道」不合要求：请选海报、分享或广告。'],
    ['a missing value', 'uid=40021', '历史格式里缺少「商品编号」。'],
  ])('names the field that refuses %s', (_, printed, detail) => {
    expect(land(`scene=${encodeURIComponent(printed)}`)).toMatchObject({ tone: 'bad', detail, rows: [] });
  });

  test('says what is wrong with a damaged scene that was shared', () => {
    const damaged = scene.slice(0, -1) + (scene.endsWith('A') ? 'B' : 'A');
    expect(land(`scene=${damaged}&from=singlemessage`).detail).toMatch(/校验未通过/);
  });

  test('reads a scene with zhText, and loads zh.js for no scene that poster reads', () => {
    expect(land(`scene=${scene}`).detail).not.toContain('zhText');
    land('scene=42_40021_share_A12');
    land('scene=room%3D302');
    expect(isZhLoaded()).toBe(false);
    const withZh = loadPosterZh().encode({ goods: 42, channel: 'ad', table: 8, shop: '幸福西饼' });
    const view = land(`scene=${encodeURIComponent(withZh)}`);
    expect(view).toMatchObject({ tone: 'good', tag: '本库编码' });
    expect(view.detail).toContain('店名用 zhText() 编码');
    expect(valuesOf(view)).toMatchObject({ 商品编号: '42', 桌号: '8', 店名: '幸福西饼' });
  });

  test('says that there was no scene', () => {
    for (const query of ['', 'scene=', 'scene=undefined']) {
      expect(land(query)).toMatchObject({ tone: 'calm', tag: '未携带参数', rows: [] });
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
    platform.stack = [page];
    page.onLoad({});
    expect(page.data.back).toBe('回首页');
    tap(page, 'goBack');
    expect(wx.redirectTo).toHaveBeenCalledWith({ url: '/pages/compose/compose' });
    platform.stack = [compose(), page];
    page.onLoad({});
    expect(page.data.back).toBe('返回');
    tap(page, 'goBack');
    expect(wx.navigateBack).toHaveBeenCalledOnce();
  });

  test('tells the scene value where it is the page that the code opened, and only there', () => {
    wx.getEnterOptionsSync.mockReturnValue({ path: LANDING, scene: 1047, query: {} });
    const factsOf = (depth: number) => {
      const page = open('pages/landing/landing');
      platform.stack = new Array<PageObject>(depth).fill(page);
      page.onLoad({ scene });
      return (page.data.view as LandingView).facts;
    };
    expect(factsOf(1)).toContainEqual({ label: '场景值', value: '1047 扫描小程序码' });
    expect(factsOf(2).map(({ label }) => label)).not.toContain('场景值');
  });
});

describe('scanning inside the app', () => {
  test.each([
    ['相机扫码', ['ios', 'android', 'ohos']],
    ['选图片扫码', ['windows', 'mac', 'devtools', 'browser']],
  ])('is called %s on %s', (label, platforms) => {
    for (const name of platforms) {
      wx.getDeviceInfo.mockReturnValue({ platform: name });
      expect(compose().data.scanLabel, name).toBe(label);
    }
  });

  const scene = poster.encode({ goods: 42, inviter: '40021', channel: 'ad', shop: '幸福西饼' });
  const scanned = { errMsg: 'scanCode:ok', charSet: 'UTF-8', rawData: '', scanType: 'WX_CODE', result: '' };
  const scanText = (result: string) => ({ ...scanned, scanType: 'QR_CODE', result });

  test.each([
    ['iOS', 'id%3D42%26uid%3D40021', '历史格式'],
    ['Android', 'id=42&uid=40021', '历史格式'],
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
    scan(scanText(platform.canvas!.read()!));
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
