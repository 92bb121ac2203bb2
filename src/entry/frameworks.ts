// Keys that frameworks and platforms add to the options of a page: they are no part of a code.
import { decode } from './query-string';

/**
 * - `$taroTimestamp`: Taro 3.2 to 4.2, in the options of every page (@tarojs/runtime 4.2.1, dist/dsl/common.js; 3.3.20,
 *   dist/runtime.esm.js);
 * - `__key_`, also with more behind it: Taro 1, 2 and 3.0 in the URL of every page that they open (@tarojs/taro-weapp 2.2.22,
 *   dist/index.js; @tarojs/taro 3.0.29, lib/wx.js), Taro 3.1 to 4.2 where a call's options are used again (@tarojs/shared 4.2.1,
 *   dist/shared.esm.js);
 * - `__preload_`: Taro 1 and 2, in the URL of a page with `componentWillPreload` (@tarojs/taro-weapp 2.2.22, dist/index.js);
 * - `__id__`: uni-app, in the URL of `uni.navigateTo` (@dcloudio/uni-mp-alipay 3.0.0-5000720260410001, dist/uni.api.esm.js;
 *   Vue 2: @dcloudio/uni-mp-alipay 2.0.2-5020320260806001, dist/index.js). mpx, remax and wepy add nothing;
 * - `page_key`: Xiaohongshu, as developers report it; no public source has it.
 */
const ADDED_KEYS = /^(\$taroTimestamp|__key_.*|__preload_|__id__|page_key)$/;

/** Whether a framework or a platform has added a key, which may be encoded. */
export function isAdded(key: string): boolean {
  return ADDED_KEYS.test(decode(key));
}
