import { LIMITS } from './limits';
import { checkParameters, textOf } from './parameters';

/** What to send to Alipay's gateway, as its SDKs take it: `sdk.exec(method, { bizContent })`. */
export interface AlipayRequest {
  readonly method: 'alipay.open.app.qrcode.create';
  readonly bizContent: Readonly<Record<string, unknown>>;
}

/** The parameters of Alipay's code, all of them required. */
export interface AlipayQRCodeParameters {
  /** The page, at most 256 characters. */
  readonly url_param: string;
  /** What `options.query` of onLaunch and onShow will have, such as `x=1`, at most 256 characters. */
  readonly query_param: string;
  /** What the code is for, at most 32 characters. */
  readonly describe: string;
}

/**
 * alipay.open.app.qrcode.create: Alipay's code for a page and a query; the answer is the URL of a picture.
 *
 * @throws SceneError `value` or `length`: what the platform would refuse, with the parameter as its `path`.
 * @example createAlipayQRCode({ url_param: 'pages/goods/goods', query_param: `scene=${encodeURIComponent(scene)}`, describe: '幸福西饼' })
 * @see https://docs.alipay.com/mini/api/openapi-qrcode
 */
export function createAlipayQRCode(parameters: AlipayQRCodeParameters): AlipayRequest {
  const { url_param, query_param, describe } = LIMITS.alipay;
  const bizContent = checkParameters(parameters, {
    url_param: textOf(url_param),
    query_param: textOf(query_param),
    describe: textOf(describe),
  });
  return { method: 'alipay.open.app.qrcode.create', bizContent };
}
