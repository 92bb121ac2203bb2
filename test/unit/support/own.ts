/** An object that has each key itself, even `__proto__`. */
export const own = <T>(...entries: [string, T][]): Record<string, T> =>
  Object.fromEntries(entries) as Record<string, T>;
