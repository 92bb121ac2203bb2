// Random numbers for tests and comparisons: the same ones for the same seed, in every run and on every machine.

/** A generator of random numbers, by mulberry32. */
export function randomFrom(seed) {
  let state = seed | 0;

  /** A number from 0 to below 1. */
  function fraction() {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 to below a limit. */
  const below = (limit) => Math.floor(fraction() * limit);

  /** Whether something of a probability happens. */
  const chance = (probability) => fraction() < probability;

  /** One of some choices, or one character of a string. */
  const pick = (choices) => choices[below(choices.length)];

  return { fraction, below, chance, pick };
}
