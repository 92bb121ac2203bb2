// The shape of what Alipay hands over.
import type { Platform } from '../platform';

/** Alipay. An associated QR code (关联普通二维码) brings its URL as `qrCode`. */
export const alipay: Platform = {
  keys: { scene: 'scene', qrCode: 'link', scancode_time: 'scannedAt' },
};
