// Codes are scanned in what was built, and the pages have to show the records.
import assert from 'node:assert/strict';
import { createHost } from './host.mjs';

const record = { goods: 42, inviter: '1795324876512231425', channel: 'ad', shop: '幸福西饼' };
const another = { ...record, goods: 7, channel: 'share', shop: '蜀香源火锅' };
const parcel = { order: 20831, address: '四川省成都市锦江区春熙路街道16号3栋2单元501室' };
const link = (path) => ({ q: encodeURIComponent(`https://shop.cn${path}`), scancode_time: '1700000000' });

const GOODS = 'pages/goods/goods';
const WHOLE = 'pages/whole/whole';
const TABLE = 'tables/pages/table/table';
const ADDRESS = 'delivery/pages/address/address';

/** On WeChat the pages get what a code carries, and the App gets it too. */
async function scanInWeChat({ poster, delivery }, { expect, start, show, checkApp }) {
  const scene = encodeURIComponent(poster.encode(record));
  const scan = { path: GOODS, scene: 1047, query: { scene } };
  await start(scan);
  checkApp?.(record);
  await expect(GOODS, { scene }, record);
  await expect(GOODS, { scene: poster.encode(another) }, another);
  await expect(GOODS, link(`/?scene=${scene}`), record);
  await expect(GOODS, {}, undefined);
  await expect(GOODS, { scene: 'gid%3D42' }, undefined);

  await expect(WHOLE, { scene }, record);
  await expect(WHOLE, { scene: poster.encode(another) }, another);
  await expect(WHOLE, link(`/?scene=${scene}`), record);
  await expect(WHOLE, { t: '8' }, undefined);

  await expect(TABLE, link('/t/8'), { table: 8, channel: 'link' });
  await expect(TABLE, link('/?t=8'), { table: 8, channel: 'card' });
  await expect(TABLE, { t: '8' }, { table: 8, channel: 'card' });
  await expect(TABLE, { t: '501' }, undefined);

  await expect(ADDRESS, { scene: encodeURIComponent(delivery.encode(parcel)) }, parcel);

  // A hot start, and a return from the background: the options of the last scan are there again.
  const hot = { ...scan, query: { scene: encodeURIComponent(poster.encode(another)) } };
  await show(hot);
  checkApp?.(another);
  await expect(WHOLE, hot.query, another);
  await show({ ...hot, scene: 1001 });
  await expect(WHOLE, {}, undefined);
}

/** On Alipay the App gets what a code carries. A page gets what the path of the code carries. */
async function scanInAlipay({ poster, delivery }, { expect, start, show }) {
  await start({ path: GOODS, scene: '1011', query: { scene: poster.encode(record) } });
  await expect(GOODS, {}, record);
  await expect(GOODS, {}, undefined);
  await show({ path: WHOLE, scene: '1011', query: { scene: poster.encode(another) } });
  await expect(WHOLE, {}, another);
  await show({ path: WHOLE, scene: '1011' });
  await expect(WHOLE, {}, undefined);

  const qrCode = encodeURIComponent(`https://shop.cn/?scene=${encodeURIComponent(poster.encode(record))}`);
  await show({ path: WHOLE, scene: '1011', query: { qrCode, scancode_time: '1700000000' } });
  await expect(WHOLE, {}, record);
  await expect(WHOLE, { scene: poster.encode(another) }, another);
  await expect(TABLE, { t: '8' }, { table: 8, channel: 'card' });
  await expect(ADDRESS, { scene: delivery.encode(parcel) }, parcel);
}

/**
 * Scans in a mini-program that was built. Gives the number of records. `textOf` gives the text of a page, and
 * without it the record is in the data of the page. `appRecordOf` gives the record of the last scan, where the App has it.
 */
export async function scan(root, { platform, schemas, textOf, appRecordOf }) {
  const host = createHost(root, platform);
  let compared = 0;
  function compare(found, expected, where) {
    assert.deepEqual(found && JSON.parse(JSON.stringify(found)), expected, where);
    compared++;
  }
  await (platform === 'wx' ? scanInWeChat : scanInAlipay)(schemas, {
    start: host.start,
    show: host.show,
    checkApp: appRecordOf && ((expected) => compare(appRecordOf(host.app), expected, 'the App')),
    async expect(path, options, expected) {
      const page = await host.open(path, options);
      const where = `${path} with ${JSON.stringify(options)}`;
      if (!textOf) compare(page.data.record ?? undefined, expected, where);
      // This page is the recipe, word for word: it shows the shop alone.
      else if (path === GOODS) compare(textOf(page), expected?.shop ?? '', where);
      else compare(JSON.parse(textOf(page) || 'null') ?? undefined, expected, where);
    },
  });
  assert.deepEqual(host.errors, []);
  return `${compared} records`;
}
