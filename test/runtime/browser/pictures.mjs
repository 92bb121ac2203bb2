// Reads and draws QR codes in PNG pictures.
import jsQR from 'jsqr';
import UPNG from 'upng-js';
import { encode } from 'uqr';

/** The text of the QR code in a picture, or undefined without a code. */
export function readCode(png) {
  const { width, height, ...picture } = UPNG.decode(png);
  const [pixels] = UPNG.toRGBA8({ width, height, ...picture });
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data;
}

/** A picture of a QR code. */
export function drawCode(text, scale = 8) {
  const { data, size } = encode(text, { border: 4 });
  const width = size * scale;
  const pixels = new Uint8Array(4 * width * width).fill(255);
  for (let at = 0; at < width * width; at++) {
    const dark = data[Math.floor(at / width / scale)][Math.floor((at % width) / scale)];
    if (dark) pixels.fill(0, 4 * at, 4 * at + 3);
  }
  return Buffer.from(UPNG.encode([pixels.buffer], width, width, 0));
}

/** The same picture in at most 128 colours. */
export function reduce(png) {
  const picture = UPNG.decode(png);
  return Buffer.from(UPNG.encode(UPNG.toRGBA8(picture), picture.width, picture.height, 128));
}
