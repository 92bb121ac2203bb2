const { readEntry } = require('../../miniprogram-scene');
const { viewOf } = require('./view');

Page({
  data: { view: viewOf({}) },

  onLoad(options) {
    // 真的扫码进来时，这一页就是第一页，场景值说的是它；从别的页跳来时不是。
    const sceneValue = isFirstPage() ? readEntry(wx.getEnterOptionsSync()).sceneValue : undefined;
    this.setData({ view: viewOf(options, sceneValue) });
  },

  goBack() {
    if (isFirstPage()) wx.redirectTo({ url: '/pages/compose/compose' });
    else wx.navigateBack();
  },
});

function isFirstPage() {
  return getCurrentPages().length < 2;
}
