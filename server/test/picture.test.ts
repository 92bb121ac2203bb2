// Pictures are taken as a whole or not at all: pictures of several encoders, cut at every place.
import { encode as encodeJpeg } from 'jpeg-js';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPicture } from '../src/client/picture';
import { drawCode } from '../src/mock/draw-code';

const SIDE = 48;

/** Pixels with much detail, so that the data of a JPEG contains many bytes 0xff. */
function makePixels(): Buffer {
  let state = 7;
  return Buffer.from(
    Array.from({ length: SIDE * SIDE * 4 }, () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return state >>> 24;
    }),
  );
}

const draw = () => sharp(makePixels(), { raw: { width: SIDE, height: SIDE, channels: 4 } });

/** A segment of a JPEG that contains a whole JPEG, as cameras store a thumbnail. */
function withThumbnail(jpeg: Buffer): Buffer {
  const frame = Buffer.from([0xff, 0xe1, 0, 0]);
  frame.writeUInt16BE(2 + jpeg.length, 2);
  return Buffer.concat([jpeg.subarray(0, 2), frame, jpeg, jpeg.subarray(2)]);
}

/** The marker that cameras and some encoders write twice, or with fill bytes before it. */
const withFill = (jpeg: Buffer) =>
  Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xff]), jpeg.subarray(2)]);

const MAKERS: Readonly<Record<string, () => Promise<Buffer> | Buffer>> = {
  'JPEG of jpeg-js': () => encodeJpeg({ width: SIDE, height: SIDE, data: makePixels() }, 90).data,
  'JPEG of libvips': () => draw().jpeg({ quality: 95 }).toBuffer(),
  'progressive JPEG of libvips': () => draw().jpeg({ progressive: true }).toBuffer(),
  'JPEG of mozjpeg': () => draw().jpeg({ mozjpeg: true }).toBuffer(),
  'JPEG with EXIF and an ICC profile': () =>
    draw()
      .jpeg()
      .withExif({ IFD0: { Copyright: 'a' } })
      .withIccProfile('srgb')
      .toBuffer(),
  'JPEG with a thumbnail': async () => withThumbnail(await draw().jpeg().toBuffer()),
  'JPEG with fill bytes': async () => withFill(await draw().jpeg().toBuffer()),
  'PNG of the mock platform': () => Buffer.from(drawCode('pages/a', 280)),
  'PNG of libvips': () => draw().png().toBuffer(),
  'interlaced PNG with a palette': () => draw().png({ progressive: true, palette: true }).toBuffer(),
};

describe.each(Object.keys(MAKERS))('a %s', (name) => {
  const type = name.includes('PNG') ? 'image/png' : 'image/jpeg';
  let whole: Buffer;
  beforeAll(async () => {
    whole = await MAKERS[name]!();
  });

  test('is a picture as a whole, with bytes behind it or not', () => {
    expect(readPicture(whole)).toMatchObject({ type, bytes: whole });
    // The place in memory does not matter.
    const moved = new Uint8Array(whole.length + 3);
    moved.set(whole, 3);
    expect(readPicture(moved.subarray(3))).toMatchObject({ type });
    expect(readPicture(Buffer.concat([whole, Buffer.from('\n')]))).toMatchObject({ type });
    expect(readPicture(Buffer.concat([whole, Buffer.alloc(3000)]))).toMatchObject({ type });
  });

  test('is none if it is cut at any place', () => {
    for (let length = 0; length < whole.length; length++)
      expect(readPicture(whole.subarray(0, length)), `${length} of ${whole.length}`).toBeUndefined();
  });

  test('is none if its start is cut, or if it begins with something else', () => {
    for (let start = 1; start < 6; start++) expect(readPicture(whole.subarray(start))).toBeUndefined();
    expect(readPicture(Buffer.concat([Buffer.from('\r\n'), whole]))).toBeUndefined();
  });
});

test('a PNG with a damaged byte is none', () => {
  const whole = Buffer.from(drawCode('pages/a', 280));
  for (let place = 0; place < whole.length; place++) {
    const damaged = Buffer.from(whole);
    damaged[place]! ^= 0x10;
    expect(readPicture(damaged), String(place)).toBeUndefined();
  }
});

test.each([
  ['nothing', ''],
  ['a JPEG without a scan', 'ffd8ffd9'],
  ['a JPEG of segments alone', 'ffd8ffe000044a46ffd9'],
  ['a JPEG with a segment of no length', 'ffd8ffe00000ffd9'],
  ['an end mark at half a byte', `ffd8ffe0000400005${'f'.repeat(1)}fd9`],
  ['a PNG without chunks', '89504e470d0a1a0a'],
  ['a GIF', Buffer.from('GIF89a').toString('hex')],
])('%s is no picture', (_, hex) => {
  expect(readPicture(Buffer.from(hex, 'hex'))).toBeUndefined();
});
