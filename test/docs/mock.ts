import { onTestFinished } from 'vitest';
import type * as Server from '../../server/src';
import { requireBuilt } from './stage';
import type { Names } from './stage';

/** The built miniprogram-scene-server, whose clients call a mock platform where a block names no other. */
export async function mockModules(): Promise<Names> {
  const built = requireBuilt('miniprogram-scene-server') as typeof Server;
  const { url: baseUrl, close } = await built.startMockPlatform();
  onTestFinished(() => close());
  return {
    ...built,
    createClient: (options: Server.ClientOptions) => built.createClient({ baseUrl, ...options }),
    stableAccessToken: (app: { appid: string; secret: string }) =>
      built.stableAccessToken({ baseUrl, ...app }),
  };
}
