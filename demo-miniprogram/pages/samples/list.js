// 除了刚编出来的码，还会扫到什么：每个例子的 options 都与平台交给代码的一样。

const { integer } = require('../../miniprogram-scene');
const { poster } = require('../../scenes');

const LANDING = 'pages/landing/landing';

const printed = poster.encode({
  goods: 42,
  inviter: '1795324876512231425',
  channel: 'ad',
  day: '2026-12-31',
  shop: '幸福西饼',
});
const encoded = encodeURIComponent(printed);
const misread = printed.slice(0, 9) + (printed.charAt(9) === 'A' ? 'B' : 'A') + printed.slice(10);
const later = poster
  .next({ goods: integer({ max: 999999999 }) }, (old) => ({ goods: old.goods }))
  .encode({ goods: 42 });

/** 落地页 onLoad 收到的 options：可以原样打开落地页。 */
function landing(options) {
  const query = Object.keys(options)
    .map((key) => `${key}=${options[key]}`)
    .join('&');
  return { options, url: query ? `/${LANDING}?${query}` : `/${LANDING}` };
}

/** 落地页收到的 scene，和真实扫码一样编码过一次。 */
function scene(text) {
  return landing({ scene: encodeURIComponent(text) });
}

/** 不照样打开落地页的 options：别处收到的，或者路由不会再这样拆的。 */
function elsewhere(options) {
  return { options, url: '' };
}

function sample(key, title, note, arrival) {
  return Object.assign({ key, title, note }, arrival);
}

const GROUPS = [
  {
    title: '改用本库之前手写的格式',
    samples: [
      sample(
        'pairs',
        '键值对',
        'id=42&uid=…，缺的字段由旧格式读取器补上',
        scene('id=42&uid=1795324876512231425')
      ),
      sample('positional', '按顺序排', '42_40021_share_A12', scene('42_40021_share_A12')),
      sample(
        'split',
        '没转义就被路由拆开',
        '安卓扫码得到的 path 原样跳转时会这样；有的机型连 42 也丢了，那就读不出来',
        elsewhere({ scene: 'id=42', uid: '40021', s: 'A12', from: 'ad' })
      ),
    ],
  },
  {
    title: '坏掉的、别家的码',
    samples: [
      sample('misread', '抄错一个字符', '校验会发现，不会读出一条错的记录', scene(misread)),
      sample('cut', '少了最后一个字符', '复制时漏掉，或者被截短', scene(printed.slice(0, -1))),
      sample('foreign', '别处印的码', 'room=302，和海报无关', scene('room=302')),
      sample('later', '新版本印的码', '用 poster.next() 定义的下一版', scene(later)),
      sample('plain', '直接写中文', '接口本来就不收，读的时候也不会出错', scene('幸福西饼')),
    ],
  },
  {
    title: '同一个码，别的入口',
    samples: [
      sample(
        'link',
        '普通链接二维码',
        '整个网址在 options.q 里，scene 在网址里',
        landing({
          q: encodeURIComponent(`https://shop.example.com/p?scene=${encoded}`),
          scancode_time: '1700000000',
        })
      ),
      sample(
        'launch',
        'App.onLaunch 和 onShow',
        '外面的 scene 是场景值 1047，码在 query.scene 里',
        elsewhere({ path: LANDING, scene: 1047, query: { scene: encoded } })
      ),
      sample(
        'ios',
        'wx.scanCode，苹果',
        'path 里的 scene 编码过',
        elsewhere({
          errMsg: 'scanCode:ok',
          scanType: 'WX_CODE',
          charSet: 'UTF-8',
          result: '',
          path: `${LANDING}?scene=${encoded}`,
        })
      ),
      sample(
        'android',
        'wx.scanCode，安卓',
        'path 里的 scene 没有编码，这里是旧格式',
        elsewhere({
          errMsg: 'scanCode:ok',
          scanType: 'WX_CODE',
          charSet: 'UTF-8',
          result: '',
          path: `${LANDING}?scene=id=42&uid=40021`,
        })
      ),
      sample(
        'alipay',
        '支付宝关联的普通二维码',
        '网址在 query.qrCode 里',
        elsewhere({ query: { qrCode: `https://shop.example.com/p?scene=${encoded}` }, scene: '1011' })
      ),
    ],
  },
  {
    title: '码里没有 scene',
    samples: [
      sample(
        'ticket',
        '一物一码',
        '只带 code_ticket，要到服务器兑换',
        landing({ code_ticket: '5fdd1b2c9e' })
      ),
      sample('query', 'A、C 两种接口的码', '路径参数已经是页面的 options', landing({ id: '42', from: 'ad' })),
      sample('none', '没有参数', '从聊天列表或搜索直接打开', landing({})),
    ],
  },
];

module.exports = { GROUPS };
