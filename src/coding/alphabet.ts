// The characters of scenes.

/**
 * The set of characters that a scene is written with.
 *
 * - `unreserved`: the 66 unreserved characters of RFC 3986, letters, digits and `-_.~`: all that Xiaohongshu takes;
 * - `portable`: 70 characters, these and `!*()`: neither `encodeURIComponent` nor a JSON encoder escapes any;
 * - `wechat`: all 82 that WeChat takes, these and `'#$&+,/:;=?@`: 4 % denser. A server that asks WeChat for the code must not let its
 *   JSON encoder write `\u0026` for `&`, because WeChat would print it so: in Gson call `disableHtmlEscaping()`, in Go `SetEscapeHTML(false)`, in
 *   .NET take `JavaScriptEncoder.UnsafeRelaxedJsonEscaping`, and for Symfony's HttpClient encode the body yourself.
 */
export type AlphabetName = 'unreserved' | 'portable' | 'wechat';

const UNRESERVED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~';
const PORTABLE = UNRESERVED + '!*()';

/**
 * The characters of each alphabet in their frozen order: the index of a character is the digit that it stands for.
 *
 * Source of the 82: https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getUnlimitedQRCode.html
 */
export const ALPHABETS: Readonly<Record<AlphabetName, string>> = {
  unreserved: UNRESERVED,
  portable: PORTABLE,
  wechat: PORTABLE + "'#$&+,/:;=?@",
};

/** The most characters that a scene may have. */
export const SCENE_LIMIT = 32;

/** Whether every character of a text is one of `characters`. */
export function consistsOf(text: string, characters: string): boolean {
  return text.split('').every((character) => characters.indexOf(character) >= 0);
}
