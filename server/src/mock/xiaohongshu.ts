// Xiaohongshu's unlimited code on the mock platform. Its documents list no error codes, so every refusal has the code 2 here.
// Source: https://miniapp.xiaohongshu.com/doc/DC164497
import { isWhole } from './answer';
import type { Answer, Body } from './answer';
import { drawCode } from './draw-code';

/** The path of the interface. */
export const XIAOHONGSHU = '/api/rmp/qrcode/unlimited';

/** Answers a call of the interface. It does not check the access token. */
export function answerXiaohongshu(body: Body | undefined): Answer {
  const { scene, page = 'pages/index/index', width } = body ?? {};
  const refuse = (msg: string): Answer => ({ success: false, code: 2, msg });
  if (typeof scene !== 'string' || !/^[0-9A-Za-z\-._~]{1,32}$/.test(scene)) return refuse('scene');
  if (typeof page !== 'string' || page === '' || /^\/|\?/.test(page)) return refuse('page');
  if (!isWhole(width, 280, 1280)) return refuse('width');
  return drawCode(`${page}?scene=${scene}`, width);
}
