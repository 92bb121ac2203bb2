// 扫码打开的落地页：把 onLoad 收到的 options 还原成参数，显示出来。
const { readEntry } = require('../../miniprogram-scene/index');
const { viewOf } = require('./view');

Page({
  data: { view: viewOf({}), back: '返回' },

  onLoad(options) {
    // 扫码进来时，这一页是第一页，场景值属于它；从其他页面跳转来时不属于。
    const sceneValue = isFirstPage() ? readEntry(wx.getEnterOptionsSync()).sceneValue : undefined;
    this.setData({ view: viewOf(options, sceneValue), back: isFirstPage() ? '回首页' : '返回' });
  },

  goBack() {
    if (isFirstPage()) wx.redirectTo({ url: '/pages/compose/compose' });
    else wx.navigateBack();
  },
});

function isFirstPage() {
  return getCurrentPages().length < 2;
}
