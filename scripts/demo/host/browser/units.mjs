// Lengths of WXSS in those of CSS: the screen is 750rpx wide, and the container that the query units mean.
const LENGTH = /(-?(?:\d+\.)?\d+)(rpx|vw|vh)\b/g;

export function toCss(text) {
  return text.replace(LENGTH, (_, number, unit) => {
    if (unit === 'rpx') return `${Number((number / 7.5).toFixed(5))}cqw`;
    return number + (unit === 'vw' ? 'cqw' : 'cqh');
  });
}
