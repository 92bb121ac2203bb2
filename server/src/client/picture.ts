/** A picture of a code. */
export interface Picture {
  /** The file. */
  readonly bytes: Uint8Array;
  readonly type: 'image/png' | 'image/jpeg';
  /** What a file of this type is called: `png` or `jpg`. */
  readonly extension: 'png' | 'jpg';
}

const FORMATS = [
  { type: 'image/png', extension: 'png', start: '89504e470d0a1a0a', end: '49454e44ae426082' },
  { type: 'image/jpeg', extension: 'jpg', start: 'ffd8ff', end: 'ffd9' },
] as const;

// Some encoders leave a few bytes behind the end; in the middle of a picture neither end can stand.
const TAIL = 1024;

/**
 * The picture that an answer's bytes are, told by their content: failures come with HTTP 200 as well, and have been
 * saved as pictures. Undefined for anything else, and for a picture that is cut off.
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
