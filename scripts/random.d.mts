/** Random numbers that a seed repeats. */
export interface Random {
  /** A number from 0 to below 1. */
  readonly fraction: () => number;
  /** A whole number from 0 to below a limit. */
  readonly below: (limit: number) => number;
  /** Whether something of a probability happens. */
  readonly chance: (probability: number) => boolean;
  /** One of some choices, or one character of a string. */
  readonly pick: <T>(choices: ArrayLike<T>) => T;
}

/** A generator of random numbers, by mulberry32. */
export function randomFrom(seed: number): Random;
