// Checked by the compiler alone: the parameters and results of the requests, and what they say of limits and errors.
import { defineScene, integer, text } from '../../src';
import {
  applycodequery,
  chooseInterface,
  codeactivequery,
  createAlipayQRCode,
  createQRCode,
  createXiaohongshuQRCode,
  explainError,
  expiresAt,
  getQRCode,
  getUnlimitedQRCode,
  isExpired,
  LIMITS,
  validity,
  type AlipayRequest,
  type Choice,
  type CodeKind,
  type CodeRequest,
  type ErrorExplanation,
  type Validity,
  type WeChatRequest,
  type XiaohongshuRequest,
} from '../../src/codes';

const poster = defineScene({ goods: integer({ max: 9 }), shop: text() });

// A scene goes straight in, and so do a value and no value.
const width = undefined as number | undefined;
export const request: CodeRequest = getUnlimitedQRCode({
  scene: poster.encode({ goods: 1, shop: '店' }),
  width,
});
export const posted: WeChatRequest = request;
export const alipay: AlipayRequest = createAlipayQRCode({ url_param: 'a', query_param: 'b', describe: 'c' });
createAlipayQRCode({ url_param: 'a', query_param: 'b', describe: 'c', color: '0x000000', size: 's' });
export const xiaohongshu: XiaohongshuRequest = createXiaohongshuQRCode({ scene: 'a', width: 430 });
// @ts-expect-error -- the width is required
createXiaohongshuQRCode({ scene: 'a' });
getQRCode({ path: 'a', line_color: { r: 0, g: 0, b: 0 }, env_version: 'trial' });
getQRCode({ path: 'a', line_color: { r: '0', g: '128', b: '255' } });

// @ts-expect-error -- a scene has to be there
getUnlimitedQRCode({ page: 'a' });
// @ts-expect-error -- interface B has no path
getUnlimitedQRCode({ scene: 'a', path: 'a' });
// @ts-expect-error -- interface C knows no version
createQRCode({ path: 'a', env_version: 'trial' });
// @ts-expect-error -- one of three
getQRCode({ path: 'a', env_version: 'beta' });
// @ts-expect-error -- a scene is a text
getUnlimitedQRCode({ scene: 178 });

codeactivequery({ application_id: 1, code_index: 0 });
codeactivequery({ code: 'ABCDEFGHI' });
applycodequery({ isv_application_id: 'a' });
// @ts-expect-error -- the place of the code is missing
codeactivequery({ application_id: 1 });

export const explained: ErrorExplanation | undefined = explainError(-1);
export const chosen: Choice = chooseInterface({ pathBytes: 1, sceneLength: 1, count: 1 });
export const kind: CodeKind = 'alipayTrial';
export const valid: Validity = validity(kind);
export const ends: number = expiresAt(kind, new Date());
export const ended: boolean = isExpired(kind, ends, 0);
export const limit: 32 = LIMITS.scene;

// The fields of a scene are those that it was defined with.
export const goods = poster.fields.goods.parse('1');
