import type { Bilingual } from './bilingual';

/** What an `errcode` of WeChat means, and what to do. */
export interface ErrorExplanation {
  readonly errcode: number;
  readonly meaning: Bilingual;
  /** `later`: the same call may succeed in a while; `token`: once, with a new access token; `never`: not as it is. */
  readonly retry: 'later' | 'token' | 'never';
  /** Whether every other call will meet the same, so that a batch had better stop. */
  readonly stops: boolean;
  readonly advice: Bilingual;
}

type Row = readonly [
  errcode: number,
  retry: ErrorExplanation['retry'],
  stops: boolean,
  meaning: string,
  meaningInChinese: string,
  advice: string,
  adviceInChinese: string,
];

const TOKEN_ADVICE = 'Fetch a new access token and call again, once.';
const TOKEN_ADVICE_ZH = '重新获取 access_token 后再试一次。';

// Sources: the error tables of getQRCode, getUnlimitedQRCode, createQRCode and the unique item codes (see limits.ts); 40014
// and 42001, which they leave to the common table, from https://developers.weixin.qq.com/doc/oplatform/developers/errCode/errCode.html
const ROWS: readonly Row[] = [
  [
    -1,
    'later',
    false,
    'the system is busy',
    '系统繁忙',
    'Call again after a pause that grows from try to try.',
    '稍后重试，并逐次加长等待时间。',
  ],
  [
    40001,
    'token',
    true,
    'the access token is wrong, or not the latest',
    'access_token 无效或不是最新的',
    `${TOKEN_ADVICE} If that fails too, another service is fetching tokens as well: let one fetch for all, or use stable_token.`,
    `${TOKEN_ADVICE_ZH}若仍失败，说明有别的服务也在刷新 access_token：改由一处统一获取，或使用 stable_token。`,
  ],
  [
    40014,
    'token',
    true,
    'the access token is malformed',
    'access_token 不合法',
    TOKEN_ADVICE,
    TOKEN_ADVICE_ZH,
  ],
  [
    42001,
    'token',
    true,
    'the access token has expired',
    'access_token 已过期',
    TOKEN_ADVICE,
    TOKEN_ADVICE_ZH,
  ],
  [
    40097,
    'never',
    true,
    'an argument is wrong',
    '参数错误',
    'Check env_version, check_path, auto_color, line_color and is_hyaline: their types and values.',
    '检查 env_version、check_path、auto_color、line_color、is_hyaline 的类型和取值。',
  ],
  [
    40129,
    'never',
    false,
    'the scene has an illegal character',
    'scene 含有不支持的字符',
    'Use the 82 legal characters; % is none of them. encodeText() and defineScene() carry any text.',
    '只能使用 82 个合法字符，不支持 %；中文等内容请用 encodeText() 或 defineScene() 编码。',
  ],
  [
    40159,
    'never',
    false,
    'the path is empty or too long, or the body is not JSON',
    'path 为空、过长，或请求体不是 JSON',
    'Keep the path of getQRCode to 1024 bytes and that of createQRCode to 128, and send JSON, not a form.',
    'getQRCode 的 path 不超过 1024 字节，createQRCode 不超过 128 字节；请求体须为 JSON，不支持 form 表单。',
  ],
  [
    40169,
    'never',
    false,
    'the scene is missing, empty or too long, or the body is not JSON',
    'scene 缺失、为空、过长，或请求体不是 JSON',
    'Give 1 to 32 characters, spell the parameter `scene`, and send JSON, not a form. defineScene() makes more fit.',
    'scene 须为 1 到 32 个字符，注意参数名拼写；请求体须为 JSON，不支持 form 表单。内容过长可用 defineScene() 压缩。',
  ],
  [
    41030,
    'never',
    true,
    'the page does not exist, or is not published',
    'page 不存在，或小程序尚未发布',
    'Name a published page without a leading / and without parameters, or pass check_path: false (60,000 pages at most).',
    'page 须为已发布的页面，开头不加 /，不带参数；或传 check_path: false（最多 60000 个 page）。',
  ],
  [
    45009,
    'later',
    false,
    'too many calls: 5,000 a minute are allowed',
    '调用频率超限（每分钟 5000 次）',
    'Wait up to a minute, slow down, and generate codes ahead where more are needed.',
    '等待至多一分钟再试，降低频率；需要大量小程序码时请预生成。',
  ],
  [
    45029,
    'never',
    true,
    'the 100,000 codes of getQRCode and createQRCode are used up',
    'getQRCode 与 createQRCode 合计 100,000 个的额度已用完',
    'Use getUnlimitedQRCode: nothing gives this quota back.',
    '改用 getUnlimitedQRCode；该额度不会恢复。',
  ],
  [
    45063,
    'never',
    true,
    'the account has no permission for this interface',
    '账号没有该接口的权限',
    'See in the console of the account what is missing: verification, a restriction, or the permission set of a third party.',
    '在公众平台查看账号：是否未认证、被限制，或第三方平台缺少相应权限集。',
  ],
  [
    40189,
    'never',
    true,
    'the width is out of range',
    'width 超出范围',
    'Give a width from 280 to 1280.',
    'width 须在 280 到 1280 之间。',
  ],
  [
    47001,
    'never',
    true,
    'the body is not JSON',
    '请求体不是合法的 JSON',
    'Send the parameters as a JSON string with Content-Type: application/json.',
    '参数须序列化为 JSON 字符串，Content-Type 为 application/json。',
  ],
  [
    85096,
    'never',
    true,
    'scancode_time is a reserved name',
    'scancode_time 是系统保留参数',
    'Rename the parameter in the path or page.',
    '请更换 path 或 page 中的参数名。',
  ],
];

/**
 * What an `errcode` means, whether to call again, and what to do; undefined for a code that the documents of the codes don't have.
 *
 * @example explainError(45029)!.advice.zh // '改用 getUnlimitedQRCode；该额度不会恢复。'
 */
export function explainError(errcode: number): ErrorExplanation | undefined {
  const row = ROWS.find(([code]) => code === errcode);
  if (!row) return undefined;
  const [, retry, stops, en, zh, advice, adviceInChinese] = row;
  return { errcode, meaning: { en, zh }, retry, stops, advice: { en: advice, zh: adviceInChinese } };
}
