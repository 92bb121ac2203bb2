// Alipay's gateway on the mock platform.
import { isText } from './answer';
import type { Answer } from './answer';

/**
 * Answers a call of Alipay's gateway. It knows alipay.open.app.qrcode.create only, and does not check signatures.
 *
 * @param form the parameters of the call, from its body or its query.
 * @param origin the URL of the mock platform, for the URL of the picture.
 * @see https://opendocs.alipay.com/mini/03l5bn
 */
export function answerAlipay(form: URLSearchParams, origin: string): Answer {
  const answer = (content: object) => ({ alipay_open_app_qrcode_create_response: content });
  const refuse = (sub_msg: string) =>
    answer({ code: '40002', msg: 'Invalid Arguments', sub_code: 'isv.invalid-parameter', sub_msg });
  if (form.get('method') !== 'alipay.open.app.qrcode.create') return refuse('method');
  let content: Record<string, unknown>;
  try {
    content = Object(JSON.parse(form.get('biz_content') ?? '')) as Record<string, unknown>;
  } catch {
    return refuse('biz_content');
  }
  for (const [name, max] of [
    ['url_param', 256],
    ['query_param', 256],
    ['describe', 32],
  ] as const) {
    if (!isText(content[name], max)) return refuse(name);
  }
  const { color, size } = content;
  if (color !== undefined && !/^0x[\da-f]{6}$/i.test(String(color))) return refuse('color');
  if (size !== undefined && !['s', 'm', 'l'].includes(size as string)) return refuse('size');
  const { url_param, query_param } = content as Record<string, string>;
  const query = new URLSearchParams({ content: `${url_param}?${query_param}` });
  const picture = `${origin}/alipay.png?${query.toString()}`;
  return answer({
    code: '10000',
    msg: 'Success',
    qr_code_url: picture,
    qr_code_url_circle_white: picture,
    qr_code_url_circle_blue: picture,
  });
}
