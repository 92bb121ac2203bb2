// Launched by a scanned code: remembers who invited.
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
