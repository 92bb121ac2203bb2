// The request for a code of Alipay.
import { valueError } from '../error';
import { LIMITS } from './limits';
import { checkParameters, choiceOf, namedPageOf, reasonFor, textOf } from './parameters';

/** A request to Alipay's gateway, in the shape of its SDKs: `sdk.exec(method, { bizContent })`. */
export interface AlipayRequest {
  readonly method: 'alipay.open.app.qrcode.create';
  readonly bizContent: Readonly<Record<string, unknown>>;
}

/** The parameters of Alipay's code. */
export interface AlipayQRCodeParameters {
  /** The page, 1 to 256 characters. */
  readonly url_param: string;
  /** The query of the page, such as `x=1`, 1 to 256 characters; it arrives in `options.query` of onLaunch and onShow. */
  readonly query_param: string;
  /** A description of the code, 1 to 32 characters. */
  readonly describe: string;
  /**
   * The colour of the round code, such as `0x1677FF`.
   *
   * @default '0x000000'
   */
  readonly color?: string | undefined;
  /**
   * The size of the code in print: 8, 12 or 30 cm.
   *
   * @default the size that Alipay chooses
   */
  readonly size?: 's' | 'm' | 'l' | undefined;
}

/**
 * Makes the request alipay.open.app.qrcode.create for a code of a page and a query. Alipay answers with the URL of a picture.
 *
 * @throws SceneError `value` or `length`, with the parameter as its `path`, for a parameter that the platform would refuse.
 * @example createAlipayQRCode({ url_param: 'pages/goods/goods', query_param: `scene=${encodeURIComponent(scene)}`, describe: '幸福西饼' })
 * @see https://opendocs.alipay.com/mini/03l5bn
 */
export function createAlipayQRCode(parameters: AlipayQRCodeParameters): AlipayRequest {
  const { url_param, query_param, describe } = LIMITS.alipay;
  const bizContent = checkParameters(parameters, {
    url_param: namedPageOf(url_param),
    query_param: textOf(query_param),
    describe: textOf(describe),
    'color?': checkAlipayColor,
    'size?': choiceOf('s', 'm', 'l'),
  });
  return { method: 'alipay.open.app.qrcode.create', bizContent };
}

/** Checks a colour in the spelling of Alipay. */
function checkAlipayColor(value: unknown, name: string): void {
  if (typeof value !== 'string' || !/^0x[0-9A-Fa-f]{6}$/.test(value))
    throw valueError(value, name, 'a colour such as 0x1677FF', reasonFor(value, 'string', 'format'));
}
