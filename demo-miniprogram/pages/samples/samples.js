// 其他扫码情况的页面：列出例子，点击查看解析结果。
const { viewOf } = require('../landing/view');
const { GROUPS } = require('./list');

Page({
  data: {
    groups: GROUPS,
    opened: '',
    view: viewOf({}),
  },

  /** 点击展开，再次点击收起。 */
  toggle(event) {
    const { key, options } = event.currentTarget.dataset;
    if (key === this.data.opened) this.setData({ opened: '' });
    else this.setData({ opened: key, view: viewOf(options) });
  },

  openLanding(event) {
    wx.navigateTo({ url: event.currentTarget.dataset.url });
  },
});
