/**
 * The documented limits of the platforms. Every check before a call takes its numbers from here.
 *
 * Sources: https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/ (getQRCode, getUnlimitedQRCode,
 * createQRCode), https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/qr-code/wxacode.get.html (the calls of a day),
 * https://developers.weixin.qq.com/doc/service/api/onecode/ (unique item codes), https://opendocs.alipay.com/mini/03l5bn
 * (alipay.open.app.qrcode.create), and https://miniapp.xiaohongshu.com/doc/DC164497 (Xiaohongshu's unlimited code).
 *
 * @example LIMITS.scene // 32
 */
export const LIMITS = {
  /** The most characters of a `scene` of interface B. */
  scene: 32,
  /** The most UTF-8 bytes of a `path` of interfaces A and C; `getQRCodeOnce` is the limit of A in older documents. */
  path: { getQRCode: 1024, createQRCode: 128, getQRCodeOnce: 128 },
  /** The side of the picture, in pixels: both ends are allowed. */
  width: { min: 280, max: 1280, default: 430 },
  /** The codes that interfaces A and C together ever make for a mini-program. */
  quota: 100000,
  /** The calls of interface B in a minute. */
  callsPerMinute: 5000,
  /** The calls of interface A in a day; interface B has no such limit. */
  callsPerDay: 10000,
  /** The different pages that interface B takes with `check_path: false`. */
  uncheckedPages: 60000,
  /** The unique item codes (interface D) of one application: a multiple of `step`. */
  codeCount: { min: 10000, max: 20000000, step: 10000 },
  /** The most characters of the parameters of Alipay. */
  alipay: { url_param: 256, query_param: 256, describe: 32 },
  /** The most characters of a `scene` of Xiaohongshu, and the side of its picture. */
  xiaohongshu: { scene: 32, width: { min: 280, max: 1280 } },
} as const;
