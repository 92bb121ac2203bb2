// Runs the compiled server for a record that fits, and for one that doesn't.
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';

const load = (name) => import(new URL(name, pathToFileURL(`${process.cwd()}/out/`)));

await load('subpaths.js');
const { poster } = await load('scenes.js');
const { bodyFor } = await load('server.js');

const record = { goods: 42, inviter: '1795324876512231425', channel: 'share', shop: '幸福西饼' };
assert.deepEqual(poster.decode(bodyFor(record).scene), record);
assert.deepEqual(bodyFor({ ...record, goods: -1 }), { refused: 'goods' });
