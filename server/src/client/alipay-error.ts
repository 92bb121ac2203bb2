// The errors of Alipay's gateway, for programs that call alipay.open.app.qrcode.create with an SDK of Alipay.
import type { Bilingual, Fault, Retry, Scope } from 'miniprogram-scene/codes';

/** The explanation of an error of Alipay's gateway. */
export interface AlipayErrorExplanation {
  readonly code: string;
  /** As of {@link ErrorExplanation}. */
  readonly fault: Fault;
  readonly retry: Retry;
  readonly scope: Scope;
  readonly meaning: Bilingual;
  readonly advice: Bilingual;
}

const bilingual = (en: string, zh: string): Bilingual => ({ en, zh });

// Source: https://opendocs.alipay.com/common/02km9f
const CODES: Readonly<Record<string, Omit<AlipayErrorExplanation, 'code'>>> = {
  20000: {
    fault: 'platform',
    retry: 'later',
    scope: 'request',
    meaning: bilingual('the service is not available', '服务不可用'),
    advice: bilingual(
      'Call again after a pause, and double the pause with every try.',
      '稍后按指数退避重试。',
    ),
  },
  20001: {
    fault: 'token',
    retry: 'token',
    scope: 'every',
    meaning: bilingual('app_auth_token is wrong or has expired', '授权令牌无效或已过期'),
    advice: bilingual(
      'Get a new app_auth_token, or let the merchant consent again.',
      '更换 app_auth_token，或请商家重新授权。',
    ),
  },
  40001: {
    fault: 'caller',
    retry: 'never',
    scope: 'every',
    meaning: bilingual('a required parameter is missing', '缺少必选参数'),
    advice: bilingual(
      'See sub_code: app_id, sign, method or biz_content is missing.',
      '查看 sub_code：缺少 app_id、sign、method 或 biz_content。',
    ),
  },
  40002: {
    fault: 'caller',
    retry: 'never',
    scope: 'every',
    meaning: bilingual('a parameter, the app or the signature is wrong', '参数、应用或签名有误'),
    advice: bilingual(
      'See sub_code: the keys, the app_id, the timestamp, or a parameter of biz_content.',
      '查看 sub_code：检查密钥、app_id、时间戳或 biz_content 的参数。',
    ),
  },
  40003: {
    fault: 'account',
    retry: 'never',
    scope: 'every',
    meaning: bilingual('the app has no keys in the console', '应用未配置密钥'),
    advice: bilingual('Set the public key in the console.', '在开放平台配置公钥。'),
  },
  40004: {
    fault: 'caller',
    retry: 'never',
    scope: 'request',
    meaning: bilingual('the request has failed', '业务处理失败'),
    advice: bilingual('See sub_code and sub_msg.', '查看 sub_code 和 sub_msg。'),
  },
  40005: {
    fault: 'quota',
    retry: 'minute',
    scope: 'every',
    meaning: bilingual('too many calls', '调用频次超限'),
    advice: bilingual('Call more slowly.', '降低调用频率。'),
  },
  40006: {
    fault: 'account',
    retry: 'never',
    scope: 'every',
    meaning: bilingual('the app has no permission for this interface', '应用没有该接口的权限'),
    advice: bilingual(
      'Bring the app online, and add the feature 小程序二维码; do not mix the sandbox with it.',
      '应用须已上线，并添加“小程序二维码”功能；不要混用沙箱与正式环境。',
    ),
  },
};

/**
 * Explains the error of an answer of Alipay's gateway: whose fault it is, when to call again, and what else fails in the same way. It
 * returns undefined for a success, and for an unknown code.
 *
 * @param answer.code the `code` of the answer. @default ''
 * @param answer.sub_code its `sub_code`. @default ''
 * @example explainAlipayError({ code: '40006', sub_code: 'isv.insufficient-isv-permissions' })!.advice.zh
 * @see https://opendocs.alipay.com/common/02km9f
 */
export function explainAlipayError(answer: {
  readonly code?: string | undefined;
  readonly sub_code?: string | undefined;
}): AlipayErrorExplanation | undefined {
  const { code = '', sub_code } = answer;
  if (!Object.hasOwn(CODES, code)) return undefined;
  const explanation = { code, ...CODES[code]! };
  return sub_code === 'isv.invalid-parameter' ? { ...explanation, scope: 'request' } : explanation;
}

/** All codes that {@link explainAlipayError} knows: the tests compare them with the documents. */
export const ALIPAY_CODES: readonly string[] = Object.keys(CODES);
