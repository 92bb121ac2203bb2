import type { Port } from './ports.mjs';

/** The answers of a port to questions, and the seconds that they took. */
export function ask(
  port: Port,
  questions: readonly object[],
): Promise<{ answers: Record<string, unknown>[]; seconds: number }>;

/** The indices of the answers that differ from those found. */
export function differing(answers: readonly unknown[], found: readonly unknown[]): number[];
