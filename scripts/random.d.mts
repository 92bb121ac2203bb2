/** Random numbers that a seed repeats. */
export interface Random {
  /** A number from 0 to below 1. */
  fraction(this: void): number;
  /** A whole number from 0 to below a limit. */
  below(this: void, limit: number): number;
  /** Whether something of a probability happens. */
  chance(this: void, probability: number): boolean;
  /** One of some choices, or one character of a string. */
  pick<T>(this: void, choices: ArrayLike<T>): T;
}

/** A generator of random numbers, by mulberry32. */
export function randomFrom(seed: number): Random;
