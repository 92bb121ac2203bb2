import { checkText } from './text/model';

/**
 * The text to paste into the field 启动参数 of a compile mode in WeChat's DevTools, so that a page is opened as by a code:
 * there the scene has to be typed percent-encoded.
 *
 * @throws SceneError `value` for what is no well-formed text.
 * @example compileQuery('a:b') // 'scene=a%3Ab'
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getUnlimitedQRCode.html
 */
export function compileQuery(scene: string): string {
  checkText(scene, '');
  return `scene=${encodeURIComponent(scene)}`;
}
