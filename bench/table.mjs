// Tables for a terminal.

/** Prints rows under their titles. The first column is aligned to the left, all other columns to the right. */
export function printTable(titles, rows) {
  const cells = [titles, ...rows].map((row) => row.map(String));
  const widths = titles.map((_, column) => Math.max(...cells.map((row) => widthOf(row[column]))));
  for (const row of cells) {
    const padded = row.map((cell, column) => {
      const spaces = ' '.repeat(widths[column] - widthOf(cell));
      return column === 0 ? cell + spaces : spaces + cell;
    });
    console.log(`  ${padded.join('  ')}`.trimEnd());
  }
}

/** Chinese characters and emoji are twice as wide as others. */
function widthOf(text) {
  return text.length + (text.match(/[\u1100-\ud7ff\uf900-\uffef]/g)?.length ?? 0);
}
