// A server that asks the platform for codes.
import { SceneError } from 'miniprogram-scene';
import { createClient, type Client, type Picture } from 'miniprogram-scene-server';
import { poster, type Poster } from './scenes.js';

export function clientOf(baseUrl: string): Client {
  return createClient({ accessToken: 'mock', baseUrl });
}

/** The picture of a record's code, or the field that does not fit. */
export async function codeOf(
  client: Client,
  record: Poster,
): Promise<{ picture: Picture } | { refused: string | undefined }> {
  try {
    const scene = poster.encode(record);
    return { picture: await client.getUnlimitedQRCode({ scene, page: 'pages/landing/landing' }) };
  } catch (error) {
    if (error instanceof SceneError) return { refused: error.path };
    throw error;
  }
}

/** Never called: the compiler has to refuse each line. */
export function misuse(client: Client): unknown[] {
  return [
    // @ts-expect-error -- an access token is needed
    createClient({}),
    // @ts-expect-error -- a scene is needed
    client.getUnlimitedQRCode({ page: 'pages/landing/landing' }),
    // @ts-expect-error -- not one of the versions
    client.getUnlimitedQRCode({ scene: 'a', env_version: 'beta' }),
  ];
}
