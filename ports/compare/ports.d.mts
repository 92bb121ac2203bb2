/** A port to another language. */
export interface Port {
  readonly name: string;
  readonly folder: string;
  /** The commands that run the port, without which its language is not there. */
  readonly needs: readonly string[];
  /** The command of its own tests, run in its folder. */
  readonly tests: string;
  /** Its source, in its folder. */
  readonly source: string;
  /** A text that its source has once, and a faulty text instead. */
  readonly fault: readonly [sound: string, faulty: string];
}

/** The ports by their names. */
export const ports: Readonly<Record<string, Port>>;

/** The commands that a port needs and this machine does not have. */
export function missing(port: Port): string[];
