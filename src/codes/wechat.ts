// The requests for codes of WeChat: the interfaces A, B and C.
import { LIMITS } from './limits';
import {
  byteLength,
  checkColor,
  checkFlag,
  checkPage,
  checkParameters,
  checkWidth,
  choiceOf,
  pathOf,
  sceneOf,
  toCamelCase,
  toColor,
} from './parameters';
import type { Checks } from './parameters';

/** A request to WeChat: POST `body` as JSON (never as a form) to `path` with `?access_token=` on api.weixin.qq.com. */
export interface WeChatRequest {
  /** The platform's name of the interface. */
  readonly name: string;
  readonly method: 'POST';
  /** The path of the interface, with a leading `/`. */
  readonly path: string;
  /** The checked parameters. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Sentences about parameters that are allowed and still may be a mistake; mostly empty. */
  readonly warnings: readonly string[];
}

/** A request for the picture of a code: over HTTPS, or from a cloud function with a cloud call. */
export interface CodeRequest extends WeChatRequest {
  /** The cloud call: `cloud.openapi.wxacode.getUnlimited(arguments)` for the name `wxacode.getUnlimited`. */
  readonly cloud: { readonly name: string; readonly arguments: Readonly<Record<string, unknown>> };
}

/** A version of a mini-program: the released one, the one for testers, or the developer's. */
export type EnvVersion = 'release' | 'trial' | 'develop';

/** The appearance of a code. */
export interface Drawing {
  /**
   * The side of the picture, in pixels: 280 to 1280.
   *
   * @default 430
   */
  readonly width?: number | undefined;
  /**
   * Whether the platform chooses the colour of the lines.
   *
   * @default false
   */
  readonly auto_color?: boolean | undefined;
  /**
   * The colour of the lines, 0 to 255 each, as numbers or as texts of digits. It counts only if `auto_color` is false.
   *
   * @default { r: 0, g: 0, b: 0 }
   */
  readonly line_color?:
    { readonly r: number | string; readonly g: number | string; readonly b: number | string } | undefined;
  /**
   * Whether the background is transparent.
   *
   * @default false
   */
  readonly is_hyaline?: boolean | undefined;
}

/** The parameters of interface A. */
export interface QRCodeParameters extends Drawing {
  /** The page with its parameters, 1 to 1024 bytes of UTF-8; older documents allow 128. */
  readonly path: string;
  /**
   * The version of the mini-program that the code opens.
   *
   * @default 'release'
   */
  readonly env_version?: EnvVersion | undefined;
}

/** The parameters of interface B. */
export interface UnlimitedQRCodeParameters extends Drawing {
  /** The scene, 1 to 32 of the 82 legal characters: `Scene.encode`, `encodeText` and `encodeQuery` make one. */
  readonly scene: string;
  /**
   * The published page that the code opens, without a leading `/` and without parameters.
   *
   * @default the home page
   */
  readonly page?: string | undefined;
  /**
   * Whether the page has to be published; `false` allows 60,000 different unpublished pages.
   *
   * @default true
   */
  readonly check_path?: boolean | undefined;
  /**
   * The version of the mini-program that the code opens.
   *
   * @default 'release'
   */
  readonly env_version?: EnvVersion | undefined;
}

/** The parameters of interface C. */
export interface CreateQRCodeParameters {
  /** The page with its parameters, 1 to 128 bytes of UTF-8. */
  readonly path: string;
  /**
   * The side of the picture, in pixels: 280 to 1280.
   *
   * @default 430
   */
  readonly width?: number | undefined;
}

const DRAWING: Checks = {
  'width?': checkWidth,
  'auto_color?': checkFlag,
  'line_color?': checkColor,
  'is_hyaline?': checkFlag,
};
const ENV_VERSION: Checks = { 'env_version?': choiceOf('release', 'trial', 'develop') };

/**
 * Makes the request of interface A: a permanent code for a path. A and C together make 100,000 codes of a mini-program, for ever.
 *
 * @throws SceneError `value` or `length`, with the parameter as its `path`, for a parameter that the platform would refuse.
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
 * Makes the request of interface B: a permanent code for a scene. It makes any number of codes, in 5,000 calls a minute.
 *
 * @throws SceneError `value` or `length`, with the parameter as its `path`, for a parameter that the platform would refuse.
 * @example getUnlimitedQRCode({ scene: poster.encode(record), page: 'pages/goods/goods' })
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getunlimitedqrcode
 */
export function getUnlimitedQRCode(parameters: UnlimitedQRCodeParameters): CodeRequest {
  const own: Checks = {
    scene: sceneOf('wechat', LIMITS.scene),
    'page?': checkPage,
    'check_path?': checkFlag,
  };
  const body = checkParameters(parameters, Object.assign({}, own, ENV_VERSION, DRAWING));
  const { page, check_path, env_version = 'release' } = parameters;
  const warnings: string[] = [];
  if (page === undefined) warnings.push('page: left out, so the code opens the home page');
  if (env_version !== 'release' && check_path !== false)
    warnings.push(
      `env_version: ${env_version}, but the page has to be in the released version unless check_path is false`,
    );
  return codeRequest('getUnlimitedQRCode', '/wxa/getwxacodeunlimit', 'wxacode.getUnlimited', body, warnings);
}

/**
 * Makes the request of interface C: a permanent ordinary QR code for a path. C takes from the quota of A and carries less: prefer A.
 *
 * @throws SceneError `value` or `length`, with the parameter as its `path`, for a parameter that the platform would refuse.
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
  if (body['line_color']) body['line_color'] = toColor(body['line_color'] as object);
  if (body['auto_color'] === true && body['line_color'])
    warnings.push('line_color: counts only where auto_color is false');
  return { name, method: 'POST', path, body, warnings, cloud: { name: cloud, arguments: toCamelCase(body) } };
}
