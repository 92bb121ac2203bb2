/**
 * Requests for codes, checked before they are sent, and the limits and errors of the platforms. Runs in pages, and anywhere else.
 *
 * @module
 */
export { createAlipayQRCode } from './codes/alipay';
export type { AlipayQRCodeParameters, AlipayRequest } from './codes/alipay';
export type { Bilingual } from './codes/bilingual';
export { chooseInterface } from './codes/choice';
export type { Choice, Need } from './codes/choice';
export { explainError } from './codes/errors';
export type { ErrorExplanation, Fault, Retry, Scope } from './codes/errors';
export { LIMITS } from './codes/limits';
export {
  applycode,
  applycodedownload,
  applycodequery,
  codeactive,
  codeactivequery,
  tickettocode,
} from './codes/unique-item';
export type { Activation, ItemCode } from './codes/unique-item';
export { expiresAt, isExpired, validity } from './codes/validity';
export type { CodeKind, Validity } from './codes/validity';
export { createQRCode, getQRCode, getUnlimitedQRCode } from './codes/wechat';
export type {
  CodeRequest,
  CreateQRCodeParameters,
  Drawing,
  EnvVersion,
  QRCodeParameters,
  UnlimitedQRCodeParameters,
  WeChatRequest,
} from './codes/wechat';
export { createXiaohongshuQRCode } from './codes/xiaohongshu';
export type { XiaohongshuQRCodeParameters, XiaohongshuRequest } from './codes/xiaohongshu';
