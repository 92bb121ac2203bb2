import { LIMITS } from './limits';
import {
  byteLength,
  checkColor,
  checkFlag,
  checkPage,
  checkParameters,
  checkScene,
  checkWidth,
  oneOf,
  pathOf,
  toCamelCase,
} from './parameters';
import type { Checks } from './parameters';

/** What to send to WeChat: POST `body` as JSON (never as a form) to `path` with `?access_token=` on api.weixin.qq.com. */
export interface WeChatRequest {
  /** What the platform calls the interface. */
  readonly name: string;
  readonly method: 'POST';
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** What is allowed, and still may not be meant; mostly empty. */
  readonly warnings: readonly string[];
}

/** What to send for a picture of a code: over HTTPS, or from a cloud function with a cloud call. */
export interface CodeRequest extends WeChatRequest {
  /** `cloud.openapi.wxacode.getUnlimited(arguments)` for the name `wxacode.getUnlimited`. */
  readonly cloud: { readonly name: string; readonly arguments: Readonly<Record<string, unknown>> };
}

/** The version of the mini-program that a code opens: released, for testers, or the developer's. */
export type EnvVersion = 'release' | 'trial' | 'develop';

/** How a code is drawn. */
export interface Drawing {
  /** Pixels, 280 to 1280; 430 where it is left out. */
  readonly width?: number | undefined;
  /** Lets the platform choose the colour of the lines. */
  readonly auto_color?: boolean | undefined;
  /** The colour of the lines, 0 to 255 each; counts only without `auto_color`. */
  readonly line_color?: { readonly r: number; readonly g: number; readonly b: number } | undefined;
  /** A transparent background. */
  readonly is_hyaline?: boolean | undefined;
}

/** The parameters of interface A. */
export interface QRCodeParameters extends Drawing {
  /** A page with its parameters, at most 1024 bytes; older documents say 128. */
  readonly path: string;
  readonly env_version?: EnvVersion | undefined;
}

/** The parameters of interface B. */
export interface UnlimitedQRCodeParameters extends Drawing {
  /** 1 to 32 of the 82 legal characters: what {@link Scene.encode}, encodeText and encodeQuery give. */
  readonly scene: string;
  /** A published page, without a leading `/` and without parameters; the home page where it is left out. */
  readonly page?: string | undefined;
  /** `false` allows unpublished pages, 60,000 different ones at the most. */
  readonly check_path?: boolean | undefined;
  readonly env_version?: EnvVersion | undefined;
}

/** The parameters of interface C. */
export interface CreateQRCodeParameters {
  /** A page with its parameters, at most 128 bytes. */
  readonly path: string;
  /** Pixels, 280 to 1280; 430 where it is left out. */
  readonly width?: number | undefined;
}

const DRAWING: Checks = {
  'width?': checkWidth,
  'auto_color?': checkFlag,
  'line_color?': checkColor,
  'is_hyaline?': checkFlag,
};
const ENV_VERSION: Checks = { 'env_version?': oneOf('release', 'trial', 'develop') };

/**
 * Interface A: a code for a path. Permanent; A and C together make 100,000 codes of an app, for ever.
 *
 * @throws SceneError `value` or `length`: what the platform would refuse, with the parameter as its `path`.
 * @example getQRCode({ path: 'pages/goods/goods?id=42', width: 430 })
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getqrcode
 */
export function getQRCode(parameters: QRCodeParameters): CodeRequest {
  const checks = Object.assign({ path: pathOf(LIMITS.path.getQRCode) }, ENV_VERSION, DRAWING);
  const body = checkParameters(parameters, checks);
  const bytes = byteLength(parameters.path);
  const warnings =
    bytes > LIMITS.path.getQRCodeOnce
      ? [
          `path: ${bytes} bytes; before ${LIMITS.path.getQRCode}, the documented limit was ${LIMITS.path.getQRCodeOnce}`,
        ]
      : [];
  return codeRequest('getQRCode', '/wxa/getwxacode', 'wxacode.get', body, warnings);
}

/**
 * Interface B: a code for a scene. Permanent, and as many as you like, 5,000 calls a minute.
 *
 * @throws SceneError `value` or `length`: what the platform would refuse, with the parameter as its `path`.
 * @example getUnlimitedQRCode({ scene: poster.encode(record), page: 'pages/goods/goods' })
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getunlimitedqrcode
 */
export function getUnlimitedQRCode(parameters: UnlimitedQRCodeParameters): CodeRequest {
  const own: Checks = { scene: checkScene, 'page?': checkPage, 'check_path?': checkFlag };
  const body = checkParameters(parameters, Object.assign({}, own, ENV_VERSION, DRAWING));
  return codeRequest('getUnlimitedQRCode', '/wxa/getwxacodeunlimit', 'wxacode.getUnlimited', body, []);
}

/**
 * Interface C: an ordinary QR code for a path. Takes from the same 100,000 as A; not recommended: A does it better.
 *
 * @throws SceneError `value` or `length`: what the platform would refuse, with the parameter as its `path`.
 * @example createQRCode({ path: 'pages/goods/goods?id=42' })
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_createqrcode
 */
export function createQRCode(parameters: CreateQRCodeParameters): CodeRequest {
  const body = checkParameters(parameters, {
    path: pathOf(LIMITS.path.createQRCode),
    'width?': checkWidth,
  });
  return codeRequest('createQRCode', '/cgi-bin/wxaapp/createwxaqrcode', 'wxacode.createQRCode', body, []);
}

function codeRequest(
  name: string,
  path: string,
  cloud: string,
  body: Record<string, unknown>,
  warnings: string[],
): CodeRequest {
  if (body['auto_color'] === true && body['line_color'])
    warnings.push('line_color: counts only where auto_color is false');
  return { name, method: 'POST', path, body, warnings, cloud: { name: cloud, arguments: toCamelCase(body) } };
}
