// Checked by the compiler alone: every shape that a platform types passes without a cast.
import { defineScene, integer, json, link, pairs, prefix, query, text } from '../../src';
import type { Inspection, Reader, SceneError, SceneReader } from '../../src';
import { readEntry, type Entry, type EntryKind } from '../../src/entry/entry';

type OnLoadOptions = Parameters<WechatMiniprogram.Page.ILifetime['onLoad']>[0];

declare const onLoad: OnLoadOptions;
declare const onLaunch: WechatMiniprogram.App.LaunchShowOption;
declare const scanned: WechatMiniprogram.ScanCodeSuccessCallbackResult;

export const entries: Entry[] = [
  readEntry(onLoad),
  readEntry(onLaunch),
  readEntry(scanned),
  readEntry({ scene: 'id%3D178' }),
  readEntry(undefined),
  readEntry(null),
];

export function launched(options: WechatMiniprogram.LaunchOptionsApp): Entry {
  return readEntry(options);
}

Page({
  onLoad(options) {
    const entry = readEntry(options);
    const kind: EntryKind = entry.kind;
    const goods: string | undefined = entry.query['goods'];
    // @ts-expect-error -- a query may lack any key
    const surely: string = entry.query['goods'];
    // @ts-expect-error -- what a code brought may be no scene
    const scene: string = entry.scene;
    // @ts-expect-error -- the scene value is a number
    const sceneValue: string | undefined = entry.sceneValue;
    return void [kind, goods, surely, scene, sceneValue];
  },
});

App({
  onLaunch(options) {
    readEntry(options);
  },
  onShow(options) {
    readEntry(options);
  },
});

wx.scanCode({ success: (result) => readEntry(result) });
wx.onAppShow((options) => readEntry(options));
readEntry(wx.getEnterOptionsSync());
readEntry(wx.getLaunchOptionsSync());

// inspect tells the two cases apart.
const poster = defineScene(
  { goods: integer({ max: 99 }), shop: text() },
  {
    readers: [
      pairs({ names: { gid: 'goods' }, defaults: { shop: 'A' } }),
      prefix('g', 'goods', { defaults: { shop: 'A' } }),
      json(),
      query({ names: { gid: 'goods' } }),
      link('https://shop.cn/:goods'),
      (scene, entry) => (entry.kind === 'link' ? { goods: scene } : undefined),
    ],
  },
);
const inspected: Inspection<typeof poster.fields> = poster.inspect(undefined);
const { record, by, version, error } = inspected;
export const parts: [
  Entry,
  { goods: number; shop: string } | undefined,
  'scene' | 'reader' | undefined,
  number | undefined,
  SceneError | undefined,
] = [inspected.entry, record, by, version, error];
export const goods: number = inspected.record ? inspected.record.goods : 0;
if (inspected.by) {
  const known: number = inspected.version + inspected.record.goods;
  // @ts-expect-error -- a record has no error
  const reason: string = inspected.error.message;
  void [known, reason];
}
const simple: SceneReader = pairs();
export const texts: Record<string, string> | undefined = simple('a=1');
const byEntry: Reader = query();
// @ts-expect-error -- it reads the entry
byEntry('');
// @ts-expect-error -- defaults are texts
pairs({ defaults: { goods: 1 } });
// @ts-expect-error -- a link has a pattern
link();

// @ts-expect-error -- one of five
export const kind: EntryKind = 'code';
