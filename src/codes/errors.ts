// The error codes in the platform's answers, one row a code. The tables in docs/codes.md and docs/codes.zh-CN.md have the same rows.
import type { Bilingual } from './bilingual';

/** The explanation of an `errcode` of WeChat. */
export interface ErrorExplanation {
  readonly errcode: number;
  /** `later`: the same call may succeed after a pause; `token`: once more, with a new access token; `never`: not with this request. */
  readonly retry: 'later' | 'token' | 'never';
  /** Whether every other call will fail in the same way, so that a batch should stop. */
  readonly stops: boolean;
  readonly meaning: Bilingual;
  readonly advice: Bilingual;
}

const NEW_TOKEN = {
  en: 'Fetch a new access token and call again, once.',
  zh: '重新获取 access_token 后再试一次。',
};

// Sources: the error tables of getQRCode, getUnlimitedQRCode, createQRCode and the unique item codes (see limits.ts). 40014
// and 42001 stand only in the common table: https://developers.weixin.qq.com/doc/oplatform/developers/errCode/errCode.html
const ROWS: readonly ErrorExplanation[] = [
  {
    errcode: -1,
    retry: 'later',
    stops: false,
    meaning: { en: 'the system is busy', zh: '系统繁忙' },
    advice: {
      en: 'Call again after a pause, and double the pause with every try.',
      zh: '稍后按指数退避重试。',
    },
  },
  {
    errcode: 40001,
    retry: 'token',
    stops: true,
    meaning: { en: 'the access token is wrong, or not the latest', zh: 'access_token 无效或不是最新的' },
    advice: {
      en: `${NEW_TOKEN.en} If that fails too, another service is fetching tokens as well: let one fetch for all, or use stable_token.`,
      zh: `${NEW_TOKEN.zh}若仍失败，说明有别的服务也在刷新 access_token：改由中控服务统一获取和刷新，或使用 stable_token。`,
    },
  },
  {
    errcode: 40014,
    retry: 'token',
    stops: true,
    meaning: { en: 'the access token is malformed', zh: 'access_token 不合法' },
    advice: NEW_TOKEN,
  },
  {
    errcode: 42001,
    retry: 'token',
    stops: true,
    meaning: { en: 'the access token has expired', zh: 'access_token 已过期' },
    advice: NEW_TOKEN,
  },
  {
    errcode: 40097,
    retry: 'never',
    stops: true,
    meaning: { en: 'an argument is wrong', zh: '参数错误' },
    advice: {
      en: 'Check env_version, check_path, auto_color, line_color and is_hyaline: their types and values.',
      zh: '检查 env_version、check_path、auto_color、line_color、is_hyaline 的类型和取值。',
    },
  },
  {
    errcode: 40129,
    retry: 'never',
    stops: false,
    meaning: { en: 'the scene has an illegal character', zh: 'scene 含有不支持的字符' },
    advice: {
      en: 'Use the 82 legal characters, without %; a JSON library may turn & into \\u0026. encodeText() and defineScene() carry any text.',
      zh: "只支持数字、大小写字母和 !#$&'()*+,/:;=?@-._~；若含 &，检查 JSON 库是否转成了 \\u0026。中文等内容请用 encodeText() 或 defineScene() 编码。",
    },
  },
  {
    errcode: 40159,
    retry: 'never',
    stops: false,
    meaning: {
      en: 'the path is empty or too long, or the body is not JSON',
      zh: 'path 为空、过长，或请求体不是 JSON',
    },
    advice: {
      en: 'Keep the path of getQRCode to 1024 bytes and that of createQRCode to 128, and send JSON, not a form.',
      zh: 'getQRCode 的 path 不超过 1024 字节，createQRCode 不超过 128 字节；请求体须为 JSON，不支持 form 表单。',
    },
  },
  {
    errcode: 40169,
    retry: 'never',
    stops: false,
    meaning: {
      en: 'the scene is missing, empty or too long, or the body is not JSON',
      zh: 'scene 缺失、为空、过长，或请求体不是 JSON',
    },
    advice: {
      en: 'Give 1 to 32 characters, spell the parameter `scene`, and send JSON, not a form. defineScene() makes more fit.',
      zh: 'scene 须为 1 到 32 个字符，注意参数名拼写；请求体须为 JSON，不支持 form 表单。内容过长可用 defineScene() 压缩。',
    },
  },
  {
    errcode: 41030,
    retry: 'never',
    stops: true,
    meaning: { en: 'the page does not exist, or is not published', zh: 'page 不存在，或小程序尚未发布' },
    advice: {
      en: 'Name a published page without a leading / and without parameters, or pass check_path: false (60,000 pages at most) and an env_version.',
      zh: 'page 须为已发布的页面，开头不加 /，不带参数；未发布时传 check_path: false（最多 6 万个 page），并用 env_version 打开体验版。',
    },
  },
  {
    errcode: 45009,
    retry: 'later',
    stops: false,
    meaning: { en: 'too many calls: 5,000 a minute are allowed', zh: '调用频率超限（每分钟 5000 次）' },
    advice: {
      en: 'Wait up to a minute, slow down, and generate codes ahead where more are needed.',
      zh: '最多等一分钟后重试，降低频率；需要大量小程序码时请预生成。',
    },
  },
  {
    errcode: 45029,
    retry: 'never',
    stops: true,
    meaning: {
      en: 'the 100,000 codes of getQRCode and createQRCode are used up',
      zh: 'getQRCode 与 createQRCode 合计 10 万个的额度已用完',
    },
    advice: {
      en: 'Use getUnlimitedQRCode: nothing gives this quota back.',
      zh: '改用 getUnlimitedQRCode；该额度不会恢复。',
    },
  },
  {
    errcode: 45063,
    retry: 'never',
    stops: true,
    meaning: { en: 'the account has no permission for this interface', zh: '账号没有该接口的权限' },
    advice: {
      en: 'See in the console whether the account is verified and not restricted, and a third party has the permission set.',
      zh: '请登录公众平台检查：是否已认证、接口是否被限制；第三方平台代调用时检查权限集。',
    },
  },
  {
    errcode: 40189,
    retry: 'never',
    stops: true,
    meaning: { en: 'the width is out of range', zh: 'width 超出范围' },
    advice: { en: 'Give a width from 280 to 1280 pixels.', zh: 'width 须为 280–1280 px。' },
  },
  {
    errcode: 47001,
    retry: 'never',
    stops: true,
    meaning: { en: 'the body is not JSON', zh: '请求体不是合法的 JSON' },
    advice: {
      en: 'Send the parameters as a JSON string with Content-Type: application/json.',
      zh: '参数须序列化为 JSON 字符串，Content-Type 为 application/json。',
    },
  },
  {
    errcode: 85096,
    retry: 'never',
    stops: true,
    meaning: { en: 'scancode_time is a reserved name', zh: 'scancode_time 是系统保留参数' },
    advice: {
      en: 'Rename the parameter of the path. A page takes no parameters at all.',
      zh: 'path、page 中不能出现 scancode_time，请换参数名（page 本来就不能带参数）。',
    },
  },
];

/** All error codes that {@link explainError} knows: the tests compare them with the documents. */
export const ERRCODES: readonly number[] = /* @__PURE__ */ ROWS.map(({ errcode }) => errcode);

/**
 * Explains an `errcode`: its meaning, whether to call again, and the advice. It returns `undefined` for a code that is in no
 * table of these interfaces.
 *
 * @example explainError(45029)!.advice.zh // '改用 getUnlimitedQRCode；该额度不会恢复。'
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getunlimitedqrcode
 */
export function explainError(errcode: number): ErrorExplanation | undefined {
  const row = ROWS.find((each) => each.errcode === errcode);
  // A copy: a caller may change it.
  return row && (JSON.parse(JSON.stringify(row)) as ErrorExplanation);
}
