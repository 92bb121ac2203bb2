/** The reason of a failed connection in a few words: a code of the system, such as ECONNREFUSED, or what the library below says. */
export function reasonOf(error: Error): string {
  let inner = error;
  while (inner.cause instanceof Error) inner = inner.cause;
  const { code } = inner as NodeJS.ErrnoException;
  return typeof code === 'string' && /^E[A-Z]+$/.test(code) ? code : inner.message;
}
