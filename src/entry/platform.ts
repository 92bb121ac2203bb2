// The shape of one platform's options, as data: ./platforms has a file for each platform.
import type { Texts } from './query-string';

/** The parts of an entry that a platform has a key for, in the query of the page. */
export type Part = 'scene' | 'link' | 'ticket' | 'scannedAt';

/** The keys and marks by which one platform marks the content of a code. */
export interface Platform {
  /** The part of the entry by its key. A link is one only where a URL is in it. */
  readonly keys: Readonly<Record<string, Part>>;
  /** The beginning of the platform's own links, which hold the query of a page in their key `query`. */
  readonly ownLink: RegExp;
  /** The text of a scan in the app, as of wx.scanCode, `''` where it may have a path alone; undefined for the options of a page. */
  scanOf(texts: Texts): string | undefined;
}
