// Checked by the compiler alone: every shape that a platform types passes without a cast.
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

// @ts-expect-error -- one of five
export const kind: EntryKind = 'code';
