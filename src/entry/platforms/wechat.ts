// The shape of what WeChat hands over.
import type { Platform } from '../platform';

/**
 * WeChat. An ordinary QR code brings its URL as `q`, a unique item code (一物一码) its ticket as `code_ticket`.
 *
 * Sources: https://developers.weixin.qq.com/miniprogram/introduction/qrcode.html (`q`, `scancode_time`),
 * https://developers.weixin.qq.com/miniprogram/dev/api/device/scan/wx.scanCode.html
 */
export const wechat: Platform = {
  keys: { scene: 'scene', q: 'link', scancode_time: 'scannedAt', code_ticket: 'ticket' },
  ownKeys: /^__key_/,
  isScan: (texts) => 'scanType' in texts || (texts['errMsg'] || '').startsWith('scanCode:'),
};
