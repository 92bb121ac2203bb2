// A mock platform that draws codes, and a scanner for them.
import { createClient, startMockPlatform } from 'miniprogram-scene-server';
import { scan } from './scan.mjs';

/**
 * Opens a mock platform. Its `photograph(scene, page)` returns the text that a scanner reads in the picture from
 * getUnlimitedQRCode.
 */
export async function openPlatform() {
  const { url, close } = await startMockPlatform();
  const client = createClient({ accessToken: 'mock', baseUrl: url });
  const photograph = async (scene, page) => {
    const { bytes } = await client.getUnlimitedQRCode({ scene, page });
    return scan(bytes).text;
  };
  return { photograph, close };
}
