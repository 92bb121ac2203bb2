/**
 * A client of the platform, and a mock platform for tests without an account. For Node.
 *
 * @module
 */
export { stableAccessToken } from './client/access-token';
export type { AccessTokenProvider } from './client/access-token';
export { explainAlipayError } from './client/alipay-error';
export type { AlipayErrorExplanation } from './client/alipay-error';
export { createClient } from './client/client';
export type { Client, ClientOptions, SendOptions, UniqueItem } from './client/client';
export { PlatformError, TransportError } from './client/errors';
export type { TransportErrorOptions } from './client/errors';
export type { ClientEmitter, ClientEvents, Progress } from './client/events';
export { judgeError } from './client/judge-error';
export type { Judgement } from './client/judge-error';
export type { Picture } from './client/picture';
export { saveFile } from './client/save-file';
export { startMockPlatform } from './mock/mock-platform';
export type { MockPlatform, MockPlatformOptions, MockPlatformReport } from './mock/mock-platform';
// The declarations of these names use types of miniprogram-scene/codes. Users who export a function of a client need them too.
export type {
  Bilingual,
  CodeRequest,
  CreateQRCodeParameters,
  Drawing,
  EnvVersion,
  ErrorExplanation,
  Fault,
  QRCodeParameters,
  Retry,
  Scope,
  UnlimitedQRCodeParameters,
  WeChatRequest,
} from 'miniprogram-scene/codes';
