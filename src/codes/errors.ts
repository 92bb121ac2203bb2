// The error codes in WeChat's answers: who can mend the cause, whether to call again, and what else fails in the same way. The
// tables in docs/codes.md and docs/codes.zh-CN.md have the same codes.
import type { Bilingual } from './bilingual';

/**
 * The party that can mend the cause: the `caller` with another request, somebody with rights in the console of the `account`, or whoever keeps
 * the access `token`. A `quota` that is used up and the `platform` can only be waited for.
 */
export type Fault = 'caller' | 'token' | 'account' | 'quota' | 'platform';

/**
 * The time when the same call may succeed: `later` (after pauses that grow), in the next `minute` and then more slowly, on the next `day`, with a new
 * access `token` (once), or `never` as it is.
 */
export type Retry = 'later' | 'minute' | 'day' | 'token' | 'never';

/**
 * The requests that fail in the same way: only this `request`; requests that are `alike` in what the error is about, such as
 * the page or the width; or `every` request, so that a batch should stop.
 */
export type Scope = 'request' | 'alike' | 'every';

/** The explanation of an `errcode` of WeChat. */
export interface ErrorExplanation {
  readonly errcode: number;
  readonly fault: Fault;
  readonly retry: Retry;
  readonly scope: Scope;
  readonly meaning: Bilingual;
  readonly advice: Bilingual;
}

/** Codes of one meaning. */
type Row = readonly [
  errcodes: readonly number[],
  en: string,
  zh: string,
  advice: readonly [en: string, zh: string],
];

/** Rows whose answers are the same but for the words. */
type Group = readonly [fault: Fault, retry: Retry, scope: Scope, rows: readonly Row[]];

const PAUSE = [
  'Call again after a pause, and double the pause with every try.',
  '稍后按指数退避重试。',
] as const;
const NEW_TOKEN = [
  'Fetch a new access token and call again, once.',
  '重新获取 access_token 后再试一次。',
] as const;
const JSON_BODY = [
  'Post JSON in UTF-8, no form, with the names and types of the documents: width is a number, line_color an object.',
  '用 POST 发送 UTF-8 的 JSON，不支持 form 表单；参数名和类型须与文档一致：width 是数字，line_color 是对象。',
] as const;
const CONSOLE = [
  'See in the console whether the account is verified and not restricted, and whether the token is its own.',
  '请登录公众平台检查：是否已认证、接口是否被限制、access_token 是否属于该账号。',
] as const;

