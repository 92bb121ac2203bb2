// The paths of the pictures in the folder of a run.

const PICTURES_IN_A_FOLDER = 1000;
/** The longest name in characters: file systems take 255 bytes. */
const LONGEST_NAME = 60;

/** Characters that a file system, a terminal or a shell on some system takes for something else. */
const UNSAFE = /[\0-\x1f\x7f-\x9f"*/:<>?\\|\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+|\p{Cs}/gu;

/**
 * The path of the picture of a line.
 *
 * @param name the name that the user wants to see, behind the number.
 * @default the number alone
 * @example makePicturePath(2, 'png', '幸福西饼') // '000/000002-幸福西饼.png'
 */
export function makePicturePath(line: number, extension: string, name = ''): string {
  const group = String(Math.floor(line / PICTURES_IN_A_FOLDER)).padStart(3, '0');
  const safe = Array.from(name.replace(UNSAFE, '_')).slice(0, LONGEST_NAME).join('').trim();
  return `${group}/${String(line).padStart(6, '0')}${safe && `-${safe}`}.${extension}`;
}

/** Whether a path of a manifest is one of these, and leads nowhere else. */
export function isPicturePath(path: string): boolean {
  return /^\d+\/\d+(-[^/\\]*)?\.(png|jpg)$/.test(path);
}
