// Runs the compiled pages as the platform does: launches the app from a code, opens the page, and scans another code.
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';

const load = (name) => import(new URL(name, pathToFileURL(`${process.cwd()}/out/`)));

const { poster } = await load('scenes.js');
const { first, second } = await load('versions.js');
const record = { goods: 42, inviter: '1795324876512231425', channel: 'share', shop: '幸福西饼' };
const scene = encodeURIComponent(poster.encode(record));
const another = encodeURIComponent(poster.encode({ ...record, goods: 43, table: 7 }));

let app;
let page;
globalThis.App = (options) => (app = options);
globalThis.Page = (options) => (page = options);
globalThis.wx = { scanCode: ({ success }) => success({ path: `pages/landing/landing?scene=${another}` }) };
await load('app.js');
await load('landing.js');
await load('subpaths.js');
page.setData = (data) => Object.assign(page.data, data);

app.onLaunch({ path: 'pages/landing/landing', scene: 1047, query: { scene } });
assert.deepEqual(app.globalData, { inviter: '1795324876512231425', entry: 'scene' });
page.onLoad({ scene });
assert.deepEqual(page.data, { shop: '幸福西饼', goods: 42, table: 0, channel: 'share' });
page.scan();
assert.deepEqual(page.data, { shop: '幸福西饼', goods: 43, table: 7, channel: 'share' });

const upgraded = {
  goods: '42',
  from: 'shop',
  level: 2,
  at: ['in', ''],
  to: { type: 'table', number: 8 },
  parts: [{ on: true }],
};
assert.deepEqual(second.read({ scene: first.encode({ goods: 42, from: 'shop' }) }), upgraded);
assert.deepEqual(second.read({ query: { scene: 'gid=42&from=shop' } }), upgraded);
assert.deepEqual(second.decode(second.encode({ ...upgraded, from: 'ad', size: 'M' })), {
  ...upgraded,
  from: 'ad',
  size: 'M',
});
