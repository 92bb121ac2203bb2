// Pictures, known by their bytes, and only as a whole.
import { crc32 } from 'node:zlib';

/** A picture of a code. */
export interface Picture {
  /** The content of the picture file. */
  readonly bytes: Uint8Array;
  /** The media type, for a `Content-Type` header. */
  readonly type: 'image/png' | 'image/jpeg';
  /** The usual extension of such a file, without a dot. */
  readonly extension: 'png' | 'jpg';
}

/**
 * Reads the bytes of an answer as a picture. Returns undefined for anything else, and for a picture that is cut off.
 *
 * The content decides, and not the HTTP status or the type in the header: the platform sends errors with HTTP 200, too, and a PNG with
 * `image/jpeg`. Some encoders write a few bytes behind the end of a picture.
 */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (isWholePng(buffer)) return { bytes, type: 'image/png', extension: 'png' };
  if (isWholeJpeg(buffer)) return { bytes, type: 'image/jpeg', extension: 'jpg' };
  return undefined;
}

const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** The bytes of a chunk beside its data: length, type and check. */
const CHUNK_FRAME = 12;

/**
 * Whether a PNG is whole: a signature, and chunks up to `IEND`, each of them undamaged.
 *
 * @see https://www.w3.org/TR/png-3/#5Chunk-layout
 */
function isWholePng(bytes: Buffer): boolean {
  if (!bytes.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE)) return false;
  for (let start = PNG_SIGNATURE.length; start + CHUNK_FRAME <= bytes.length;) {
    const end = start + CHUNK_FRAME + bytes.readUInt32BE(start);
    if (end > bytes.length) return false;
    // The check covers the type and the data.
    if (bytes.readUInt32BE(end - 4) !== crc32(bytes.subarray(start + 4, end - 4))) return false;
    if (bytes.toString('latin1', start + 4, start + 8) === 'IEND') return true;
    start = end;
  }
  return false;
}

/** Markers of JPEG, without their byte 0xff. */
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
/** Markers without a segment: TEM and the eight RST. */
const isAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/**
 * Whether a JPEG is whole: segments with their lengths, at least one scan, and the end marker where a marker may stand. So the
 * end of a thumbnail within a segment is no end.
 *
 * @see https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.1
 */
function isWholeJpeg(bytes: Buffer): boolean {
  if (bytes[0] !== 0xff || bytes[1] !== SOI || bytes[2] !== 0xff) return false;
  let hasScan = false;
  for (let at = 2; bytes[at] === 0xff;) {
    const marker = bytes[at + 1];
    // Any number of bytes 0xff may stand before a marker.
    if (marker === 0xff) at++;
    else if (marker === undefined || marker === 0 || marker === SOI) return false;
    else if (marker === EOI) return hasScan;
    else if (isAlone(marker)) at += 2;
    else {
      if (at + 4 > bytes.length) return false;
      at += 2 + bytes.readUInt16BE(at + 2);
      if (marker === SOS) {
        hasScan = true;
        at = skipScan(bytes, at);
      }
    }
  }
  return false;
}

/** The place of the first marker behind the data of a scan, where 0xff 0x00 stands for the byte 0xff, and RST may occur. */
function skipScan(bytes: Buffer, start: number): number {
  let at = bytes.indexOf(0xff, start);
  while (at >= 0) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 2);
  }
  return bytes.length;
}
