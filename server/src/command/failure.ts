// The errors that end the command with a message and without a stack.
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

/** The Chinese of a SceneError, or of one that caused a failure; undefined for everything else. */
export function chineseOf(error: unknown): string | undefined {
  const refusal = error instanceof Failure ? error.cause : error;
  // A SceneError is recognised by its name: the user's schema module may import another copy of miniprogram-scene.
  return refusal instanceof Error && refusal.name === 'SceneError' ? explain(refusal, 'zh') : undefined;
}

const EXPECTED = ['SceneError', 'PlatformError', 'TransportError', 'AbortError'];

/** The message of an error that ends the command. One that is a fault of the command tells its place, too. */
export function describeError(error: unknown): string {
  const isExpected =
    error instanceof Failure ||
    !(error instanceof Error) ||
    'syscall' in error ||
    'code' in error ||
    EXPECTED.includes(error.name);
  if (isExpected) return messageOf(error);
  const place = /^ *at .*$/m.exec(error.stack ?? '')?.[0].trim() ?? 'somewhere';
  return `${error.name}: ${messageOf(error)} (unexpected, ${place})`;
}
