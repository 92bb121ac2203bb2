/** Ends the command with a message and no stack. */
export class Failure extends Error {}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
