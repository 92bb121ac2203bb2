/** The outcomes of forgeries. */
export interface Forged {
  readonly outcomes: Readonly<Record<'opened' | 'forged' | 'foreign' | 'upgrade', number>>;
  /** The forgeries by the number of their first digits that were right, from 0 to all of them. */
  readonly alike: readonly number[];
  /** The problems in words; empty if forgeries opened only by chance. */
  readonly problems: readonly string[];
}

/** Tries forgeries of sealed scenes, all ways in turn. */
export function forge(count: number, seed?: number): Forged;
