// Faults: the failures that the real platform, or the network on the way to it, shows now and then.
import type { ServerResponse } from 'node:http';

export const FAULTS = ['busy', 'reset', 'cut', 'gateway', 'slow'] as const;
export type Fault = (typeof FAULTS)[number];

/**
 * Makes a function that returns a fault for a share of its calls. The same seed gives the same faults.
 *
 * The random numbers are those of mulberry32.
 *
 * @param share 0 to 1.
 */
export function makeFaults(share: number, seed: number): () => Fault | undefined {
  let state = seed >>> 0;
  function random(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  return () => (random() < share ? FAULTS[Math.floor(random() * FAULTS.length)] : undefined);
}

/** Breaks the answer with a picture. A picture that is cut in half is still a complete answer for HTTP. */
export function breakAnswer(
  fault: Exclude<Fault, 'busy' | 'slow'>,
  response: ServerResponse,
  picture: Uint8Array,
): void {
  if (fault === 'reset') response.destroy();
  else if (fault === 'gateway') {
    response.writeHead(502, { 'Content-Type': 'text/html' }).end('<html><h1>502 Bad Gateway</h1></html>');
  } else {
    response.writeHead(200, { 'Content-Type': 'image/png' }).end(picture.subarray(0, picture.length / 2));
  }
}
