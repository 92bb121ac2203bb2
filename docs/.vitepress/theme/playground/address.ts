// The state in the address of the page, behind #: nobody but the browser gets to see it.
import LZString from 'lz-string';
import { stateOf } from './state';
import type { State } from './state';

const START = '#s=';

/** The part of the address behind the path. */
export function hashOf(state: State): string {
  return START + LZString.compressToEncodedURIComponent(JSON.stringify(state));
}

/** The state of an address; undefined where it has none, or a damaged one. */
export function stateInHash(hash: string): State | undefined {
  if (!hash.startsWith(START)) return undefined;
  try {
    const text = LZString.decompressFromEncodedURIComponent(hash.slice(START.length));
    return stateOf(JSON.parse(text ?? ''));
  } catch {
    return undefined;
  }
}
