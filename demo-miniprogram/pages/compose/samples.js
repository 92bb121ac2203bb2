// 除了刚编出来的码，还会扫到什么：每个例子是落地页的一段 query，写法与微信交给页面的一样。

const { integer } = require('../../miniprogram-scene');
const { poster } = require('../../scenes');

const printed = poster.encode({
  goods: 42,
  inviter: '1795324876512231425',
  channel: 'ad',
  table: 8,
  shop: '幸福西饼',
});
const misread = printed.slice(0, 9) + (printed.charAt(9) === 'A' ? 'B' : 'A') + printed.slice(10);
const later = poster
  .next({ goods: integer({ max: 999999999 }) }, (old) => ({ goods: old.goods }))
  .encode({ goods: 42 });

function query(scene) {
  return `scene=${encodeURIComponent(scene)}`;
}

const SAMPLES = [
  {
    key: 'legacy',
    title: '旧格式的码',
    note: 'id=42&uid=…，缺的字段由旧格式读取器补上',
    query: query('id=42&uid=1795324876512231425'),
  },
  {
    key: 'split',
    title: '旧码没有转义就拆开了',
    note: '安卓扫码得到的 path 原样跳转时会这样',
    query: 'scene=id=42&uid=40021&s=A12&from=ad',
  },
  {
    key: 'damaged',
    title: '抄错一个字符的码',
    note: '校验会发现，不会读出一条错的记录',
    query: query(misread),
  },
  { key: 'foreign', title: '别处印的码', note: 'room=302，和海报无关', query: query('room=302') },
  { key: 'later', title: '新版本印的码', note: '用 poster.next() 定义的下一版', query: query(later) },
  {
    key: 'link',
    title: '普通链接二维码',
    note: '整个网址在 options.q 里，scene 在网址里',
    query: `q=${encodeURIComponent(`https://shop.example.com/p?${query(printed)}`)}&scancode_time=1700000000`,
  },
  {
    key: 'ticket',
    title: '一物一码',
    note: '只带 code_ticket，要到服务器兑换',
    query: 'code_ticket=5fdd1b2c9e',
  },
  { key: 'none', title: '没有参数', note: '从聊天列表或搜索直接打开', query: '' },
];

module.exports = { SAMPLES };
