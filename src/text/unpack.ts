// The reader of the packed table of Chinese characters.

/** Unpacks the characters that scripts/hanzi packed: each band by code points, as gaps from one to the next. */
export function unpack(packed: string, sizes: readonly number[]): string[] {
  const characters: string[] = [];
  let at = 0;
  for (const size of sizes) {
    let point = 0x4dff;
    for (let left = size; left > 0; left--) {
      let gap = 0;
      let unit = packed.charCodeAt(at++);
      for (; unit > 92; unit = packed.charCodeAt(at++)) gap = gap * 34 + unit - 93;
      point += gap * 57 + unit - 34;
      characters.push(String.fromCharCode(point));
    }
  }
  return characters;
}
