// The characters of scenes.

/** The set of characters that a scene is written with. */
export type AlphabetName = 'portable' | 'wechat';

const PORTABLE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";

/**
 * The characters of each alphabet in their frozen order: the index of a character is the digit that it stands for.
 *
 * `portable` has the 71 characters that encodeURIComponent leaves alone, `wechat` the 82 that getUnlimitedQRCode allows.
 * Source: https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getUnlimitedQRCode.html
 */
export const ALPHABETS: Readonly<Record<AlphabetName, string>> = {
  portable: PORTABLE,
  wechat: PORTABLE + '#$&+,/:;=?@',
};

/** The most characters that a scene may have. */
export const SCENE_LIMIT = 32;

/** Whether every character of a text is one of `characters`. */
export function consistsOf(text: string, characters: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (characters.indexOf(text[i]!) < 0) return false;
  }
  return true;
}
