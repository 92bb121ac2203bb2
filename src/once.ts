// Values that are made when they are first asked for: loading a file costs nothing but its parsing.

/** A function that makes its value at the first call, and returns the same one at every other call. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made = made || { value: make() }).value;
}
