export { createClient } from './client/client';
export type { Client, ClientOptions, UniqueItem } from './client/client';
export { PlatformError, TransportError } from './client/errors';
export type { Picture } from './client/picture';
export { saveFile } from './client/save';
export { stableAccessToken } from './client/tokens';
export type { AccessTokenProvider } from './client/tokens';
// What the types above name, for the declarations of those who export a client's function.
export type {
  CodeRequest,
  CreateQRCodeParameters,
  ErrorExplanation,
  QRCodeParameters,
  UnlimitedQRCodeParameters,
} from '../../src/codes';
