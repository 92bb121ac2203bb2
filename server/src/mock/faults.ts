import type { ServerResponse } from 'node:http';

/** Ways in which the real platform, or the way to it, fails now and then. */
export const FAULTS = ['busy', 'reset', 'cut', 'gateway', 'slow'] as const;
export type Fault = (typeof FAULTS)[number];

/**
 * A fault for the given share of calls, the same ones for the same seed.
 *
 * The numbers are those of mulberry32.
 */
export function faults(share: number, seed: number): () => Fault | undefined {
  let state = seed >>> 0;
  function random(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  return () => (random() < share ? FAULTS[Math.floor(random() * FAULTS.length)] : undefined);
}

/** Breaks an answer on its way; to HTTP, half a picture is a whole answer. */
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
