// The request for a code of Xiaohongshu (小红书).
import { LIMITS } from './limits';
import { checkPage, checkParameters, sceneOf, wholeOf } from './parameters';

/**
 * A request to Xiaohongshu: POST `body` as JSON to `path` with `?appid=` and `&access_token=` on miniapp.xiaohongshu.com. The answer is a PNG, or
 * JSON with `success: false`, a `code` and a `msg`.
 */
export interface XiaohongshuRequest {
  readonly method: 'POST';
  /** The path of the interface, with a leading `/`. */
  readonly path: '/api/rmp/qrcode/unlimited';
  /** The checked parameters. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Sentences about parameters that are allowed and still may be a mistake; mostly empty. */
  readonly warnings: readonly string[];
}

/** The parameters of Xiaohongshu's code. */
export interface XiaohongshuQRCodeParameters {
  /**
   * The scene, 1 to 32 letters, digits and `-._~`: schemas with `alphabet: 'unreserved'` make such scenes. It arrives as `query.scene` in
   * onLaunch of the app, and in onLoad of the first page.
   */
  readonly scene: string;
  /**
   * The page that the code opens, without a leading `/` and without parameters.
   *
   * @default the home page
   */
  readonly page?: string | undefined;
  /** The side of the picture, in pixels: 280 to 1280. */
  readonly width: number;
}

/**
 * Makes the request for a code of Xiaohongshu, which works for ten years. It makes any number of codes.
 *
 * @throws SceneError `value` or `length`, with the parameter as its `path`, for a parameter that the platform would refuse.
 * @example createXiaohongshuQRCode({ scene: 'id-178', page: 'pages/goods/goods', width: 430 })
 * @see https://miniapp.xiaohongshu.com/doc/DC164497
 */
export function createXiaohongshuQRCode(parameters: XiaohongshuQRCodeParameters): XiaohongshuRequest {
  const { scene, width } = LIMITS.xiaohongshu;
  const body = checkParameters(parameters, {
    scene: sceneOf('unreserved', scene),
    'page?': checkPage,
    width: wholeOf(width.min, width.max),
  });
  const warnings = parameters.page === undefined ? ['page: left out, so the code opens the home page'] : [];
  return { method: 'POST', path: '/api/rmp/qrcode/unlimited', body, warnings };
}
