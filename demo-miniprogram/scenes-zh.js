// 同一张海报，店名改用 zhText()：演示用它与 text() 比较。正式项目投放前选定一种即可。
// zh.js 有 62 KB，所以本文件用到时才 require。

const { defineScene } = require('./miniprogram-scene/index');
const { zhText } = require('./miniprogram-scene/zh');
const { fields } = require('./scenes');

const posterZh = defineScene(Object.assign({}, fields, { shop: zhText() }));

module.exports = { posterZh };
