// Converts lengths of WXSS to CSS. The screen is 750rpx wide, and it is the container of the query units.
const LENGTH = /(-?(?:\d+\.)?\d+)(rpx|vw|vh)\b/g;

export function toCss(text) {
  return text.replace(LENGTH, (_, number, unit) => {
    if (unit === 'rpx') return `${Number((number / 7.5).toFixed(5))}cqw`;
    return number + (unit === 'vw' ? 'cqw' : 'cqh');
  });
}
