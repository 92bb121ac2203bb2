// The errors that a test expects.
import { SceneError } from 'miniprogram-scene';
import { expect } from 'vitest';

/** Returns the error that rejects a promise. */
export async function errorFrom(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    () => expect.unreachable('nothing was refused'),
    (error: unknown) => error,
  );
}

/** Returns the SceneError that a function throws. */
export function errorOf(attempt: () => unknown): SceneError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof SceneError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
