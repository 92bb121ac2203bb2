/**
 * What the platforms document, in one place; who changes a number here changes what is refused before a call.
 *
 * Sources: https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/ (getQRCode, getUnlimitedQRCode,
 * createQRCode), https://developers.weixin.qq.com/doc/service/api/onecode/ (unique item codes), and
 * https://opendocs.alipay.com/mini/03l5bn (alipay.open.app.qrcode.create).
 */
export const LIMITS = {
  /** Characters of a `scene`, interface B. */
  scene: 32,
  /** UTF-8 bytes of a `path`: what interfaces A and C refuse, and above what A was documented to refuse before. */
  path: { getQRCode: 1024, createQRCode: 128, getQRCodeOnce: 128 },
  /** Pixels. */
  width: { min: 280, max: 1280, default: 430 },
  /** Codes that interfaces A and C together make of an app, for ever. */
  quota: 100000,
  /** Calls of interface B. */
  callsPerMinute: 5000,
  /** Different pages that interface B takes with `check_path: false`. */
  uncheckedPages: 60000,
  /** Unique item codes of one application, interface D: a multiple of `step`. */
  codeCount: { min: 10000, max: 20000000, step: 10000 },
  /** Characters of Alipay's parameters. */
  alipay: { url_param: 256, query_param: 256, describe: 32 },
} as const;
