import { isText } from './answer';
import type { Answer } from './answer';

/** Answers alipay.open.app.qrcode.create on Alipay's gateway; signatures are not looked at. */
export function alipayGateway(form: URLSearchParams, origin: string): Answer {
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
  for (const [name, most] of [
    ['url_param', 256],
    ['query_param', 256],
    ['describe', 32],
  ] as const) {
    if (!isText(content[name], most)) return refuse(name);
  }
  const { url_param, query_param } = content as Record<string, string>;
  const query = new URLSearchParams({ content: `${url_param}?${query_param}` });
  return answer({ code: '10000', msg: 'Success', qr_code_url: `${origin}/alipay.png?${query.toString()}` });
}
