// 生成 scene 的页面：边填边编码，并画出二维码。
const { compileQuery, readEntry } = require('../../miniprogram-scene/index');
const { poster } = require('../../scenes');
const { ENTRY_KINDS } = require('../../words');
const { drawPicture } = require('./picture');
const { FORMS, CHOICES, inputsOf, viewOf } = require('./view');

const LANDING = 'pages/landing/landing';
const FIRST = FORMS[0].form;
// 其他平台（电脑、开发者工具、浏览器）上，wx.scanCode 让人选一张图片。
const PHONES = ['ios', 'android', 'ohos'];

Page({
  data: {
    forms: FORMS.map(({ title }, at) => ({ at, title })),
    inputs: inputsOf(FIRST, 0),
    choices: CHOICES,
    channel: FIRST.channel,
    day: FIRST.day,
    model: 'text',
    result: viewOf(FIRST, { text: poster }, 'text'),
    scanLabel: '相机扫码',
    keyboard: 0,
  },

  onLoad() {
    this.form = Object.assign({}, FIRST);
    this.schemas = { text: poster };
    this.filled = 0;
    if (PHONES.indexOf(wx.getDeviceInfo().platform) < 0) this.setData({ scanLabel: '选图片扫码' });
  },

  onReady() {
    wx.createSelectorQuery()
      .select('#qr')
      .fields({ node: true, size: true })
      .exec((found) => {
        const { node, width } = found[0];
        node.width = node.height = Math.round(width * wx.getWindowInfo().pixelRatio);
        this.canvas = node;
        this.draw();
      });
  },

  // 只读取输入框的内容，不写回：写回会打断正在输入的拼音。
  typeField(event) {
    this.form[event.currentTarget.dataset.name] = event.detail.value;
    this.show({});
  },

  /** 键盘弹出时，把正在填的一栏移到二维码卡片下方，而不是上推整页：上推会把卡片推出屏幕。 */
  makeRoom(event) {
    const { height } = event.detail;
    if (height === this.data.keyboard) return;
    const selector = `#above-${event.currentTarget.dataset.name}`;
    this.setData({ keyboard: height }, () => {
      if (height > 0) wx.pageScrollTo({ selector, duration: 200 });
    });
  },

  chooseChannel(event) {
    this.form.channel = event.currentTarget.dataset.value;
    this.show({ channel: this.form.channel });
  },

  chooseDay(event) {
    this.form.day = event.detail.value;
    this.show({ day: this.form.day });
  },

  clearDay() {
    this.form.day = '';
    this.show({ day: '' });
  },

  /** 第一次选 zhText 时才加载 zh.js。 */
  chooseModel(event) {
    const model = event.currentTarget.dataset.value;
    if (model === 'zhText') this.schemas.zhText = require('../../scenes-zh').posterZh;
    this.show({ model });
  },

  fillForm(event) {
    const { form } = FORMS[event.currentTarget.dataset.at];
    this.form = Object.assign({}, form);
    this.filled += 1;
    this.show({ inputs: inputsOf(form, this.filled), channel: form.channel, day: form.day });
  },

  /** 显示表单现在的结果，以及其他改动。 */
  show(changes) {
    const model = changes.model || this.data.model;
    this.setData(Object.assign({ result: viewOf(this.form, this.schemas, model) }, changes));
    this.draw();
  },

  draw() {
    const { scene } = this.data.result;
    if (this.canvas) drawPicture(this.canvas, scene && pathOf(scene));
  },

  /** 打开落地页，与扫小程序码一样：微信会把 scene 编码一次。 */
  simulateScan() {
    const { scene, hint } = this.data.result;
    if (scene) openScene(scene);
    else wx.showToast({ title: hint, icon: 'none' });
  },

  copyQuery() {
    const { scene, hint } = this.data.result;
    if (!scene) {
      wx.showToast({ title: hint, icon: 'none' });
      return;
    }
    wx.setClipboardData({
      data: compileQuery(scene),
      success: () => wx.showToast({ title: '已复制，粘贴到「启动参数」', icon: 'none' }),
    });
  },

  scan() {
    wx.scanCode({
      success: openScanned,
      fail: ({ errMsg }) => {
        if (!/cancel/.test(errMsg)) wx.showToast({ title: '未识别到二维码', icon: 'none' });
      },
    });
  },

  openSamples() {
    wx.navigateTo({ url: '/pages/samples/samples' });
  },
});

/** 小程序码的结果在 path 里，普通二维码的在 result 里；本页二维码的 result 就是一个 path。 */
function openScanned(scanned) {
  const { result } = scanned;
  const entry = readEntry(result && result.startsWith(LANDING) ? { path: result } : scanned);
  if (entry.scene) openScene(entry.scene);
  else
    wx.showModal({ title: '码里没有 scene', content: result || ENTRY_KINDS[entry.kind], showCancel: false });
}

function openScene(scene) {
  wx.navigateTo({ url: `/${pathOf(scene)}` });
}

function pathOf(scene) {
  return `${LANDING}?scene=${encodeURIComponent(scene)}`;
}