// Sources: the error tables of getQRCode, getUnlimitedQRCode and createQRCode (see limits.ts), of getStableAccessToken and
// getAccessToken, of cloud calls (wxcloudservice/wxcloud/reference/errcode) and of cloud hosting. What these leave out stands in the
// common table: https://developers.weixin.qq.com/doc/oplatform/developers/errCode/errCode.html
// prettier-ignore
const GROUPS: readonly Group[] = [
  ['platform', 'later', 'request', [
    [[-1], 'the system is busy', '系统繁忙', PAUSE],
    [[-501001, -501002, -601001, -601003, -601008, -604102, -604103], 'the cloud is busy', '云开发系统繁忙', PAUSE],
    [[45103], 'the interface is not supported', '接口不支持', PAUSE],
  ]],
  ['platform', 'later', 'every', [
    [[85113], 'the token of the cloud hosting is not ready', '云托管令牌尚未就绪', ['Wait a few minutes.', '几分钟后再试。']],
  ]],
  ['token', 'token', 'every', [
    [[40001], 'the access token is wrong, or not the latest', 'access_token 无效或不是最新的', [
      `${NEW_TOKEN[0]} If that fails too, another service is fetching tokens as well: let one fetch for all, or use stable_token.`,
      `${NEW_TOKEN[1]}若仍失败，说明有别的服务也在刷新 access_token：改由中控服务统一获取和刷新，或使用 stable_token。`,
    ]],
    [[40014], 'the access token is malformed', 'access_token 不合法', NEW_TOKEN],
    [[42001], 'the access token has expired', 'access_token 已过期', NEW_TOKEN],
  ]],
  ['quota', 'minute', 'every', [
    [[45011, 44990, 44991], 'too many calls in this minute', '分钟调用频率超限', [
      'Wait for the next minute, and call more slowly: getUnlimitedQRCode allows 5,000 calls a minute.',
      '等到下一分钟再调用并降低频率：getUnlimitedQRCode 每分钟限 5000 次。',
    ]],
  ]],
  ['quota', 'day', 'every', [
    [[45009, 44993], 'the calls of this day are used up', '当日调用次数已用完', [
      'Go on after midnight, or reset the count with clear_quota, ten times a month.',
      '次日零点后再继续，或用 clear_quota 重置（每月 10 次）。',
    ]],
  ]],
  ['quota', 'never', 'alike', [
    [[45029], 'the 100,000 codes of getQRCode and createQRCode are used up', 'getQRCode 与 createQRCode 合计 10 万个的额度已用完', [
      'Use getUnlimitedQRCode: nothing gives this quota back. Only parameters used before still get their code.',
      '改用 getUnlimitedQRCode；该额度不会恢复，仅此前用过的参数仍可获取。',
    ]],
    [[48006], 'clear_quota was used ten times in this month', 'clear_quota 本月 10 次已用完', ['Wait for the next month.', '下月再试。']],
  ]],
  ['quota', 'never', 'every', [
    [[-501003, -501004], 'the resources of the cloud environment are used up', '云开发环境资源超限', ['Raise them in the console of the cloud.', '在云开发控制台调整配额。']],
  ]],
  ['account', 'never', 'every', [
    [[-601034], 'the account has not opened the cloud', '账号未开通云开发', ['Open it in the developer tools.', '在开发者工具中开通。']],
    [[40125, 40243], 'the secret is wrong, was reset, or is frozen', 'AppSecret 错误、已重置或已冻结', ['Copy it anew from the console.', '请到后台查看或重置。']],
    [[40164, 45035, 61004, 85107], 'the IP address of this server is not in the whitelist', '服务器 IP 不在白名单中', ['Add the address in errmsg to the whitelist.', '将 errmsg 中的 IP 加入白名单。']],
    [[45063, 48001], 'the account has no permission for this interface', '账号没有该接口的权限', CONSOLE],
    [[48004], 'the interface is blocked as a penalty', '接口因违规被封禁', CONSOLE],
    [[50002, 50004, 50007], 'the account is frozen, cancelled or moved', '账号已冻结、注销或迁移', CONSOLE],
    [[61003, 61007], 'the third-party platform has no consent of the account', '账号未授权给第三方平台', ['Let it consent again, with permission set 17.', '请重新授权，勾选权限集 17。']],
    [[61024], 'the account is that of a third-party platform', '该账号属于第三方平台', ['Use api_component_token.', '改用 api_component_token。']],
    [[85105, 85112], 'the cloud hosting may not make this call', '云托管无此接口权限', ['Check its service of open interfaces.', '检查其开放接口服务。']],
    [[89503, 89506, 89507], 'the administrator has to confirm this server, or has refused it', '须管理员确认，或管理员已拒绝', [
      'Ask for it; after a refusal, wait 24 hours (89506) or 1 hour (89507).',
      '请管理员确认；被拒绝后须等 24 小时（89506）或 1 小时（89507）。',
    ]],
  ]],
  ['caller', 'never', 'request', [
    [[40129], 'the scene has an illegal character', 'scene 含有不支持的字符', [
      'Use the 82 legal characters, without %; a JSON library may turn & into \\u0026. encodeText() and defineScene() carry any text.',
      "只支持数字、大小写字母和 !#$&'()*+,/:;=?@-._~；若含 &，检查 JSON 库是否转成了 \\u0026。中文等内容请用 encodeText() 或 defineScene() 编码。",
    ]],
    [[40159], 'the path is empty or too long, or the body is not JSON', 'path 为空、过长，或请求体不是 JSON', [
      'Keep the path of getQRCode to 1024 bytes and that of createQRCode to 128, and send JSON, not a form.',
      'getQRCode 的 path 不超过 1024 字节，createQRCode 不超过 128 字节；请求体须为 JSON，不支持 form 表单。',
    ]],
    [[40169], 'the scene is missing, empty or too long, or the body is not JSON', 'scene 缺失、为空、过长，或请求体不是 JSON', [
      'Give 1 to 32 characters, spell the parameter `scene`, and send JSON, not a form; a JSON library may turn & into \\u0026. defineScene() makes more fit.',
      'scene 须为 1 到 32 个字符，注意参数名拼写；请求体须为 JSON，不支持 form 表单；& 不能转成 \\u0026。内容过长可用 defineScene() 压缩。',
    ]],
  ]],
  ['caller', 'never', 'alike', [
    [[-604001], 'the answer is larger than 1 MB', '返回内容超过 1 MB', ['Give a smaller width.', '减小 width。']],
    [[40033], 'the body has escapes such as \\u0026', '请求体含 \\u0026 这样的转义', ['Turn off the escapes of the JSON library.', '关闭 JSON 库的转义。']],
    [[40097], 'an argument is wrong', '参数错误', [
      'Check env_version (not empty), check_path, auto_color, line_color and is_hyaline: their types and values.',
      '检查 env_version（不能为空）、check_path、auto_color、line_color、is_hyaline 的类型和取值。',
    ]],
    [[40189], 'the width is out of range', 'width 超出范围', ['Give a width from 280 to 1280 pixels.', 'width 须为 280–1280 px。']],
    [[41030], 'the page does not exist, or is not published', 'page 不存在，或小程序尚未发布', [
      'Name a published page without a leading / and without parameters, or pass check_path: false (60,000 pages at most) and an env_version.',
      'page 须为已发布的页面，开头不加 /，不带参数；未发布时传 check_path: false（最多 6 万个 page），并用 env_version 打开体验版。',
    ]],
    [[47001], 'the body is not JSON, or a parameter has another type', '请求体不是合法的 JSON，或参数类型不符', JSON_BODY],
    [[85096], 'scancode_time is a reserved name', 'scancode_time 是系统保留参数', [
      'Rename the parameter of the path. A page takes no parameters at all.',
      'path、page 中不能出现 scancode_time，请换参数名（page 本来就不能带参数）。',
    ]],
  ]],
  ['caller', 'never', 'every', [
    [[-501005, -501007, -501019, -504001, -504002, -601002, -601004, -601011, -601018, -604104], 'the cloud call, its environment or its function is wrong', '云调用、云环境或云函数有误', [
      'Read errMsg; check the environment, the arguments and the log of the function.',
      '查看 errMsg，检查环境、参数和云函数日志。',
    ]],
    [[-604100], 'there is no such cloud call', '云调用接口不存在', ['Check the name, such as wxacode.getUnlimited.', '检查接口名，如 wxacode.getUnlimited。']],
    [[-604101], 'the cloud function may not make this call', '云函数无此接口权限', [
      'Name it under permissions.openapi in config.json of the function, upload, and wait ten minutes.',
      '在云函数 config.json 的 permissions.openapi 中声明并上传，约 10 分钟后生效。',
    ]],
    [[40002], 'grant_type is wrong', 'grant_type 错误', ['Give client_credential.', '须为 client_credential。']],
    [[40013], 'the appid is wrong', 'appid 错误', ['Copy it from the console.', '请从后台复制。']],
    [[40066], 'the URL is wrong', 'URL 错误', ['Use that of the documents.', '请用文档中的地址。']],
    [[41001], 'the access token is missing', '缺少 access_token', [
      'Put it into the URL, not into the body. In cloud hosting, switch on the service of open interfaces.',
      'access_token 要放在 URL 中；云托管须开启开放接口服务。',
    ]],
    [[41002, 41004], 'appid or secret is missing', '缺少 appid 或 secret', JSON_BODY],
    [[43002], 'the call is no POST', '须使用 POST', JSON_BODY],
    [[44002], 'the body is empty', '请求体为空', JSON_BODY],
  ]],
];

/** All error codes that {@link explainError} knows: the tests compare them with the documents. */
export const ERRCODES: readonly number[] = /* @__PURE__ */ GROUPS.reduce<number[]>(
  (all, [, , , rows]) => rows.reduce((codes, [errcodes]) => codes.concat(errcodes), all),
  [],
);

/**
 * Explains an `errcode` of WeChat, or an `errCode` of a cloud call: its meaning, whose fault it is, when to call again, what else
 * fails, and the advice. It returns `undefined` for a code that is in no table of these interfaces.
 *
 * @example explainError(45029)!.advice.zh // '改用 getUnlimitedQRCode；该额度不会恢复，仅此前用过的参数仍可获取。'
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getunlimitedqrcode
 */
export function explainError(errcode: number): ErrorExplanation | undefined {
  for (const [fault, retry, scope, rows] of GROUPS) {
    const row = rows.find(([errcodes]) => errcodes.indexOf(errcode) >= 0);
    if (row) {
      const [, en, zh, advice] = row;
      return { errcode, fault, retry, scope, meaning: { en, zh }, advice: { en: advice[0], zh: advice[1] } };
    }
  }
  return undefined;
}
