import { compileQuery } from '../../../src';

/** The options that bring a scene, by the place where it was scanned and read. None of them loses a part of the scene. */
export function optionsOf(scene: string): Record<string, unknown> {
  const once = encodeURIComponent(scene);
  const twice = encodeURIComponent(once);
  const path = 'pages/poster/poster';
  const link = `https://shop.cn/t/a?table=8&scene=${once}&from=door#menu`;
  const scanned = {
    scanType: 'WX_CODE',
    charSet: 'utf-8',
    rawData: 'aHR0cHM6',
    result: '*',
    errMsg: 'scanCode:ok',
  };
  const launched = { path, scene: 1047, shareTicket: undefined, referrerInfo: {}, mode: 'default' };
  const compiled = compileQuery(scene)
    .split('&')
    .map((pair) => pair.split('='));
  const all: Record<string, unknown> = {
    'onLoad, encoded': { scene: once },
    'onLoad, plain': { scene },
    'onLoad, encoded twice': { scene: twice },
    'onLoad, beside keys of the page': { from: 'list', scene: once, id: '7' },
    'App.onLaunch': { ...launched, query: { scene: once } },
    'App.onShow, plain': { ...launched, query: { scene } },
    getEnterOptionsSync: {
      ...launched,
      query: { scene: once },
      apiCategory: 'default',
      forwardMaterials: [],
    },
    'a mini game': { scene: 1047, query: { scene: once } },
    'scanCode on iOS': { ...scanned, path: `${path}?scene=${once}` },
    'scanCode on iOS, behind another key': { ...scanned, path: `${path}?from=list&scene=${once}` },
    'Alipay, onLaunch': { path, scene: '1011', query: { scene: once } },
    'Alipay, onShow, plain': { path, scene: 1011, query: { scene } },
    'Alipay, an associated QR code': { path, scene: '1011', query: { qrCode: encodeURIComponent(link) } },
    'Alipay, an associated QR code, plain': { path, scene: '1011', query: { qrCode: link } },
    'a compile mode of DevTools': Object.fromEntries(compiled) as unknown,
    'a link': { q: encodeURIComponent(link), scancode_time: '1721012345' },
    'a link, scanned in the app': { ...scanned, scanType: 'QR_CODE', result: link },
  };
  // A plain scene that begins with & looks like an empty one.
  if (!scene.startsWith('&')) all['scanCode on Android'] = { ...scanned, path: `${path}?scene=${scene}` };
  const split = splitByRouter(scene);
  if (split) all['onLoad, split by the router'] = split;
  return all;
}

/** The options that the router makes of a plain scene with a &; undefined where the router loses a part of the scene. */
export function splitByRouter(scene: string): Record<string, string> | undefined {
  const [first, ...rest] = scene.split('&');
  const pairs = rest.map((part) => /^([^=]+)(?:=([^=]+))?$/.exec(part));
  const keys = pairs.map((pair) => pair?.[1] ?? '');
  const isLossless =
    rest.length > 0 &&
    /^[^=?#]+$/.test(first!) &&
    keys.every((key, i) => key && !/^\d+$/.test(key) && keys.indexOf(key) === i) &&
    !/[?#]/.test(scene);
  return isLossless
    ? Object.fromEntries([['scene', first!], ...pairs.map((pair) => [pair![1]!, pair![2] ?? ''])])
    : undefined;
}
