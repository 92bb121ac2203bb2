// The page of the demo that makes a scene.
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demo, read, ZH_COPY } from './support/demo-files';
import {
  compose,
  errorOf,
  fill,
  type Handler,
  inputsOf,
  isZhLoaded,
  land,
  loadPosterZh,
  pickDay,
  platform,
  poster,
  resultOf,
  tap,
  usePlatform,
  widthOf,
  wx,
} from './support/demo-platform';

const require = createRequire(import.meta.url);

usePlatform();

describe('composing', () => {
  test('begins with a record that fits', () => {
    const { scene, count, state, errors } = resultOf(compose());
    expect({ state, errors, count }).toEqual({ state: 'fits', errors: {}, count: String(scene.length) });
  });

  test('shows the scene of the record that was typed', () => {
    const page = compose();
    const coupon = '3F2B8C1E9D474A6EB1C27E5F0A9D8B34';
    fill(page, { goods: '9999999', inviter: ' 40021', coupon, table: '', shop: '' }, 'ad');
    pickDay(page, '');
    expect(poster.decode(resultOf(page).scene)).toEqual({
      goods: 9_999_999,
      inviter: '40021',
      coupon: '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34',
      channel: 'ad',
      shop: '',
    });
    fill(page, { coupon: '', table: ' 8', shop: '老王烧烤 & 9% 🍢' }, 'share');
    pickDay(page, '2026-11-21');
    expect(poster.decode(resultOf(page).scene)).toEqual({
      goods: 9_999_999,
      inviter: '40021',
      channel: 'share',
      day: '2026-11-21',
      table: 8,
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
    expect(states).toEqual(['fits', 'fits', 'fits', 'over', 'over']);
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
    const { bits: fields, header } = poster.measure(poster.decode(resultOf(page).scene));
    const bits = { ...fields, header };
    expect(meter.cells).toHaveLength(31);
    expect(meter.limit).toBe('');
    expect(meter.bars.map(({ name }) => name)).toEqual(Object.keys(bits));
    const sum = Object.values(bits).reduce((total, number) => total + number, 0);
    expect(meter.bars.map(({ share }) => share)).toEqual(
      Object.values(bits).map((number) => ((number / sum) * Number(count)).toFixed(1)),
    );
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
    fill(page, { goods: '', inviter: '007', coupon: '3f2b8c1e', table: '0', shop: '\ud800' });
    pickDay(page, '2026-02-30');
    const { scene, errors, meter } = resultOf(page);
    expect(scene).toBe('');
    expect(meter.bars).toEqual([]);
    expect(errors).toEqual({
      goods: '请填写',
      inviter: '请填 1 到 58 位数字，不能有前导 0',
      coupon: '请填 UUID：32 位十六进制数字，横线可省略',
      day: '请选 2000-01-01 到 2099-12-31 之间的日期',
      table: '请填 1 到 999 之间的整数',
      shop: '过长，或含有不完整的字符（如半个 emoji），请删除后重填',
    });
    fill(page, { goods: '1.5', inviter: '', coupon: '', table: '', shop: '' });
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
      { inviter: '1'.repeat(59) },
      { coupon: '' },
      { channel: 'tv' },
      { day: '' },
      { day: '1999-12-31' },
      { table: 1000 },
      { shop: 8 },
      { shop: '字'.repeat(5000) },
    ];
    for (const wrong of wrongs) {
      const sentence = explain(errorOf(() => poster.encode({ ...sound, ...wrong })));
      expect(sentence).toMatch(/^[一-鿿]/);
      expect(sentence).not.toMatch(/whole number|string|one of|text|digits|day from|填写有误/);
    }
    expect(explain(errorOf(() => poster.encode({ ...sound, shop: '字'.repeat(40) })))).toMatch(/放不下/);
  });

  test('shows where the limit is in a record that exceeds it, and opens nothing', () => {
    const page = compose();
    fill(page, { shop: '幸福西饼春熙路总店旁边的第二家分店' });
    const { scene, state, count, meter, hint } = resultOf(page);
    const over = Number(count) - 32;
    expect({ scene, state }).toEqual({ scene: '', state: 'over' });
    expect(over).toBeGreaterThan(0);
    expect(hint).toContain(`超出 ${over} 格，店名占用最多`);
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

  test('tells the cells that are left, and how many Chinese characters they hold', () => {
    const page = compose();
    const seen = new Set<number>();
    for (let length = 0; length < 24; length++) {
      fill(page, { shop: 'a'.repeat(length) });
      const { hint, count, state } = resultOf(page);
      if (state !== 'fits') break;
      const left = 32 - Number(count);
      seen.add(left);
      const hanzi = Math.floor(left / 2);
      if (left === 0) expect(hint).toBe('已用满 32 格');
      else expect(hint).toBe(`剩余 ${left} 格${hanzi ? `（约 ${hanzi} 个汉字）` : ''}`);
    }
    expect([...seen]).toEqual(expect.arrayContaining([0, 1, 2]));
  });

  test('holds the Chinese characters that it says are left', () => {
    for (const shop of ['', '喜茶', '老码头']) {
      const page = compose();
      fill(page, { shop });
      const [, hanzi] = /约 (\d+) 个汉字/.exec(resultOf(page).hint)!;
      fill(page, { shop: shop + '幸福西饼春熙路店'.slice(0, Number(hanzi)) });
      expect(resultOf(page).state).toBe('fits');
    }
  });

  test('compares the lengths with text and zhText, and loads zh.js only then', () => {
    const page = compose();
    const lengths = () => resultOf(page).models.map(({ length }) => length);
    const formsOf = page.data.forms as { at: number; title: string }[];
    tap(page, 'fillForm', { at: formsOf.find(({ title }) => title === '长店名')!.at });
    const { count: withText, state, hint } = resultOf(page);
    expect(state).toBe('over');
    expect(hint).toContain('改用 zhText()');
    expect(lengths()).toEqual([`${withText} 格`, '点击比较']);
    expect(isZhLoaded()).toBe(false);

    tap(page, 'chooseModel', { value: 'zhText' });
    const { count: withZh, scene } = resultOf(page);
    expect(Number(withZh)).toBeLessThan(Number(withText));
    expect(lengths()).toEqual([`${withText} 格`, `${withZh} 格`]);
    expect(loadPosterZh().decode(scene)).toMatchObject({ goods: 7, channel: 'ad' });
    expect(land(`scene=${encodeURIComponent(scene)}`).tone).toBe('good');

    fill(page, { goods: '8' });
    expect(loadPosterZh().decode(resultOf(page).scene)).toMatchObject({ goods: 8 });
    fill(page, { shop: '长'.repeat(200) });
    expect(resultOf(page).hint).not.toContain('zhText');
    fill(page, { shop: '幸福西饼' });
    tap(page, 'chooseModel', { value: 'text' });
    expect(poster.decode(resultOf(page).scene)).toMatchObject({ goods: 8, shop: '幸福西饼' });
  });

  test('tells the size of zh.js', () => {
    const kilobytes = Math.round(statSync(ZH_COPY).size / 1024);
    for (const file of ['pages/compose/compose.wxml', 'scenes-zh.js', 'README.md']) {
      expect(read(file), file).toContain(`${kilobytes} KB`);
    }
  });

  test('moves the field above the keyboard when that opens, and takes the room back', () => {
    const page = compose();
    const press = (height: number) => {
      (page.makeRoom as Handler)({ currentTarget: { dataset: { name: 'shop' } }, detail: { height } });
    };
    press(320);
    expect(page.data.keyboard).toBe(320);
    expect(wx.pageScrollTo).toHaveBeenCalledExactlyOnceWith({ selector: '#above-shop', duration: 200 });
    expect(read('pages/compose/compose.wxml')).toContain('id="above-{{item.name}}"');
    press(320);
    press(0);
    expect(page.data.keyboard).toBe(0);
    expect(wx.pageScrollTo).toHaveBeenCalledOnce();
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
      expect(platform.canvas!.read()).toBe(`pages/landing/landing?scene=${encodeURIComponent(scene)}`);
    }
    expect(platform.canvas!).toMatchObject({ width: 260, height: 260 });
    expect(platform.canvas!.quietZone()).toBeGreaterThanOrEqual(4);
  });

  test('is blank where there is no scene', () => {
    const page = compose();
    page.onReady();
    fill(page, { goods: '' });
    expect(platform.canvas!.read()).toBe(undefined);
    expect(platform.canvas!.isBlank()).toBe(true);
    fill(page, { goods: '8' });
    expect(platform.canvas!.read()).toContain('?scene=');
  });
});
