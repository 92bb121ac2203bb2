const { poster } = require('../../scenes');

/**
 * 与 poster.inspect 相同，只是演示里打开 zhText() 生成的码也能读。
 * 两种码的字符一样，靠校验区分：poster 校验不通过时，才加载 zh.js 再试一次。正式项目只用一种，直接 inspect 即可。
 */
function inspect(options) {
  const inspection = poster.inspect(options);
  if (!inspection.error || inspection.error.reason !== 'check') return inspection;
  const inspectionZh = require('../../scenes-zh').posterZh.inspect(options);
  return inspectionZh.record ? Object.assign({ zh: true }, inspectionZh) : inspection;
}

module.exports = { inspect };
