const { viewOf } = require('./view');

Page({
  data: { view: viewOf({}) },

  onLoad(options) {
    this.setData({ view: viewOf(options) });
  },

  goBack() {
    // 真的扫码进来时，这一页就是第一页，没有上一页可回。
    if (getCurrentPages().length > 1) wx.navigateBack();
    else wx.redirectTo({ url: '/pages/compose/compose' });
  },
});
