// A scanner for the pictures that the mock platform draws.
import { decode } from 'fast-png';
import jsQR from 'jsqr';

/** The text of the QR code in a PNG with one bit a pixel, and the size of the picture. */
export function scan(png) {
  const { width, height, data, depth } = decode(png);
  if (depth !== 1) throw new Error(`a picture of ${depth} bits a pixel`);
  const pixels = new Uint8ClampedArray(4 * width * height);
  const bytesPerRow = Math.ceil(width / 8);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const isWhite = (data[y * bytesPerRow + (x >> 3)] >> (7 - (x & 7))) & 1;
      const at = 4 * (y * width + x);
      pixels.fill(isWhite ? 255 : 0, at, at + 4);
    }
  }
  return { text: jsQR(pixels, width, height)?.data, width, height };
}
