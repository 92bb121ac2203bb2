// The errors that end the command with a message and without a stack.
import type { SceneError } from 'miniprogram-scene';
import { explain } from 'miniprogram-scene/schema';

/** An error of the user's input. Its message says what to change. */
export class Failure extends Error {}

/** Errors of files and of the network, in plain words. */
const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EADDRINUSE: 'the port is in use',
  EDQUOT: 'the quota of the disk is used up',
  EEXIST: 'exists already',
  EISDIR: 'is a folder',
  ELOOP: 'is a symbolic link, which is not followed',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'is no folder, or lies in none',
  EPERM: 'not permitted',
  EROFS: 'the disk is read-only',
};

/** The message of whatever was thrown. It never throws. */
export function messageOf(error: unknown): string {
  try {
    if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
    const { code = '', path, message } = error as NodeJS.ErrnoException;
    const words = Object.hasOwn(SYSTEM_ERRORS, code) ? `${SYSTEM_ERRORS[code]!} (${code})` : undefined;
    if (words === undefined) return String(message);
    return path === undefined ? `${String(message)}: ${words}` : `${path}: ${words}`;
  } catch {
    return 'an error without a message';
  }
}

/** The accepted pages, in Chinese: `explain` knows only the values of fields, and its advice is for fields, too. */
const PAGES: Readonly<Record<string, string>> = {
  'a page without a leading / and without parameters, which belong in the scene':
    '页面路径，开头不加 /，不带参数（参数放进 scene）',
  'a page without blanks around it': '页面路径，前后没有空格',
  'free of scancode_time, a name that the platform reserves': '不含 scancode_time（平台保留的名称）',
  'well-formed text of at least one character': '文字，至少 1 个字符',
};

/** The Chinese of a SceneError, or of one that caused a failure; undefined for everything else. It never throws. */
export function chineseOf(error: unknown): string | undefined {
  try {
    const refusal = error instanceof Failure ? error.cause : error;
    // A SceneError is recognised by its name: the user's schema module may import another copy of miniprogram-scene.
    if (!(refusal instanceof Error) || refusal.name !== 'SceneError') return undefined;
    const { path, value, allowed } = refusal as SceneError;
    const page = PAGES[allowed];
    return page ? `${path}：应为「${page}」；收到「${JSON.stringify(value)}」。` : explain(refusal, 'zh');
  } catch {
    return undefined;
  }
}

const EXPECTED = ['SceneError', 'PlatformError', 'TransportError', 'AbortError'];

/** The message of an error that ends the command. One that is a fault of the command tells its place, too. It never throws. */
export function describeError(error: unknown): string {
  try {
    if (isExpected(error)) return messageOf(error);
    const { name, stack = '' } = error as Error;
    const place = /^ *at .*$/m.exec(stack)?.[0].trim() ?? 'somewhere';
    return `${name}: ${messageOf(error)} (unexpected, ${place})`;
  } catch {
    return messageOf(error);
  }
}

function isExpected(error: unknown): boolean {
  return (
    error instanceof Failure ||
    !(error instanceof Error) ||
    'syscall' in error ||
    'code' in error ||
    EXPECTED.includes(error.name)
  );
}
