// One look at a whole text file: whether it has the encoding, where its lines end, and whether it could be GBK as well.
import { createReadStream } from 'node:fs';
import { Failure } from './failure';

export const UTF_8 = 'utf-8';

/** The contents of a text file. */
export interface Survey {
  readonly lineEnd: '\n' | '\r';
  /** Whether there are characters that take three bytes or more in UTF-8, such as Chinese ones. */
  readonly hasWide: boolean;
  /** Some characters, if all beyond ASCII are such as Chinese characters in GBK look like when they are read as UTF-8. */
  readonly doubtful: string | undefined;
}

const WIDE = /[\u0800-\uffff]/;
const NARROW = /[\x80-\u07ff]+/g;
/** The characters of a message that shows a doubtful text. */
const SAMPLE = 8;

/**
 * Reads a text file once.
 *
 * @throws Failure where a line is not in the encoding, is no text, or has a carriage return amid its values.
 */
export async function surveyText(path: string, encoding: string): Promise<Survey> {
  let lines = 1;
  let hasLineFeed = false;
  let loneReturn: number | undefined;
  let hasWide = false;
  let canBeGbk = true;
  let narrow = '';
  let held = '';

  for await (const { text, isStrict } of decodeTwice(path, encoding)) {
    const at = (index: number) => lines + text.slice(0, index).split('\n').length - 1;
    if (!isStrict) {
      const advice =
        encoding === UTF_8
          ? 'if a Chinese spreadsheet saved it, say --encoding gbk'
          : 'say another --encoding';
      throw new Failure(`line ${at(text.indexOf('\ufffd'))} of ${path} is not ${encoding}: ${advice}`);
    }
    const zero = text.indexOf('\0');
    if (zero >= 0)
      throw new Failure(
        `line ${at(zero)} of ${path} has a zero byte: the file is no text, or has another --encoding`,
      );

    // A carriage return at the end of a chunk may belong to a line feed in the next one.
    const whole = held + text;
    held = whole.endsWith('\r') ? '\r' : '';
    const alone = whole.slice(0, whole.length - held.length).search(/\r(?!\n)/);
    if (alone >= 0) loneReturn ??= at(Math.max(0, alone - (whole.length - text.length)));
    hasLineFeed ||= text.includes('\n');

    hasWide ||= WIDE.test(text);
    if (canBeGbk && !hasWide) {
      for (const [part] of text.matchAll(NARROW)) {
        canBeGbk &&= looksLikeGbk(part);
        if (narrow.length < SAMPLE) narrow += part.slice(0, SAMPLE);
      }
    }
    lines += text.split('\n').length - 1;
  }
  if (hasLineFeed && loneReturn !== undefined)
    throw new Failure(
      `line ${loneReturn} of ${path} has a carriage return without a line feed, which may cut a value: remove it, or save the file again`,
    );
  return {
    lineEnd: hasLineFeed ? '\n' : '\r',
    hasWide,
    doubtful: canBeGbk && !hasWide && narrow ? narrow : undefined,
  };
}

/** Both bytes of a Chinese character in GB 2312 are a1 or more; as a character of UTF-8 that decides the last six bits. */
function looksLikeGbk(text: string): boolean {
  return Array.from(text).every((character) => (character.codePointAt(0)! & 0x3f) >= 0x21);
}

/** Decodes a file as far as possible, and tells for each chunk whether all of it is well-formed. */
async function* decodeTwice(
  path: string,
  encoding: string,
): AsyncGenerator<{ text: string; isStrict: boolean }> {
  const decoder = new TextDecoder(encoding);
  const strict = new TextDecoder(encoding, { fatal: true });

  function decode(bytes: Uint8Array, stream: boolean) {
    let isStrict = true;
    try {
      strict.decode(bytes, { stream });
    } catch {
      isStrict = false;
    }
    return { text: decoder.decode(bytes, { stream }), isStrict };
  }

  for await (const chunk of createReadStream(path)) yield decode(chunk as Buffer, true);
  yield decode(new Uint8Array(), false);
}
