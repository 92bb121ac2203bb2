// The page of the demo that shows other scans.
import { describe, expect, test } from 'vitest';
import {
  land,
  type LandingView,
  open,
  queryOf,
  type Sample,
  tap,
  urlOpened,
  usePlatform,
  wx,
} from './support/demo-platform';

usePlatform();

describe('the samples', () => {
  const samples = (open('pages/samples/samples').data.groups as { samples: Sample[] }[]).flatMap(
    (group) => group.samples,
  );

  test('show as their titles say, one at a time', () => {
    const page = open('pages/samples/samples');
    const tags = samples.map(({ key, options }) => {
      tap(page, 'toggle', { key, options });
      expect(page.data.opened).toBe(key);
      return [key, (page.data.view as LandingView).tag];
    });
    expect(Object.fromEntries(tags)).toEqual({
      pairs: '历史格式',
      positional: '历史格式',
      split: '历史格式',
      misread: '未识别',
      cut: '未识别',
      foreign: '未识别',
      later: '未识别',
      plain: '未识别',
      link: '本库编码',
      launch: '本库编码',
      ios: '本库编码',
      android: '历史格式',
      alipay: '本库编码',
      ticket: '一物一码',
      query: '页面参数',
      none: '未携带参数',
    });
    tap(page, 'toggle', samples.at(-1));
    expect(page.data.opened).toBe('');
  });

  test('that are options of a page open the landing page with them', () => {
    const page = open('pages/samples/samples');
    const pages = samples.filter(({ url }) => url);
    expect(pages.length).toBeGreaterThan(8);
    for (const { url, options, key } of pages) {
      wx.navigateTo.mockClear();
      tap(page, 'openLanding', { url });
      const view = land(queryOf(urlOpened()));
      tap(page, 'toggle', { key, options });
      expect(view, key).toEqual(page.data.view);
    }
  });

  test('explain what is newer than the schema', () => {
    const later = samples.find(({ key }) => key === 'later')!;
    expect(land(queryOf(later.url)).detail).toMatch(/更新/);
  });
});
