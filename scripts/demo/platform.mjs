// A stand-in of the platform that draws codes, and a scanner for them.
import { createClient } from '../../dist/server.mjs';
import { startStandIn } from '../../dist/stand-in.mjs';
import { scan } from './scan.mjs';

/** Opens one, with `photograph(scene, page)`: what a scanner reads in the picture that getUnlimitedQRCode gives. */
export async function openPlatform() {
  const { url, close } = await startStandIn();
  const client = createClient({ accessToken: 'stand-in', baseUrl: url });
  const photograph = async (scene, page) => {
    const { bytes } = await client.getUnlimitedQRCode({ scene, page });
    return scan(bytes).text;
  };
  return { photograph, close };
}
