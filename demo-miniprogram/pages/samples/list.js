// 其他扫码情况：每个例子的 options 都与平台传给代码的一样。

const { integer } = require('../../miniprogram-scene/index');
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

/** 落地页 onLoad 收到的 options：可以用它原样打开落地页。 */
function landing(options) {
  const query = Object.keys(options)
    .map((key) => `${key}=${options[key]}`)
    .join('&');
  return { options, url: query ? `/${LANDING}?${query}` : `/${LANDING}` };
}

/** 落地页收到的 scene：与真实扫码一样，编码过一次。 */
function scene(text) {
  return landing({ scene: encodeURIComponent(text) });
}

/** 不能用来打开落地页的 options：在别处收到，或路由不会再这样拆分。 */
function elsewhere(options) {
  return { options, url: '' };
}

function sample(key, title, note, arrival) {
  return Object.assign({ key, title, note }, arrival);
}

const GROUPS = [
  {
    title: '接入前的手写格式',
    samples: [
      sample(
        'pairs',
        '键值对',
        'id=42&uid=…，缺失字段由 reader 补默认值',
        scene('id=42&uid=1795324876512231425')
      ),
      sample('positional', '按位置分隔', '42_40021_share_A12', scene('42_40021_share_A12')),
      sample(
        'split',
        'scene 未转义，被 & 拆成多个参数',
        'Android 上 wx.scanCode 的 path 直接用来跳转时会这样；有的机型连 42 也会丢失，无法解析',
        elsewhere({ scene: 'id=42', uid: '40021', s: 'A12', from: 'ad' })
      ),
    ],
  },
  {
    title: '损坏的、其他来源的码',
    samples: [
      sample('misread', '错一个字符', '校验不通过，不会得到错误数据', scene(misread)),
      sample('cut', '少了最后一个字符', '复制时遗漏，或被截断', scene(printed.slice(0, -1))),
      sample('foreign', '其他业务的码', 'room=302，与海报无关', scene('room=302')),
      sample('later', '新版本的码', '由 poster.next() 定义的下一版生成', scene(later)),
      sample('plain', '直接写中文', '接口会报 40129；解析时不抛错', scene('幸福西饼')),
    ],
  },
  {
    title: '同一个码的不同入口',
    samples: [
      sample(
        'link',
        '普通链接二维码',
        '网址在 options.q 里，scene 在网址里',
        landing({
          q: encodeURIComponent(`https://shop.example.com/p?scene=${encoded}`),
          scancode_time: '1700000000',
        })
      ),
      sample(
        'launch',
        'App.onLaunch 和 onShow',
        '外层的 scene 是场景值 1047，码的内容在 query.scene 里',
        elsewhere({ path: LANDING, scene: 1047, query: { scene: encoded } })
      ),
      sample(
        'ios',
        'wx.scanCode，iOS',
        'path 里的 scene 编码过一次',
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
        'wx.scanCode，Android',
        'path 里的 scene 未编码，这里是历史格式',
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
      sample('ticket', '一物一码', '只带 code_ticket，由服务端换取', landing({ code_ticket: '5fdd1b2c9e' })),
      sample('query', 'A、C 接口的码', 'path 里的参数就是页面的 options', landing({ id: '42', from: 'ad' })),
      sample('none', '未携带参数', '从聊天列表或搜索直接打开', landing({})),
    ],
  },
];

module.exports = { GROUPS };
