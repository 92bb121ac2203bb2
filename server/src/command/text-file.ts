// The form of a text file: its encoding and its line ends, decided for the whole file before anything is made of one of its lines.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Failure } from './failure';
import { surveyText, UTF_8 } from './text-survey';

/** A text file, with its form. */
export interface TextFile {
  readonly path: string;
  readonly encoding: string;
  readonly lineEnd: '\n' | '\r';
}

/** The first bytes of files that are no text, or that tell their encoding. */
const SIGNATURES: readonly { bytes: string; encoding?: string; what?: string }[] = [
  { bytes: '504b0304', what: 'an Excel workbook' },
  { bytes: 'd0cf11e0', what: 'an old Excel workbook' },
  { bytes: 'efbbbf', encoding: UTF_8 },
  { bytes: 'fffe', encoding: 'utf-16le' },
  { bytes: 'feff', encoding: 'utf-16be' },
];

/**
 * Decides the encoding and the line ends of a text file.
 *
 * @param encoding the name that the user gave.
 * @default that of the mark at the start of the file, or else UTF-8
 * @throws Failure for anything but a text file of this encoding, for line ends that would cut values, and where nothing tells
 * whether a file is UTF-8 or GBK.
 */
export async function readTextFile(path: string, encoding?: string): Promise<TextFile> {
  await checkRegular(path);
  const signature = await readSignature(path);
  if (signature?.what !== undefined)
    throw new Failure(`${path} is ${signature.what}, and not a text file: save it as "CSV UTF-8" first`);
  const name = nameOf(encoding ?? signature?.encoding ?? UTF_8);
  if (signature && name !== signature.encoding)
    throw new Failure(
      `${path} is ${signature.encoding!}, as its first bytes tell, and not ${name}: leave out --encoding`,
    );

  const survey = await surveyText(path, name);
  const isUnsaid = encoding === undefined && !signature;
  if (isUnsaid && survey.doubtful !== undefined)
    throw new Failure(
      `${path} may be UTF-8 (${survey.doubtful}) or GBK (${asGbk(survey.doubtful)}): say --encoding utf-8 or --encoding gbk`,
    );
  if (!name.startsWith('utf-') && (await isUtf8(path)))
    throw new Failure(`${path} is UTF-8, and not ${name}: leave out --encoding`);
  return { path, encoding: name, lineEnd: survey.lineEnd };
}

/** A pipe can be read only once, and a read of a pipe without a writer never ends. */
async function checkRegular(path: string): Promise<void> {
  const info = await stat(path);
  if (info.isFile()) return;
  const what = info.isDirectory() ? 'a folder' : 'a pipe or a device';
  throw new Failure(`${path} is ${what}: save the records in a file, because it is read more than once`);
}

async function readSignature(path: string) {
  for await (const chunk of createReadStream(path, { end: 3 })) {
    const start = (chunk as Buffer).toString('hex');
    return SIGNATURES.find(({ bytes }) => start.startsWith(bytes));
  }
  return undefined;
}

/** The standard name of an encoding. */
function nameOf(encoding: string): string {
  try {
    return new TextDecoder(encoding).encoding;
  } catch {
    throw new Failure(`${encoding} is not a known encoding, such as utf-8, gbk, gb18030 or big5`);
  }
}

function asGbk(text: string): string {
  return new TextDecoder('gbk').decode(Buffer.from(text));
}

/** Whether a file of another encoding is UTF-8 in truth: it would hardly be well-formed by chance. */
async function isUtf8(path: string): Promise<boolean> {
  try {
    return (await surveyText(path, UTF_8)).hasWide;
  } catch {
    return false;
  }
}
