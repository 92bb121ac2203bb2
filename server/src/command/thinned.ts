// A part of a stream: evenly spread items of it, in constant memory.

/** The kept items, and the number of all. */
export interface Thinned<T> {
  readonly items: readonly T[];
  readonly count: number;
}

/**
 * Keeps at most so many items of a stream: all, or every second one, or every fourth, and so on. The same stream gives the same items.
 *
 * @param most an even number.
 */
export async function thin<T>(stream: AsyncIterable<T>, most: number): Promise<Thinned<T>> {
  let items: T[] = [];
  let step = 1;
  let count = 0;
  for await (const item of stream) {
    if (count++ % step > 0) continue;
    if (items.length === most) {
      items = items.filter((_, i) => i % 2 === 0);
      step *= 2;
    }
    if ((count - 1) % step === 0) items.push(item);
  }
  return { items, count };
}
