export { createClient } from './server/client';
export type { Client, ClientOptions, UniqueItem } from './server/client';
export { PlatformError, TransportError } from './server/errors';
export type { Picture } from './server/picture';
export { saveFile } from './server/save';
export { stableAccessToken } from './server/tokens';
export type { AccessTokenProvider } from './server/tokens';
// What the types above name, for the declarations of those who export a client's function.
export type {
  CodeRequest,
  CreateQRCodeParameters,
  ErrorExplanation,
  QRCodeParameters,
  UnlimitedQRCodeParameters,
} from './codes';
