// The errors that end the command with a message and without a stack.

/** An error of the user's input. Its message says what to change. */
export class Failure extends Error {}

const EXPECTED = ['SceneError', 'PlatformError', 'TransportError'];

/** Whether an error needs no stack, because the user's input, the files, the platform or the network caused it. */
export function isExpected(error: unknown): boolean {
  // A SceneError is recognised by its name: the user's schema module may import another copy of miniprogram-scene.
  return (
    error instanceof Failure ||
    (error instanceof Error && ('syscall' in error || EXPECTED.includes(error.name)))
  );
}

/** The message of an error. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
