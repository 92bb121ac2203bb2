// An app that a code launches. It remembers the inviter.
import { readEntry } from 'miniprogram-scene';
import { poster } from './scenes.js';

App({
  globalData: { inviter: '', entry: '' },
  onLaunch(options) {
    this.globalData.entry = readEntry(options).kind;
    const record = poster.read(options);
    if (record) this.globalData.inviter = record.inviter;
  },
});
