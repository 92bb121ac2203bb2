// The shape of what Alipay hands over.
import type { Platform } from '../platform';

/**
 * Alipay. An associated QR code (关联普通二维码) brings its URL as `qrCode`. my.scan gives its text twice: as `code` (frameworks
 * call it `result`), and by its kind.
 *
 * Source: the types of my.scan in @mini-types/my 3.0.14.
 */
export const alipay: Platform = {
  keys: { scene: 'scene', qrCode: 'link', scancode_time: 'scannedAt' },
  ownLink: /^alipays?:/i,
  scanOf({ code, result, qrCode, barCode }) {
    const text = code || result;
    return text && [code && result, qrCode, barCode].indexOf(text) >= 0 ? text : undefined;
  },
};
