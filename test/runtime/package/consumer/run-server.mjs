// Runs the compiled server for a record that fits, and for a record that does not, with a mock platform.
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { startMockPlatform } from 'miniprogram-scene-server';

const load = (name) => import(new URL(name, pathToFileURL(`${process.cwd()}/out/`)));

await load('subpaths.js');
const { clientOf, codeOf } = await load('server.js');

const { url, close } = await startMockPlatform();
const client = clientOf(url);
const record = { goods: 42, inviter: '1795324876512231425', channel: 'share', shop: '幸福西饼' };
const { picture } = await codeOf(client, record);
assert.deepEqual(
  [...picture.bytes.slice(1, 4)],
  [...'PNG'].map((letter) => letter.charCodeAt(0)),
);
assert.deepEqual(await codeOf(client, { ...record, goods: -1 }), { refused: 'goods' });
await close();
