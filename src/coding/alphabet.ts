/** Which characters a scene is written with. */
export type AlphabetName = 'portable' | 'wechat';

const PORTABLE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";

/**
 * The characters of each alphabet in their frozen order: a character's place is the digit that it stands for.
 *
 * `portable` is what encodeURIComponent leaves alone, 71 characters; `wechat` has all 82 that getUnlimitedQRCode allows.
 * Source: https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getUnlimitedQRCode.html
 */
export const ALPHABETS: Readonly<Record<AlphabetName, string>> = {
  portable: PORTABLE,
  wechat: PORTABLE + '#$&+,/:;=?@',
};

/** The most characters that a scene may have. */
export const SCENE_LIMIT = 32;

/** Whether a text has only some characters. */
export function consistsOf(text: string, characters: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (characters.indexOf(text[i]!) < 0) return false;
  }
  return true;
}
