/** A bar chart with names and values, in SVG. */
export function drawBars(title, rows) {
  const left = 260;
  const scale = 280 / Math.max(...rows.map(({ value }) => value));
  const height = 60 + rows.length * 28;
  const bars = rows.map(({ name, value }, i) => {
    const y = 44 + i * 28;
    const ours = name.startsWith('encodeText');
    return `  <text x="${left - 10}" y="${y + 14}" text-anchor="end">${name}</text>
  <rect x="${left}" y="${y}" width="${(value * scale).toFixed(1)}" height="20" fill="${ours ? '#07a35a' : '#9aa5b1'}"/>
  <text x="${(left + value * scale + 8).toFixed(1)}" y="${y + 14}">${value.toFixed(1)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="${height}" viewBox="0 0 600 ${height}" font-family="sans-serif" font-size="13">
  <rect width="600" height="${height}" fill="#fff"/>
  <text x="16" y="26" font-size="15" font-weight="bold">${title}</text>
${bars.join('\n')}
</svg>
`;
}
