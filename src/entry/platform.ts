// The shape of one platform's options, as data: ./platforms has a file for each platform.
import type { Texts } from './query-string';

/** The parts of an entry that a platform has a key for, in the query of the page. */
export type Part = 'scene' | 'link' | 'ticket' | 'scannedAt';

/** The keys and marks by which one platform marks the content of a code. */
export interface Platform {
  /** The part of the entry by its key. A link is one only where a URL is in it. */
  readonly keys: Readonly<Record<string, Part>>;
  /** Further keys that the platform adds to a query for itself. */
  readonly ownKeys?: RegExp;
  /** Whether texts are the result of a scan, as of wx.scanCode, and no query of a page. */
  isScan?(texts: Texts): boolean;
}
