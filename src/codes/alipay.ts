// The request for a code of Alipay.
import { LIMITS } from './limits';
import { checkParameters, textOf } from './parameters';

/** A request to Alipay's gateway, in the shape of its SDKs: `sdk.exec(method, { bizContent })`. */
export interface AlipayRequest {
  readonly method: 'alipay.open.app.qrcode.create';
  readonly bizContent: Readonly<Record<string, unknown>>;
}

/** The parameters of Alipay's code. All of them are required. */
export interface AlipayQRCodeParameters {
  /** The page, 1 to 256 characters. */
  readonly url_param: string;
  /** The query of the page, such as `x=1`, 1 to 256 characters; it arrives in `options.query` of onLaunch and onShow. */
  readonly query_param: string;
  /** A description of the code, 1 to 32 characters. */
  readonly describe: string;
}

/**
 * Makes the request alipay.open.app.qrcode.create for a code of a page and a query. Alipay answers with the URL of a picture.
 *
 * @throws SceneError `value` or `length`, with the parameter as its `path`, for a parameter that the platform would refuse.
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
