// The page that a code opens. It can scan another code.
import { poster, type Poster } from './scenes.js';

Page({
  data: { shop: '', goods: 0, table: 0, channel: '' },
  onLoad(options) {
    const record = poster.read(options);
    // @ts-expect-error -- there may be no record
    this.show(record);
    if (record) this.show(record);
  },
  show(record: Poster) {
    const { shop, goods, channel, table = 0 } = record;
    // @ts-expect-error -- not one of the choices
    if (channel === 'radio') return;
    this.setData({ shop, goods, table, channel });
  },
  scan() {
    wx.scanCode({
      success: (result) => {
        const record = poster.read(result);
        if (record) this.show(record);
      },
    });
  },
});
