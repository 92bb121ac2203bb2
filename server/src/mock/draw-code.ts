// The pictures of the mock platform: ordinary QR codes.
import { encode as encodePng } from 'fast-png';
import { encode as encodeQr } from 'uqr';

/** The white margin around the code, in modules. */
const QUIET_ZONE = 4;

/** Draws the QR code of a text as a PNG, black on white and `width` pixels wide. */
export function drawCode(text: string, width: number): Uint8Array {
  // Every code has the same mask, because the search for the best mask takes ten times as long.
  const { data: modules, size } = encodeQr(text, { border: QUIET_ZONE, maskPattern: 0 });
  const scale = Math.max(1, Math.floor(width / size));
  const margin = Math.max(0, (width - size * scale) >> 1);
  const bytesPerRow = Math.ceil(width / 8);
  const pixels = new Uint8Array(bytesPerRow * width).fill(255);
  modules.forEach((isBlack, y) => {
    const row = new Uint8Array(bytesPerRow).fill(255);
    isBlack.forEach((black, x) => {
      const start = margin + x * scale;
      if (black) for (let i = start; i < start + scale; i++) row[i >> 3]! &= ~(128 >> (i & 7));
    });
    for (let i = 0; i < scale; i++) pixels.set(row, (margin + y * scale + i) * bytesPerRow);
  });
  return encodePng({ width, height: width, data: pixels, depth: 1, channels: 1 }, { zlib: { level: 1 } });
}
