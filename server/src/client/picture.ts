/** A picture of a code. */
export interface Picture {
  /** The content of the picture file. */
  readonly bytes: Uint8Array;
  /** The media type, for a `Content-Type` header. */
  readonly type: 'image/png' | 'image/jpeg';
  /** The usual extension of such a file, without a dot. */
  readonly extension: 'png' | 'jpg';
}

const FORMATS = [
  { type: 'image/png', extension: 'png', start: '89504e470d0a1a0a', end: '49454e44ae426082' },
  { type: 'image/jpeg', extension: 'jpg', start: 'ffd8ff', end: 'ffd9' },
] as const;

// Some encoders write a few bytes after the end mark. Within a picture, neither end mark can occur.
const TAIL = 1024;

/**
 * Reads the bytes of an answer as a picture. Returns undefined for anything else, and for a picture that is cut off.
 *
 * The content decides, and not the HTTP status: the platform sends errors with HTTP 200 too, and programs have saved such
 * errors as pictures.
 */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  const head = toHex(bytes.subarray(0, 8));
  const tail = toHex(bytes.subarray(-TAIL));
  const format = FORMATS.find(({ start, end }) => head.startsWith(start) && tail.includes(end));
  return format && { bytes, type: format.type, extension: format.extension };
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
