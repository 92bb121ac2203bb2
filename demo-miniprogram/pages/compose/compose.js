const { compileQuery, readEntry } = require('../../miniprogram-scene');
const { KINDS } = require('../../words');
const { SAMPLES } = require('./samples');
const { INITIAL, INPUTS, CHOICES, viewOf } = require('./view');

const LANDING = '/pages/landing/landing';

Page({
  data: {
    inputs: INPUTS,
    choices: CHOICES,
    channel: INITIAL.channel,
    samples: SAMPLES,
    result: viewOf(INITIAL),
  },

  onLoad() {
    this.form = Object.assign({}, INITIAL);
  },

  // 输入框里的字只读不写回：写回会打断正在拼的拼音。
  typeField(event) {
    this.form[event.currentTarget.dataset.name] = event.detail.value;
    this.setData({ result: viewOf(this.form) });
  },

  chooseChannel(event) {
    const channel = event.currentTarget.dataset.value;
    this.form.channel = channel;
    this.setData({ channel, result: viewOf(this.form) });
  },

  /** 和扫小程序码一样打开落地页：微信会把 scene 编码一次。 */
  simulateScan() {
    const { scene } = this.data.result;
    if (scene) this.openScene(scene);
    else wx.showToast({ title: this.data.result.hint, icon: 'none' });
  },

  copyQuery() {
    const { scene, hint } = this.data.result;
    if (!scene) {
      wx.showToast({ title: hint, icon: 'none' });
      return;
    }
    wx.setClipboardData({
      data: compileQuery(scene),
      success: () => wx.showToast({ title: '已复制，粘贴到“启动参数”', icon: 'none' }),
    });
  },

  scan() {
    wx.scanCode({
      success: (result) => this.openScanned(result),
      fail: ({ errMsg }) => {
        if (!/cancel/.test(errMsg)) wx.showToast({ title: '没有扫到码', icon: 'none' });
      },
    });
  },

  /** 本小程序的码给出 path，普通二维码给出 result；两种都交给 readEntry。 */
  openScanned(result) {
    const entry = readEntry(result);
    if (entry.scene) this.openScene(entry.scene);
    else {
      wx.showModal({
        title: '码里没有 scene',
        content: result.result || KINDS[entry.kind],
        showCancel: false,
      });
    }
  },

  openSample(event) {
    const { query } = event.currentTarget.dataset;
    wx.navigateTo({ url: query ? `${LANDING}?${query}` : LANDING });
  },

  openScene(scene) {
    wx.navigateTo({ url: `${LANDING}?scene=${encodeURIComponent(scene)}` });
  },
});
