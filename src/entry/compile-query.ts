// The text for a compile mode of WeChat's DevTools.
import { checkText } from '../text/model';

/**
 * The text to paste into the field 启动参数 of a compile mode in WeChat's DevTools: the page is then opened as by a code.
 *
 * DevTools wants the scene percent-encoded there.
 *
 * @throws SceneError `value` for anything but well-formed text.
 * @example compileQuery('a:b') // 'scene=a%3Ab'
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getUnlimitedQRCode.html
 */
export function compileQuery(scene: string): string {
  checkText(scene, '');
  return `scene=${encodeURIComponent(scene)}`;
}
